// KubeVirt's objects in the common shapes of questions about all clouds.
import type { Machine, Order, Survey } from '../../../contract/survey.ts';
import { exposures } from './exposures.ts';
import { hosts, machines, services } from './machines.ts';
import { networks, rules } from './networks.ts';
import { placeOf } from './place.ts';
import { disks, snapshots, storage } from './storage.ts';

const onMachine =
  (tool: string) =>
  ({ id }: Machine): Order => ({ tool: `kubevirt_${tool}`, args: placeOf(id) });

const api = 'snapshot.kubevirt.io/v1beta1';
const machineRef = (name: string) => ({ apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name });

export const survey: Survey = {
  looks: { machines, hosts, services, storage, disks, snapshots, networks, rules, exposures },
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
    snapshot({ id }, { name }) {
      const { namespace, name: machine } = placeOf(id);
      const metadata = name === undefined ? { generateName: `${machine}-` } : { name: `${machine}-${name}` };
      const body = {
        apiVersion: api,
        kind: 'VirtualMachineSnapshot',
        metadata,
        spec: { source: machineRef(machine) },
      };
      return { tool: 'kubevirt_create_virtual_machine_snapshot', args: { namespace, body } };
    },
  },
  closeHost: ({ name }) => ({ tool: 'kubevirt_patch_node', args: { name, body: { spec: { unschedulable: true } } } }),
  restore({ id, of }, name) {
    if (of !== 'machine') return undefined;
    const { namespace, name: snapshot } = placeOf(id);
    const body = {
      apiVersion: api,
      kind: 'VirtualMachineRestore',
      metadata: { name: `${name}-from-${snapshot}` },
      spec: { target: machineRef(name), virtualMachineSnapshotName: snapshot },
    };
    return [{ tool: 'kubevirt_create_virtual_machine_restore', args: { namespace, body } }];
  },
};
