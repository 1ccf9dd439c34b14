import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry, type Registry } from '../../src/runtime/registry.ts';

/** The table as people write it: in the spec's own operation ids. */
interface Written {
  readonly dependents: Readonly<
    Record<
      string,
      readonly {
        readonly operation: string;
        readonly label: string;
        readonly by: Record<string, string>;
        readonly args?: Record<string, string | boolean>;
      }[]
    >
  >;
  readonly onceOnly: readonly string[];
}
const written = parse(readFileSync(new URL('../../specs/cloudstack/safety.yaml', import.meta.url), 'utf8')) as Written;
const registryOf = async (): Promise<Registry> => createRegistry([await catalogs.cloudstack!()]);

describe('the safety table of CloudStack', () => {
  it('names operations and parameters that exist, and entities that can be looked up', async () => {
    const registry = await registryOf();
    const references = await registry.references('cloudstack');
    const wrong: string[] = [];
    for (const [entity, lists] of Object.entries(written.dependents)) {
      if (!Object.hasOwn(references, entity)) wrong.push(`${entity} has no look-up`);
      for (const { operation, by, args = {} } of lists) {
        const entry = registry.entries.find(({ symbol }) => symbol === operation);
        const tool = entry && (await registry.load(entry.name)).tool;
        if (tool === undefined) wrong.push(`${operation} does not exist`);
        else if (tool.effect !== 'read') wrong.push(`${operation} does not only read`);
        else
          for (const param of [...Object.keys(by), ...Object.keys(args)])
            if (!Object.hasOwn(tool.params, param)) wrong.push(`${operation} has no ${param}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('covers every kind of thing that a critical call can be about', async () => {
    const registry = await registryOf();
    const missing = new Set<string>();
    for (const [name, { severity }] of Object.entries(await registry.dangers('cloudstack'))) {
      if (severity !== 'critical') continue;
      const { tool } = await registry.load(name);
      const entity = tool.params.id?.ref;
      if (tool.effect === 'destroy' && entity !== undefined && !Object.hasOwn(written.dependents, entity))
        missing.add(entity);
    }
    // Nothing can hang on these.
    const bare = [
      'Snapshot',
      'VMSnapshot',
      'Bucket',
      'SharedFS',
      'KubernetesCluster',
      'User',
      'DomainRouter',
      'SystemVm',
      'Backup',
    ];
    expect([...missing].filter((entity) => !bare.includes(entity))).toEqual([]);
  });

  it('holds back only changes that answer with a secret', async () => {
    const registry = await registryOf();
    for (const operation of written.onceOnly) {
      const entry = registry.entries.find(({ symbol }) => symbol === operation)!;
      const { tool } = await registry.load(entry.name);
      expect({ operation, effect: tool.effect === 'read' ? 'read' : 'change', flags: tool.flags }).toEqual({
        operation,
        effect: 'change',
        flags: expect.arrayContaining(['secretOut']),
      });
    }
  });
});
