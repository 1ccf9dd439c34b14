// Kubernetes' own kinds as kubectl meets them: what they are printed as, what is refused of them, and roles that hold.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../../../src/clouds/kubevirt/simulator/simulator.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { readPath } from '../../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { loadShape } from '../provider/setup.ts';

const TABLE = 'application/json;as=Table;v=v1;g=meta.k8s.io';
const MERGE = 'application/merge-patch+json';

function cluster() {
  const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: Math.random, jobMs: 5 });
  return async (method: string, path: string, body?: Json, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await simulator.handle(
      new Request(`https://c.example${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await answer.text();
    const told = answer.headers.get('warning') ?? '';
    return { status: answer.status, told, body: (text.startsWith('{') ? JSON.parse(text) : {}) as JsonObject };
  };
}

const rowsOf = (table: JsonObject): readonly (readonly Json[])[] =>
  (table.rows as readonly JsonObject[]).map(({ cells }) => cells as readonly Json[]);
const role = (name: string, rules: Json): JsonObject => ({
  ...{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role' },
  metadata: { name },
  rules,
});
const bound = (name: string, to: string, user: string): JsonObject => ({
  ...{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding' },
  metadata: { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: to },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user }],
});
const deployment = (spec: JsonObject): JsonObject => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd' } },
  spec: {
    selector: { matchLabels: { app: 'd' } },
    template: { metadata: { labels: { app: 'd' } }, spec: { containers: [{ name: 'c', image: 'nginx' }] } },
    ...spec,
  },
});
const rbac = '/apis/rbac.authorization.k8s.io/v1/namespaces/team-a';
const deployments = '/apis/apps/v1/namespaces/team-a/deployments';

describe('a role that somebody made', () => {
  it('holds for whom it is bound to, where it is bound, and no longer than that', async () => {
    const send = cluster();
    const asBob = (path: string) => send('GET', path, undefined, { 'impersonate-user': 'bob' });
    const pods = '/api/v1/namespaces/team-a/pods';
    expect((await asBob(pods)).status).toBe(403);
    await send('POST', `${rbac}/roles`, role('reader', [{ verbs: ['list'], apiGroups: [''], resources: ['pods'] }]));
    await send('POST', `${rbac}/rolebindings`, bound('bob-reads', 'reader', 'bob'));
    expect((await asBob(pods)).status).toBe(200);
    expect((await asBob('/api/v1/namespaces/team-b/pods')).status).toBe(403);
    expect((await asBob('/api/v1/namespaces/team-a/secrets')).status).toBe(403);
    await send('DELETE', `${rbac}/rolebindings/bob-reads`);
    expect((await asBob(pods)).status).toBe(403);
  });

  it('covers the objects that it names and the subresources of a star', async () => {
    const send = cluster();
    const asBob = (method: string, path: string) => send(method, path, undefined, { 'impersonate-user': 'bob' });
    const rules = [
      { verbs: ['get'], apiGroups: ['kubevirt.io'], resources: ['virtualmachines'], resourceNames: ['db-1'] },
      { verbs: ['update'], apiGroups: ['subresources.kubevirt.io'], resources: ['*'] },
    ];
    await send('POST', `${rbac}/roles`, role('one', rules));
    await send('POST', `${rbac}/rolebindings`, bound('bob-one', 'one', 'bob'));
    const machines = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines';
    expect((await asBob('GET', `${machines}/db-1`)).status).toBe(200);
    expect((await asBob('GET', `${machines}/web-1`)).status).toBe(403);
    const start = '/apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachines/db-1/start';
    expect((await asBob('PUT', start)).status).toBe(202);
  });
});

describe('fields of Kubernetes’ own kinds', () => {
  it.each([
    [
      'a text for a number',
      { replicas: '3' },
      'json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
    ],
    [
      'half a number',
      { replicas: 2.5 },
      'json: cannot unmarshal number 2.5 into Go struct field DeploymentSpec.spec.replicas of type int32',
    ],
    [
      'a number too great',
      { replicas: 99_999_999_999 },
      'json: cannot unmarshal number 99999999999 into Go struct field DeploymentSpec.spec.replicas of type int32',
    ],
  ])('refuse %s as Go does', async (_, spec, words) => {
    const { status, body } = await cluster()('POST', deployments, deployment(spec));
    expect([status, body.message]).toEqual([
      400,
      `Deployment in version "v1" cannot be handled as a Deployment: ${words}`,
    ]);
  });

  it('are refused, warned of or ignored when nobody knows them, below status too', async () => {
    const send = cluster();
    const unknown = { ...deployment({ bogus: 1 }), status: { bogus: 1 } };
    const warned = await send('POST', deployments, unknown);
    expect([warned.status, warned.told]).toEqual([
      201,
      '299 - "unknown field \\"spec.bogus\\"", 299 - "unknown field \\"status.bogus\\""',
    ]);
    expect(readPath(warned.body, 'spec.bogus')).toBeUndefined();
    const ignored = await send(
      'PATCH',
      `${deployments}/d?fieldValidation=Ignore`,
      { spec: { bogus: 1 } },
      { 'content-type': MERGE },
    );
    expect([ignored.status, ignored.told]).toEqual([200, '']);
    const strict = await send(
      'PATCH',
      `${deployments}/d?fieldValidation=Strict`,
      { status: { bogus: 1 } },
      { 'content-type': MERGE },
    );
    expect([strict.status, String(strict.body.message)]).toEqual([
      422,
      expect.stringContaining('strict decoding error: unknown field "status.bogus"'),
    ]);
    const written = await send('PATCH', `${deployments}/d/status`, { status: { bogus: 1 } }, { 'content-type': MERGE });
    expect([written.told, readPath(written.body, 'status.bogus')]).toEqual([
      '299 - "unknown field \\"status.bogus\\""',
      undefined,
    ]);
  });

  it('are described for kinds that no tool is for, too', async () => {
    const { body } = await cluster()('GET', '/openapi/v3/apis/apps/v1');
    const schemas = readPath(body, 'components.schemas') as JsonObject;
    const spec = schemas['own.apps.DeploymentSpec'];
    expect(readPath(spec, 'properties.replicas.type')).toBe('integer');
    expect(readPath(spec, 'properties.template.$ref')).toBe('#/components/schemas/own.core.PodTemplateSpec');
  });
});

describe('printed columns', () => {
  it('are those that kubectl shows', async () => {
    const send = cluster();
    const table = async (path: string) => (await send('GET', path, undefined, { accept: TABLE })).body;
    await send('POST', '/api/v1/namespaces/team-a/services', {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 's' } },
      spec: { ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }], selector: { a: 'b' } },
    });
    const [service] = rowsOf(await table('/api/v1/namespaces/team-a/services'));
    expect([service?.[1], service?.[3], service?.[4], service?.[6]]).toEqual([
      'ClusterIP',
      '<none>',
      '80/TCP,53/UDP',
      'a=b',
    ]);
    await send('PATCH', '/api/v1/nodes/node1', { spec: { unschedulable: true } }, { 'content-type': MERGE });
    const nodes = rowsOf(await table('/api/v1/nodes'));
    expect(nodes.map((cells) => cells[1])).toEqual(['Ready,SchedulingDisabled', 'Ready', 'Ready']);
    await send('POST', deployments, deployment({ replicas: 3 }));
    expect(rowsOf(await table(`${deployments}/d`))[0]?.slice(0, 4)).toEqual(['d', '0/3', 0, 0]);
    const scale = await table(`${deployments}/d/scale`);
    expect((scale.columnDefinitions as readonly JsonObject[]).map(({ name }) => name)).toEqual([
      'Name',
      'Desired',
      'Available',
      'Age',
    ]);
    const classes = rowsOf(await table('/apis/storage.k8s.io/v1/storageclasses'));
    expect(classes.map(([name]) => name)).toEqual(['local', 'standard (default)']);
  });
});

describe('events', () => {
  it('are the same ones in both of their forms', async () => {
    const send = cluster();
    const old = await send('GET', '/api/v1/namespaces/team-a/events');
    const newer = await send(
      'GET',
      '/apis/events.k8s.io/v1/namespaces/team-a/events?fieldSelector=regarding.name%3Dweb-1',
    );
    const [event] = newer.body.items as readonly JsonObject[];
    const same = (old.body.items as readonly JsonObject[]).find(
      (it) => readPath(it, 'metadata.uid') === readPath(event, 'metadata.uid'),
    );
    expect(event).toMatchObject({ note: same?.message, regarding: same?.involvedObject, eventTime: null });
  });
});

describe('a quota', () => {
  const quota = (hard: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'q' },
    spec: { hard },
  });
  const quotas = '/api/v1/namespaces/team-a/resourcequotas';

  it('tells what is used, and keeps a machine from starting until there is room', async () => {
    const send = cluster();
    await send('POST', quotas, quota({ pods: '2', 'requests.memory': '10Gi' }));
    const { body } = await send('GET', `${quotas}/q`);
    expect(readPath(body, 'status.used')).toEqual({ pods: '2', 'requests.memory': '4Gi' });

    await send('PUT', '/apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachines/db-1/start');
    const instance = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachineinstances/db-1';
    const until = async (path: string, test: (found: Json | undefined) => boolean): Promise<Json | undefined> => {
      for (;;) {
        const found = readPath((await send('GET', instance)).body, path);
        if (test(found)) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const why = await until('status.conditions[type=Synchronized].message', (found) => found !== undefined);
    expect(why).toMatch(
      /^failed to create virtual machine pod: pods "virt-launcher-db-1-\w+" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2$/,
    );
    await send('PATCH', `${quotas}/q`, { spec: { hard: { pods: '3' } } }, { 'content-type': MERGE });
    expect(await until('status.phase', (found) => found === 'Running')).toBe('Running');
  });

  it('of memory takes no pod that says nothing of it', async () => {
    const send = cluster();
    await send('POST', quotas, quota({ 'requests.memory': '10Gi' }));
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p' },
      spec: { containers: [{ name: 'c', image: 'i' }] },
    };
    const { status, body } = await send('POST', '/api/v1/namespaces/team-a/pods', pod);
    expect([status, body.message]).toEqual([
      403,
      'pods "p" is forbidden: failed quota: q: must specify requests.memory for: c',
    ]);
  });
});

describe('definitions', () => {
  it('are there for every custom resource, and nobody adds one', async () => {
    const send = cluster();
    const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    const { body } = await send('GET', `${path}/virtualmachines.kubevirt.io`);
    expect(readPath(body, 'spec.names')).toMatchObject({ shortNames: ['vm', 'vms'], categories: ['all'] });
    expect(readPath(body, 'status.storedVersions')).toEqual(['v1']);
    expect((await send('DELETE', `${path}/virtualmachines.kubevirt.io`)).status).toBe(405);
    expect((await send('GET', '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines/db-1')).status).toBe(200);
  });
});

describe('a long list', () => {
  it('is packed for who takes it so, and a short one is not', async () => {
    const simulator = createKubeVirtSimulator({ loadShape, clock: systemClock, random: Math.random, jobMs: 5 });
    const get = (path: string, encoding: string) =>
      simulator.handle(
        new Request(`https://c.example${path}`, {
          headers: { authorization: `Bearer ${tokens.admin}`, 'accept-encoding': encoding },
        }),
      );
    const text = 'x'.repeat(200_000);
    const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'long' }, data: { text } };
    await simulator.handle(
      new Request('https://c.example/api/v1/namespaces/team-a/configmaps', {
        method: 'POST',
        headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' },
        body: JSON.stringify(config),
      }),
    );
    const packed = await get('/api/v1/configmaps', 'gzip, deflate');
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const list = JSON.parse(gunzipSync(await packed.arrayBuffer()).toString('utf8')) as JsonObject;
    expect(readPath(list, 'items.0.data.text')).toBe(text);
    for (const [path, encoding] of [
      ['/api/v1/configmaps', 'identity'],
      ['/api/v1/namespaces', 'gzip'],
    ] as const)
      expect((await get(path, encoding)).headers.get('content-encoding')).toBeNull();
  });
});
