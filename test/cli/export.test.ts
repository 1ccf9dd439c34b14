// `virtspan export openapi`: documents that a validator takes, with what the plan knows in them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import '../../codegen/export/openapi.ts';
import '../../codegen/facts.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { runHere } from './run-here.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const written = async (...args: readonly string[]) => (await runHere(['export', 'openapi', ...args], dir)).stdout;

describe.each(Object.keys(catalogs))('the document of %s', (provider) => {
  it('is valid OpenAPI 3.1, has every tool, and is the same each time', async () => {
    const text = await written(provider);
    const document = JSON.parse(text);
    const { valid, errors } = await new Validator().validate(document);
    expect({ valid, errors }).toEqual({ valid: true });
    expect(await written(provider)).toBe(text);
    const operations = Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, never>),
    ) as {
      operationId: string;
      'x-virtspan-tool': string;
      'x-virtspan-also'?: string[];
    }[];
    const { tools } = await catalogs[provider]!();
    const named = new Set(operations.flatMap((one) => [one['x-virtspan-tool'], ...(one['x-virtspan-also'] ?? [])]));
    expect(tools.filter(({ name }) => !named.has(name))).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
    expect([...new Set(refs)].filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
  });
});

describe('the document of CloudStack', () => {
  it('has words, units, the spelling of maps, real keys, effects and risks', async () => {
    const { paths } = JSON.parse(await written('cloudstack'));
    const deploy = paths['/client/api/deployVirtualMachine'].get;
    expect(deploy).toMatchObject({
      operationId: 'deployVirtualMachine',
      'x-virtspan-effect': 'write',
      'x-virtspan-job': { key: 'virtualmachine' },
    });
    const param = (name: string) => deploy.parameters.find((one: { name: string }) => one.name === name);
    expect(param('command').schema).toEqual({ type: 'string', const: 'deployVirtualMachine' });
    expect(param('size').schema).toMatchObject({ type: 'integer', 'x-virtspan-unit': 'GiB' });
    expect(param('details')).toMatchObject({ 'x-virtspan-wire': 'fields', description: expect.any(String) });
    const { properties } = paths['/client/api/listZones'].get.responses[200].content['application/json'].schema;
    expect(properties.listzonesresponse.properties.zone).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Zone' },
    });
    expect(paths['/client/api/destroyVirtualMachine'].get['x-virtspan-risk']).toBe('high');
  });

  it('can be that of another version', async () => {
    const { info, paths } = JSON.parse(await written('cloudstack', '--version', '4.18.0.0'));
    expect(info.version).toBe('4.18.0.0');
    expect(Object.keys(paths).length).toBe(705);
  });

  it.each([
    ['a version that nobody knows', ['cloudstack', '--version', '9.9'], 'there is no version "9.9"'],
    ['a provider that there is not', ['openstack'], 'openstack'],
  ])('is refused for %s', async (_, args, says) => {
    const { code, stderr } = await runHere(['export', 'openapi', ...args], dir);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

test('a file of facts that cannot be read is named as a person finds it', async () => {
  const file = join(dir, 'nowhere.json');
  const { stdout, stderr } = await runHere(['export', 'openapi', 'kubevirt', '--spec', file], dir);
  expect([stdout, stderr]).toEqual(['', expect.stringContaining(`SPEC_UNREADABLE ${file}: the file cannot be read`)]);
});
