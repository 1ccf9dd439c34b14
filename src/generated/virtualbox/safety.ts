// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../contract/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {
    Machine: [
      { tool: 'virtualbox_list_snapshots', label: 'snapshots', by: { machine: 'id' } },
      { tool: 'virtualbox_list_media', label: 'attached media', by: {}, where: { machineIds: 'id' } },
    ],
    Medium: [
      { tool: 'virtualbox_list_machines', label: 'machines that use it', by: {}, where: { id: 'machineIds' } },
      {
        tool: 'virtualbox_get_medium',
        label: 'media that depend on it',
        by: { medium: 'id' },
        args: { attributes: ['children'] },
        rows: 'children',
      },
    ],
  },
  hits: {
    virtualbox_delete_snapshot_and_children: [
      {
        tool: 'virtualbox_list_snapshots',
        label: 'some or all of the snapshots of the machine',
        by: { machine: 'machine' },
      },
    ],
    virtualbox_delete_snapshot_range: [
      {
        tool: 'virtualbox_list_snapshots',
        label: 'some or all of the snapshots of the machine',
        by: { machine: 'machine' },
      },
    ],
  },
  targets: {
    virtualbox_delete_snapshot: [{ at: 'id', entity: 'Snapshot', by: { machine: 'machine' }, isSubject: true }],
    virtualbox_delete_snapshot_and_children: [
      { at: 'id', entity: 'Snapshot', by: { machine: 'machine' }, isSubject: true },
    ],
    virtualbox_delete_snapshot_range: [
      { at: 'startId', entity: 'Snapshot', by: { machine: 'machine' } },
      { at: 'endId', entity: 'Snapshot', by: { machine: 'machine' }, isSubject: true },
    ],
    virtualbox_restore_snapshot: [{ at: 'snapshot', entity: 'Snapshot', by: { machine: 'machine' } }],
    virtualbox_merge_medium: [{ at: 'target', entity: 'Medium', isSubject: true }],
  },
  subjects: [
    { at: 'newPath' },
    { at: 'destination' },
    { at: 'path' },
    { at: 'source' },
    { at: 'executable' },
    { at: 'ruleName' },
    {
      at: 'cloudMachine',
      list: {
        tool: 'virtualbox_get_cloud_machine',
        label: 'cloud machine',
        by: { cloudClient: 'cloudClient', cloudMachine: 'cloudMachine' },
      },
    },
    { at: 'image' },
    { at: 'uid' },
    { at: 'natNetwork' },
    { at: 'dhcpServer' },
    { at: 'hostOnlyNetwork' },
    { at: 'networkInterface' },
    { at: 'network' },
    { at: 'networkName' },
    { at: 'server' },
    { at: 'profile' },
    { at: 'provider' },
    { at: 'key' },
    {
      at: 'mediumIO',
      list: { tool: 'virtualbox_get_medium_io', label: 'disk image', by: { mediumIO: 'mediumIO' }, rows: 'medium' },
    },
    {
      at: 'guestFile',
      list: { tool: 'virtualbox_get_guest_file', label: 'file in the guest', by: { guestFile: 'guestFile' } },
    },
    {
      at: 'guestProcess',
      list: {
        tool: 'virtualbox_get_guest_process',
        label: 'program in the guest',
        by: { guestProcess: 'guestProcess' },
      },
    },
    {
      at: 'guestSession',
      list: {
        tool: 'virtualbox_get_guest_session',
        label: 'session in the guest',
        by: { guestSession: 'guestSession' },
      },
    },
    { at: 'appliance', list: { tool: 'virtualbox_get_appliance', label: 'appliance', by: { appliance: 'appliance' } } },
    { at: 'unattended' },
    { at: 'job' },
  ],
  onceOnly: [],
};
