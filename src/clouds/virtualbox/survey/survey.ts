// VirtualBox's objects in the common shapes of questions about all clouds.
import type { Machine, Order, Survey } from '../../../contract/survey.ts';
import { backups, disks, snapshots } from './disks.ts';
import { guest } from './guest.ts';
import { exposures, hosts, machines } from './machines.ts';
import { networks, rules } from './networks.ts';

const onMachine =
  (tool: string, more: Order['args'] = {}) =>
  ({ id }: Machine): Order => ({ tool: `virtualbox_${tool}`, args: { machine: id, ...more } });

export const survey: Survey = {
  looks: { machines, hosts, disks, snapshots, backups, networks, rules, exposures },
  acts: {
    start: onMachine('start_machine', { frontend: 'headless' }),
    stop: onMachine('stop_machine', { how: 'shutdown' }),
    restart: onMachine('reset_machine'),
    pause: onMachine('pause_machine'),
    resume: onMachine('resume_machine'),
    delete: onMachine('delete_machine'),
    snapshot: (machine, { name = 'snapshot' }) => onMachine('take_snapshot', { name })(machine),
  },
  guest,
  // A machine here has no template behind it: a copy of itself is the only one like it.
  capture: async ({ name }) => [
    { tool: 'virtualbox_clone_machine', args: { machine: name, name: '{name}', kind: 'full' } },
    { tool: 'virtualbox_start_machine', args: { machine: '{name}', frontend: 'headless' } },
  ],
  makes: { virtualbox_clone_machine: 'machine', virtualbox_start_machine: 'nothing' },
  backUp: async (machine, name) => [onMachine('take_snapshot', { name })(machine)],
  restore: async ({ id, source }, name) => [
    { tool: 'virtualbox_clone_machine', args: { machine: source, name, snapshot: id, kind: 'full' } },
  ],
};
