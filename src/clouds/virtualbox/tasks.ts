// Tasks of operators of VirtualBox.
import { given, type Task } from '../../contract/task.ts';

/** In the order to show. */
export const virtualboxTasks: readonly Task[] = [
  {
    name: 'troubleshoot-virtualbox',
    title: 'Find out what is wrong with a VirtualBox machine',
    description: 'From a symptom to a cause, reading only, for a machine of an installation.',
    arguments: [
      { name: 'machine', description: 'The machine', required: true, ref: 'Machine' },
      { name: 'symptom', description: 'What somebody noticed' },
    ],
    text: ({ machine, symptom }) => [
      `Find out what is wrong with the VirtualBox machine "${machine}". Only read; change nothing.`,
      ...given('Symptom', symptom),
      'Look at: its state and who holds its lock, whether its settings are accessible, the log of its last run, its media',
      'with their errors and free space, its adapters with attachment and port forwarding, its snapshots, the guest',
      'additions, a screenshot if it runs. Say what is certain, what is likely and why, and propose the next step with',
      'its risk. Wait for consent before anything that changes or interrupts.',
    ],
  },
];
