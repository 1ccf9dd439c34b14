// Snapshots of whole machines.
import { invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { sets, work } from '../../engine/types.ts';
import { mustBe, object, removes, subject } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { zoneName } from '../joins.ts';
import { machine } from '../machines/machine.ts';

/** A snapshot of a machine. */
const vmSnapshot: Resource = {
  table: 'vmsnapshot',
  key: 'vmSnapshot',
  noun: 'VM snapshot',
  type: 'VMSnapshot',
  owned: true,
  joins: [
    zoneName,
    ['virtualmachineid', 'virtualmachine', { virtualmachinename: 'name' }],
    ['parent', 'vmsnapshot', { parentName: 'name' }],
  ],
  matches: {
    // Whoever makes one gives it the name that is shown; the other one is the server's own.
    name: (row, value) => row.displayname === value || row.name === value,
    vmsnapshotid: (row, value) => row.id === value,
    vmsnapshotids: (row, value) => value.split(',').includes(row.id),
  },
};

/** With memory only while the machine runs; while there is one, no disk is attached. */
export const vmSnapshots: Module = {
  resource: vmSnapshot,
  commands: {
    listVMSnapshot: lists(vmSnapshot),
    createVMSnapshot: (call) => {
      const { world, args } = call;
      const owner = must(world, 'virtualmachine', args.need('virtualmachineid'), 'virtual machine');
      mustBe(owner, machine, ['Running', 'Stopped']);
      const withMemory = args.flag('snapshotmemory') === true;
      if (withMemory && owner.state !== 'Running')
        throw invalid(`Memory can be part of the snapshot only while ${owner.name} runs.`);
      const before = world
        .table('vmsnapshot')
        .first((row) => row.virtualmachineid === owner.id && row.current === true);
      const name = `${owner.instancename}_VS_${world.stamp().slice(0, 19).replace(/[-:T]/g, '')}`;
      const row: Row = {
        id: world.newId(),
        name,
        displayname: args.text('name') ?? name,
        description: args.text('description'),
        state: 'Creating',
        zoneid: owner.zoneid,
        virtualmachineid: owner.id,
        account: owner.account,
        domainid: owner.domainid,
        projectid: owner.projectid,
        type: withMemory ? 'DiskAndMemory' : 'Disk',
        current: false,
        parent: before?.id,
        hypervisor: 'KVM',
        created: world.stamp(),
      };
      world.table('vmsnapshot').put(row);
      return work(
        () => {
          if (before !== undefined) before.current = false;
          Object.assign(row, { state: 'Ready', current: true });
          return object(vmSnapshot, row);
        },
        { id: row.id, undo: sets(row, { state: 'Error' }) },
      );
    },
    deleteVMSnapshot: removes(vmSnapshot, { by: 'vmsnapshotid', during: 'Expunging' }),
    revertToVMSnapshot: (call) => {
      const row = subject(call, vmSnapshot, 'vmsnapshotid');
      mustBe(row, vmSnapshot, ['Ready']);
      const owner = must(call.world, 'virtualmachine', String(row.virtualmachineid), 'virtual machine');
      if (row.type === 'Disk') mustBe(owner, machine, ['Stopped']);
      return work(() => {
        for (const other of call.world.table('vmsnapshot').where((it) => it.virtualmachineid === owner.id))
          other.current = other.id === row.id;
        return object(machine, owner);
      });
    },
  },
};
