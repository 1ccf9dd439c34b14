// Shared file systems: a volume that a machine of the cloud's own serves to one network.
import { invalid } from '../../engine/fault.ts';
import { lists } from '../../engine/lists.ts';
import { ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success, type Work, work } from '../../engine/types.ts';
import { moves, mustBe, object, subject, updates } from '../../engine/verbs.ts';
import { must, setting } from '../../engine/world.ts';
import { zoneName } from '../joins.ts';
import { checkLimit } from '../limits.ts';
import { newNic } from '../machines/placement.ts';
import { choosePool, GIB, ordinaryVolume, sizeFor } from './volume.ts';

const sharedFs: Resource = {
  table: 'sharedfs',
  key: 'sharedfs',
  noun: 'shared file system',
  type: 'SharedFS',
  owned: true,
  partial: ['name'],
  joins: [
    zoneName,
    ['serviceofferingid', 'serviceoffering', { serviceofferingname: 'name' }],
    ['diskofferingid', 'diskoffering', { diskofferingname: 'name', diskofferingdisplaytext: 'displaytext' }],
    ['volumeid', 'volume', { volumename: 'name', storageid: 'storageid', size: 'size' }],
    ['storageid', 'storagepool', { storage: 'name' }],
  ],
  matches: { networkid: (row, value) => row._networkid === value },
  view: (shown, row) => {
    shown.sizegb = `${(Number(shown.size) / GIB).toFixed(2)} GiB`;
    shown.vmstate = row.state === 'Ready' ? 'Running' : 'Stopped';
  },
};

/** Made, stopped, started, given up and taken back; what is destroyed can be recovered until it is expunged. */
export const sharedFileSystems: Module = {
  resource: sharedFs,
  commands: {
    listSharedFileSystems: lists(sharedFs),
    createSharedFileSystem: create,
    updateSharedFileSystem: updates(sharedFs),
    startSharedFileSystem: moves(sharedFs, { from: ['Stopped'], via: 'Starting', to: 'Ready' }),
    stopSharedFileSystem: moves(sharedFs, { from: ['Ready'], via: 'Stopping', to: 'Stopped' }),
    restartSharedFileSystem: moves(sharedFs, { from: ['Ready', 'Stopped'], to: 'Ready' }),
    changeSharedFileSystemDiskOffering: (call) => {
      const row = subject(call, sharedFs);
      const offering = must(call.world, 'diskoffering', call.args.need('diskofferingid'), 'disk offering');
      const size = sizeFor(call, offering);
      return work(() => {
        row.diskofferingid = offering.id;
        must(call.world, 'volume', String(row.volumeid), 'volume').size = size;
        return object(sharedFs, row);
      });
    },
    changeSharedFileSystemServiceOffering: (call) => {
      const row = subject(call, sharedFs);
      mustBe(row, sharedFs, ['Stopped']);
      const offering = bigEnough(call);
      return work(() => object(sharedFs, Object.assign(row, { serviceofferingid: offering.id })));
    },
    destroySharedFileSystem: (call) => {
      const row = subject(call, sharedFs);
      if (row.state === 'Ready' && call.args.flag('forced') !== true)
        throw invalid(`The shared file system ${row.name} is Ready; it is destroyed once it is stopped, or by force.`);
      return work(() => {
        row.state = 'Destroyed';
        if (call.args.flag('expunge') === true) expunge(call, row);
        return success;
      });
    },
    recoverSharedFileSystem: (call) => {
      const row = subject(call, sharedFs);
      mustBe(row, sharedFs, ['Destroyed']);
      row.state = 'Stopped';
      return success;
    },
    expungeSharedFileSystem: (call) => {
      const row = subject(call, sharedFs);
      mustBe(row, sharedFs, ['Destroyed']);
      return work(() => {
        expunge(call, row);
        return success;
      });
    },
  },
};

function create(call: Call): Work {
  const { args, world } = call;
  const zone = must(world, 'zone', args.need('zoneid'), 'zone');
  const network = must(world, 'network', args.need('networkid'), 'network');
  if (network.zoneid !== zone.id) throw invalid(`The network ${network.name} is in another zone than ${zone.name}.`);
  const offering = bigEnough(call);
  const disk = must(world, 'diskoffering', args.need('diskofferingid'), 'disk offering');
  const format = args.need('filesystem').toUpperCase();
  if (!['EXT4', 'XFS'].includes(format)) throw invalid(`The file system ${format} is not known: use EXT4 or XFS.`);
  const owner = ownerFields(call);
  checkLimit(call, 'volume', owner);
  const id = world.newId();
  const volume = world.table('volume').put({
    ...ordinaryVolume,
    ...owner,
    id: world.newId(),
    name: `sharedfs-DATA-${world.table('volume').size + 1}`,
    type: 'DATADISK',
    zoneid: zone.id,
    diskofferingid: disk.id,
    size: sizeFor(call, disk),
    state: 'Allocated',
    created: world.stamp(),
  });
  const row: Row = {
    id,
    name: args.need('name'),
    description: args.text('description'),
    ...owner,
    zoneid: zone.id,
    _networkid: network.id,
    virtualmachineid: world.newId(),
    volumeid: volume.id,
    diskofferingid: disk.id,
    iscustomdiskoffering: disk.iscustomized === true,
    serviceofferingid: offering.id,
    filesystem: format,
    provider: args.text('provider') ?? 'SHAREDFSVM',
    provisioningtype: disk.provisioningtype ?? 'thin',
    path: '/export',
    state: 'Deploying',
  };
  world.table('sharedfs').put(row);
  return work(
    () => {
      const { id: nicid, ipaddress } = newNic(world, network, 0);
      row.nic = [{ id: nicid, networkid: network.id, networkname: network.name, ipaddress }];
      Object.assign(volume, { state: 'Ready', storageid: choosePool(world, zone.id).id });
      row.state = 'Ready';
      return object(sharedFs, row);
    },
    {
      id,
      undo: () => {
        world.table('sharedfs').drop(id);
        world.table('volume').drop(volume.id);
      },
    },
  );
}

/** The service offering; throws 431 where the machine would be smaller than the settings want. */
function bigEnough({ args, world }: Call): Row {
  const offering = must(world, 'serviceoffering', args.need('serviceofferingid'), 'service offering');
  for (const [field, name] of LEAST) {
    const least = Number(setting(world, name));
    if (Number(offering[field] ?? least) < least)
      throw invalid(`The service offering ${offering.name} has less than ${name} wants: ${least}.`);
  }
  return offering;
}

const LEAST = [
  ['cpunumber', 'sharedfsvm.min.cpu.count'],
  ['memory', 'sharedfsvm.min.ram.size'],
] as const;

function expunge({ world }: Call, row: Row): void {
  world.table('volume').drop(String(row.volumeid));
  world.table('sharedfs').drop(row.id);
}
