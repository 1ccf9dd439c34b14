// Volumes made, attached, detached, resized, moved and deleted.
import { internal, invalid, unsupported } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, sets, success, type Work, work } from '../../engine/types.ts';
import { mustBe, object, subject, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { checkLimit } from '../limits.ts';
import { free } from '../machines/power.ts';
import { readable } from './uploads.ts';
import { choosePool, freeSlot, GIB, ordinaryVolume, sizeFor, volume } from './volume.ts';

/** New volumes stay Allocated until a machine first gets them. */
export const volumes: Module = {
  resource: volume,
  commands: {
    listVolumes: lists(volume),
    createVolume,
    uploadVolume: (call) => {
      refuseOtherEnding(call);
      readable(call);
      const row: Row = {
        ...blank(call),
        name: call.args.need('name'),
        zoneid: call.args.need('zoneid'),
        size: 0,
        state: 'UploadNotStarted',
      };
      call.world.table('volume').put(row);
      return work(
        () => {
          Object.assign(row, { state: 'Uploaded', size: 10 * 1_073_741_824 });
          return object(volume, row);
        },
        { id: row.id },
      );
    },
    updateVolume: updates(volume),
    attachVolume,
    detachVolume,
    resizeVolume: (call) => resize(call),
    changeOfferingForVolume: (call) => resize(call),
    migrateVolume: (call) => {
      const row = subject(call, volume, 'volumeid');
      const pool = must(call.world, 'storagepool', call.args.need('storageid'), 'storage pool');
      mustBe(row, volume, ['Ready']);
      if (row.storageid === pool.id) throw invalid(`The volume ${row.name} is on ${pool.name} already.`);
      if (pool.zoneid !== row.zoneid) throw invalid(`The storage pool ${pool.name} is in another zone.`);
      const user = call.world.table('virtualmachine').get(String(row.virtualmachineid));
      if (user?.state === 'Running' && call.args.flag('livemigrate') !== true) {
        throw invalid(
          `The volume ${row.name} is in use by the running machine ${user.name}: livemigrate has to allow it.`,
        );
      }
      row.state = 'Migrating';
      return work(
        () => {
          Object.assign(row, { state: 'Ready', storageid: pool.id });
          return object(volume, row);
        },
        { undo: sets(row, { state: 'Ready' }) },
      );
    },
    deleteVolume: (call) => {
      const row = subject(call, volume);
      checkDeletable(row);
      call.world.table('volume').drop(row.id);
      return success;
    },
    destroyVolume: (call) => {
      const row = subject(call, volume);
      checkDeletable(row);
      if (call.args.flag('expunge') !== true && ['Allocated', 'Uploaded'].includes(String(row.state)))
        throw invalid(`The volume ${row.name} was never used (${row.state}): it can only be expunged.`);
      return work(() => {
        const shown = { ...row, state: call.args.flag('expunge') === true ? 'Expunged' : 'Destroy' };
        if (call.args.flag('expunge') === true) call.world.table('volume').drop(row.id);
        else Object.assign(row, { state: 'Destroy', destroyed: true });
        return object(volume, shown);
      });
    },
    recoverVolume: (call) => {
      const row = subject(call, volume);
      mustBe(row, volume, ['Destroy']);
      Object.assign(row, { state: 'Ready', destroyed: false });
      return object(volume, row);
    },
    unmanageVolume: (call) => {
      const row = subject(call, volume);
      checkDeletable(row);
      return work(() => {
        call.world.table('volume').drop(row.id);
        return success;
      });
    },
    assignVolume: (call) => {
      const row = subject(call, volume, 'volumeid');
      if (row.virtualmachineid !== undefined)
        throw invalid(`The volume ${row.name} is attached: detach it before it changes hands.`);
      const projectId = call.args.text('projectid');
      const account = call.world.table('account').get(call.args.text('accountid') ?? '');
      if (projectId !== undefined) Object.assign(row, ownerFields(call), { account: undefined });
      else if (account === undefined) throw invalid('The new owner is missing: accountid or projectid.');
      else Object.assign(row, { account: account.name, domainid: account.domainid, projectid: undefined });
      return object(volume, row);
    },
    checkVolume: (call) => {
      const row = subject(call, volume);
      return work(() =>
        object(volume, row, { volumecheckresult: { 'check-errors': '0', 'image-end-offset': String(row.size) } }),
      );
    },
  },
};

function createVolume(call: Call): Work {
  const { world, args } = call;
  const owner = ownerFields(call);
  checkLimit(call, 'volume', owner);
  const snapshotId = args.text('snapshotid');
  const snapshot = snapshotId === undefined ? undefined : must(world, 'snapshot', snapshotId, 'snapshot');
  const offeringId = args.text('diskofferingid');
  if (snapshot === undefined && offeringId === undefined)
    throw invalid('A new volume needs a disk offering or a snapshot.');
  const offering = offeringId === undefined ? undefined : must(world, 'diskoffering', offeringId, 'disk offering');
  const source = snapshot === undefined ? undefined : world.table('volume').get(String(snapshot.volumeid));
  const zoneId = args.text('zoneid') ?? (snapshot === undefined ? undefined : String(snapshot.zoneid));
  if (zoneId === undefined) throw invalid('The zone of the new volume is missing: zoneid.');
  const machine = args.has('virtualmachineid')
    ? must(world, 'virtualmachine', args.need('virtualmachineid'), 'virtual machine')
    : undefined;
  const row: Row = {
    ...blank(call),
    ...owner,
    name: args.text('name') ?? `volume-${world.table('volume').size + 1}`,
    zoneid: zoneId,
    size: offering === undefined ? Number(snapshot?.virtualsize) : sizeFor(call, offering),
    state: 'Allocated',
    diskofferingid: offering?.id ?? source?.diskofferingid,
    snapshotid: snapshotId,
  };
  world.table('volume').put(row);
  if (snapshot !== undefined || machine !== undefined) row.state = 'Creating';
  return work(
    () => {
      if (world.plants.isFull(zoneId, String(world.table('zone').get(zoneId)?.name))) choosePool(world, zoneId);
      if (snapshot !== undefined || machine !== undefined)
        Object.assign(row, { state: 'Ready', storageid: choosePool(world, zoneId).id, path: row.id });
      if (machine !== undefined)
        Object.assign(row, {
          virtualmachineid: machine.id,
          deviceid: freeSlot(world, machine.id, undefined),
          attached: world.stamp(),
        });
      return object(volume, row);
    },
    { id: row.id, undo: () => world.table('volume').drop(row.id) },
  );
}

function attachVolume(call: Call): Work {
  const { world, args } = call;
  const row = subject(call, volume);
  const machine = must(world, 'virtualmachine', args.need('virtualmachineid'), 'virtual machine');
  if (row.virtualmachineid !== undefined) {
    const user = world.table('virtualmachine').get(String(row.virtualmachineid));
    throw invalid(`The volume ${row.name} is already attached to ${user?.name ?? row.virtualmachineid}.`);
  }
  mustBe(row, volume, ['Allocated', 'Ready', 'Uploaded']);
  if (machine.state !== 'Running' && machine.state !== 'Stopped')
    throw invalid(`The virtual machine ${machine.name} is ${machine.state}; it has to be Running or Stopped.`);
  if (machine.zoneid !== row.zoneid)
    throw invalid(`The volume ${row.name} and the virtual machine ${machine.name} are in different zones.`);
  if (world.table('vmsnapshot').some((it) => it.virtualmachineid === machine.id))
    throw invalid(
      `The virtual machine ${machine.name} has snapshots of itself: delete them before disks are attached.`,
    );
  const slot = freeSlot(world, machine.id, args.whole('deviceid'));
  const before = row.state;
  row.state = 'Attaching';
  return work(
    () => {
      const storageid = row.storageid ?? choosePool(world, String(row.zoneid)).id;
      Object.assign(row, {
        state: 'Ready',
        storageid,
        path: row.path ?? row.id,
        virtualmachineid: machine.id,
        deviceid: slot,
        attached: world.stamp(),
      });
      return object(volume, row);
    },
    { undo: sets(row, { state: before }) },
  );
}

function detachVolume(call: Call): Work {
  const row = call.args.has('id') ? subject(call, volume) : bySlot(call);
  const machine = call.world.table('virtualmachine').get(String(row.virtualmachineid));
  if (machine === undefined) throw invalid(`The volume ${row.name} is not attached to a virtual machine.`);
  if (row.type === 'ROOT' && machine.state !== 'Stopped')
    throw invalid(`The root disk of ${machine.name} comes off only while the machine is stopped.`);
  row.state = 'Detaching';
  return work(
    () => {
      free(row);
      return object(volume, row);
    },
    { undo: sets(row, { state: 'Ready' }) },
  );
}

function bySlot(call: Call): Row {
  const machineId = call.args.text('virtualmachineid');
  const slot = call.args.whole('deviceid');
  if (machineId === undefined || slot === undefined)
    throw invalid('The volume is missing: give id, or virtualmachineid and deviceid.');
  const row = call.world.table('volume').first((it) => it.virtualmachineid === machineId && it.deviceid === slot);
  if (row === undefined) throw invalid(`The virtual machine has no volume at device number ${slot}.`);
  return row;
}

function resize(call: Call): Work {
  const { world, args } = call;
  const row = subject(call, volume);
  mustBe(row, volume, ['Ready', 'Allocated']);
  const offeringId = args.text('diskofferingid');
  const offering =
    offeringId === undefined
      ? world.table('diskoffering').get(String(row.diskofferingid))
      : must(world, 'diskoffering', offeringId, 'disk offering');
  if (offeringId === undefined && offering?.disksizestrictness === true && row.type !== 'ROOT') {
    throw invalid(`The disk offering ${offering.name} has a fixed size: give another diskofferingid.`);
  }
  // Without a new offering the wanted size counts, whatever the old one says.
  const wanted = args.whole('size');
  if (wanted !== undefined && (wanted < 1 || wanted > 4096))
    throw unsupported(`A volume has between 1 and 4096 GiB, not ${wanted}.`);
  const size =
    wanted !== undefined ? wanted * GIB : offering === undefined ? Number(row.size) : sizeFor(call, offering);
  if (size < Number(row.size) && args.flag('shrinkok') !== true)
    throw unsupported(
      `The volume ${row.name} would shrink, which loses what lies behind its new end: shrinkok has to allow it.`,
    );
  const before = row.state;
  row.state = 'Resizing';
  return work(
    () => {
      Object.assign(row, { state: before, size, diskofferingid: offeringId ?? row.diskofferingid });
      return object(volume, row);
    },
    { undo: sets(row, { state: before }) },
  );
}

function checkDeletable(row: Row): void {
  if (row.virtualmachineid !== undefined)
    throw invalid(`The volume ${row.name} is attached to a virtual machine: detach it first.`);
  if (row.deleteprotection === true)
    throw invalid(`The volume ${row.name} has delete protection enabled and cannot be deleted.`);
}

function blank(call: Call): Row {
  return {
    id: call.world.newId(),
    ...ownerFields(call),
    type: 'DATADISK',
    created: call.world.stamp(),
    ...ordinaryVolume,
  };
}

/** Throws 530 for an address whose ending is that of another format. */
function refuseOtherEnding({ args }: Call): void {
  const [url, format] = [args.need('url'), args.need('format').toLowerCase()];
  const name = url
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\.(gz|bz2|zip)$/, '');
  if (!name.endsWith(`.${format}`) && !(format === 'raw' && /\.(img|raw)$/.test(name)))
    throw internal(`The address ${url} is none of the format ${format}.`);
}
