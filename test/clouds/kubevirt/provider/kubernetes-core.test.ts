// The Kubernetes around the machines: pods and their logs, events, nodes, claims, services, secrets, permissions.
import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../../src/contract/tool.ts';
import { cluster, machine } from './setup.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
type Rows = readonly any[];
const rows = (data: Json): Rows => data as Rows;
const namespace = 'team-a';

describe('pods', () => {
  it('of a machine are there while it runs, on its node, and go with it', async () => {
    const { call } = cluster();
    const launchers = async (): Promise<Rows> =>
      rows((await call('kubevirt_list_pods', { namespace, labelSelector: 'vm.kubevirt.io/name=web-1' })).data);
    const instance = await call('kubevirt_get_virtual_machine_instance', { namespace, name: 'web-1' });
    const [pod] = await launchers();
    expect(pod.spec.nodeName).toBe((instance.data as { status: { nodeName: string } }).status.nodeName);
    expect(
      rows((await call('kubevirt_list_pods', { node: pod.spec.nodeName, status: 'running' })).data),
    ).toContainEqual(pod);
    await call('kubevirt_stop_virtual_machine', { namespace, name: 'web-1' });
    expect(await launchers()).toEqual([]);
  });

  it('tell their logs as text, the last lines of it, and say when there is no such run', async () => {
    const { call, simulator } = cluster();
    const [pod] = rows(
      (await call('kubevirt_list_pods', { namespace, labelSelector: 'vm.kubevirt.io/name=web-1' })).data,
    );
    const { name } = pod.metadata;
    const log = await call('kubevirt_get_pod_log', { namespace, name, container: 'compute', tailLines: 1 });
    expect(log.data).toBe('{"component":"virt-launcher","level":"info","msg":"Domain started."}\n');
    await call('kubevirt_get_pod_log', { namespace, name });
    expect(simulator.requests.at(-1)?.query).toMatchObject({ tailLines: '200' });
    await expect(call('kubevirt_get_pod_log', { namespace, name, previous: true })).rejects.toThrow(
      /previous terminated container "compute"/,
    );
    await expect(call('kubevirt_get_pod_log', { namespace, name, container: 'nobody' })).rejects.toThrow(
      /container nobody is not valid/,
    );
  });

  it('are evicted by name, and a machine that can move is not stopped for it', async () => {
    const { call, simulator } = cluster();
    const body = machine('mover', { runStrategy: 'Always' });
    await call('kubevirt_create_virtual_machine', { namespace, body });
    await call('kubevirt_patch_virtual_machine', {
      namespace,
      name: 'mover',
      body: { spec: { template: { spec: { evictionStrategy: 'LiveMigrate' } } } },
    });
    await call('kubevirt_restart_virtual_machine', { namespace, name: 'mover' });
    const podsOf = async (name: string): Promise<Rows> =>
      rows((await call('kubevirt_list_pods', { namespace, labelSelector: `vm.kubevirt.io/name=${name}` })).data);
    const [moving] = await podsOf('mover');
    await expect(call('kubevirt_evict_pod', { namespace, name: moving.metadata.name })).rejects.toThrow(
      /triggered evacuation of VMI "team-a\/mover"/,
    );
    const [other] = await podsOf('web-1');
    await call('kubevirt_evict_pod', { namespace, name: other.metadata.name });
    expect(JSON.parse(simulator.requests.at(-1)!.body)).toMatchObject({
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: other.metadata.name, namespace },
    });
  });
});

describe('events', () => {
  it('come newest first, narrowed by object and type', async () => {
    const { call, simulator } = cluster();
    simulator.plant({ kind: 'noCapacity' });
    await call('kubevirt_start_virtual_machine', { namespace, name: 'db-1' }).catch(() => undefined);
    const { data } = await call('kubevirt_list_events', { namespace });
    const times = rows(data).map(({ lastTimestamp }) => Date.parse(lastTimestamp));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const narrow = await call('kubevirt_list_events', { namespace, name: 'db-1', type: 'Warning' });
    expect(rows(narrow.data).map(({ reason }) => reason)).toEqual(['FailedScheduling']);
    expect(simulator.requests.at(-1)?.query.fieldSelector).toBe('involvedObject.name=db-1,type=Warning');
    const [newest] = rows((await call('kubevirt_list_events', { namespace, limit: 1 })).data);
    expect(newest).toEqual(rows(data)[0]);
  });
});

