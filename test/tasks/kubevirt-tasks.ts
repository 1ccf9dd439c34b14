// What operators of KubeVirt want, on the simulator as it starts.

import { destroy, find, read, script, type Task, write } from './task.ts';

const namespace = 'team-a';

export const kubevirtTasks: readonly Task[] = [
  {
    what: 'see which machines there are',
    steps: [
      find('list kubevirt virtual machines', 'kubevirt_list_virtual_machines'),
      read('kubevirt_list_virtual_machines', {}, 'web-1', 'build-1', 'Running'),
    ],
  },
  {
    what: 'know on which node a machine runs',
    steps: [read('kubevirt_list_virtual_machine_instances', { namespace }, 'web-2', 'node')],
  },
  {
    what: 'see one machine whole',
    steps: [read('kubevirt_get_virtual_machine', { namespace, name: 'web-1' }, 'u1.small', 'Always')],
  },
  {
    what: 'start a machine',
    steps: [
      find('start the machine db-1 in kubernetes', 'kubevirt_start_virtual_machine'),
      write('kubevirt_start_virtual_machine', { namespace, name: 'db-1' }, 'db-1', 'Running'),
    ],
  },
  {
    what: 'stop a machine',
    steps: [destroy('kubevirt_stop_virtual_machine', { namespace, name: 'db-1' }, 'db-1', 'Stopped')],
  },
  {
    what: 'see the disks',
    steps: [
      find('data volumes and their size'),
      read('kubevirt_list_data_volumes', { namespace }, 'web-1-root', '30Gi'),
    ],
  },
  {
    what: 'save a machine',
    steps: [
      write(
        'kubevirt_create_virtual_machine_snapshot',
        {
          namespace,
          body: {
            metadata: { name: 'task-snap' },
            spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'web-1' } },
          },
        },
        'task-snap',
      ),
      read('kubevirt_list_virtual_machine_snapshots', { namespace }, 'task-snap', 'web-1'),
    ],
  },
  {
    what: 'move a machine',
    steps: [
      destroy('kubevirt_migrate_virtual_machine', { namespace, name: 'web-2' }),
      read('kubevirt_list_virtual_machine_instances', { namespace }, 'web-2'),
    ],
  },
  {
    what: 'see the sizes to choose from',
    steps: [find('instance types'), read('kubevirt_list_vm_cluster_instancetypes', {}, 'u1.small')],
  },
  {
    what: 'count machines by namespace',
    steps: [
      script(
        'const vms = await kubevirt.listVirtualMachines({}); const by = {}; for (const v of vms) by[v.metadata.namespace] = (by[v.metadata.namespace] ?? 0) + 1; return by',
        'team-a',
        'team-b',
      ),
    ],
  },
];
