// Kinds and operations that only one cluster has: typed as its OpenAPI tells them, and checked before anything is sent.

import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/contract/person.ts';
import type { Json, JsonObject } from '../../../src/contract/tool.ts';
import { liveLines, liveReport } from '../../../src/runtime/live/report.ts';
import { type ClusterWorld, clusterWorld } from './cluster-world.ts';

const person: Person = { ask: async () => 'agreed' };
const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const barn = {
  type: 'object',
  required: ['spec'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { allOf: [{ $ref: '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' }] },
    spec: {
      type: 'object',
      required: ['stalls'],
      properties: {
        stalls: { type: 'integer', format: 'int32' },
        roof: { type: 'string', enum: ['tiles', 'thatch'] },
        doors: { type: 'array', items: { type: 'object', properties: { width: { type: 'integer' } } } },
        extra: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
        inner: { $ref: '#/components/schemas/org.example.farm.v1.Stall' },
      },
    },
  },
  'x-kubernetes-group-version-kind': [{ group: 'farm.example.org', version: 'v1', kind: 'Barn' }],
};
const stall = { type: 'object', properties: { of: { $ref: '#/components/schemas/org.example.farm.v1.Stall' } } };
const rinse =
  '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name:[a-z0-9][a-z0-9-]*}/rinse';

const elsewhere = (way: string) => `{host}@evil.example${way}`;

const documents: Readonly<Record<string, Json>> = {
  '/openapi/v3/apis/farm.example.org/v1': {
    openapi: '3.0.0',
    paths: {},
    components: { schemas: { 'org.example.farm.v1.Barn': barn, 'org.example.farm.v1.Stall': stall } },
  },
  '/openapi/v3/apis/subresources.kubevirt.io/v1': {
    openapi: '3.0.0',
    paths: {
      [rinse]: {
        parameters: [{ $ref: '#/components/parameters/namespace-x' }],
        put: {
          operationId: 'v1Rinse',
          parameters: [{ name: 'gently', in: 'query', schema: { type: 'boolean' } }],
          requestBody: { content: { '*/*': { schema: { $ref: '#/components/schemas/v1.RinseOptions' } } } },
          responses: { 202: { description: '' } },
        },
      },
      [elsewhere('/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/virtualmachines/{name}/soak')]: {
        put: { operationId: 'v1Soak', responses: { 202: { description: '' } } },
      },
    },
    components: {
      parameters: { 'namespace-x': { name: 'namespace', in: 'path', required: true, schema: { type: 'string' } } },
      schemas: { 'v1.RinseOptions': { type: 'object', properties: { times: { type: 'integer' } } } },
    },
  },
};

const row = (resource: string, kind: string) => ({
  ...{ resource, responseKind: { kind }, scope: 'Namespaced', verbs: ['list', 'get'], subresources: [] },
});
type Group = { metadata: { name?: string }; versions: { version: string; resources: { resource?: string }[] }[] };

/** A cluster with barns, Kubernetes' own newest kind, and a machine that can be rinsed; `more` kinds beside them. */
async function withBarns(more = 0): Promise<{ world: ClusterWorld; read: string[] }> {
  const world = await clusterWorld('1.9.0');
  const read: string[] = [];
  world.between = async (request, ask) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/openapi/v3') {
      const paths = Object.keys(documents).map((path) => [
        path.replace('/openapi/v3/', ''),
        { serverRelativeURL: `${path}?hash=A1` },
      ]);
      return json({ paths: Object.fromEntries(paths) });
    }
    if (Object.hasOwn(documents, pathname)) {
      read.push(pathname);
      return json(documents[pathname]);
    }
    if (pathname.startsWith('/apis/farm.example.org/')) {
      return json({ apiVersion: 'farm.example.org/v1', kind: 'Barn', metadata: { name: 'red', namespace: 'team-a' } });
    }
    if (pathname.endsWith('/rinse')) return new Response('', { status: 202 });
    const response = await ask(request);
    if (response.headers.get('content-type')?.includes('APIGroupDiscoveryList') !== true) return response;
    const told = (await response.json()) as { items: Group[] };
    const kinds = [row('barns', 'Barn'), ...Array.from({ length: more }, (_, at) => row(`things${at}s`, `Thing${at}`))];
    const virtApi = told.items.find(({ metadata }) => metadata.name === 'subresources.kubevirt.io');
    virtApi!.versions[0]!.resources.push({
      ...{
        resource: 'virtualmachines',
        scope: 'Namespaced',
        subresources: [{ subresource: 'rinse' }, { subresource: 'soak' }],
      },
    } as { resource: string });
    told.items.push(
      { metadata: { name: 'farm.example.org' }, versions: [{ version: 'v1', resources: kinds }] },
      { metadata: { name: 'new.k8s.io' }, versions: [{ version: 'v1', resources: [row('novelties', 'Novelty')] }] },
    );
    return new Response(JSON.stringify(told), { status: 200, headers: response.headers });
  };
  await world.live.knowledge.learn(world.provider, 'admin');
  return { world, read };
}

