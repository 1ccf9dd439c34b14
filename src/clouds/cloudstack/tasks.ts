// Tasks of operators of CloudStack.
import { given, type Task } from '../../contract/task.ts';

/** In the order to show. */
export const cloudstackTasks: readonly Task[] = [
  {
    aim: 'change',
    name: 'deploy',
    title: 'Deploy a machine',
    description: 'From a wish to a running virtual machine that can be reached.',
    arguments: [
      { name: 'purpose', description: 'What the machine is for', required: true },
      { name: 'template', description: 'Image to start from', ref: 'Template' },
      { name: 'offering', description: 'Size, by service offering', ref: 'ServiceOffering' },
      { name: 'zone', description: 'Where to put it', ref: 'Zone' },
    ],
    text: ({ purpose, template, offering, zone }) => [
      `Deploy a virtual machine for: ${purpose}.`,
      ...given('Template', template),
      ...given('Service offering', offering),
      ...given('Zone', zone),
      'Find out what is missing: list zones, ready templates, service offerings and networks, and choose the smallest',
      'that fits; name the choice and its reason before you deploy. Check that the limits of the account allow it.',
      'Deploy, wait for the job, then report name, addresses, the way to log in, and how to remove it again.',
    ],
  },
  {
    aim: 'change',
    name: 'expose',
    title: 'Expose a service to the internet',
    description: 'Make one port of a machine reachable from outside, and nothing more.',
    arguments: [
      { name: 'vm', description: 'The machine', required: true, ref: 'UserVm' },
      { name: 'port', description: 'Port that the service listens on', required: true },
      { name: 'from', description: 'Address range that may reach it; ask before everybody' },
    ],
    text: ({ vm, port, from }) => [
      `Make port ${port} of the virtual machine "${vm}" reachable from outside.`,
      ...given('Allowed source', from),
      'Look first: the networks of the machine, whether they are isolated, shared, with security groups or tiers of a',
      'VPC, the public addresses in use, the rules that exist. Reuse an address where that is safe.',
      'Then port forwarding or static NAT with a firewall rule, a security group rule, or an access list entry of the',
      'tier: whichever fits the network. Open this port only. If no source range is named, ask before using 0.0.0.0/0.',
      'Report what was created, how to test it, and how to undo it.',
    ],
  },
  {
    name: 'troubleshoot',
    title: 'Find out what is wrong with a machine',
    description: 'From a symptom to a cause, reading only.',
    arguments: [
      { name: 'vm', description: 'The machine', required: true, ref: 'UserVm' },
      { name: 'symptom', description: 'What somebody noticed' },
    ],
    text: ({ vm, symptom }, own) => [
      `Find out what is wrong with the virtual machine "${vm}". Only read; change nothing.`,
      ...given('Symptom', symptom),
      'Look at: its state and host, events of the last day, pending or failed jobs, its volumes and their storage pools,',
      'its networks with router state and health checks, firewall and forwarding rules, alerts of host and zone, capacity.',
      ...(own.script ? ['run_script does several of these in one go.'] : []),
      'Say what is certain, what is likely and why, and propose the next step with its risk.' +
        ' Wait for consent before anything that changes or interrupts.',
    ],
  },
  {
    name: 'find-waste',
    title: 'Find what costs and helps nobody',
    description: 'Unattached disks, stopped machines, old snapshots, unused addresses.',
    arguments: [
      { name: 'zone', description: 'One zone only', ref: 'Zone' },
      { name: 'days', description: 'Older than so many days; 30 if omitted' },
    ],
    text: ({ zone, days }, own) => [
      `Find resources that nobody seems to use, older than ${days === undefined || days === '' ? '30' : days} days.`,
      ...given('Zone', zone),
      `${own.script ? 'With one run_script' : 'Look at'}: volumes without a machine, machines stopped for long with their disk sizes, snapshots and`,
      'templates that nothing refers to, public addresses without rules, empty networks, load balancers without members.',
      'Give one table per kind with owner, age and size, and the sum. Delete nothing: propose, and say what each removal',
      'would take away for good.',
    ],
  },
  {
    aim: 'change',
    name: 'drain-host',
    title: 'Empty a host for maintenance',
    description: 'Move every machine away safely, then put the host into maintenance.',
    arguments: [
      { name: 'host', description: 'The host', required: true, ref: 'Host' },
      { name: 'reason', description: 'Why, for the record' },
    ],
    text: ({ host, reason }) => [
      `Prepare the host "${host}" for maintenance.`,
      ...given('Reason', reason),
      'Look first: machines on it with their affinity groups, system machines, local storage, GPU devices, and whether',
      'the other hosts of the cluster have room. Name every machine that cannot move, and stop there if there is one.',
      'Show the plan and wait for consent. Then start maintenance, follow its progress, report what moved where, and how',
      'to end maintenance afterwards.',
    ],
  },
];
