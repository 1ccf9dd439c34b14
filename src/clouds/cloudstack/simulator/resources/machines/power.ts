// Machines started, stopped, rebooted, migrated, destroyed, recovered and expunged.
import { denied, failed, invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module } from '../../engine/types.ts';
import { record, sets, success, work } from '../../engine/types.ts';
import { mustBe, object, subject } from '../../engine/verbs.ts';
import { must, setting, type World } from '../../engine/world.ts';
import { gone, list, machine, machineWith } from './machine.ts';
import { chooseHost } from './placement.ts';

/** Starting, Stopping and Migrating last as long as the job; wrong states are refused by the job. */
export const power: Module = {
  resource: machine,
  commands: {
    listVirtualMachines: (call) => {
      const seesDestroyed =
        call.who.roleType !== 'User' || setting(call.world, 'allow.user.view.destroyed.vm') === 'true';
      const { args } = call;
      if (args.has('id') && args.has('ids')) throw invalid('Machines are named by id or by ids, not by both.');
      return listed(
        call,
        machineWith(args.list('details'), args.flag('userdata')),
        select(call, machine).filter((row) => seesDestroyed || row.state !== 'Destroyed'),
      );
    },
    startVirtualMachine: (call) => {
      const row = subject(call, machine);
      if (row.state === 'Destroyed') throw failed(`The virtual machine ${row.name} is destroyed.`);
      mustBe(row, machine, ['Stopped']);
      row.state = 'Starting';
      return work(
        () => {
          const { args } = call;
          const host = chooseHost(call.world, row, {
            hostId: args.text('hostid'),
            clusterId: args.text('clusterid'),
            podId: args.text('podid'),
          });
          runOn(call.world, row, host);
          row._startedLater = true;
          return object(machine, row);
        },
        { undo: sets(row, { state: 'Stopped' }) },
      );
    },
    stopVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Running', 'Stopped', 'Error']);
      const before = row.state;
      if (before === 'Running') row.state = 'Stopping';
      return work(
        () => {
          halt(call.world, row, 'Stopped');
          return object(machine, row);
        },
        { undo: sets(row, { state: before }) },
      );
    },
    rebootVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Running']);
      return work(() => object(machine, row));
    },
    migrateVirtualMachine: (call) => migrate(call),
    migrateVirtualMachineWithVolume: (call) => migrate(call),
    destroyVirtualMachine: (call) => {
      const row = subject(call, machine);
      const { world } = call;
      mustBe(row, machine, ['Running', 'Stopped', 'Error', 'Starting', 'Stopping', 'Destroyed']);
      if (row.deleteprotection === true)
        throw invalid(`The virtual machine ${row.name} has delete protection enabled and cannot be deleted.`);
      const expunges = call.args.flag('expunge') === true;
      if (expunges) mayExpunge(call);
      const doomed = call.args.list('volumeids');
      const before = row.state;
      if (before === 'Running') row.state = 'Stopping';
      return work(
        () => {
          halt(world, row, 'Destroyed');
          row._destroyedAt = world.now();
          // Its place in a group is gone for good, also when it is recovered.
          row.groupid = undefined;
          for (const id of doomed) detachAndDrop(world, row, id);
          if (expunges) expunge(world, row);
          else expungeLater(world, row);
          return object(expunges ? gone : machine, row);
        },
        { undo: sets(row, { state: before }) },
      );
    },
    recoverVirtualMachine: (call) => {
      mayExpunge(call);
      const row = subject(call, machine);
      mustBe(row, machine, ['Destroyed']);
      row.state = 'Stopped';
      row._destroyedAt = undefined;
      return object(machine, row);
    },
    expungeVirtualMachine: (call) => {
      mayExpunge(call);
      const row = subject(call, machine);
      if (row.state !== 'Destroyed' && row.state !== 'Error' && row.state !== 'Expunging')
        throw failed(`The virtual machine ${row.name} has to be destroyed first.`);
      row.state = 'Expunging';
      return work(() => {
        expunge(call.world, row);
        return success;
      });
    },
    unmanageVirtualMachine: (call) => {
      const row = subject(call, machine);
      mustBe(row, machine, ['Running', 'Stopped']);
      return work(() => {
        expunge(call.world, row);
        return record('unmanagevm', { success: true, details: `${row.name} is no longer managed` });
      });
    },
  },
};

