// Tags, details and annotations: notes on things of every kind.
import { denied, failed, invalid } from '../../engine/fault.ts';
import { listed, select } from '../../engine/lists.ts';
import { inScope, maySee } from '../../engine/owners.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call, Module, Resource } from '../../engine/types.ts';
import { success, work } from '../../engine/types.ts';
import { object } from '../../engine/verbs.ts';
import { pick } from '../../engine/views.ts';
import { must, type World } from '../../engine/world.ts';

const nameless = (shown: Row): void => void delete (shown as { id?: string }).id;
/** A detail does not say whose its thing is. */
const ownerless = (shown: Row): void => {
  nameless(shown);
  for (const name of ['account', 'domainid', 'domain', 'domainpath', 'projectid', 'project']) delete shown[name];
};
const tag: Resource = { table: 'tag', key: 'tag', noun: 'tag', type: 'Tag', owned: true, view: nameless };
const detail: Resource = { table: 'detail', key: 'resourcedetail', noun: 'detail', owned: true, view: ownerless };
const annotation: Resource = {
  table: 'annotation',
  key: 'annotation',
  noun: 'annotation',
  type: 'Annotation',
  matches: { annotationfilter: null },
};

/** Names of resource types in tag and detail commands > tables. */
const TABLES: Readonly<Record<string, string>> = {
  uservm: 'virtualmachine',
  virtualmachine: 'virtualmachine',
  volume: 'volume',
  snapshot: 'snapshot',
  template: 'template',
  iso: 'iso',
  network: 'network',
  vpc: 'vpc',
  nic: 'nic',
  publicipaddress: 'publicipaddress',
  firewallrule: 'firewallrule',
  portforwardingrule: 'portforwardingrule',
  loadbalancer: 'loadbalancerrule',
  securitygroup: 'securitygroup',
  vmsnapshot: 'vmsnapshot',
  project: 'project',
  zone: 'zone',
  networkacl: 'networkacl',
  networkacllist: 'networkacllist',
  serviceoffering: 'serviceoffering',
  diskoffering: 'diskoffering',
  networkoffering: 'networkoffering',
  vpcoffering: 'vpcoffering',
  snapshotpolicy: 'snapshotpolicy',
  autoscalevmgroup: 'autoscalevmgroup',
  autoscalevmprofile: 'autoscalevmprofile',
  user: 'user',
  account: 'account',
  domain: 'domain',
  storage: 'storagepool',
  privategateway: 'privategateway',
  vpngateway: 'vpngateway',
  customergateway: 'vpncustomergateway',
  vpnconnection: 'vpnconnection',
  staticroute: 'staticroute',
  remoteaccessvpn: 'remoteaccessvpn',
  lbstickinesspolicy: 'lbstickiness',
  lbhealthcheckpolicy: 'lbhealthcheck',
  guestos: 'ostype',
  objectstore: 'objectstore',
  backup: 'backup',
};

/** A key stands on a thing once. */
export const tags: Module = {
  commands: {
    listTags: (call) => listed(call, tag, select(call, tag, everyTag(call.world))),
    createTags: (call) => {
      const wanted = Object.entries(call.args.map('tags'));
      if (wanted.length === 0) throw invalid('The tags are missing: tags[0].key and tags[0].value.');
      const type = call.args.need('resourcetype');
      const rows = subjects(call);
      for (const row of rows) {
        const twin = wanted.find(([key]) => tagsOf(row).some((it) => it.key === key));
        if (twin !== undefined) throw failed(`The ${type} ${row.name ?? row.id} has a tag ${twin[0]} already.`);
      }
      return work(() => {
        for (const row of rows)
          row.tags = [...tagsOf(row), ...wanted.map(([key, value]) => newTag(call, row, type, key, value))];
        return success;
      });
    },
    deleteTags: (call) => {
      const wanted = Object.entries(call.args.map('tags'));
      const rows = subjects(call);
      const fits = (it: Row): boolean =>
        wanted.length === 0 || wanted.some(([key, value]) => it.key === key && (value === '' || it.value === value));
      if (!rows.some((row) => tagsOf(row).some(fits))) throw invalid('None of these tags is on the resources.');
      return work(() => {
        for (const row of rows) row.tags = tagsOf(row).filter((it) => !fits(it));
        return success;
      });
    },
  },
};

