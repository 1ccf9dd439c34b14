// What lets something else delete a thing is a deletion: asked about, and refused where deletions are.
import { describe, expect, it } from '@jest/globals';
import type { AnyTool, Json, JsonObject } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { weighCall } from '../../src/runtime/stages/weigh.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { attackedCloud, personWho } from './cloud.ts';

const registries = Object.fromEntries(
  await Promise.all(Object.entries(catalogs).map(async ([id, load]) => [id, createRegistry([await load()])] as const)),
);
const toolOf = async (name: string): Promise<AnyTool> => (await registries[name.split('_')[0]!]!.load(name)).tool;

describe('an argument that lets the cloud take something away', () => {
  it.each<[string, JsonObject]>([
    ['cloudstack_deploy_virtual_machine', { leaseduration: 3, leaseexpiryaction: 'DESTROY' }],
    ['cloudstack_update_virtual_machine', { id: 'x', leaseexpiryaction: 'destroy' }],
    ['cloudstack_update_virtual_machine', { id: 'x', leaseduration: 1 }],
    ['cloudstack_create_vm_from_backup', { leaseexpiryaction: 'DESTROY' }],
    ['cloudstack_deploy_vnf_appliance', { leaseexpiryaction: 'DESTROY' }],
    ['cloudstack_create_service_offering', { leaseexpiryaction: 'DESTROY' }],
    ['cloudstack_create_snapshot_policy', { volumeid: 'x', maxsnaps: 3 }],
    ['cloudstack_create_backup_schedule', { maxbackups: 2 }],
    ['cloudstack_update_backup_schedule', { maxbackups: 2 }],
    ['cloudstack_update_auto_scale_vm_group', { scaledownpolicyids: ['x'] }],
    ['virtualbox_unregister_machine', { machine: 'x', cleanupMode: 'Full' }],
    ['virtualbox_update_medium', { medium: 'x', autoReset: true }],
    ['virtualbox_update_medium', { medium: 'x', type: 'Immutable' }],
  ])('is a deletion: %s %j', async (name, args) => {
    const { risk, effect } = weighCall(await toolOf(name), args, {});
    expect(['high', 'critical']).toContain(risk);
    expect(effect).toBe('destroy');
  });

  it.each<[string, JsonObject]>([
    ['cloudstack_deploy_virtual_machine', { leaseduration: 3 }],
    ['cloudstack_create_auto_scale_policy', { action: 'scaledown' }],
    ['cloudstack_create_auto_scale_vm_profile', { expungevmgraceperiod: 5 }],
    ['cloudstack_update_virtual_machine', { id: 'x', deleteprotection: false }],
    ['cloudstack_update_volume', { id: 'x', deleteprotection: false }],
  ])('is asked about: %s %j', async (name, args) => {
    expect(weighCall(await toolOf(name), args, {}).risk).toBe('high');
  });

  it.each<[string, JsonObject]>([
    ['cloudstack_deploy_virtual_machine', { leaseduration: 3, leaseexpiryaction: 'STOP' }],
    ['cloudstack_update_virtual_machine', { id: 'x', leaseduration: -1 }],
    ['cloudstack_create_auto_scale_policy', { action: 'scaleup' }],
  ])('asks nobody where nothing goes: %s %j', async (name, args) => {
    const { risk, effect } = weighCall(await toolOf(name), args, {});
    expect([risk, effect]).toEqual(['low', 'write']);
  });

  it('is refused where deletions are disabled', async () => {
    const cloud = await attackedCloud({ modes: { effects: 'all', destructive: 'disabled' } });
    const args = { id: 'web-1', leaseduration: 1, leaseexpiryaction: 'DESTROY' };
    const { code, message } = await cloud.refusal('cloudstack_update_virtual_machine', args, {
      person: personWho('agreed'),
    });
    expect(`${code} ${message}`).toContain('MODE_REFUSES');
    expect(message).toContain('effect: destroy');
    expect(cloud.changes()).toEqual([]);
  });
});

/** The object before and after, for tools that change one. */
const changed = (before: Json, after: Json) => ({
  state: 'known' as const,
  param: 'body',
  before: before as JsonObject,
  after: after as JsonObject,
});

