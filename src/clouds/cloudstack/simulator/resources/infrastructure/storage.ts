// Where disks and images lie: primary pools and secondary stores.
import { failed, internal, inUse, invalid } from '../../engine/fault.ts';
import { listed, lists, select } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, type Run, success } from '../../engine/types.ts';
import { creates, moves, subject, touches, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { clusterName, podName, zoneName } from '../joins.ts';
import { allocatedOn } from './capacity.ts';

/** A primary pool; what is promised on it is summed from its volumes. */
const storagePool: Resource = {
  table: 'storagepool',
  key: 'storagepool',
  noun: 'storage pool',
  type: 'StoragePool',
  joins: [zoneName, podName, clusterName],
  matches: {
    status: (row, value) => String(row.state).toLowerCase() === value.toLowerCase(),
    hostid: (row, value, call) => {
      const host = call.world.table('host').get(value);
      return row.zoneid === host?.zoneid && (row.clusterid === undefined || row.clusterid === host?.clusterid);
    },
    storagecustomstats: null,
  },
  view: (shown, row, world) => {
    shown.disksizeallocated = allocatedOn(world, row.id);
    shown.capacitybytes = row.disksizetotal;
    if (row.tags !== undefined) shown.istagarule = false;
  },
};

const imageStore: Resource = {
  table: 'imagestore',
  key: 'imagestore',
  noun: 'image store',
  type: 'SecondaryStorage',
  joins: [zoneName],
  matches: { provider: (row, value) => String(row.providername).toLowerCase() === value.toLowerCase() },
  // What lies on a store is measured; nothing measures it here.
  view: (shown) => {
    for (const name of ['disksizetotal', 'disksizeused']) delete shown[name];
  },
};

/** Maintenance stops what uses a pool; only an empty one in maintenance is deleted. */
export const storagePools: Module = {
  resource: storagePool,
  commands: {
    listStoragePools: lists(withCapabilities(storagePool)),
    createStoragePool: creates(storagePool, {
      fields: (call) => {
        const url = call.args.need('url');
        const [, scheme, host, path = '/'] = /^([a-z]+):\/\/([^/]+?):?(\/.*)?$/i.exec(url) ?? [];
        if (scheme === undefined) throw internal(`The address ${url} of the pool is none.`);
        const twin = call.world.table('storagepool').first((row) => row.ipaddress === host && row.path === path);
        if (twin !== undefined) throw internal(`The storage pool ${twin.name} lies there already.`);
        if (call.world.table('storagepool').some((row) => row.name === call.args.text('name')))
          throw invalid(`There is a storage pool ${call.args.text('name')} already.`);
        return {
          type: scheme.toLowerCase() === 'nfs' ? 'NetworkFilesystem' : scheme.toUpperCase(),
          ipaddress: host,
          path,
          scope: (call.args.text('scope') ?? (call.args.has('clusterid') ? 'cluster' : 'zone')).toUpperCase(),
          provider: call.args.text('provider') ?? 'DefaultPrimary',
          state: 'Up',
          disksizetotal: 10 * 1_099_511_627_776,
          disksizeused: 0,
          overprovisionfactor: '2.0',
          hypervisor:
            call.args.text('hypervisor') ??
            call.world.table('cluster').get(call.args.text('clusterid') ?? '')?.hypervisortype ??
            'KVM',
        };
      },
    }),
    updateStoragePool: (call) => {
      const row = subject(call, storagePool);
      const enabled = call.args.flag('enabled');
      if (enabled === true && row.state !== 'Disabled')
        throw invalid(`The storage pool ${row.name} is ${row.state} and cannot be enabled.`);
      if (enabled !== undefined) row.state = enabled ? 'Up' : 'Disabled';
      return updates(storagePool)(call);
    },
    enableStorageMaintenance: moves(storagePool, {
      from: ['Up'],
      via: 'PrepareForMaintenance',
      to: 'Maintenance',
      after: (row, call) => stopUsers(call, row),
    }),
    cancelStorageMaintenance: moves(storagePool, {
      from: ['Maintenance', 'PrepareForMaintenance', 'ErrorInMaintenance'],
      to: 'Up',
    }),
    syncStoragePool: touches(storagePool),
    updateStorageCapabilities: touches(storagePool),
    deleteStoragePool: (call) => {
      const row = subject(call, storagePool);
      const volume = call.world.table('volume').first((it) => it.storageid === row.id);
      if (volume !== undefined) throw inUse(`The volume ${volume.name} lies on the storage pool ${row.name}.`);
      if (row.state !== 'Maintenance')
        throw invalid(`The storage pool ${row.name} is ${row.state}: take it into maintenance first.`);
      call.world.table('storagepool').drop(row.id);
      return success;
    },
    findStoragePoolsForMigration: candidates,
    listStoragePoolObjects: objectsOf(storagePool),
    listStoragePoolsMetrics: (call) => listed(call, withCapabilities(withFigures), select(call, storagePool)),
    listStorageTags: (call) => {
      const tags = call.world
        .table('storagepool')
        .all()
        .flatMap((row, index) =>
          String(row.tags ?? '')
            .split(',')
            .filter((tag) => tag !== '')
            .map((name) => ({ id: `${row.id}/${name}`, name, poolid: index + 1 })),
        );
      return listed(call, { table: 'storagetag', key: 'storagetag', noun: 'storage tag' }, tags);
    },
  },
};

/** What a pool can do is told in its lists only. */
function withCapabilities(resource: Resource): Resource {
  return {
    ...resource,
    view: (shown, row, world) => {
      resource.view?.(shown, row, world);
      shown.storagecapabilities = { VOLUME_SNAPSHOT_QUIESCEVM: 'false' };
    },
  };
}

/** Secondary stores; one that holds templates stays. */
export const imageStores: Module = {
  resource: imageStore,
  commands: {
    listImageStores: lists(imageStore),
    listImageStoreObjects: objectsOf(imageStore),
    addImageStore: creates(imageStore, {
      fields: (call) => ({
        providername: call.args.need('provider'),
        name: call.args.text('name') ?? call.args.text('url') ?? 'image-store',
        protocol: (call.args.text('url') ?? 'nfs').replace(/:.*$/, ''),
        scope: 'ZONE',
        readonly: false,
        disksizetotal: 5 * 1_099_511_627_776,
        disksizeused: 0,
      }),
    }),
    updateImageStore: updates(imageStore),
    deleteImageStore: (call) => {
      const row = subject(call, imageStore);
      // Images lie where they were put first: in the oldest store of the zone.
      const isOldest = call.world.table('imagestore').first((it) => it.zoneid === row.zoneid)?.id === row.id;
      const image = isOldest ? call.world.table('template').first((it) => it.zoneid === row.zoneid) : undefined;
      if (image !== undefined) throw inUse(`The image store ${row.name} holds the template ${image.name}.`);
      call.world.table('imagestore').drop(row.id);
      return success;
    },
  },
};

/** What lies in a store is told by an agent near it, and none is near a simulated one: 530, as a server without says. */
function objectsOf(resource: Resource): Run {
  return (call) => {
    const row = subject(call, resource);
    throw failed(`Nothing answers for the ${resource.noun} ${row.name}: what lies in it cannot be listed.`);
  };
}

const withFigures: Resource = {
  ...storagePool,
  view: (shown, row, world) => {
    storagePool.view?.(shown, row, world);
    const gib = (bytes: number): string => `${(bytes / 1_073_741_824).toFixed(2)} GB`;
    const allocated = Number(shown.disksizeallocated);
    Object.assign(shown, {
      disksizeusedgb: gib(Number(row.disksizeused)),
      disksizetotalgb: gib(Number(row.disksizetotal)),
      disksizeallocatedgb: gib(allocated),
      disksizeunallocatedgb: gib(Number(row.disksizetotal) * 2 - allocated),
      storageusagethreshold: Number(row.disksizeused) / Number(row.disksizetotal) > 0.75,
      storageallocatedthreshold: allocated / Number(row.disksizetotal) > 0.75,
    });
  },
};

function stopUsers(call: Call, row: Row): void {
  const { world } = call;
  for (const volume of world.table('volume').where((it) => it.storageid === row.id)) {
    const machine = world.table('virtualmachine').get(String(volume.virtualmachineid));
    if (machine?.state === 'Running') Object.assign(machine, { state: 'Stopped', hostid: undefined });
  }
}

function candidates(call: Call): ReturnType<Run> {
  const volume = must(call.world, 'volume', call.args.need('id'), 'volume');
  const rows = call.world
    .table('storagepool')
    .where((row) => row.zoneid === volume.zoneid && row.id !== volume.storageid);
  const judged: Resource = {
    ...storagePool,
    view: (shown, row, world) => {
      storagePool.view?.(shown, row, world);
      shown.suitableformigration = row.state === 'Up';
    },
  };
  return listed(call, judged, rows);
}