const make = (spec: JsonObject): JsonObject => ({ namespace: 'team-a', body: { metadata: { name: 'red' }, spec } });

describe('a kind of any group that only this cluster has', () => {
  it.each([
    ['a number for a text', { stalls: 3, roof: 7 }, 'PARAM_'],
    ['a field that it has not', { stalls: 3, rof: 'tiles' }, 'PARAM_UNKNOWN'],
    ['a value beside its closed set', { stalls: 3, roof: 'tin' }, 'PARAM_VALUE'],
    ['nothing for what it needs', { roof: 'tiles' }, 'PARAM_MISSING'],
    ['a wrong field inside of a list', { stalls: 3, doors: [{ widht: 2 }] }, 'PARAM_UNKNOWN'],
    ['a wrong field of a definition that holds itself', { stalls: 3, inner: { off: {} } }, 'PARAM_UNKNOWN'],
  ])('refuses %s, and nothing is sent', async (_, spec, code) => {
    const { world } = await withBarns();
    const refused = await world.refusal('kubevirt_create_barn', make(spec as JsonObject), person);
    expect(refused.code).toContain(code);
    expect(refused.message).toMatch(/spec/);
    expect(world.sent().filter((one) => one.includes('farm'))).toEqual([]);
  });

  it('checks patches by the same schema, which ask for nothing that is there', async () => {
    const { world } = await withBarns();
    const wrong = { namespace: 'team-a', name: 'red', body: { spec: { rof: 'tiles' } } };
    expect((await world.refusal('kubevirt_patch_barn', wrong, person)).code).toBe('PARAM_UNKNOWN');
    await world.execute('kubevirt_patch_barn', { ...wrong, body: { spec: { roof: 'thatch' } } }, person);
    expect((await world.refusal('kubevirt_apply_barn', wrong, person)).code).toBe('PARAM_UNKNOWN');
    await world.execute('kubevirt_apply_barn', { ...wrong, body: { spec: { roof: 'thatch' } } }, person);
  });

  it('takes what its schema takes, and leaves open what that leaves open', async () => {
    const { world } = await withBarns();
    const spec = { stalls: 3, roof: 'tiles', doors: [{ width: 2 }], extra: { any: ['thing'] }, port: 'http' };
    await world.execute('kubevirt_create_barn', make(spec), person);
    await world.execute('kubevirt_create_barn', make({ ...spec, port: 80, inner: { of: { of: {} } } }), person);
    const sent = world.sent().filter((one) => one.startsWith('POST') && one.includes('farm'));
    expect(sent).toHaveLength(2);
    expect(new Set(sent)).toEqual(new Set(['POST /apis/farm.example.org/v1/namespaces/team-a/barns']));
  });

  it('has its schema read once, for as long as the server says that it is the same', async () => {
    const { world, read } = await withBarns();
    await world.live.knowledge.learn(world.provider, 'admin', 0);
    expect([...read].sort()).toEqual(Object.keys(documents).sort());
  });

  it("is not one of Kubernetes' own kinds, which the tools for any kind are for", async () => {
    const { world } = await withBarns();
    expect(world.registry.adopted.map(({ name }) => name)).not.toContain('kubevirt_list_novelties');
  });

  it('is one of a hundred at most, and the report says how many are left to the tools for any kind', async () => {
    const { world } = await withBarns(120);
    const learned = (await world.live.knowledge.known(world.provider, 'admin'))!;
    const report = await liveReport(world.live, world.registry, world.provider, 'admin', learned);
    expect(report.own).toHaveLength(102);
    expect(liveLines(report).join('\n')).toContain('21 more kinds of its own');
  });
});

describe('an operation that only this cluster has', () => {
  it('is a tool with the parameters that its OpenAPI tells', async () => {
    const { world } = await withBarns();
    const { tool } = await world.registry.load('kubevirt_rinse_virtual_machine');
    expect(tool).toMatchObject({ category: 'own', risk: 'critical' });
    expect(Object.keys(tool.params).sort()).toEqual(['gently', 'name', 'namespace', 'times']);
    const where = { namespace: 'team-a', name: 'web-1' };
    expect((await world.refusal('kubevirt_rinse_virtual_machine', where)).code).toBe('CONFIRM_NEEDED');
    const wrong = await world.refusal('kubevirt_rinse_virtual_machine', { ...where, times: 'x' }, person);
    expect(wrong.code).toMatch(/^PARAM_/);
    await world.execute('kubevirt_rinse_virtual_machine', { ...where, times: 2 }, person);
    expect(world.sent()).toContain(
      'PUT /apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachines/web-1/rinse',
    );
  });

  it('is no tool where its path leads to another host', async () => {
    const { world } = await withBarns();
    expect(world.registry.adopted.map(({ name }) => name)).not.toContain('kubevirt_soak_virtual_machine');
  });

  it('is none of those that tools were generated for', async () => {
    const { world } = await withBarns();
    const own = world.registry.adopted.filter(({ name }) => !name.includes('barn')).map(({ name }) => name);
    expect(own).toEqual(['kubevirt_rinse_virtual_machine']);
  });
});
