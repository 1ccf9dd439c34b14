// CloudStack's objects in the common shapes of questions about all clouds.
import type { Order, Survey } from '../../../contract/survey.ts';
import { backUp, backups, restore, schedule } from './backups.ts';
import { disks, snapshots, storage } from './disks.ts';
import { exposures } from './exposures.ts';
import { hosts, machines, services } from './machines.ts';
import { addresses, networks } from './networks.ts';
import { capture } from './recipe.ts';
import { rules } from './rules.ts';

const onMachine =
  (tool: string, more: Order['args'] = {}) =>
  ({ id }: { readonly id: string }): Order => ({ tool: `cloudstack_${tool}`, args: { ...more, id } });

export const survey: Survey = {
  looks: { machines, hosts, services, storage, disks, snapshots, backups, networks, addresses, rules, exposures },
  acts: {
    start: onMachine('start_virtual_machine'),
    stop: onMachine('stop_virtual_machine'),
    restart: onMachine('reboot_virtual_machine'),
    delete: onMachine('destroy_virtual_machine'),
    snapshot: ({ id }, { name }) => ({
      tool: 'cloudstack_create_vm_snapshot',
      args: { virtualmachineid: id, ...(name !== undefined && { name }) },
    }),
    migrate: ({ id }, { host }) => ({
      tool: 'cloudstack_migrate_virtual_machine',
      args: { virtualmachineid: id, ...(host === undefined ? { autoselect: true } : { hostid: host }) },
    }),
  },
  closeHost: ({ id }) => ({ tool: 'cloudstack_update_host', args: { id, allocationstate: 'Disable' } }),
  backUp,
  capture,
  makes: {
    cloudstack_deploy_virtual_machine: 'machine',
    cloudstack_create_volume: 'more',
    cloudstack_attach_volume: 'nothing',
  },
  restore,
  schedule,
};
