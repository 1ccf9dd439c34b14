// What a real API server with virt-api refuses, and what its controllers do by themselves; recorded with KubeVirt 1.9.0.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { machine } from '../provider/setup.ts';
import { cluster, MERGE } from './cluster.ts';

const machines = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachines';
const actions = '/apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachines';
const manifest = (name: string, spec: JsonObject, domain: JsonObject = { devices: {} }): JsonObject => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name },
  spec: { runStrategy: 'Halted', template: { spec: { domain, ...spec } } },
});
const disk = { name: 'root', containerDisk: { image: 'registry.example/fedora:42' } };

describe('a machine', () => {
  it.each([
    [
      'two disks of a name',
      { volumes: [disk] },
      { devices: { disks: [{ name: 'root' }, { name: 'root' }] } },
      'must not have the same Name',
    ],
    ['two volumes of a name', { volumes: [disk, disk] }, { devices: {} }, 'must not have the same Name'],
    ['a volume without a source', { volumes: [{ name: 'root' }] }, { devices: {} }, 'exactly one source type'],
    [
      'two sources',
      { volumes: [{ ...disk, emptyDisk: { capacity: '1Gi' } }] },
      { devices: {} },
      'exactly one source type',
    ],
    [
      'a bus that there is not',
      { volumes: [disk] },
      { devices: { disks: [{ name: 'root', disk: { bus: 'floppy' } }] } },
      'unrecognized bus floppy',
    ],
    ['a network without a card', { networks: [{ name: 'a', pod: {} }] }, { devices: {} }, "name 'a' not found"],
    [
      'a card without a network',
      {},
      { devices: { interfaces: [{ name: 'b', masquerade: {} }] } },
      "name 'b' not found",
    ],
    [
      'a bad MAC',
      { networks: [{ name: 'a', pod: {} }] },
      { devices: { interfaces: [{ name: 'a', macAddress: 'zz', masquerade: {} }] } },
      'malformed MAC address (zz)',
    ],
    [
      'more asked for than allowed',
      {},
      { devices: {}, resources: { requests: { memory: '2Gi' }, limits: { memory: '1Gi' } } },
      'is greater than',
    ],
    [
      'long user data',
      { volumes: [{ name: 'ci', cloudInitNoCloud: { userData: 'x'.repeat(2_049) } }] },
      { devices: {} },
      '2048 byte limit',
    ],
  ] as const)('is refused with %s, with a cause', async (_, spec, domain, says) => {
    const send = cluster();
    const { status, body } = await send('POST', machines, manifest('wrong', spec, domain));
    expect(status).toBe(422);
    expect(body).toMatchObject({ reason: 'Invalid', message: expect.stringContaining(says) });
    expect((body.details as { causes: readonly JsonObject[] }).causes[0]).toMatchObject({
      field: expect.stringMatching(/^spec\.template\.spec\./),
    });
  });

  it('is refused with memory that is no quantity, without reason or field', async () => {
    const { status, body } = await cluster()(
      'POST',
      machines,
      manifest('wrong', {}, { devices: {}, memory: { guest: '4GB' } }),
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 400, message: expect.stringContaining('quantities must match') });
    expect(body.reason).toBeUndefined();
  });
});

describe('a patch', () => {
  it('with an unknown field is refused after it was applied: the object stands before the reason', async () => {
    const send = cluster();
    const { status, body } = await send(
      'PATCH',
      `${machines}/web-1?fieldValidation=Strict`,
      { spec: { tmplate: {} } },
      MERGE,
    );
    expect(status).toBe(422);
    const { message } = body as { readonly message: string };
    expect(message).toMatch(/^ "" is invalid: patch: Invalid value: "\{/);
    expect(message).toMatch(/strict decoding error: unknown field "spec\.tmplate"$/);
    expect((body.details as JsonObject).causes).toMatchObject([{ field: 'patch' }]);
  });

  it('of an old version is refused', async () => {
    const old = { metadata: { resourceVersion: '1', labels: { a: 'b' } } };
    expect((await cluster()('PATCH', `${machines}/web-1`, old, MERGE)).status).toBe(409);
  });
});

describe('the garbage collector', () => {
  it('takes away what names an owner that is not there', async () => {
    const send = cluster();
    await send('POST', machines, machine('mine'));
    const dead = { apiVersion: 'v1', kind: 'ConfigMap', name: 'none', uid: '00000000-0000-4000-8000-000000000000' };
    await send('PATCH', `${machines}/mine`, { metadata: { ownerReferences: [dead] } }, MERGE);
    let status = 200;
    while (status !== 404) status = (await send('GET', `${machines}/mine`)).status;
    expect(status).toBe(404);
  });

  it('leaves what a deletion orphans, and its instance runs on', async () => {
    const send = cluster();
    const instance = '/apis/kubevirt.io/v1/namespaces/team-a/virtualmachineinstances/web-1';
    expect((await send('GET', instance)).status).toBe(200);
    await send('DELETE', `${machines}/web-1?propagationPolicy=Orphan`);
    expect((await send('GET', `${machines}/web-1`)).status).toBe(404);
    const { status, body } = await send('GET', instance);
    expect(status).toBe(200);
    expect((body.metadata as JsonObject).ownerReferences).toBeUndefined();
  });
});

describe('hot-plug', () => {
  const plug = { name: 'more', disk: { disk: { bus: 'scsi' } }, volumeSource: { dataVolume: { name: 'more' } } };

  it('takes a disk once, by name and by source, and gives it back once', async () => {
    const send = cluster();
    const put = async (action: string, body: JsonObject) =>
      (await send('PUT', `${actions}/web-1/${action}`, body)).status;
    expect(await put('addvolume', plug)).toBe(202);
    expect(await put('addvolume', plug)).toBe(409);
    expect(await put('addvolume', { ...plug, name: 'other' })).toBe(409);
    expect(await put('removevolume', { name: 'nosuch' })).toBe(409);
    expect(await put('removevolume', { name: 'more' })).toBe(202);
    expect(await put('removevolume', { name: 'more' })).toBe(409);
    expect(await put('addvolume', { disk: plug.disk, volumeSource: plug.volumeSource })).toBe(400);
    expect(await put('addvolume', { name: 'more', disk: plug.disk })).toBe(400);
  });
});

describe('a strategic merge patch', () => {
  const STRATEGIC = 'application/strategic-merge-patch+json';

  it('is taken for kinds of Kubernetes itself, in every release, and refused for custom resources', async () => {
    const ask = cluster();
    const cordoned = await ask('PATCH', '/api/v1/nodes/node1', { spec: { unschedulable: true } }, STRATEGIC);
    expect(cordoned).toMatchObject({ status: 200, body: { spec: { unschedulable: true } } });
    const refused = await ask('PATCH', `${machines}/web-1`, { metadata: { labels: { a: 'b' } } }, STRATEGIC);
    expect(refused.status).toBe(415);
  });
});
