// What the suite needs of a CloudStack, picked from its own lists.
import type { JsonObject } from '../../src/contract/tool.ts';
import type { Run } from './run.ts';

export interface Needs {
  readonly zone: JsonObject;
  /** The smallest one that fixes CPU and memory. */
  readonly offering: JsonObject;
  /** Ready in the zone. */
  readonly template: JsonObject;
  /** For an isolated network with source NAT; absent where the zone has none. */
  readonly networkOffering?: JsonObject;
  /** The plainest role of a user; absent where these keys may not list roles. */
  readonly userRole?: JsonObject;
}

/** Throws where a server lacks what no part of the suite can do without. */
export async function pickNeeds({ world }: Run): Promise<Needs> {
  const zones = (await world.rows('cloudstack_list_zones')).filter((row) => row.allocationstate === 'Enabled');
  const zone = zones.find((row) => row.networktype === 'Advanced' && row.securitygroupsenabled !== true) ?? zones[0];
  if (zone === undefined) throw new Error('The server has no zone that is enabled.');
  const zoneid = zone.id as string;
  const templates = await world.rows('cloudstack_list_templates', { templatefilter: 'executable', zoneid });
  const template = smallest(
    templates.filter((row) => row.isready === true && row.templatetype !== 'SYSTEM'),
    'size',
  );
  if (template === undefined) throw new Error(`The zone ${zone.name} has no template that is ready.`);
  const offerings = await world.rows('cloudstack_list_service_offerings', { issystem: false });
  const offering = smallest(
    offerings.filter((row) => row.iscustomized !== true && (row.state ?? 'Active') === 'Active'),
    'memory',
  );
  if (offering === undefined) throw new Error('The server has no service offering of a fixed size.');
  const isolated =
    zone.networktype === 'Advanced' && zone.securitygroupsenabled !== true
      ? await world.rows('cloudstack_list_network_offerings', { guestiptype: 'Isolated', state: 'Enabled', zoneid })
      : [];
  const networkOffering = isolated.find((row) => row.forvpc !== true && row.specifyvlan !== true && hasSourceNat(row));
  const roles = await world.call('cloudstack_list_roles', { type: 'User', format: 'json' });
  const listed = (roles.structured.items ?? []) as readonly JsonObject[];
  const userRole = listed.find((row) => row.name === 'User') ?? listed[0];
  return {
    ...{ zone, offering, template },
    ...(networkOffering !== undefined && { networkOffering }),
    ...(roles.error === undefined && userRole !== undefined && { userRole }),
  };
}

const hasSourceNat = ({ service }: JsonObject): boolean =>
  Array.isArray(service) && service.some((it) => (it as JsonObject).name === 'SourceNat');

const smallest = (rows: readonly JsonObject[], by: string): JsonObject | undefined =>
  [...rows].sort((left, right) => Number(left[by] ?? 0) - Number(right[by] ?? 0))[0];
