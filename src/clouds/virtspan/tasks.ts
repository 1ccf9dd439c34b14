// Prompts for the work that goes over all clouds.
import { given, type Task } from '../../contract/task.ts';

export const acrossTasks: readonly Task[] = [
  {
    name: 'health-of-all-clouds',
    title: 'Health of all clouds',
    description: 'One verdict for everything, the worst first, and what to do about it.',
    arguments: [],
    text: () => [
      'Call virtspan_check_health. For each finding that is bad, make the call under "next" and say in one sentence what is wrong.',
      'Propose what to do, the most urgent first. Change nothing yet.',
    ],
  },
  {
    name: 'waste-in-all-clouds',
    title: 'What could be freed',
    description: 'Forgotten disks, addresses, machines and snapshots of every cloud.',
    arguments: [{ name: 'owner', description: 'Account, project or namespace to look at' }],
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
    aim: 'change',
    text: ({ action, machines }) => [
      `What to do: ${action}. To which machines: ${machines}.`,
      'Call virtspan_change_many with preview=true and show which machines would be changed. When that is what was asked for, call it again without preview.',
      'Report what failed; `resume` with the run that the answer names tries those again.',
    ],
  },
];
