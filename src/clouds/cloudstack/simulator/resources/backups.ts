// Backups, lightly: offerings, backups of machines, restores.
import { internal, inUse, invalid } from '../engine/fault.ts';
import { lists } from '../engine/lists.ts';
import type { Row } from '../engine/row.ts';
import type { Module, Resource } from '../engine/types.ts';
import { sets, success, work } from '../engine/types.ts';
import { creates, removes, subject, updates } from '../engine/verbs.ts';
import { must } from '../engine/world.ts';
import { zoneName } from './joins.ts';
import { deployMachine } from './machines/deploy.ts';
import { machine } from './machines/machine.ts';
import { dropPlans } from './machines/power.ts';

const offering: Resource = {
  table: 'backupoffering',
  key: 'backupoffering',
  noun: 'backup offering',
  type: 'BackupOffering',
  joins: [zoneName],
};

const backup: Resource = {
  table: 'backup',
  key: 'backup',
  noun: 'backup',
  type: 'Backup',
  owned: true,
  joins: [
    ['zoneid', 'zone', { zone: 'name' }],
    ['backupofferingid', 'backupoffering', { backupofferingname: 'name' }],
    ['virtualmachineid', 'virtualmachine', { virtualmachinename: 'name' }],
  ],
  matches: { listvmdetails: null },
};

/** Offerings come and go, and machines are bound to them; one that is bound stays. */
export const backupOfferings: Module = {
  resource: offering,
  commands: {
    listBackupOfferings: lists(offering),
    importBackupOffering: creates(offering, { fields: () => ({ provider: 'dummy' }) }),
    updateBackupOffering: updates(offering),
    deleteBackupOffering: removes(offering, {
      guard: (row, call) => {
        const user = call.world.table('virtualmachine').first((it) => it.backupofferingid === row.id);
        if (user !== undefined)
          throw inUse(`The virtual machine ${user.name} is backed up by the offering ${row.name}.`);
      },
    }),
    assignVirtualMachineToBackupOffering: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      if (row.backupofferingid !== undefined)
        throw invalid(`The virtual machine ${row.name} has a backup offering already.`);
      return work(() => {
        row.backupofferingid = call.args.text('backupofferingid');
        return success;
      });
    },
    removeVirtualMachineFromBackupOffering: (call) => {
      const row = subject(call, machine, 'virtualmachineid');
      if (row.backupofferingid === undefined) throw invalid(`The virtual machine ${row.name} has no backup offering.`);
      const has = call.world.table('backup').some((it) => it.virtualmachineid === row.id);
      if (has && call.args.flag('forced') !== true)
        throw inUse(`The virtual machine ${row.name} has backups: forced would delete them.`);
      return work(() => {
        row.backupofferingid = undefined;
        dropPlans(call.world, 'backupschedule', 'virtualmachineid', row.id);
        for (const it of call.world.table('backup').where((one) => one.virtualmachineid === row.id))
          call.world.table('backup').drop(it.id);
        return success;
      });
    },
  },
};

/** Backups need a bound machine; restores need it stopped or in the bin. */
export const backups: Module = {
  resource: backup,
  commands: {
    listBackups: lists(backup),
    createBackup: (call) => {
      const owner = subject(call, machine, 'virtualmachineid');
      const { world } = call;
      // The server makes the backup first and finds out in its job.
      if (owner.backupofferingid === undefined)
        return work(
          () => {
            throw internal(`The virtual machine ${owner.name} has no backup offering: assign one first.`);
          },
          { id: world.newId() },
        );
      const volumes = world.table('volume').where((it) => it.virtualmachineid === owner.id);
      const size = volumes.reduce((sum, it) => sum + Number(it.size), 0);
      const row: Row = {
        id: world.newId(),
        name: call.args.text('name') ?? `${owner.name}-${world.stamp().slice(0, 10)}`,
        description: call.args.text('description'),
        virtualmachineid: owner.id,
        account: owner.account,
        accountid: world.table('account').first((it) => it.name === owner.account && it.domainid === owner.domainid)
          ?.id,
        // Under this name the provider has it.
        externalid: `${owner.name}-${String(world.table('backup').size + 1)}`,
        domainid: owner.domainid,
        projectid: owner.projectid,
        zoneid: owner.zoneid,
        backupofferingid: owner.backupofferingid,
        type: 'FULL',
        intervaltype: 'MANUAL',
        status: 'BackingUp',
        size,
        virtualsize: size,
        volumes: JSON.stringify(volumes.map((it) => ({ uuid: it.id, type: it.type, size: it.size }))),
        created: world.stamp(),
      };
      world.table('backup').put(row);
      return work(
        () => {
          row.status = 'BackedUp';
          return success;
        },
        { id: row.id, undo: sets(row, { status: 'Failed' }) },
      );
    },
    createVMFromBackup: (call) => {
      const row = subject(call, backup, 'backupid');
      if (row.status !== 'BackedUp')
        throw invalid(`The backup ${row.name} is ${row.status}: nothing can be made of it.`);
      const { args } = call;
      // What is left out is as it was.
      const old = call.world.table('virtualmachine').get(String(row.virtualmachineid));
      for (const name of ['serviceofferingid', 'templateid']) {
        if (!args.has(name) && old?.[name] !== undefined) args.set(name, String(old[name]));
      }
      return deployMachine(call);
    },
    deleteBackup: removes(backup),
    restoreBackup: (call) => {
      const row = subject(call, backup);
      const owner = must(call.world, 'virtualmachine', String(row.virtualmachineid), 'virtual machine');
      if (owner.state !== 'Stopped' && owner.state !== 'Destroyed')
        throw internal(
          `The virtual machine ${owner.name} is ${owner.state}; a backup goes back only while it is Stopped.`,
        );
      owner.state = 'Restoring';
      return work(
        () => {
          owner.state = 'Stopped';
          return success;
        },
        { undo: sets(owner, { state: 'Stopped' }) },
      );
    },
  },
};
