// Snapshots of volumes, the plans that make them, and snapshots of whole machines.
import { internal, invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, sets, success, type Work, work } from '../../engine/types.ts';
import { mustBe, object, removes, subject, touches, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { zoneName } from '../joins.ts';
import { checkLimit } from '../limits.ts';
import { volume } from './volume.ts';
import { download } from './volume-figures.ts';

/** A snapshot of a volume. */
const snapshot: Resource = {
  table: 'snapshot',
  key: 'snapshot',
  noun: 'snapshot',
  type: 'Snapshot',
  owned: true,
  joins: [
    zoneName,
    ['volumeid', 'volume', { volumename: 'name', volumetype: 'type', volumestate: 'state' }],
    ['ostypeid', 'ostype', { osdisplayname: 'description' }],
  ],
  // An operating system is on a root disk only.
  view: (shown) => {
    if (shown.volumetype !== 'ROOT') for (const name of ['ostypeid', 'osdisplayname']) delete shown[name];
  },
  matches: { showunique: null, locationtype: null, storageid: null, imagestoreid: null },
};

const policy: Resource = {
  table: 'snapshotpolicy',
  key: 'snapshotpolicy',
  noun: 'snapshot policy',
  type: 'SnapshotPolicy',
  joins: [['volumeid', 'volume', { volumename: 'name' }]],
  view: (shown, row, world) => {
    const zones = Array.isArray(row._zoneids) ? row._zoneids.map(String) : [];
    const pool = world.table('storagepool').get(String(world.table('volume').get(String(row.volumeid))?.storageid));
    if (pool !== undefined) shown.storage = [{ id: pool.id, name: pool.name }];
    shown.zone = zones.map((id) => ({ id, name: world.table('zone').get(id)?.name }));
  },
};

const deletes = removes(snapshot, {
  guard: (row) => mustBe(row, snapshot, ['BackedUp', 'Error']),
  during: 'Destroying',
});

/** Taken of volumes that hold something; put back only while the machine is stopped. */
export const snapshots: Module = {
  resource: snapshot,
  commands: {
    listSnapshots: lists(snapshot),
    createSnapshot: (call) => take(call, call.args.need('volumeid')),
    createSnapshotFromVMSnapshot: (call) => {
      must(call.world, 'vmsnapshot', call.args.need('vmsnapshotid'), 'VM snapshot');
      return take(call, call.args.need('volumeid'));
    },
    deleteSnapshot: (call) => {
      // The server starts a job for what is gone already, and the job fails.
      if (call.world.table('snapshot').removed(call.args.need('id')) !== undefined)
        return work(() => {
          throw internal('The snapshot was deleted before.');
        });
      return deletes(call);
    },
    revertSnapshot: (call) => {
      const row = subject(call, snapshot);
      mustBe(row, snapshot, ['BackedUp']);
      const source = must(call.world, 'volume', String(row.volumeid), 'volume');
      const user = call.world.table('virtualmachine').get(String(source.virtualmachineid));
      if (user !== undefined && user.state !== 'Stopped')
        throw invalid(
          `The virtual machine ${user.name} is ${user.state}; its volumes go back only while it is Stopped.`,
        );
      return work(() => object(snapshot, row));
    },
    copySnapshot: touches(snapshot),
    archiveSnapshot: (call) => {
      const row = subject(call, snapshot);
      return work(() => {
        row.locationtype = 'SECONDARY';
        return success;
      });
    },
    extractSnapshot: (call) => download(call, subject(call, snapshot), 'snapshot', 'qcow2'),
  },
};

/** One plan per volume and interval. */
export const snapshotPolicies: Module = {
  resource: policy,
  commands: {
    listSnapshotPolicies: lists(policy),
    createSnapshotPolicy: (call) => {
      const { args, world } = call;
      const source = must(world, 'volume', args.need('volumeid'), 'volume');
      const interval = args.need('intervaltype').toUpperCase();
      const kind = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'].indexOf(interval);
      if (kind < 0) throw invalid(`The interval ${interval} is not known: use HOURLY, DAILY, WEEKLY or MONTHLY.`);
      const kept = args.needWhole('maxsnaps');
      if (kept < 1 || kept > 8) throw invalid(`Between 1 and 8 snapshots can be kept, not ${kept}.`);
      const there = world
        .table('snapshotpolicy')
        .first((row) => row.volumeid === source.id && row.intervaltype === kind);
      const row: Row = {
        id: there?.id ?? world.newId(),
        volumeid: source.id,
        schedule: checkedSchedule(args.need('schedule'), interval),
        intervaltype: kind,
        maxsnaps: kept,
        timezone: args.need('timezone'),
        fordisplay: args.flag('fordisplay') ?? true,
        _zoneids: args.has('zoneids') ? args.list('zoneids') : [String(source.zoneid)],
      };
      world.table('snapshotpolicy').put(row);
      return object(policy, row);
    },
    updateSnapshotPolicy: updates(policy),
    deleteSnapshotPolicies: (call) => {
      const ids = [...call.args.list('ids'), ...call.args.list('id')];
      if (ids.length === 0) throw invalid('The policies to delete are missing: id or ids.');
      for (const id of ids) must(call.world, 'snapshotpolicy', id, 'snapshot policy');
      for (const id of ids) call.world.table('snapshotpolicy').drop(id);
      return success;
    },
  },
};

/** Minute, hour and day of the interval, as far as it has them. Throws 431. */
function checkedSchedule(schedule: string, interval: string): string {
  const length = { HOURLY: 1, DAILY: 2 }[interval] ?? 3;
  const parts = schedule.split(':');
  // Values beyond their range roll over into the next hour, day or month.
  if (parts.length === length && parts.every((part) => /^\d{1,2}$/.test(part))) return schedule;
  throw invalid(`Invalid schedule: ${schedule} for interval type: ${interval}`);
}

function take(call: Call, volumeId: string): Work {
  const { world, args } = call;
  const source = must(world, 'volume', volumeId, 'volume');
  mustBe(source, volume, ['Ready']);
  const owner = { account: source.account, domainid: source.domainid, projectid: source.projectid };
  checkLimit(call, 'snapshot', owner);
  const machine = world.table('virtualmachine').get(String(source.virtualmachineid));
  const row: Row = {
    id: world.newId(),
    name:
      args.text('name') ??
      `${machine?.name ?? 'detached'}_${source.name}_${world.stamp().slice(0, 19).replace(/[-:T]/g, '')}`,
    ...owner,
    volumeid: source.id,
    zoneid: source.zoneid,
    ostypeid: machine?.ostypeid,
    created: world.stamp(),
    snapshottype: args.has('policyid') ? 'RECURRING' : 'MANUAL',
    intervaltype: args.has('policyid') ? 'DAILY' : 'MANUAL',
    locationtype: args.text('locationtype'),
    state: 'Creating',
    revertable: true,
    virtualsize: source.size,
    physicalsize: Math.floor(Number(source.size) * 0.3),
  };
  world.table('snapshot').put(row);
  return work(
    () => {
      row.state = 'BackedUp';
      // A backup that goes on behind the job is not there yet when the job ends.
      return object(snapshot, row, args.flag('asyncbackup') === true ? { state: 'CreatedOnPrimary' } : undefined);
    },
    { id: row.id, undo: sets(row, { state: 'Error' }) },
  );
}
