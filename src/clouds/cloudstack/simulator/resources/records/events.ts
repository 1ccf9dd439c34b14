// Events and alerts: what happened, archived and deleted.
import { NAMED_EVENTS } from '../../engine/events.ts';
import { internal, invalid } from '../../engine/fault.ts';
import { parseInstant } from '../../engine/instants.ts';
import { listed, lists } from '../../engine/lists.ts';
import { maySee } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, type Run, success, work } from '../../engine/types.ts';
import { must } from '../../engine/world.ts';

const event: Resource = {
  table: 'event',
  key: 'event',
  noun: 'event',
  type: 'Event',
  owned: true,
  newestFirst: true,
  // Only what is archived says so.
  view: (shown) => {
    if (shown.archived !== true) delete shown.archived;
  },
  matches: {
    startdate: (row, value) => at(row) >= (parseInstant(value) ?? 0),
    enddate: (row, value) => at(row) <= (parseInstant(value, true) ?? Number.POSITIVE_INFINITY),
    // Minutes back from now.
    duration: (row, value, call) => at(row) >= call.world.now() - Number(value) * 60_000,
    entrytime: null,
    archived: (row, value) => (row.archived === true) === (value.toLowerCase() === 'true'),
    startid: (row, value) => row.id === value || row.parentid === value,
  },
};

const alert: Resource = {
  table: 'alert',
  key: 'alert',
  noun: 'alert',
  type: 'Alert',
  newestFirst: true,
  view: (shown) => void delete shown.archived,
};

const deletes = sweep('event', 'created', (row, call) => call.world.table('event').drop(row.id));

/** What calls left behind, newest first. */
export const events: Module = {
  resource: event,
  commands: {
    listEvents: (call) =>
      lists(
        call.args.has('archived') || call.args.has('id')
          ? event
          : { ...event, visible: (row) => row.archived !== true },
      )(call),
    listEventTypes: (call) => {
      // In the order of the server, which begins with machines; what happened here is a kind that there is.
      const happened = call.world.table('event').all();
      const types = [...new Set([...KNOWN, ...NAMED_EVENTS, ...happened.map(({ type }) => String(type))])];
      return listed(
        call,
        {
          table: 'eventtype',
          key: 'eventtype',
          noun: 'event type',
          view: (shown) => void delete (shown as { id?: string }).id,
        },
        types.map((name) => ({ id: name, name })),
      );
    },
    archiveEvents: sweep('event', 'created', archive),
    deleteEvents: (call) => {
      const kept = call.args.list('ids').find((id) => call.world.table('event').get(id)?.archived === true);
      if (kept !== undefined) throw internal(`The event ${kept} is archived, and what is archived stays.`);
      return deletes(call);
    },
  },
};

/** Warnings for administrators. */
export const alerts: Module = {
  resource: alert,
  commands: {
    listAlerts: lists({ ...alert, visible: (row) => row.archived !== true }),
    listAlertTypes: (call) =>
      listed(
        call,
        {
          table: 'alerttype',
          key: 'alerttype',
          noun: 'alert type',
          view: (shown) => void delete (shown as { id?: string }).id,
        },
        ALERTS.split(' ').map((name, type) => ({ id: String(type), alerttypeid: type, name: `ALERT.${name}` })),
      ),
    generateAlert: (call) => {
      const { args, world } = call;
      const type = args.needWhole('type');
      const known = ALERTS.split(' ')[type];
      if (known !== undefined)
        throw invalid(`The type ${type} is that of ALERT.${known}, which the cloud raises itself.`);
      return work(() => {
        world.table('alert').put({
          id: world.newId(),
          type,
          name: args.text('name'),
          description: args.text('description'),
          sent: world.stamp(),
          zoneid: args.text('zoneid'),
        });
        return success;
      });
    },
    archiveAlerts: sweep('alert', 'sent', archive),
    deleteAlerts: sweep('alert', 'sent', (row, call) => call.world.table('alert').drop(row.id)),
  },
};

/** Rows by `ids`, by `type`, or between two dates. */
function sweep(table: string, dated: string, change: (row: Row, call: Call) => void): Run {
  return (call) => {
    const { args, world } = call;
    const ids = args.list('ids');
    if (ids.length === 0 && !args.has('type') && !args.has('enddate'))
      throw invalid('Which ones is missing: ids, type, or startdate and enddate.');
    for (const id of ids) must(world, table, id, table);
    const from = parseInstant(args.text('startdate') ?? '') ?? 0;
    const to = parseInstant(args.text('enddate') ?? '', true) ?? Number.POSITIVE_INFINITY;
    const type = args.text('type');
    const chosen = world.table(table).where((row) => {
      const moment = parseInstant(String(row[dated])) ?? 0;
      return (
        (ids.length === 0 || ids.includes(row.id)) &&
        (type === undefined || String(row.type) === type) &&
        moment >= from &&
        moment <= to &&
        maySee(world, call.who, row)
      );
    });
    for (const row of chosen) change(row, call);
    return success;
  };
}

function archive(row: Row): void {
  row.archived = true;
}

const at = (row: Row): number => parseInstant(String(row.created)) ?? 0;

const KNOWN =
  'VM.CREATE VM.DESTROY VM.START VM.STOP VM.REBOOT VOLUME.CREATE VOLUME.ATTACH VOLUME.DETACH NETWORK.CREATE NETWORK.DELETE SNAPSHOT.CREATE ACCOUNT.CREATE ACCOUNT.DELETE USER.CREATE'.split(
    ' ',
  );

/** Names of the kinds of alerts, in the order of their numbers, without what they all begin with. */
const ALERTS =
  'MEMORY CPU STORAGE STORAGE.ALLOCATED NETWORK.PUBLICIP NETWORK.PRIVATEIP STORAGE.SECONDARY COMPUTE.HOST USERVM ' +
  'SERVICE.DOMAINROUTER SERVICE.CONSOLEPROXY NETWORK.ROUTING STORAGE.MISC USAGE MANAGEMENT NETWORK.DOMAINROUTERMIGRATE ' +
  'SERVICE.CONSOLEPROXYMIGRATE USERVM.MIGRATE NETWORK.VLAN SERVICE.SSVM USAGE.RESULT STORAGE.DELETE RESOURCE.COUNT ' +
  'USAGE.SANITY NETWORK.DIRECTPUBLICIP STORAGE.LOCAL RESOURCE.EXCEED TYPE.SYNC UPLOAD.FAILED OOBM.AUTHERROR HA.ACTION ' +
  'CA.CERT VM.SNAPSHOT VR.PUBLIC.IFACE.MTU VR.PRIVATE.IFACE.MTU TYPE.EXTENSION.PATH.NOT.READY ' +
  'S2S.VPN.GATEWAY.OBSOLETE.PARAMETERS STORAGE.BACKUP STORAGE.OBJECT';
