// Tutorial: finding what nobody needs, and taking it away without an accident.
import type { Tutorial } from './tutorial.ts';

export const safeCleanUp: Tutorial = {
  id: 'safe-clean-up',
  title: 'A safe clean-up',
  about: 'Finding what nobody needs any more, and taking it away with every chance to say no.',
  steps: [
    {
      says: 'A cloud with some history, in a terminal of its own.',
      types: 'virtspan simulate cloudstack',
      shows: ['A simulated cloudstack listens on', 'export CLOUDSTACK_SECRET_KEY='],
      ends: 'stays',
    },
    {
      says: 'What costs and does nothing? One tool looks at machines, disks, snapshots and addresses at once.',
      types: 'virtspan call virtspan_find_waste',
      shows: ['batch-1'],
    },
    {
      says: 'Look first: with --read-only whatever changes something is refused before it is sent.',
      types: 'virtspan call destroyVirtualMachine id=batch-1 --read-only',
      shows: ['read-only'],
      ends: 1,
    },
    {
      says: 'The question names the machine, its disks and its cards. Anything but yes sends nothing.',
      types: 'virtspan call destroyVirtualMachine id=batch-1',
      answers: ['n'],
      shows: ['Destroy virtual machine: "batch-1"?', 'Go ahead? [y/N]'],
      ends: 1,
    },
    {
      says: 'Sure? Then yes. The machine goes into the bin.',
      types: 'virtspan call destroyVirtualMachine id=batch-1',
      answers: ['y'],
      shows: ['Destroy virtual machine: "batch-1"?', 'state: Destroyed'],
    },
    {
      says: 'It was needed after all.',
      types: 'virtspan call recoverVirtualMachine id=batch-1',
      answers: ['y'],
      shows: ['Recover virtual machine: "batch-1"?', 'state: Stopped'],
    },
    {
      says: 'Every call is in the audit log, with what was asked and what the answer was; each line seals the one before.',
      types: 'virtspan audit show --changes && virtspan audit verify',
      shows: ['cloudstack_destroy_virtual_machine', 'cloudstack_recover_virtual_machine'],
    },
  ],
};
