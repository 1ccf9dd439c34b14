// What operators of a CloudStack want, on the simulator as it starts.

import { describe, destroy, find, read, script, type Task, write } from './task.ts';

export const cloudstackTasks: readonly Task[] = [
  {
    what: 'see which machines there are',
    steps: [
      find('list virtual machines', 'cloudstack_list_virtual_machines'),
      read('cloudstack_list_virtual_machines', {}, 'web-1', 'batch-1', 'Stopped', '4096'),
    ],
  },
  {
    what: 'know where a machine runs',
    steps: [read('cloudstack_list_virtual_machines', { name: 'db-1' }, 'db-1', 'fra1-kvm-03')],
  },
  {
    what: 'find machines in error',
    steps: [read('cloudstack_list_virtual_machines', { state: 'Error' }, 'broken-1', 'zrh1')],
  },
  {
    what: 'learn why a machine failed',
    steps: [
      find('show the error events of cloudstack', 'cloudstack_list_events'),
      read('cloudstack_list_events', { level: 'ERROR' }, 'could not create the virtual machine broken-1'),
    ],
  },
  {
    what: 'see everything about one machine',
    steps: [
      find('show details of a virtual machine'),
      read('cloudstack_list_virtual_machines', { name: 'web-1', details: ['all'] }, 'web-1', 'medium'),
    ],
  },
  {
    what: 'stop a machine',
    steps: [
      find('stop the machine web-2', 'cloudstack_stop_virtual_machine'),
      destroy('cloudstack_stop_virtual_machine', { id: 'web-2' }, 'web-2', 'Stopped'),
    ],
  },
  {
    what: 'start a machine',
    steps: [write('cloudstack_start_virtual_machine', { id: 'batch-1' }, 'batch-1', 'Running')],
  },
  {
    what: 'deploy a machine by names',
    steps: [
      find('create a virtual machine', 'cloudstack_deploy_virtual_machine'),
      describe('cloudstack_deploy_virtual_machine', 'templateid', 'serviceofferingid'),
      write(
        'cloudstack_deploy_virtual_machine',
        {
          name: 'task-1',
          zoneid: 'fra1',
          templateid: 'debian-12',
          serviceofferingid: 'small',
          networkids: ['prod-net'],
        },
        'task-1',
        'Running',
      ),
    ],
  },
  {
    what: 'see how full the zone is',
    steps: [find('how much capacity is left'), read('cloudstack_list_capacity', { zoneid: 'fra1' }, 'fra1')],
  },
  {
    what: 'list the hosts',
    steps: [read('cloudstack_list_hosts', { type: 'Routing' }, 'fra1-kvm-01', '128 GiB', 'Up')],
  },
  {
    what: 'see who uses an address',
    steps: [find('public ip addresses in use'), read('cloudstack_list_public_ip_addresses', {}, 'Allocated')],
  },
  { what: 'find large disks', steps: [read('cloudstack_list_volumes', {}, 'legacy-1-data', '500 GiB')] },
  {
    what: 'grow a disk',
    steps: [
      find('grow a data disk', 'cloudstack_resize_volume'),
      read('cloudstack_list_volumes', { name: 'db-1-data' }, '200 GiB'),
      destroy('cloudstack_resize_volume', { id: 'db-1-data', size: 300 }, 'db-1-data', '300 GiB'),
    ],
  },
  {
    what: 'save a disk',
    steps: [
      write('cloudstack_create_snapshot', { volumeid: 'db-1-data', name: 'task-snap' }, 'task-snap'),
      read('cloudstack_list_snapshots', {}, 'task-snap', 'db-1-weekly'),
    ],
  },
  {
    what: 'see the firewall of an address',
    steps: [find('firewall rules of an ip'), read('cloudstack_list_firewall_rules', {}, 'tcp')],
  },
  {
    what: 'see the templates',
    steps: [read('cloudstack_list_templates', { templatefilter: 'executable' }, 'debian-12', 'QCOW2')],
  },
  {
    what: 'tag a machine',
    steps: [
      write('cloudstack_create_tags', {
        resourceids: ['4d810635-7a61-590f-8683-ac572bbde138'],
        resourcetype: 'UserVm',
        tags: { tier: 'gold' },
      }),
    ],
  },
  { what: 'see the networks', steps: [read('cloudstack_list_networks', {}, 'prod-net', '10.20.1.0/24', 'shop-vpc')] },
  {
    what: 'count machines by state',
    steps: [
      script(
        'const vms = await cloudstack.listVirtualMachines({}); const by = {}; for (const v of vms) by[v.state] = (by[v.state] ?? 0) + 1; return by',
        'Running',
      ),
    ],
  },
  {
    what: 'join disks and machines',
    steps: [
      script(
        'const [vms, disks] = await Promise.all([cloudstack.listVirtualMachines({}), cloudstack.listVolumes({})]); return vms.map(v => ({ name: v.name, gib: disks.filter(d => d.virtualmachineid === v.id).reduce((n, d) => n + d.size, 0) / 2 ** 30 }))',
        'legacy-1',
        '540',
      ),
    ],
  },
  {
    what: 'destroy a machine',
    steps: [
      find('delete a virtual machine', 'cloudstack_destroy_virtual_machine'),
      destroy('cloudstack_destroy_virtual_machine', { id: 'legacy-1' }, 'legacy-1', 'Destroyed'),
    ],
  },
  { what: 'see accounts', steps: [read('cloudstack_list_accounts', { listall: true }, 'admin', 'Root Admin')] },
];
