// Templates and ISOs: registered, made from disks, copied, shared, deleted.
import { failed, inUse, invalid } from '../../engine/fault.ts';
import { idOf } from '../../engine/ids.ts';
import { listed, select } from '../../engine/lists.ts';
import { maySee, ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import type { Call, Module, Reply, Resource, Run } from '../../engine/types.ts';
import { work } from '../../engine/types.ts';
import { fieldsOf, mustBe, object, removes, subject, touches, updates } from '../../engine/verbs.ts';
import { must } from '../../engine/world.ts';
import { zoneName } from '../joins.ts';
import { checkLimit } from '../limits.ts';
import { copies, deletesIn, placesOf } from './image-places.ts';
import { permissions, share } from './image-sharing.ts';
import { layVnf } from './vnf.ts';
import { GIB } from './volume.ts';
import { download } from './volume-figures.ts';

const matches: NonNullable<Resource['matches']> = {
  // An image that spans the zones is in every one of them.
  zoneid: (row, value) => row.crossZones === true || placesOf(row).includes(value),
  // To ask for what is not ready is to ask for everything.
  isready: (row, value) => value.toLowerCase() !== 'true' || row.isready === true,
  templatefilter: null,
  isofilter: null,
  showremoved: null,
  showunique: null,
  imagestoreid: null,
  storageid: null,
  isvnf: null,
  account: null,
  domainid: null,
};

/** A template. */
const template: Resource = {
  table: 'template',
  key: 'template',
  noun: 'template',
  type: 'Template',
  matches,
  joins: [
    zoneName,
    ['ostypeid', 'ostype', { ostypename: 'description' }],
    ['domainid', 'domain', { domain: 'name', domainpath: 'path' }],
  ],
  view: (shown) => {
    delete shown.accountid;
    shown.bits ??= 0;
    shown.arch ??= 'x86_64';
  },
};

/** An ISO: no hypervisor, no kind of template, no SSH keys. */
const iso: Resource = {
  ...template,
  table: 'iso',
  key: 'iso',
  noun: 'ISO',
  type: 'Iso',
  view: (shown, row, world) => {
    shown.bits ??= 64;
    template.view?.(shown, row, world);
    for (const name of ['hypervisor', 'templatetype', 'sshkeyenabled', 'deployasis']) delete shown[name];
  },
};

const deletesTemplate = removes(template, {
  guard: (row, call) => {
    refuseStranger(row, call);
    if (call.args.flag('forced') === true) return;
    const user = call.world.table('virtualmachine').first((it) => it.templateid === row.id && it.state !== 'Destroyed');
    if (user !== undefined) throw inUse(`The template ${row.name} is in use by the virtual machine ${user.name}.`);
  },
});

/** A registration downloads for as long as a job takes; a template in use stays unless forced. */
export const templates: Module = {
  resource: template,
  commands: {
    listTemplates: filtered(template, 'templatefilter'),
    listVnfTemplates: filtered(
      { ...template, visible: ({ templatetype }) => templatetype === 'VNF' },
      'templatefilter',
    ),
    registerVnfTemplate: register(template),
    updateVnfTemplate: updates(template, layVnf),
    deleteVnfTemplate: deletesTemplate,
    registerTemplate: register(template),
    createTemplate: fromDisk,
    updateTemplate: updates(template),
    copyTemplate: (call) => {
      const row = subject(call, template);
      return copies(call, template, row);
    },
    prepareTemplate: touches(template, 'templateid'),
    deleteTemplate: deletesIn(template, deletesTemplate, refuseStranger),
    extractTemplate: (call) => download(call, subject(call, template), 'template', 'qcow2'),
    listTemplatePermissions: permissions(template),
    updateTemplatePermissions: share(template),
    linkUserDataToTemplate: (call) => {
      const kind = call.args.has('isoid') ? iso : template;
      const row = subject(call, kind, call.args.has('isoid') ? 'isoid' : 'templateid');
      row.userdataid = call.args.text('userdataid');
      row.userdatapolicy = call.args.text('userdatapolicy') ?? 'ALLOWOVERRIDE';
      return object(kind, row);
    },
  },
};

/** The same for ISOs; one that is attached stays. */
export const isos: Module = {
  resource: iso,
  commands: {
    listIsos: filtered(iso, 'isofilter'),
    registerIso: register(iso),
    // Only this answer tells that an ISO runs on no hypervisor of its own.
    updateIso: (call) => ({ ...(updates(iso)(call) as Reply & { kind: 'object' }), extra: { hypervisor: 'None' } }),
    copyIso: (call) => copies(call, iso, subject(call, iso)),
    deleteIso: deletesIn(
      iso,
      removes(iso, {
        guard: (row, call) => {
          refuseStranger(row, call);
          const user = call.world.table('virtualmachine').first((it) => it.isoid === row.id);
          if (user !== undefined) throw inUse(`The ISO ${row.name} is attached to the virtual machine ${user.name}.`);
        },
      }),
      refuseStranger,
    ),
    extractIso: (call) => download(call, subject(call, iso), 'iso', 'iso'),
    listIsoPermissions: permissions(iso),
    updateIsoPermissions: share(iso),
  },
};

/** Which images a filter means: featured, self, selfexecutable, sharedexecutable, executable, community, all. */
function filtered(resource: Resource, param: string): Run {
  return (call) => {
    const which = (call.args.text(param) ?? 'selfexecutable').toLowerCase();
    if (!FILTERS.has(which)) throw invalid(`The filter ${which} is not known: use one of ${[...FILTERS].join(', ')}.`);
    if (which === 'all' && call.who.roleType === 'User') throw invalid('The filter all is for administrators.');
    const { account } = call.who;
    const mine = (row: Row): boolean => row.account === account.name && row.domainid === account.domainid;
    const shared = (row: Row): boolean =>
      Array.isArray(row._sharedwith) && row._sharedwith.includes(account.name as string);
    const fits = (row: Row): boolean => {
      // What the cloud runs for itself is shown with everything only.
      if (row.templatetype === 'SYSTEM') return which === 'all';
      switch (which) {
        case 'all':
          return true;
        case 'featured':
          return row.isfeatured === true && row.ispublic === true;
        case 'community':
          return row.ispublic === true && row.isfeatured !== true;
        case 'self':
          return mine(row);
        case 'selfexecutable':
          return mine(row) && row.isready === true;
        case 'sharedexecutable':
        case 'shared':
          return shared(row);
        default:
          return (mine(row) || row.ispublic === true || shared(row)) && row.isready === true;
      }
    };
    // How an image came, and how far it is, is told to its owner and to administrators.
    const view: Resource['view'] = (shown, row, world) => {
      resource.view?.(shown, row, world);
      if (call.who.roleType !== 'User' || mine(row)) return;
      for (const name of ['status', 'url']) delete shown[name];
    };
    return listed(call, { ...resource, view }, perZone(call, select(call, resource).filter(fits)));
  };
}

/** An image that spans the zones is listed once for each of them, or for the one asked for, as the server does. */
function perZone({ args, world }: Call, rows: readonly Row[]): readonly Row[] {
  const asked = args.text('zoneid');
  const all = world
    .table('zone')
    .all()
    .map(({ id }) => id);
  const zones = asked !== undefined ? [asked] : args.flag('showunique') === true ? all.slice(0, 1) : all;
  return rows.flatMap((row) => {
    const places = row.crossZones === true ? zones : placesOf(row).filter((it) => asked === undefined || it === asked);
    return places.length === 0 ? [row] : places.map((zoneid) => ({ ...row, zoneid }));
  });
}

const FILTERS = new Set([
  'featured',
  'self',
  'selfexecutable',
  'sharedexecutable',
  'shared',
  'executable',
  'community',
  'all',
]);

/** A registered image downloads for as long as a job takes, and is ready then. */
function register(resource: Resource): Run {
  return (call) => {
    const { world, args } = call;
    const owner = ownerFields(call);
    checkLimit(call, 'template', owner);
    const spansZones = args.text('zoneid') === '-1';
    const row: Row = {
      id: world.newId(),
      ...fieldsOf(call),
      ...owner,
      ...(spansZones && { zoneid: undefined }),
      displaytext: args.text('displaytext') ?? args.text('name'),
      accountid: call.who.account.id,
      ostypeid: args.text('ostypeid') ?? idOf('ostype', 'None'),
      ispublic: args.flag('ispublic') ?? false,
      isfeatured: args.flag('isfeatured') ?? false,
      isready: false,
      status: '0% Downloaded',
      format: resource === iso ? 'ISO' : args.text('format'),
      hypervisor: resource === iso ? 'None' : args.text('hypervisor'),
      templatetype: call.command === 'registerVnfTemplate' ? 'VNF' : 'USER',
      size: 2 * GIB,
      physicalsize: 0,
      crossZones: spansZones,
      created: world.stamp(),
    };
    layVnf(row, call);
    world.table(resource.table).put(row);
    world.timeline.add(
      world.now() + world.jobMs,
      () =>
        void Object.assign(row, {
          isready: true,
          status: resource === iso ? 'Successfully Installed' : 'Download Complete',
          physicalsize: row.size,
        }),
    );
    // A registration answers with a list, although it makes one thing.
    return { kind: 'list', resource, rows: [row], total: 1 };
  };
}

function fromDisk(call: Call): ReturnType<Run> {
  const { world, args } = call;
  const source = args.text('volumeid') ?? world.table('snapshot').get(args.text('snapshotid') ?? '')?.volumeid;
  if (typeof source !== 'string')
    throw invalid('A template is made from a volume or a snapshot: volumeid or snapshotid is missing.');
  const disk = must(world, 'volume', source, 'volume');
  const user = world.table('virtualmachine').get(String(disk.virtualmachineid));
  if (args.has('volumeid') && user !== undefined)
    mustBe(user, { table: 'virtualmachine', key: 'virtualmachine', noun: 'virtual machine' }, ['Stopped']);
  const owner = ownerFields(call);
  checkLimit(call, 'template', owner);
  const row: Row = {
    id: world.newId(),
    ...fieldsOf(call),
    ...owner,
    displaytext: args.text('displaytext') ?? args.text('name'),
    accountid: call.who.account.id,
    zoneid: disk.zoneid,
    // The template that the disk came from.
    sourcetemplateid: disk.templateid,
    ispublic: args.flag('ispublic') ?? false,
    isready: false,
    status: 'Creating',
    format: 'QCOW2',
    hypervisor: 'KVM',
    templatetype: 'USER',
    size: disk.size,
    crossZones: false,
    created: world.stamp(),
  };
  delete row.virtualmachineid;
  world.table('template').put(row);
  return work(
    () => {
      Object.assign(row, { isready: true, status: 'Download Complete' });
      return object(template, row);
    },
    { id: row.id, undo: () => world.table('template').drop(row.id) },
  );
}

/** What is public may be used by all and taken away by its owner. */
function refuseStranger(row: Row, call: Call): void {
  if (!maySee(call.world, call.who, row)) throw failed(`The image ${row.name} belongs to another account.`);
}
