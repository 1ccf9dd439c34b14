// What somebody with VirtualBox wants, on the simulator as it starts.

import { destroy, find, read, script, type Task, write } from './task.ts';

export const virtualboxTasks: readonly Task[] = [
  {
    what: 'see which machines there are',
    steps: [
      find('list virtualbox machines', 'virtualbox_list_machines'),
      read('virtualbox_list_machines', { fields: ['name', 'memorySize'] }, 'web-1', 'win-test', '8192'),
    ],
  },
  {
    what: 'see everything about a machine',
    steps: [
      find('details of a virtualbox machine', 'virtualbox_get_machine'),
      read('virtualbox_get_machine', { machine: 'db-1' }, 'Running', '4096'),
    ],
  },
  {
    what: 'start a machine',
    steps: [
      find('start a virtualbox machine', 'virtualbox_start_machine'),
      write('virtualbox_start_machine', { machine: 'web-1', frontend: 'headless' }, 'web-1', 'Running'),
    ],
  },
  {
    what: 'save a machine',
    steps: [write('virtualbox_take_snapshot', { machine: 'web-1', name: 'task-snap' }, 'task-snap')],
  },
  { what: 'know the version', steps: [find('version of virtualbox'), read('virtualbox_get_virtualbox', {}, '7.2')] },
  { what: 'see the host', steps: [read('virtualbox_get_host', {}, 'memory')] },
  {
    what: 'give a machine more memory',
    steps: [
      destroy('virtualbox_update_machine', { machine: 'win-test', memorySize: 6144 }),
      read('virtualbox_list_machines', { fields: ['name', 'memorySize'] }, '6144'),
    ],
  },
  {
    what: 'sum up memory',
    steps: [
      script(
        'const all = await virtualbox.listMachines({}); return all.reduce((n, m) => n + m.memorySize, 0)',
        '12288',
      ),
    ],
  },
];