describe('storage and nodes', () => {
  it('show which volume is behind the disk of a machine', async () => {
    const { call } = cluster();
    const claim = await call('kubevirt_get_persistent_volume_claim', { namespace, name: 'web-1-root' });
    const { spec, status } = claim.data as { spec: { volumeName: string }; status: { phase: string } };
    expect(status.phase).toBe('Bound');
    const volume = await call('kubevirt_get_persistent_volume', { name: spec.volumeName });
    expect(volume.data).toMatchObject({ spec: { claimRef: { namespace, name: 'web-1-root' } } });
  });

  it('keep a claim pending whose class is not there, and say so', async () => {
    const { call } = cluster();
    const spec = {
      storageClassName: 'fast',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
    };
    await call('kubevirt_create_persistent_volume_claim', { namespace, body: { metadata: { name: 'c' }, spec } });
    const listed = await call('kubevirt_list_persistent_volume_claims', { namespace, status: 'pending' });
    expect(rows(listed.data).map(({ metadata }) => metadata.name)).toEqual(['c']);
    const events = await call('kubevirt_list_events', { namespace, name: 'c' });
    expect(rows(events.data)[0].message).toContain('storageclass.storage.k8s.io "fast" not found');
  });

  it('cordon a node and open it again', async () => {
    const { call } = cluster();
    const cordoned = async (): Promise<unknown> => (await call('kubevirt_get_node', { name: 'node1' })).data as unknown;
    await call('kubevirt_patch_node', { name: 'node1', body: { spec: { unschedulable: true } } });
    expect(await cordoned()).toMatchObject({ spec: { unschedulable: true } });
    await call('kubevirt_patch_node', { name: 'node1', body: { spec: { unschedulable: null } } });
    expect(await cordoned()).toMatchObject({ spec: {} });
    expect(rows((await call('kubevirt_list_node_metrics', {})).data)).toHaveLength(3);
  });
});

describe('templates', () => {
  const template = {
    metadata: { name: 'small' },
    spec: {
      parameters: [
        { name: 'NAME', required: true },
        { name: 'SIZE', value: 'u1.small' },
      ],
      virtualMachine: {
        ...machine('x'),
        metadata: { name: '${NAME}' },
        spec: { ...(machine('x').spec as object), instancetype: { name: '${SIZE}' } },
      },
    },
  };

  it('become machines with their parameters filled in, or are shown first', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine_template', { namespace, body: template });
    const args = { namespace, name: 'small', parameters: { NAME: 'from-small', SIZE: 'u1.large' } };
    const shown = await call('kubevirt_process_virtual_machine_template', args);
    expect(shown.data).toMatchObject({ virtualMachine: { spec: { instancetype: { name: 'u1.large' } } } });
    await expect(call('kubevirt_get_virtual_machine', { namespace, name: 'from-small' })).rejects.toThrow('called');
    await call('kubevirt_create_virtual_machine_from_template', args);
    const made = await call('kubevirt_get_virtual_machine', { namespace, name: 'from-small' });
    expect(made.data).toMatchObject({ spec: { instancetype: { name: 'u1.large' } } });
    const stray = { ...args, parameters: { NAME: 'y', COLOUR: 'red' } };
    await expect(call('kubevirt_process_virtual_machine_template', stray)).rejects.toThrow(/COLOUR not found/);
    await expect(call('kubevirt_process_virtual_machine_template', { ...args, parameters: {} })).rejects.toThrow(
      /parameter NAME is required/,
    );
  });
});

describe('permissions', () => {
  it('are asked of the cluster as one question', async () => {
    const { call } = cluster();
    const ask = async (as: 'viewer' | 'editor') =>
      (
        await call(
          'kubevirt_create_self_subject_access_review',
          { verb: 'delete', resource: 'pods', group: '', namespace },
          { as },
        )
      ).data;
    expect(await ask('viewer')).toMatchObject({ status: { allowed: false } });
    expect(await ask('editor')).toMatchObject({ status: { allowed: true } });
    const { data } = await call('kubevirt_create_self_subject_rules_review', { namespace }, { as: 'viewer' });
    expect(JSON.stringify(data)).toContain('pods/log');
  });
});
