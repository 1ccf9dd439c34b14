// Machines, hosts and what runs the zones.
import type { Host, Machine, Read, Service, Trouble } from '../../../contract/survey.ts';
import { instantAt, numberAt, objectsAt, present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';

/** Everybody's, as far as the keys reach; CloudStack shows only the caller's own otherwise. */
export const everybody = { listall: true } as const;

const states: Readonly<Record<string, Machine['state']>> = {
  Running: 'running',
  Stopped: 'stopped',
  Shutdown: 'stopped',
  Starting: 'changing',
  Stopping: 'changing',
  Migrating: 'changing',
  Restoring: 'changing',
  Error: 'failed',
};

export async function machines(read: Read): Promise<readonly Machine[]> {
  const rows = await read('cloudstack_list_virtual_machines', everybody);
  return rows.flatMap((row) => {
    const state = textAt(row, 'state') ?? '';
    // What waits in the bin is nobody's machine any more.
    return state === 'Destroyed' || state === 'Expunging' ? [] : [machineOf(row, states[state] ?? 'unknown')];
  });
}

function machineOf(row: JsonObject, state: Machine['state']): Machine {
  const id = textAt(row, 'id') ?? '';
  const look = { tool: 'cloudstack_list_virtual_machines', args: { id } };
  return present<Machine>({
    ...placeOf(row),
    state,
    look,
    troubles: state === 'failed' ? [failed(id)] : undefined,
    labels: tagsOf(row),
    host: textAt(row, 'hostname'),
    cpus: numberAt(row, 'cpunumber'),
    memoryBytes: numberAt(row, 'memory', 1024 * 1024),
    size: textAt(row, 'serviceofferingname'),
    image: textAt(row, 'templatename'),
    nics: objectsAt(row, 'nic').map((nic) =>
      present({ network: textAt(nic, 'networkid') ?? '', address: textAt(nic, 'ipaddress') }),
    ),
  });
}

const failed = (id: string): Trouble => ({
  level: 'bad',
  why: 'it could not be made or started; only deleting is left',
  next: { tool: 'cloudstack_list_events', args: { resourceid: id, resourcetype: 'VirtualMachine' } },
});

/** What most rows have in common. */
export const placeOf = (row: JsonObject) => ({
  id: textAt(row, 'id') ?? '',
  name: textAt(row, 'displayname') ?? textAt(row, 'name') ?? textAt(row, 'id') ?? '',
  where: textAt(row, 'zonename'),
  owner: textAt(row, 'project') ?? textAt(row, 'account'),
  said: textAt(row, 'state'),
  created: instantAt(row, 'created'),
});

export const tagsOf = (row: JsonObject): Readonly<Record<string, string>> | undefined => {
  const tags = objectsAt(row, 'tags').map((tag) => [textAt(tag, 'key') ?? '', textAt(tag, 'value') ?? ''] as const);
  return tags.length === 0 ? undefined : Object.fromEntries(tags);
};

export async function hosts(read: Read): Promise<readonly Host[]> {
  const rows = await read('cloudstack_list_hosts', { type: 'Routing' });
  return rows.map((row) => {
    const [state, resource] = [textAt(row, 'state'), textAt(row, 'resourcestate')];
    const isOpen = resource === undefined || resource === 'Enabled';
    const look = { tool: 'cloudstack_list_hosts', args: { id: textAt(row, 'id') ?? '' } };
    return present<Host>({
      ...placeOf(row),
      said: isOpen ? state : `${state ?? ''} ${resource}`,
      state: state === 'Up' ? (isOpen ? 'up' : 'closed') : state === undefined ? 'unknown' : 'down',
      look,
      troubles: resource?.startsWith('Error')
        ? [{ level: 'bad', why: `it did not get into maintenance: ${resource}`, next: look }]
        : undefined,
      cpus: numberAt(row, 'cpunumber'),
      cpusPromised: promisedCpus(row),
      memoryBytes: numberAt(row, 'memorytotal'),
      memoryPromisedBytes: numberAt(row, 'memoryallocatedbytes') ?? numberAt(row, 'memoryallocated'),
    });
  });
}

/** CloudStack promises MHz. */
function promisedCpus(row: JsonObject): number | undefined {
  const [mhz, speed] = [numberAt(row, 'cpuallocatedvalue'), numberAt(row, 'cpuspeed')];
  return mhz === undefined || speed === undefined || speed === 0 ? undefined : mhz / speed;
}

const serviceStates: Readonly<Record<string, Service['state']>> = {
  Running: 'up',
  Starting: 'changing',
  Stopping: 'changing',
  Migrating: 'changing',
  Stopped: 'down',
  Error: 'down',
};

/** System machines and virtual routers. */
export async function services(read: Read): Promise<readonly Service[]> {
  const [system, routers] = await Promise.all([
    read('cloudstack_list_system_vms'),
    read('cloudstack_list_routers', everybody),
  ]);
  return [
    ...system.map((row) => serviceOf(row, 'cloudstack_start_system_vm', [])),
    ...routers.map((row) => serviceOf(row, 'cloudstack_start_router', routerTroubles(row))),
  ];
}

function serviceOf(row: JsonObject, start: string, troubles: readonly Trouble[]): Service {
  const state = serviceStates[textAt(row, 'state') ?? ''] ?? 'unknown';
  const next = { tool: start, args: { id: textAt(row, 'id') ?? '' } };
  const down: readonly Trouble[] =
    state === 'down' ? [{ level: 'bad', why: `it is ${textAt(row, 'state')}`, next }] : [];
  const all = [...down, ...troubles];
  return present<Service>({
    ...placeOf(row),
    name: `${textAt(row, 'name') ?? ''} (${textAt(row, 'systemvmtype') ?? 'router'})`,
    state,
    troubles: all.length === 0 ? undefined : all,
    network: textAt(row, 'guestnetworkid'),
  });
}

function routerTroubles(row: JsonObject): readonly Trouble[] {
  const id = textAt(row, 'id') ?? '';
  const checks: readonly Trouble[] =
    row.healthchecksfailed === true
      ? [
          {
            level: 'bad',
            why: 'its health checks failed',
            next: { tool: 'cloudstack_get_router_health_check_results', args: { routerid: id } },
          },
        ]
      : [];
  const old: readonly Trouble[] =
    row.requiresupgrade === true
      ? [
          {
            level: 'warn',
            why: 'it runs an old version',
            next: { tool: 'cloudstack_upgrade_router_template', args: { id } },
          },
        ]
      : [];
  return [...checks, ...old];
}
