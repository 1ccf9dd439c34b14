// What people are shown before something is taken away: the tables of every provider hold together.
import { describe, expect, it } from '@jest/globals';
import type { DependentDef, SafetyTable } from '../../src/contract/catalog.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry, type Registry } from '../../src/runtime/tools/registry.ts';
import { shapeOf } from '../../src/runtime/tools/schema.ts';

const registryOf = async (provider: string): Promise<Registry> => createRegistry([await catalogs[provider]!()]);
const tablesOf = async (provider: string): Promise<readonly [Registry, SafetyTable]> => {
  const registry = await registryOf(provider);
  return [registry, await registry.safety(provider)];
};

/** What is wrong with one list, in words. */
async function faultsOf(registry: Registry, provider: string, def: DependentDef): Promise<readonly string[]> {
  if (def.tool === undefined) return def.rows === undefined ? ['neither a list nor rows'] : [];
  const { tool } = await registry.load(def.tool);
  const wrong: string[] = [];
  if (tool.effect !== 'read' || tool.risk === 'high' || tool.risk === 'critical') wrong.push('it does not only read');
  for (const param of [...Object.keys(def.by), ...Object.keys(def.args ?? {})])
    if (!Object.hasOwn(tool.params, param)) wrong.push(`it has no parameter ${param}`);
  for (const [name, { required }] of Object.entries(tool.params))
    if (required === true && !Object.hasOwn({ ...def.by, ...def.args }, name)) wrong.push(`it needs ${name}`);
  const shape = shapeOf(tool.result);
  const fields = shape === undefined ? undefined : await registry.shape(shape, provider);
  for (const path of [...Object.keys(def.where ?? {}), ...(def.rows === undefined ? [] : [def.rows])])
    if (fields !== undefined && !Object.hasOwn(fields, path.split('.')[0]!)) wrong.push(`it answers without ${path}`);
  return wrong.map((what) => `${def.tool}: ${what}`);
}

describe.each(['cloudstack', 'kubevirt', 'virtualbox'])('the safety table of %s', (provider) => {
  it('names parameters and fields that exist, and entities that can be looked up', async () => {
    const [registry, { dependents, hits = {} }] = await tablesOf(provider);
    const references = await registry.references(provider);
    const wrong = Object.keys(dependents).filter((entity) => !Object.hasOwn(references, entity));
    for (const def of [...Object.values(dependents), ...Object.values(hits)].flat())
      wrong.push(...(await faultsOf(registry, provider, def)));
    expect(wrong).toEqual([]);
  });

  it('covers every kind of thing that a critical call can take away', async () => {
    const [registry, { dependents }] = await tablesOf(provider);
    const missing = new Set<string>();
    for (const [name, { severity }] of Object.entries(await registry.dangers(provider))) {
      const { tool } = await registry.load(name);
      const { id, name: named, machine, medium } = tool.params;
      const entity = (id ?? named ?? medium ?? machine)?.ref;
      if (severity !== 'critical' || tool.effect !== 'destroy' || entity === undefined) continue;
      if (!Object.hasOwn(dependents, entity)) missing.add(entity);
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

  it('says what is hit by every call that names a selection and no thing', async () => {
    const [registry, { hits = {} }] = await tablesOf(provider);
    const silent: string[] = [];
    for (const { name, symbol } of registry.entries) {
      if (!symbol.startsWith('deleteCollection')) continue;
      const { params } = (await registry.load(name)).tool;
      const known = hits[name]?.flatMap(({ by }) => Object.values(by)) ?? [];
      const selecting = ['namespace', 'labelSelector', 'fieldSelector'].filter((param) => Object.hasOwn(params, param));
      if (selecting.some((param) => !known.includes(param))) silent.push(name);
    }
    expect(silent).toEqual([]);
  });

  it('finds things inside arguments that there are, in lists that take what is given', async () => {
    const [registry, { targets = {}, subjects = [] }] = await tablesOf(provider);
    const references = await registry.references(provider);
    const wrong: string[] = [];
    for (const [name, defs] of Object.entries(targets)) {
      const { params } = (await registry.load(name)).tool;
      for (const { at, entity, by = {}, when = {} } of defs) {
        for (const path of [at, ...Object.values(by), ...Object.keys(when)])
          if (!Object.hasOwn(params, path.split('.')[0]!)) wrong.push(`${name} has no ${path}`);
        if (entity === undefined) continue;
        const lister = references[entity];
        if (lister === undefined) wrong.push(`${name}: no ${entity} can be looked up`);
        else
          for (const param of Object.keys(by))
            if (!Object.hasOwn((await registry.load(lister.tool)).tool.params, param))
              wrong.push(`${lister.tool} has no parameter ${param}`);
      }
    }
    const tools = await Promise.all(registry.entries.map(async ({ name }) => (await registry.load(name)).tool));
    for (const { at, list } of subjects) {
      if (!tools.some(({ params }) => Object.hasOwn(params, at.split('.')[0]!))) wrong.push(`no tool has ${at}`);
      if (list !== undefined) wrong.push(...(await faultsOf(registry, provider, list)));
    }
    expect(wrong).toEqual([]);
  });

  it('holds back only calls that answer with a secret, and only those reads that a person is asked about', async () => {
    const [registry, { onceOnly }] = await tablesOf(provider);
    for (const name of onceOnly) {
      const { effect, risk, flags } = (await registry.load(name)).tool;
      expect({ name, flags }).toEqual({ name, flags: expect.arrayContaining(['secretOut']) });
      if (effect === 'read') expect({ name, risk }).toEqual({ name, risk: 'high' });
    }
  });
});
