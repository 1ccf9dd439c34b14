// What KubeVirt's controllers do by themselves: members that are replaced, disks that wait, exports of what is in use.
import { describe, expect, it } from '@jest/globals';
import { readPath } from '../../../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { cluster } from './cluster.ts';

const group = (name: string, version: string, plural: string): string =>
  `/apis/${name}/${version}/namespaces/team-a/${plural}`;
const machines = group('kubevirt.io', 'v1', 'virtualmachines');
const instances = group('kubevirt.io', 'v1', 'virtualmachineinstances');
const disks = group('cdi.kubevirt.io', 'v1beta1', 'datavolumes');
const snapshots = group('snapshot.kubevirt.io', 'v1beta1', 'virtualmachinesnapshots');
const actions = group('subresources.kubevirt.io', 'v1', 'virtualmachines');

type Send = ReturnType<typeof cluster>;

/** What stands at a path of an object once the test holds for it. */
async function until(send: Send, url: string, path: string, test: (found: Json | undefined) => boolean) {
  for (;;) {
    const found = readPath((await send('GET', url)).body, path);
    if (test(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const machine = (name: string, runStrategy: string): JsonObject => ({
  ...{ apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: { name } },
  spec: { runStrategy, template: { spec: { domain: { devices: {}, memory: { guest: '64Mi' } } } } },
});
const disk = (name: string, source: JsonObject): JsonObject => ({
  ...{ apiVersion: 'cdi.kubevirt.io/v1beta1', kind: 'DataVolume', metadata: { name } },
  spec: { source, storage: { resources: { requests: { storage: '1Gi' } } } },
});

describe('a pool', () => {
  it('makes another machine for one that was deleted, until it is deleted itself', async () => {
    const send = cluster();
    const pools = group('pool.kubevirt.io', 'v1beta1', 'virtualmachinepools');
    const template = { metadata: { labels: { p: '1' } }, spec: { ...(machine('', 'Halted').spec as JsonObject) } };
    await send('POST', pools, {
      ...{ apiVersion: 'pool.kubevirt.io/v1beta1', kind: 'VirtualMachinePool', metadata: { name: 'pool' } },
      spec: { replicas: 1, selector: { matchLabels: { p: '1' } }, virtualMachineTemplate: template },
    });
    const uid = await until(send, `${machines}/pool-0`, 'metadata.uid', (found) => found !== undefined);
    await send('DELETE', `${machines}/pool-0`);
    const next = await until(
      send,
      `${machines}/pool-0`,
      'metadata.uid',
      (found) => found !== undefined && found !== uid,
    );
    expect(next).not.toBe(uid);
    await send('DELETE', `${pools}/pool`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await send('GET', `${machines}/pool-0`)).status).toBe(404);
  });
});

describe('a machine that runs once', () => {
  it('starts by itself, and is halted when it is stopped', async () => {
    const send = cluster();
    await send('POST', machines, machine('once', 'Once'));
    await until(send, `${instances}/once`, 'status.phase', (phase) => phase === 'Running');
    expect((await send('PUT', `${actions}/once/stop`)).status).toBe(202);
    expect(readPath((await send('GET', `${machines}/once`)).body, 'spec.runStrategy')).toBe('Halted');
  });
});

describe('a disk that is copied', () => {
  it('waits for a source that is not there, says so, and goes on when it is', async () => {
    const send = cluster();
    await send('POST', disks, disk('copy', { pvc: { namespace: 'team-a', name: 'later' } }));
    await until(send, `${disks}/copy`, 'status.phase', (phase) => phase === 'Pending');
    const { body } = await send('GET', '/api/v1/namespaces/team-a/events?fieldSelector=involvedObject.name%3Dcopy');
    expect(readPath(body, 'items.0.reason')).toBe('CloneWithoutSource');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readPath((await send('GET', `${disks}/copy`)).body, 'status.phase')).toBe('Pending');
    await send('POST', disks, disk('later', { blank: {} }));
    await until(send, `${disks}/copy`, 'status.phase', (phase) => phase === 'Succeeded');
  });
});

describe('a disk that is plugged in', () => {
  it('stands in the status of the instance until it is pulled', async () => {
    const send = cluster();
    await send('POST', disks, disk('more', { blank: {} }));
    await until(send, `${disks}/more`, 'status.phase', (phase) => phase === 'Succeeded');
    const options = { name: 'more', disk: { disk: { bus: 'scsi' } }, volumeSource: { dataVolume: { name: 'more' } } };
    expect((await send('PUT', `${actions}/web-1/addvolume`, options)).status).toBe(202);
    const status = async () => readPath((await send('GET', `${instances}/web-1`)).body, 'status.volumeStatus');
    expect(await status()).toEqual([
      { name: 'root', target: 'vda' },
      { name: 'more', target: 'sda', phase: 'Ready', hotplugVolume: {} },
    ]);
    await send('PUT', `${actions}/web-1/removevolume`, { name: 'more' });
    expect(await status()).toEqual([{ name: 'root', target: 'vda' }]);
  });
});

describe('a snapshot', () => {
  it.each([
    ['takes what it holds with it', {}, 404],
    ['leaves what it holds where that is to be kept', { deletionPolicy: 'Retain' }, 200],
  ])('that is deleted %s', async (_, more, status) => {
    const send = cluster();
    const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'db-1' };
    await send('POST', snapshots, {
      ...{ apiVersion: 'snapshot.kubevirt.io/v1beta1', kind: 'VirtualMachineSnapshot', metadata: { name: 's' } },
      spec: { source, ...more },
    });
    const content = await until(
      send,
      `${snapshots}/s`,
      'status.virtualMachineSnapshotContentName',
      (it) => it !== undefined,
    );
    const contents = group('snapshot.kubevirt.io', 'v1beta1', 'virtualmachinesnapshotcontents');
    await send('DELETE', `${snapshots}/s`);
    expect((await send('GET', `${contents}/${String(content)}`)).status).toBe(status);
  });
});

describe('an export', () => {
  it('of a machine that runs waits until it is off', async () => {
    const send = cluster();
    const exports = group('export.kubevirt.io', 'v1', 'virtualmachineexports');
    await send('POST', exports, {
      ...{ apiVersion: 'export.kubevirt.io/v1', kind: 'VirtualMachineExport', metadata: { name: 'e' } },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } },
    });
    const why = await until(send, `${exports}/e`, 'status.conditions[type=Ready].reason', (it) => it !== undefined);
    expect(why).toBe('InUse');
    await send('PUT', `${actions}/web-1/stop`);
    await until(send, `${exports}/e`, 'status.phase', (phase) => phase === 'Ready');
    expect(readPath((await send('GET', `${exports}/e`)).body, 'status.conditions[type=Ready].status')).toBe('True');
  });
});
