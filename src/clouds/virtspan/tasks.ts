// Prompts for the work that goes over all clouds.
import { given, type Task } from '../../contract/task.ts';

export const acrossTasks: readonly Task[] = [
  {
    name: 'health-of-all-clouds',
    title: 'Health of all clouds',
    description: 'One verdict for everything, the worst first, and what to do about it.',
    arguments: [],
    tools: ['virtspan_check_health'],
    text: () => [
      'Call virtspan_check_health. For each finding that is bad, make the call under "next" and say in one sentence what is wrong.',
      'Propose what to do, the most urgent first. Change nothing yet.',
    ],
  },
  {
    name: 'watch-all-clouds',
    title: 'Watch all clouds for a while',
    description: 'What changes in the health of everything while something else is done.',
    arguments: [{ name: 'seconds', description: 'How long to watch' }],
    tools: ['virtspan_watch_health'],
    text: ({ seconds }) => [
      ...given('Seconds to watch', seconds),
      'Call virtspan_watch_health with that duration. Report each change as it comes, and at the end what is worse than before, with the call under "next".',
    ],
  },
  {
    name: 'waste-in-all-clouds',
    title: 'What could be freed',
    description: 'Forgotten disks, addresses, machines and snapshots of every cloud.',
    arguments: [{ name: 'owner', description: 'Account, project or namespace to look at' }],
    tools: ['virtspan_find_waste', 'virtspan_list_snapshot_trees'],
    text: ({ owner }) => [
      ...given('Owner', owner),
      'Call virtspan_find_waste and virtspan_list_snapshot_trees. Group what could go by owner, with the space of each group.',
      'Say for each what would be lost. Change nothing.',
    ],
  },
  {
    name: 'change-many-machines',
    title: 'Change many machines',
    description: 'Start, stop, snapshot or delete machines by tag, name or owner, in every cloud.',
    arguments: [
      { name: 'action', description: 'start, stop, restart, pause, resume, snapshot or delete', required: true },
      { name: 'machines', description: 'Which ones: names, a pattern, tags', required: true },
    ],
    tools: ['virtspan_change_many'],
    aim: 'change',
    text: ({ action, machines }) => [
      `What to do: ${action}. To which machines: ${machines}.`,
      'Call virtspan_change_many with preview=true and show which machines would be changed. When that is what was asked for, call it again without preview.',
      'Report what failed; `resume` with the run that the answer names tries those again.',
    ],
  },
  {
    name: 'map-of-all-clouds',
    title: 'Map of networks and machines',
    description: 'Networks, addresses, machines and what leads in, as a diagram.',
    arguments: [{ name: 'network', description: 'One network to draw' }],
    tools: ['virtspan_show_topology'],
    text: ({ network }) => [
      ...given('Network', network),
      'Call virtspan_show_topology and show its Mermaid text as a diagram. Say what is reachable from outside.',
    ],
  },
  {
    name: 'why-unreachable',
    title: 'Why is it not reachable?',
    description: 'Which rule keeps one place from reaching a machine.',
    arguments: [
      { name: 'from', description: 'Machine, internet, address or CIDR', required: true },
      { name: 'to', description: 'The machine to reach', required: true },
      { name: 'port', description: 'Port at that machine', required: true },
    ],
    tools: ['virtspan_check_path'],
    text: ({ from, to, port }) => [
      `From ${from} to ${to}, port ${port}.`,
      'Call virtspan_check_path with these. Explain each step, and propose the narrowest rule that would let it through. Change nothing.',
    ],
  },
  {
    name: 'capacity-of-all-clouds',
    title: 'Room that is left',
    description: 'Hosts, storage and owners, and how many more machines fit.',
    arguments: [{ name: 'memory', description: 'Memory of a machine in MiB' }],
    tools: ['virtspan_show_capacity'],
    text: ({ memory }) => [
      ...given('Memory of a machine in MiB', memory),
      'Call virtspan_show_capacity by host, storage and owner. Say what fills up first and who takes most.',
    ],
  },
  {
    name: 'back-up-machines',
    title: 'Back up machines',
    description: 'Backups that were looked at, on a schedule where wanted, and how they are brought back.',
    arguments: [
      { name: 'machines', description: 'Which ones: names, a pattern, tags', required: true },
      { name: 'every', description: 'hour, day, week or month, for a schedule' },
    ],
    tools: [
      'virtspan_list_backups',
      'virtspan_back_up_machines',
      'virtspan_schedule_backups',
      'virtspan_restore_machine',
    ],
    aim: 'change',
    text: ({ machines, every }) => [
      `Machines: ${machines}.`,
      ...given('Again every', every),
      'Call virtspan_list_backups for what there is, then virtspan_back_up_machines with preview=true; when that is what was asked for, without it.',
      'For a schedule call virtspan_schedule_backups. virtspan_restore_machine makes a machine under a new name: offer it as a trial of one backup.',
    ],
  },
  {
    name: 'machines-by-recipe',
    title: 'Machines by recipe',
    description: 'A recipe of a machine that is there, and new ones made of it.',
    arguments: [
      { name: 'machine', description: 'The machine to take the recipe of', required: true },
      { name: 'names', description: 'Names of the new machines', required: true },
    ],
    tools: ['virtspan_capture_recipe', 'virtspan_make_machines'],
    aim: 'change',
    text: ({ machine, names }) => [
      `Recipe of: ${machine}. New machines: ${names}.`,
      'Call virtspan_capture_recipe and show the recipe. Change in it what was asked for, then call virtspan_make_machines with preview=true; when that is what was asked for, without it.',
      'Report which are ready, and what is left of those that failed: nothing is undone by itself.',
    ],
  },
  {
    name: 'use-over-time',
    title: 'Use over time',
    description: 'What machines, hosts and owners used, as far as each cloud keeps it.',
    arguments: [{ name: 'owner', description: 'Account, project or namespace to look at' }],
    tools: ['virtspan_show_use'],
    text: ({ owner }) => [
      ...given('Owner', owner),
      'Call virtspan_show_use by machine, by host and by owner. Say who uses most, what grows and what idles, and what the clouds do not keep.',
      'A chart is what virtspan_show_use gives with as=mermaid. Change nothing.',
    ],
  },
  {
    name: 'named-networks',
    title: 'Networks and storage by name',
    description: 'Whether what the operator named is there, and machines into a named network or onto named storage.',
    arguments: [
      { name: 'machines', description: 'Which ones: names, a pattern, tags' },
      { name: 'name', description: 'The network or storage, by its name' },
    ],
    tools: ['virtspan_check_named_places', 'virtspan_apply_named_place'],
    aim: 'change',
    text: ({ machines, name }) => [
      ...given('Machines', machines),
      ...given('Network or storage', name),
      'Call virtspan_check_named_places and say what is missing or full. With machines and a name, call virtspan_apply_named_place with preview=true and show the calls.',
      'When that is what was asked for, call it without preview, and report which machines are done and which stayed, and why.',
    ],
  },
  {
    name: 'move-disks',
    title: 'Move disks to other storage',
    description: 'Disks of machines to another pool, storage class or folder, running where the cloud can.',
    arguments: [
      { name: 'machines', description: 'Which ones: names, a pattern, tags', required: true },
      { name: 'to', description: 'Pool, storage class, folder, or a named storage place', required: true },
    ],
    tools: ['virtspan_move_disks'],
    aim: 'change',
    text: ({ machines, to }) => [
      `Machines: ${machines}. Their disks go to: ${to}.`,
      'Call virtspan_move_disks with preview=true. Show what would go and what cannot, and why. When that is agreed, call it without preview.',
      'Report what was moved, what failed in the middle, and which old disks were left.',
    ],
  },
  {
    name: 'security-review',
    title: 'Review of safety',
    description: 'What is open, unencrypted or left lying about, and how to mend it.',
    arguments: [],
    tools: ['virtspan_review_security'],
    text: () => [
      'Call virtspan_review_security. Explain each rule that was hit in one sentence, the worst first, with the call that mends it. Change nothing.',
    ],
  },
  {
    name: 'drain-any-host',
    title: 'Drain a host of any cloud',
    description: 'Move everything away from a host before work on it.',
    arguments: [{ name: 'host', description: 'The host', required: true }],
    tools: ['virtspan_move_machines'],
    aim: 'change',
    text: ({ host }) => [
      `Host: ${host}.`,
      'Call virtspan_move_machines with this host and preview=true. Show what would go and what cannot, and why. When that is agreed, call it without preview.',
    ],
  },
];
