// Tutorial: from nothing to a running machine.
import type { Tutorial } from './tutorial.ts';

export const firstMachine: Tutorial = {
  id: 'first-machine',
  title: 'Your first machine',
  about:
    'From an empty folder to a running virtual machine, on a simulated CloudStack that behaves as a real one does.',
  steps: [
    {
      says: 'A cloud to practise on. It keeps running in a terminal of its own, and prints the variables that lead to it.',
      types: 'virtspan simulate cloudstack',
      shows: ['A simulated cloudstack listens on', 'export CLOUDSTACK_SECRET_KEY='],
      ends: 'stays',
    },
    {
      says: 'With these variables set, virtspan finds the cloud by itself. One signed call says whether the keys are right.',
      types: 'virtspan doctor',
      shows: ['cloudstack'],
    },
    {
      says: 'Say what you want in plain words, and it names the tools for it.',
      types: 'virtspan find "start a new machine" --limit 3',
      shows: ['cloudstack_deploy_virtual_machine'],
    },
    {
      says: 'A machine needs a place, a size and a template. Fields are chosen with --fields.',
      types: 'virtspan call listServiceOfferings --fields name,cpunumber,memory',
      shows: ['small'],
    },
    {
      says: 'Things are called by their names; virtspan looks up the ids, and waits until the machine runs.',
      types: 'virtspan call deployVirtualMachine name=first-1 zoneid=fra1 serviceofferingid=small templateid=debian-12',
      shows: ['name: first-1', 'state: Running'],
    },
    {
      says: 'It is there, with an address.',
      types: 'virtspan call listVirtualMachines name=first-1 --fields name,state,ipaddress',
      shows: ['first-1', 'Running'],
    },
    {
      says: 'A misspelt name is never guessed at: nothing is sent, and you are told what there is.',
      types: 'virtspan call stopVirtualMachine id=frist-1',
      shows: ['first-1'],
      ends: 1,
    },
    {
      says: 'To stop a machine is dangerous enough to ask: the question shows what will be hit, as it is now.',
      types: 'virtspan call stopVirtualMachine id=first-1',
      answers: ['y'],
      shows: ['first-1', 'Go ahead? [y/N]', 'state: Stopped'],
    },
  ],
};
