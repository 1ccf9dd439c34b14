// Rows made answers: private fields left out, names of related things filled in.
import type { Field, Row } from './row.ts';
import type { Caller, Join, Resource } from './types.ts';
import type { World } from './world.ts';

/** The row as an answer shows it to this caller. The row itself stays as it is. */
export function show(world: World, who: Caller, resource: Resource, row: Row): Row {
  const shown: Row = { id: row.id };
  for (const name in row) if (name.charCodeAt(0) !== UNDERSCORE) shown[name] = row[name];
  if (resource.owned) fillOwner(world, shown);
  for (const join of resource.joins ?? []) fillJoin(world, shown, join);
  resource.view?.(shown, row, world);
  if (Array.isArray(shown.tags) && BRIEF_TAGS.has(resource.type ?? '')) shown.tags = shown.tags.map(brief);
  if (JOINED.has(resource.type ?? '')) addJob(world, resource, shown);
  if (who.roleType !== 'Admin') {
    for (const name of resource.adminFields ?? []) delete shown[name];
    Object.assign(shown, resource.forOthers?.(world));
  }
  return shown;
}

/** Types of things that tell no more of a tag than its key and its value. */
const BRIEF_TAGS = new Set(
  (
    'Network Vpc IpAddress FirewallRule PortForwardingRule LoadBalancer NetworkACL NetworkACLItem NetworkACLList StaticRoute ' +
    'PrivateGateway VpnCustomerGateway VpnGateway VpnConnection RemoteAccessVpn'
  ).split(' '),
);

function brief(tag: Field): Field {
  if (typeof tag !== 'object' || tag === null || Array.isArray(tag)) return tag;
  const { key, value } = tag as Row;
  return { key, value };
}

/** Types of things whose lists are joined with their jobs. */
const JOINED = new Set(['VirtualMachine', 'Volume', 'Host', 'StoragePool', 'DomainRouter', 'Account']);

/** While a job runs on a thing, the thing says so. */
function addJob(world: World, resource: Resource, shown: Row): void {
  const job = world.jobs.pendingOn(shown.id);
  if (job === undefined || !job.tellsId || job.instanceType !== resource.type) return;
  shown.jobid = job.id;
  shown.jobstatus = 0;
}

/** Copies fields of the related row, where there is one. */
function fillJoin(world: World, shown: Row, [id, table, fields]: Join): void {
  const key = shown[id];
  if (typeof key !== 'string') return;
  const related = world.table(table).ever(key);
  if (related === undefined) return;
  for (const [name, from] of Object.entries(fields)) shown[name] = related[from];
}

/** Some fields of a row, where they are set. */
export function pick(row: Row, names: readonly string[]): Record<string, Field> {
  const picked: Record<string, Field> = {};
  for (const name of names) if (row[name] !== undefined) picked[name] = row[name];
  return picked;
}

const UNDERSCORE = 95;

function fillOwner(world: World, shown: Row): void {
  fillJoin(world, shown, ['domainid', 'domain', { domain: 'name', domainpath: 'path' }]);
  if (shown.projectid === undefined) return;
  fillJoin(world, shown, ['projectid', 'project', { project: 'name' }]);
  delete shown.account;
}
