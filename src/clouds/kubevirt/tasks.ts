// Tasks of operators of KubeVirt.
import { given, type Task } from '../../contract/task.ts';

const namespace = { name: 'namespace', ref: 'VirtualMachine', field: 'metadata.namespace' } as const;

/** In the order to show. */
export const kubevirtTasks: readonly Task[] = [
  {
    name: 'troubleshoot-kubevirt',
    title: 'Find out what is wrong with a KubeVirt machine',
    description: 'From a symptom to a cause, reading only, for a VM in a cluster.',
    arguments: [
      { name: 'vm', description: 'The VM', required: true, ref: 'VirtualMachine' },
      { ...namespace, description: 'Its namespace, if the name is not enough' },
      { name: 'symptom', description: 'What somebody noticed' },
    ],
    text: ({ vm, namespace: where, symptom }) => [
      `Find out what is wrong with the KubeVirt VM "${vm}". Only read; change nothing.`,
      ...given('Namespace', where),
      ...given('Symptom', symptom),
      'Begin with the tool that diagnoses a machine, where it is offered: it looks at all that lies around. Where a doubt is left,',
      'look at: the VM with events=true, its run strategy, printable status and every condition that is not as it should',
      'be; its VMI with phase, node, conditions and events; DataVolumes behind its disks and how far their import is; instancetype and',
      'preference that it names; migrations, snapshots and restores that are under way; with a guest agent also guest OS,',
      'users and file systems. A stopped VM has no VMI: its conditions then say more than its absence.',
      'If it runs and does not answer, its screenshot shows whether it boots, waits or crashed.',
      'Then what lies around it: the launcher pod (label vm.kubevirt.io/name) with its events and log, claims, storage',
      'classes, nodes and network attachments. Say what is certain, what is likely and why, and propose the next',
      'step with its risk. Wait for consent before anything that changes or interrupts.',
    ],
  },
  {
    name: 'find-waste-kubevirt',
    title: 'Find what costs and helps nobody in a KubeVirt cluster',
    description: 'Stopped VMs with their disks, volumes that no VM names, old snapshots.',
    arguments: [
      { ...namespace, description: 'One namespace only' },
      { name: 'days', description: 'Older than so many days; 30 if omitted' },
    ],
    text: ({ namespace: where, days }, own) => [
      `Find KubeVirt resources that nobody seems to use, older than ${days ?? '30'} days.`,
      ...given('Namespace', where),
      `${own.script ? 'With one run_script' : 'Look at'}: VMs that are stopped, with the size of their disks; DataVolumes that no VM names; snapshots,`,
      'exports and clones that are done; instancetypes and preferences without a VM; migrations that failed.',
      'Give one table per kind with namespace, age and size, and the sum. Delete nothing: propose, and say what each',
      'removal would take away for good.',
    ],
  },
  {
    aim: 'change',
    name: 'drain-node',
    title: 'Move the VMs off a node',
    description: 'Live-migrate every VM of a Kubernetes node away before its maintenance.',
    arguments: [
      {
        name: 'node',
        description: 'The node',
        required: true,
        ref: 'VirtualMachineInstance',
        field: 'status.nodeName',
      },
      { name: 'reason', description: 'Why, for the record' },
    ],
    text: ({ node, reason }) => [
      `Move every KubeVirt VM away from the node "${node}".`,
      ...given('Reason', reason),
      'Look first: VMIs whose status names this node, whether their LiveMigratable condition is true and if not, why;',
      'their eviction strategies, host devices, migration policies, and migrations that run already. Name every VM that',
      'cannot move, and stop there if there is one. The node has to be cordoned first (spec.unschedulable), or VMs may come back: ask.',
      'Show the plan and wait for consent. Then migrate a few at a time, follow each migration to its end, and report',
      'what moved where, and what stayed and why.',
    ],
  },
];
