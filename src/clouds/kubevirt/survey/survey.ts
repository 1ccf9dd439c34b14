// KubeVirt's objects in the common shapes of questions about all clouds.
import type { Machine, Order, Survey } from '../../../contract/survey.ts';
import { backups, copyOf, snapshotOf } from './backups.ts';
import { exposures } from './exposures.ts';
import { guest, hosts, machines, services } from './machines.ts';
import { networks, rules } from './networks.ts';
import { placeOf } from './place.ts';
import { capture } from './recipe.ts';
import { disks, snapshots, storage } from './storage.ts';

const onMachine =
  (tool: string) =>
  ({ id }: Machine): Order => ({ tool: `kubevirt_${tool}`, args: placeOf(id) });

export const survey: Survey = {
  looks: { machines, hosts, services, storage, disks, snapshots, backups, networks, rules, exposures },
  acts: {
    start: onMachine('start_virtual_machine'),
    stop: onMachine('stop_virtual_machine'),
    restart: onMachine('restart_virtual_machine'),
    delete: onMachine('delete_virtual_machine'),
    pause: onMachine('pause_virtual_machine_instance'),
    resume: onMachine('unpause_virtual_machine_instance'),
    migrate: ({ id }, { host }) => ({
      tool: 'kubevirt_migrate_virtual_machine',
      args: {
        ...placeOf(id),
        ...(host !== undefined && { addedNodeSelector: { 'kubernetes.io/hostname': host } }),
      },
    }),
    snapshot: ({ id }, { name }) => {
      const { name: machine } = placeOf(id);
      return snapshotOf(id, name === undefined ? { generateName: `${machine}-` } : { name: `${machine}-${name}` });
    },
  },
  guest,
  closeHost: ({ name }) => ({ tool: 'kubevirt_patch_node', args: { name, body: { spec: { unschedulable: true } } } }),
  capture,
  makes: { kubevirt_create_virtual_machine: 'machine' },
  backUp: async ({ id }, name) => [snapshotOf(id, { name })],
  restore: async ({ id }, name) => [copyOf(id, name)],
};