/** Free fields of things. */
export const details: Module = {
  commands: {
    listResourceDetails: (call) => {
      const type = call.args.need('resourcetype');
      const rows = call.args.has('resourceid')
        ? [subject(call, type, call.args.need('resourceid'))]
        : call.world.table(tableOf(type)).all();
      const found = rows.flatMap((row) =>
        Object.entries((row.details ?? {}) as Record<string, Field>).map(
          ([key, value]): Row => ({
            id: `${row.id}/${key}`,
            key,
            value: String(value),
            resourcetype: type,
            resourceid: row.id,
            ...pick(row, ['account', 'domainid', 'projectid']),
          }),
        ),
      );
      const reachable = call.args.has('resourceid') ? found : inScope(call, found);
      const key = call.args.text('key');
      return listed(
        call,
        detail,
        reachable.filter((row) => key === undefined || row.key === key),
      );
    },
    addResourceDetail: (call) => {
      const row = subject(call, call.args.need('resourcetype'), call.args.need('resourceid'));
      return work(() => {
        row.details = { ...((row.details ?? {}) as Record<string, Field>), ...call.args.map('details') };
        return success;
      });
    },
    removeResourceDetail: (call) => {
      const row = subject(call, call.args.need('resourcetype'), call.args.need('resourceid'));
      const key = call.args.text('key');
      return work(() => {
        const all = { ...((row.details ?? {}) as Record<string, Field>) };
        if (key === undefined) row.details = {};
        else {
          delete all[key];
          row.details = all;
        }
        return success;
      });
    },
  },
};

/** Comments by people. */
export const annotations: Module = {
  commands: {
    listAnnotations: (call) => listed(call, annotation, select(call, annotation)),
    addAnnotation: (call) => {
      const { args, world, who } = call;
      const text = args.text('annotation');
      const entityid = args.text('entityid');
      if (text === undefined || entityid === undefined)
        throw invalid('An annotation needs its text and what it is about: annotation and entityid.');
      const about = anywhere(world, entityid);
      // Of the administrator of the whole cloud the server takes a note on anything, also on nothing.
      if (about === undefined && who.roleType !== 'Admin')
        throw denied(`There is nothing with id ${entityid} that is yours to annotate.`);
      if (about !== undefined) about.hasannotations = true;
      const row: Row = {
        id: world.newId(),
        annotation: text,
        entitytype: args.text('entitytype'),
        entityid,
        ...(about !== undefined && { entityname: about.name }),
        adminsonly: args.flag('adminsonly') ?? false,
        userid: who.user.id,
        username: who.user.username,
        created: world.stamp(),
      };
      world.table('annotation').put(row);
      return object(annotation, row);
    },
    removeAnnotation: (call) => {
      const row = must(call.world, 'annotation', call.args.need('id'), 'annotation');
      call.world.table('annotation').drop(row.id);
      const about = anywhere(call.world, String(row.entityid));
      if (about !== undefined)
        about.hasannotations = call.world.table('annotation').some((it) => it.entityid === row.entityid);
      return object(annotation, row);
    },
    updateAnnotationVisibility: (call) => {
      const row = must(call.world, 'annotation', call.args.need('id'), 'annotation');
      row.adminsonly = call.args.flag('adminsonly');
      return object(annotation, row);
    },
  },
};

const tagsOf = (row: Row): Row[] => (Array.isArray(row.tags) ? (row.tags as Row[]) : []);

function tableOf(type: string): string {
  const table = TABLES[type.toLowerCase()];
  if (table === undefined) throw invalid(`The resource type ${type} is not known here.`);
  return table;
}

function subject(call: Call, type: string, id: string): Row {
  const row = must(call.world, tableOf(type), id, type);
  if (row.domainid !== undefined && row.account !== undefined && !maySee(call.world, call.who, row))
    throw denied(`The ${type} with id ${id} is not yours to use.`);
  return row;
}

const subjects = (call: Call): Row[] =>
  call.args.list('resourceids').map((id) => subject(call, call.args.need('resourcetype'), id));

function newTag(call: Call, row: Row, type: string, key: string, value: string): Row {
  return {
    id: `${row.id}/${key}`,
    key,
    value,
    resourcetype: type,
    resourceid: row.id,
    customer: call.args.text('customer'),
    ...pick(row, ['account', 'domainid', 'projectid']),
  };
}

/** Tags of everything, with the owner of the thing they are on. */
function everyTag(world: World): Row[] {
  return world
    .tables()
    .flatMap(([, table]) => table.where((row) => Array.isArray(row.tags) && row.tags.length > 0).flatMap(tagsOf));
}

function anywhere(world: World, id: string): Row | undefined {
  for (const [, table] of world.tables()) {
    const row = table.get(id);
    if (row !== undefined) return row;
  }
  return undefined;
}