describe('a change that lets the cluster take something away', () => {
  it.each<[string, Json, Json]>([
    ['patch_virtual_machine', { metadata: {} }, { metadata: { ownerReferences: [{ uid: 'x', name: 'a' }] } }],
    [
      'apply_data_volume',
      { metadata: { ownerReferences: [{ uid: 'x', name: 'a' }] } },
      { metadata: { ownerReferences: [{ uid: 'y', name: 'a' }] } },
    ],
    ['patch_virtual_machine_snapshot', { metadata: { finalizers: ['a', 'b'] } }, { metadata: { finalizers: ['b'] } }],
    [
      'patch_virtual_machine',
      { spec: { dataVolumeTemplates: [{ metadata: { name: 'a' } }] } },
      { spec: { dataVolumeTemplates: [{ metadata: { name: 'a', ownerReferences: [{ uid: 'x' }] } }] } },
    ],
    ['patch_virtual_machine_pool', { spec: { replicas: 5 } }, { spec: { replicas: 4 } }],
    ['patch_virtual_machine_pool', { spec: { replicas: 5 } }, { spec: {} }],
    ['patch_virtual_machine_pool', { spec: {} }, { spec: { autohealing: { startUpFailureThreshold: 1 } } }],
    ['patch_virtual_machine_instance_replica_set', { spec: {} }, { spec: { replicas: 0 } }],
    ['patch_virtual_machine_export', { spec: { ttlDuration: '2h' } }, { spec: { ttlDuration: '1h59m' } }],
    ['patch_virtual_machine_export', { spec: {} }, { spec: { ttlDuration: '1h' } }],
    ['patch_virtual_machine_snapshot', { spec: { deletionPolicy: 'retain' } }, { spec: {} }],
    ['patch_data_import_cron', { spec: {} }, { spec: { importsToKeep: 1 } }],
    ['patch_data_import_cron', { spec: { garbageCollect: 'Never' } }, { spec: { garbageCollect: 'Outdated' } }],
    ['patch_data_import_cron', { spec: { retentionPolicy: 'All' } }, { spec: { retentionPolicy: 'None' } }],
    [
      'patch_data_volume',
      { metadata: {} },
      { metadata: { annotations: { 'cdi.kubevirt.io/storage.deleteAfterCompletion': 'true' } } },
    ],
    ['patch_cdi_config', { spec: {} }, { spec: { dataVolumeTTLSeconds: 0 } }],
  ])('is a deletion: %s', async (name, before, after) => {
    const { risk, effect } = weighCall(await toolOf(`kubevirt_${name}`), {}, {}, changed(before, after));
    expect(['high', 'critical']).toContain(risk);
    expect(effect).toBe('destroy');
  });

  it('has the risk of the deletion at least, for every kind', async () => {
    const { entries, load } = registries.kubevirt!;
    const owned = changed({ metadata: {} }, { metadata: { ownerReferences: [{ uid: 'x' }] } });
    const milder: string[] = [];
    for (const { name } of entries) {
      const kind = /^kubevirt_(?:create|apply|patch|replace)_(.+)$/.exec(name)?.[1];
      const deletion = entries.find((one) => one.name === `kubevirt_delete_${kind}`);
      if (kind === undefined || deletion === undefined) continue;
      const order = ['none', 'low', 'high', 'critical'];
      const { tool } = await load(name);
      if (order.indexOf(weighCall(tool, {}, {}, owned).risk) < order.indexOf(deletion.risk)) milder.push(name);
    }
    expect(milder).toEqual([]);
  });

  it.each<[string, Json, Json]>([
    ['patch_virtual_machine_pool', { spec: { replicas: 4 } }, { spec: { replicas: 5 } }],
    ['patch_virtual_machine_export', { spec: { ttlDuration: '1h' } }, { spec: { ttlDuration: '90m' } }],
    ['patch_virtual_machine', { spec: { runStrategy: 'Halted' } }, { spec: { runStrategy: 'Always' } }],
    [
      'patch_virtual_machine',
      { metadata: { ownerReferences: [{ uid: 'x', name: 'a' }] } },
      { metadata: { ownerReferences: [{ name: 'a', uid: 'x' }], labels: { a: 'b' } } },
    ],
  ])('asks nobody where nothing goes: %s', async (name, before, after) => {
    const { risk, effect } = weighCall(await toolOf(`kubevirt_${name}`), {}, {}, changed(before, after));
    expect([risk, effect]).toEqual(['low', 'write']);
  });

  it('counts as all that it could be where the object may not be read', async () => {
    const unknown = { state: 'unknown' as const, param: 'body', why: 'it may not be read' };
    const { risk, effect, reasons } = weighCall(await toolOf('kubevirt_patch_virtual_machine_pool'), {}, {}, unknown);
    expect([risk, effect]).toEqual(['critical', 'destroy']);
    expect(reasons[0]).toContain('may not be read');
  });
});
