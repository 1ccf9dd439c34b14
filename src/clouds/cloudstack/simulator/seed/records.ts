// Settings, and the events and alerts of the last days.
import { idOf } from '../engine/ids.ts';
import type { World } from '../engine/world.ts';
import { settings } from '../facts/settings.ts';
import { ago, type OwnerName, owners } from './plant-rows.ts';

const SETTINGS: readonly (readonly [name: string, category: string, value: string, type: string])[] = [
  ['allow.user.expunge.recover.vm', 'Advanced', 'false', 'Boolean'],
  ['allow.user.view.destroyed.vm', 'Advanced', 'false', 'Boolean'],
  ['api.throttling.enabled', 'Advanced', 'false', 'Boolean'],
  ['cluster.cpu.allocated.capacity.disablethreshold', 'Alert', '0.85', 'Number'],
  ['cpu.overprovisioning.factor', 'Advanced', '1.0', 'Number'],
  ['default.page.size', 'Advanced', '500', 'Number'],
  ['enable.dynamic.scale.vm', 'Advanced', 'true', 'Boolean'],
  ['enforce.post.requests.and.timestamps', 'Advanced', 'false', 'Boolean'],
  ['expunge.delay', 'Advanced', '86400', 'Number'],
  ['expunge.interval', 'Advanced', '86400', 'Number'],
  ['job.expire.minutes', 'Advanced', '1440', 'Number'],
  ['max.account.user.vms', 'Account Defaults', '20', 'Number'],
  ['snapshot.max.hourly', 'Snapshots', '8', 'Number'],
  ['storage.cleanup.enabled', 'Storage', 'true', 'Boolean'],
  ['user.vm.readonly.details', 'Advanced', 'dataDiskController, rootDiskController', 'String'],
  ['vm.userdata.max.length', 'Advanced', '32768', 'Number'],
  ['vmsnapshot.max', 'Advanced', '10', 'Number'],
];

interface Happened {
  readonly hours: number;
  readonly type: string;
  readonly text: string;
  readonly owner: Exclude<OwnerName, 'webshop'>;
  readonly level?: 'ERROR' | 'WARN';
}

const EVENTS: readonly Happened[] = [
  { hours: 720, type: 'VM.CREATE', text: 'created the virtual machine legacy-1', owner: 'admin' },
  { hours: 240, type: 'SNAPSHOT.CREATE', text: 'took the snapshot db-1-data-before-upgrade', owner: 'admin' },
  {
    hours: 72,
    type: 'VM.CREATE',
    text: 'could not create the virtual machine broken-1: no capacity',
    owner: 'admin',
    level: 'ERROR',
  },
  { hours: 48, type: 'VM.STOP', text: 'stopped the virtual machine acme-db-1', owner: 'acme' },
  { hours: 26, type: 'SNAPSHOT.CREATE', text: 'took the snapshot db-1-weekly', owner: 'admin' },
  { hours: 20, type: 'VM.DESTROY', text: 'destroyed the virtual machine old-test', owner: 'admin' },
  { hours: 3, type: 'VM.STOP', text: 'stopped the virtual machine batch-1', owner: 'admin' },
  { hours: 1, type: 'USER.LOGIN', text: 'logged in', owner: 'acme' },
];

/** First word of an event's type > what it is about. */
const SUBJECTS: Readonly<Record<string, string>> = { VM: 'VirtualMachine', SNAPSHOT: 'Snapshot', USER: 'User' };

/** Settings, events and alerts; needs nothing else. */
export function seedRecords(world: World): void {
  for (const [index, [name, category, value, type]] of SETTINGS.entries()) {
    // Settings have numbers for ids, and answers do not need them: the name is the key here.
    world.table('configuration').put({
      id: name,
      name,
      category,
      value,
      defaultvalue: value,
      type,
      scope: 'global',
      group: 'Miscellaneous',
      subgroup: 'Others',
      isdynamic: true,
      component: 'management-server',
      displaytext: name.replaceAll('.', ' '),
      description: `Setting ${index + 1} of the simulated cloud`,
    });
  }
  for (const [name, source, value] of COUNTERS)
    world.table('counter').put({ id: idOf('counter', name), name, source, value, provider: 'VirtualRouter' });
  for (const { name, value, group, type } of settings) {
    if (world.table('configuration').get(name) !== undefined) continue;
    world.table('configuration').put({
      id: name,
      name,
      category: 'Advanced',
      value,
      defaultvalue: value,
      type,
      scope: 'global',
      group,
      subgroup: 'Others',
      isdynamic: true,
      component: 'management-server',
      displaytext: name.replaceAll('.', ' '),
      description: name.replaceAll('.', ' '),
    });
  }
  for (const { hours, type, text, owner, level } of EVENTS) {
    world.table('event').put({
      id: idOf('event', `${hours}/${type}`),
      username: owner === 'acme' ? 'anna' : 'admin',
      type,
      level: level ?? 'INFO',
      description: text,
      ...owners[owner],
      resourcetype: SUBJECTS[type.split('.')[0] ?? ''],
      state: 'Completed',
      archived: false,
      created: ago(world, hours),
    });
  }
  const alert = (type: number, name: string, description: string, hours: number): void =>
    void world
      .table('alert')
      .put({ id: idOf('alert', `${name}/${hours}`), type, name, description, sent: ago(world, hours) });
  alert(3, 'ALERT.STORAGE.ALLOCATED', 'Allocated storage of the pool fra1-nfs-1 is above 75 percent', 50);
  alert(9, 'ALERT.NETWORK.DOMAINROUTER', 'The router r-12-VM runs an old template', 30);
  alert(7, 'ALERT.COMPUTE.HOST', 'The host zrh1-kvm-02 did not answer for 40 seconds', 6);
}

/** What a virtual router counts from the start. */
const COUNTERS = [
  ['VM CPU - average percentage', 'CPU', 'vm.cpu.average.percentage'],
  ['VM Memory - average percentage', 'MEMORY', 'vm.memory.average.percentage'],
  ['Load Balancer - average connections per vm', 'VIRTUALROUTER', 'virtual.network.lb.average.connections'],
  ['Public Network - mbps transmit per vm', 'VIRTUALROUTER', 'public.network.transmit.average.mbps'],
  ['Public Network - mbps received per vm', 'VIRTUALROUTER', 'public.network.received.average.mbps'],
] as const;
