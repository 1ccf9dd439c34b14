// Lists: which rows a call means, by scope, filters and page.
import { MAX_PAGE } from './check-params.ts';
import { inScope } from './owners.ts';
import type { Row } from './row.ts';
import type { Call, Match, Reply, Resource, Run } from './types.ts';

/** A list command over the resource's table. */
export const lists =
  (resource: Resource): Run =>
  (call) =>
    listed(call, resource, select(call, resource));

/** The page that the call asks for; without paging, at most the default page size. */
export function listed(call: Call, resource: Resource, rows: readonly Row[]): Reply {
  const { args } = call;
  if (args.flag('retrieveonlyresourcecount') === true) return { kind: 'list', resource, rows: [], total: rows.length };
  if (UNPAGED.has(call.command)) return { kind: 'list', resource, rows, total: rows.length };
  const size = args.whole('pagesize');
  const page = args.whole('page');
  // A page before the first is the first.
  const from = page === undefined || size === undefined ? 0 : Math.max(page - 1, 0) * size;
  const to = from + (page === undefined || size === undefined ? (size === -1 ? rows.length : MAX_PAGE) : size);
  return { kind: 'list', resource, rows: rows.slice(from, to), total: rows.length };
}

/** Lists that a real 4.22 answers in full, whatever page is asked for. */
const UNPAGED = new Set(
  (
    'listAffinityGroupTypes listAlertTypes listApis listCapacity listConfigurationGroups listDeploymentPlanners ' +
    'listEventTypes listHypervisors listNetworkIsolationMethods listResourceLimits listRolePermissions ' +
    'listSupportedNetworkServices listTrafficTypeImplementors listUsageTypes listVirtualRouterElements'
  ).split(' '),
);

/** Every row that the call may see and its filters let through. */
export function select(call: Call, resource: Resource, from?: readonly Row[]): Row[] {
  const { world, args } = call;
  const id = args.text('id');
  const only = from === undefined && id !== undefined ? world.table(resource.table).get(id) : undefined;
  let rows = from ?? (only === undefined ? world.table(resource.table).all() : [only]);
  if (resource.owned) rows = inScope(call, rows);
  const { visible } = resource;
  if (visible !== undefined) rows = rows.filter((row) => visible(row, call));
  for (const name of args.names()) {
    const fits = matchOf(call, resource, name);
    if (fits === undefined) continue;
    const value = args.text(name) ?? '';
    rows = rows.filter((row) => fits(row, value, call));
  }
  return resource.newestFirst ? rows.toReversed() : [...rows];
}

/** Looks in names and descriptions, without regard to case. */
const keyword: Match = (row, value) => SEARCHED.some((name) => contains(row[name], value));

/** Whether a text field holds the part, without regard to case. */
export const contains = (field: unknown, part: string): boolean =>
  typeof field === 'string' && field.toLowerCase().includes(part.toLowerCase());

/** Equal as the server's database compares: texts without regard to case, a missing flag as false. */
export function equal(field: unknown, value: string): boolean {
  if (typeof field === 'boolean') return field === (value.toLowerCase() === 'true');
  if (field === undefined || field === null) return value.toLowerCase() === 'false';
  return String(field).toLowerCase() === value.toLowerCase();
}

const SEARCHED = [
  'name',
  'displayname',
  'displaytext',
  'description',
  'username',
  'ipaddress',
  'type',
  'value',
  'annotation',
];

/** Parameters that are no filters. Those of scope are dealt with before. */
const NEVER = new Set(
  (
    'command response apikey signature signatureversion expires sessionkey page pagesize listall isrecursive projectid ' +
    'details showicon retrieveonlyresourcecount accumulate fetchlatest showcapacities customjobid _'
  ).split(' '),
);

function matchOf(call: Call, resource: Resource, name: string): Match | undefined {
  const own = resource.matches?.[name];
  if (own !== undefined) return own ?? undefined;
  if (NEVER.has(name) || !(name in call.tool.params)) return undefined;
  if (resource.owned && (name === 'account' || name === 'domainid')) return undefined;
  if (name === 'keyword') return keyword;
  if (name === 'ids') {
    const wanted = new Set(call.args.list('ids'));
    return (row) => wanted.has(row.id);
  }
  if (name === 'tags') return withTags(call);
  if (name === 'id') return (row, value) => row.id === value;
  if (call.shape !== undefined && !(name in call.shape)) return undefined;
  if (resource.partial?.includes(name)) return (row, value) => contains(row[name], value);
  return (row, value) => equal(row[name], value);
}

function withTags(call: Call): Match {
  const wanted = Object.entries(call.args.map('tags'));
  return (row) => {
    const tags = Array.isArray(row.tags) ? (row.tags as Row[]) : [];
    return wanted.every(([key, value]) => tags.some((tag) => tag.key === key && (value === '' || tag.value === value)));
  };
}
