// Calls that begin something: waited for with progress, handed back in time, stopped early when hopeless.
import { describe, expect, it } from '@jest/globals';
import { cluster, machine } from './setup.ts';

const where = { namespace: 'team-a', name: 'web-9' };

describe('waiting', () => {
  it('starts a machine and waits until it runs', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const reply = await call('kubevirt_start_virtual_machine', where);
    expect(reply.data).toMatchObject({ kind: 'VirtualMachine', name: 'web-9', status: 'Running' });
    expect(reply.job).toBeUndefined();
  });

  it('starts a machine paused', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const reply = await call('kubevirt_start_virtual_machine', { ...where, paused: true });
    expect(reply.data).toMatchObject({ status: 'Paused' });
  });

  it('stops, restarts and moves a machine to its end', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    await call('kubevirt_start_virtual_machine', where);
    const before = (await call('kubevirt_get_virtual_machine_instance', where)).data as {
      metadata: { uid: string };
      status: { nodeName: string };
    };
    await call('kubevirt_migrate_virtual_machine', where);
    const moved = (await call('kubevirt_get_virtual_machine_instance', where)).data as { status: { nodeName: string } };
    expect(moved.status.nodeName).not.toBe(before.status.nodeName);
    await call('kubevirt_restart_virtual_machine', where);
    const fresh = (await call('kubevirt_get_virtual_machine_instance', where)).data as { metadata: { uid: string } };
    expect(fresh.metadata.uid).not.toBe(before.metadata.uid);
    const stopped = await call('kubevirt_stop_virtual_machine', where);
    expect(stopped.data).toMatchObject({ status: 'Stopped' });
  });

  it('hands back a handle when the wait is over first', async () => {
    const { call } = cluster({ jobMs: 60_000 });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const reply = await call('kubevirt_start_virtual_machine', where, { waitMs: 20 });
    expect(reply.job).toEqual({
      id: 'virtualmachines/team-a/web-9',
      state: 'pending',
      checkWith: 'kubevirt_get_virtual_machine namespace=team-a name=web-9',
    });
  });

  it('does not wait at all when asked for no wait', async () => {
    const { call } = cluster({ jobMs: 60_000 });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const reply = await call('kubevirt_start_virtual_machine', where, { waitMs: 0 });
    expect(reply.job?.state).toBe('pending');
  });

  it('gives up at once on a machine that no node can take', async () => {
    const { call } = cluster();
    const body = machine('web-9', { instancetype: { name: 'm1.8xlarge' } });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body });
    await expect(call('kubevirt_start_virtual_machine', where)).rejects.toMatchObject({
      code: 'JOB_FAILED',
      message: expect.stringContaining('ErrorUnschedulable'),
    });
  });

  it('takes a snapshot, goes back to it, and clones', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-9' };
    const taken = await call('kubevirt_create_virtual_machine_snapshot', {
      namespace: 'team-a',
      body: { metadata: { name: 'before' }, spec: { source } },
    });
    expect(taken.data).toMatchObject({ status: { readyToUse: true, phase: 'Succeeded' } });
    await call('kubevirt_patch_virtual_machine', { ...where, body: { spec: { runStrategy: 'Manual' } } });
    const restored = await call('kubevirt_create_virtual_machine_restore', {
      namespace: 'team-a',
      body: { metadata: { name: 'back' }, spec: { target: source, virtualMachineSnapshotName: 'before' } },
    });
    expect(restored.data).toMatchObject({ status: { complete: true } });
    const machineNow = await call('kubevirt_get_virtual_machine', where);
    expect(machineNow.data).toMatchObject({ spec: { runStrategy: 'Halted' } });
    await call('kubevirt_create_virtual_machine_clone', {
      namespace: 'team-a',
      body: { metadata: { name: 'copy' }, spec: { source, target: { ...source, name: 'web-10' } } },
    });
    const copy = await call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'web-10' });
    expect(copy.data).toMatchObject({ kind: 'VirtualMachine' });
  });

  it('tells the percentage of an import', async () => {
    const { call, progress } = cluster();
    const spec = {
      source: { http: { url: 'https://images.example/x.qcow2' } },
      storage: { resources: { requests: { storage: '1Gi' } } },
    };
    const reply = await call('kubevirt_create_data_volume', {
      namespace: 'team-a',
      body: { metadata: { name: 'd' }, spec },
    });
    expect(reply.data).toMatchObject({ status: { phase: 'Succeeded' } });
    expect(progress.some(({ percent }) => percent === 45)).toBe(true);
  });

  it('gives up on an import that fails again and again', async () => {
    const { call, simulator } = cluster();
    simulator.plant({ kind: 'failure', name: 'd', reason: 'host not found' });
    const spec = {
      source: { http: { url: 'https://nowhere.example/x' } },
      storage: { resources: { requests: { storage: '1Gi' } } },
    };
    await expect(
      call('kubevirt_create_data_volume', { namespace: 'team-a', body: { metadata: { name: 'd' }, spec } }),
    ).rejects.toMatchObject({ code: 'JOB_FAILED', message: expect.stringContaining('host not found') });
  });

  it('ends the start of a machine whose disk cannot be filled, with what the disk says', async () => {
    const { call, simulator } = cluster();
    simulator.plant({ kind: 'failure', name: 'web-9-root', reason: 'expected status code 200, got 404' });
    const template = {
      metadata: { name: 'web-9-root' },
      spec: {
        source: { http: { url: 'https://images.example/gone.qcow2' } },
        storage: { resources: { requests: { storage: '1Gi' } } },
      },
    };
    const volumes = [{ name: 'root', dataVolume: { name: 'web-9-root' } }];
    const body = machine('web-9', {
      dataVolumeTemplates: [template],
      template: { spec: { domain: { devices: {} }, volumes } },
    });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body });
    await expect(call('kubevirt_start_virtual_machine', where)).rejects.toMatchObject({
      code: 'JOB_FAILED',
      message: expect.stringMatching(/^datavolumes "web-9-root" will not get there: .*got 404/),
    });
  });

  it.each([
    ['a merge patch', { spec: { runStrategy: 'Always' } }],
    ['a JSON patch', [{ op: 'replace', path: '/spec/runStrategy', value: 'Always' }]],
  ])('waits until the machine runs that %s switches on', async (_, body) => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const { data } = await call('kubevirt_patch_virtual_machine', { ...where, body });
    expect(data).toMatchObject({ status: { printableStatus: 'Running' } });
  });

  it('tells meanwhile in which phase the machine is', async () => {
    const { call, progress } = cluster({ jobMs: 60_000 });
    const stop = new AbortController();
    const body = machine('web-9', { runStrategy: 'Always' });
    const made = call('kubevirt_create_virtual_machine', { namespace: 'team-a', body }, { signal: stop.signal });
    made.catch(() => undefined);
    while (progress.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await expect(made).rejects.toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
    expect(progress[0]?.message).toMatch(/^web-9: (Starting|Provisioning|Stopped)$/);
  });

  it('ends the creation of a machine that is to run and cannot, with the reason', async () => {
    const { call, simulator } = cluster();
    simulator.plant({ kind: 'noCapacity' });
    const body = machine('web-9', { runStrategy: 'Always' });
    await expect(call('kubevirt_create_virtual_machine', { namespace: 'team-a', body })).rejects.toMatchObject({
      code: 'JOB_FAILED',
      message: expect.stringContaining('ErrorUnschedulable'),
    });
    // A change of something else says nothing about running, and waits for nothing.
    const label = { ...where, body: { metadata: { labels: { a: 'b' } } } };
    expect((await call('kubevirt_patch_virtual_machine', label)).data).toMatchObject({ metadata: { name: 'web-9' } });
  });

  it('goes on when the watch is too old', async () => {
    const { call, simulator } = cluster({ jobMs: 200 });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const compacting = setInterval(() => simulator.compact(), 20);
    const reply = await call('kubevirt_start_virtual_machine', where).finally(() => clearInterval(compacting));
    expect(reply.data).toMatchObject({ status: 'Running' });
  });

  it('stops waiting when the caller does, and says that the start goes on', async () => {
    const { call } = cluster({ jobMs: 60_000 });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    await expect(call('kubevirt_start_virtual_machine', where, { signal: stop.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
      fate: 'unknown',
    });
  });
});