/** Puts the machine on a host, running. */
export function runOn(world: World, row: Row, host: Row): void {
  row.state = 'Running';
  row.hostid = host.id;
  row.lastupdated = world.stamp();
}

/** Takes the machine off its host. */
export function halt(world: World, row: Row, state: 'Stopped' | 'Destroyed'): void {
  row.state = state;
  row.lastupdated = world.stamp();
  if (row.hostid !== undefined) row._lasthostid = row.hostid;
  row.hostid = undefined;
}

/** Removes a machine for good: root disk gone, data disks free, addresses and rules released. */
function expunge(world: World, row: Row): void {
  world.table('virtualmachine').drop(row.id);
  for (const volume of world.table('volume').where((it) => it.virtualmachineid === row.id)) {
    if (volume.type === 'ROOT') {
      dropPlans(world, 'snapshotpolicy', 'volumeid', volume.id);
      world.table('volume').drop(volume.id);
    } else free(volume);
  }
  for (const table of ['vmschedule', 'backupschedule']) dropPlans(world, table, 'virtualmachineid', row.id);
  for (const snapshot of world.table('vmsnapshot').where((it) => it.virtualmachineid === row.id))
    world.table('vmsnapshot').drop(snapshot.id);
  for (const rule of world.table('portforwardingrule').where((it) => it.virtualmachineid === row.id))
    world.table('portforwardingrule').drop(rule.id);
  for (const rule of world.table('loadbalancerrule').all())
    rule._members = list(rule._members).filter((id) => id !== row.id);
  for (const ip of world.table('publicipaddress').where((it) => it.virtualmachineid === row.id)) {
    Object.assign(ip, { isstaticnat: false, virtualmachineid: undefined, vmipaddress: undefined });
  }
}

/** Takes away what was planned for a thing that is gone. */
export function dropPlans(world: World, table: string, by: string, id: string): void {
  for (const plan of world.table(table).where((it) => it[by] === id)) world.table(table).drop(plan.id);
}

/** Takes a data disk off its machine. */
export function free(volume: Row): void {
  Object.assign(volume, { virtualmachineid: undefined, deviceid: undefined, attached: undefined, state: 'Ready' });
}

function detachAndDrop(world: World, row: Row, volumeId: string): void {
  const volume = must(world, 'volume', volumeId, 'volume');
  if (volume.virtualmachineid !== row.id || volume.type === 'ROOT')
    throw invalid(`The volume ${volume.name} is no data disk of ${row.name}.`);
  world.table('volume').drop(volume.id);
}

function mayExpunge(call: Call): void {
  if (call.who.roleType === 'User' && setting(call.world, 'allow.user.expunge.recover.vm') !== 'true') {
    const text = 'This cloud lets only administrators recover and expunge virtual machines.';
    throw call.command === 'recoverVirtualMachine' ? denied(text) : failed(text);
  }
}

function expungeLater(world: World, row: Row): void {
  const delayMs = Number(setting(world, 'expunge.delay') || 86_400) * 1000;
  const since = row._destroyedAt;
  world.timeline.add(world.now() + delayMs, () => {
    if (row.state === 'Destroyed' && row._destroyedAt === since) expunge(world, row);
  });
}

function migrate(call: Call): ReturnType<Module['commands'][string]> {
  const { world, args } = call;
  const row = subject(call, machine, 'virtualmachineid');
  const hostId = args.text('hostid');
  const storageId = args.text('storageid');
  if (storageId !== undefined) {
    mustBe(row, machine, ['Stopped']);
    return work(() => {
      for (const volume of world.table('volume').where((it) => it.virtualmachineid === row.id))
        volume.storageid = storageId;
      return object(machine, row);
    });
  }
  mustBe(row, machine, ['Running']);
  if (hostId !== undefined && hostId === row.hostid)
    throw invalid(`The virtual machine ${row.name} is on this host already.`);
  row.state = 'Migrating';
  return work(
    () => {
      const here = row.hostid;
      const host = chooseHost(world, row, { hostId, not: hostId === undefined ? String(here) : undefined });
      runOn(world, row, host);
      for (const { volume, pool } of args.rows('migrateto')) {
        const disk = world.table('volume').get(volume ?? '');
        if (disk !== undefined) disk.storageid = pool;
      }
      return object(machine, row);
    },
    { undo: sets(row, { state: 'Running' }) },
  );
}
