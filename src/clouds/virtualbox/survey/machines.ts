// Machines, the host that they run on, and how their screens are served.
import { isObject } from '../../../contract/read-path.ts';
import type { Exposure, Host, Machine, Read, Trouble } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt, textsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { propertyExposures } from './properties.ts';

const MiB = 1024 * 1024;

const states: Readonly<Record<string, Machine['state']>> = {
  PoweredOff: 'stopped',
  Saved: 'stopped',
  AbortedSaved: 'stopped',
  Aborted: 'stopped',
  Running: 'running',
  Paused: 'paused',
  Starting: 'changing',
  Stopping: 'changing',
  Saving: 'changing',
  Restoring: 'changing',
  Teleported: 'stopped',
  Teleporting: 'changing',
  LiveSnapshotting: 'changing',
  OnlineSnapshotting: 'changing',
  DeletingSnapshot: 'changing',
  DeletingSnapshotOnline: 'changing',
  DeletingSnapshotPaused: 'changing',
  RestoringSnapshot: 'changing',
  Snapshotting: 'changing',
  SettingUp: 'changing',
  Stuck: 'failed',
};

/** Every machine with all that it says; those that cannot be read keep the row of the list. */
export async function records(read: Read): Promise<readonly (readonly [row: JsonObject, record?: JsonObject])[]> {
  const rows = await read('virtualbox_list_machines');
  return Promise.all(
    rows.map(async (row) => {
      const [record] = await read('virtualbox_get_machine', { machine: textAt(row, 'id') ?? '' }).catch(() => []);
      return record === undefined ? ([row] as const) : ([row, record] as const);
    }),
  );
}

export async function machines(read: Read): Promise<readonly Machine[]> {
  const all = await records(read);
  return all.map(([row, record]) => {
    const said = textAt(row, 'state') ?? 'Unknown';
    const id = textAt(row, 'id') ?? '';
    const look = { tool: 'virtualbox_get_machine', args: { machine: id } };
    const isLost = record?.accessible === false || (said === 'Null' && record === undefined);
    const troubles = troublesOf(said, isLost, record, look, id);
    return present<Machine>({
      id,
      name: textAt(row, 'name') ?? id,
      where: textsAt(row, 'groups').find((group) => group !== '/'),
      owner: undefined,
      said: isLost ? 'Inaccessible' : said,
      state: isLost ? 'failed' : (states[said] ?? 'unknown'),
      look,
      troubles: troubles.length === 0 ? undefined : troubles,
      cpus: numberAt(row, 'CPUCount'),
      memoryBytes: numberAt(row, 'memorySize', MiB),
      image: textAt(row, 'OSTypeId'),
      nics: objectsAt(record, 'networkAdapters')
        .filter((card) => card.enabled === true && textAt(card, 'attachmentType') !== 'Null')
        .map((card) => ({ network: networkOf(card) })),
      labels: Object.fromEntries(textsAt(row, 'groups').map((group) => [`group:${group}`, ''])),
    });
  });
}

/** The id of a network is its kind and its name; NAT is a network of each machine's own. */
export function networkOf(card: JsonObject): string {
  const kind = textAt(card, 'attachmentType') ?? '';
  const members: Readonly<Record<string, string>> = {
    Bridged: 'bridgedInterface',
    HostOnly: 'hostOnlyInterface',
    HostOnlyNetwork: 'hostOnlyNetwork',
    Internal: 'internalNetwork',
    NATNetwork: 'NATNetwork',
  };
  const name = textAt(card, members[kind] ?? '');
  return name === undefined ? kind : `${kind} ${name}`;
}

function troublesOf(
  said: string,
  isLost: boolean,
  record: JsonObject | undefined,
  look: Trouble['next'] & object,
  machine: string,
): readonly Trouble[] {
  const why = isObject(record?.accessError) ? textAt(record.accessError, 'text') : undefined;
  const start = { tool: 'virtualbox_start_machine', args: { machine } };
  return [
    ...(isLost
      ? [
          {
            level: 'bad' as const,
            why: `its settings cannot be read${why === undefined ? '' : `: ${why}`}`,
            next: look,
          },
        ]
      : []),
    ...(said === 'Aborted' || said === 'AbortedSaved'
      ? [{ level: 'bad' as const, why: 'its process ended without its guest being shut down', next: start }]
      : []),
    ...(said === 'Stuck' || said === 'GuruMeditation'
      ? [{ level: 'bad' as const, why: 'it stopped in an error of the virtual machine', next: look }]
      : []),
  ];
}

/** The one that the service runs on. */
export async function hosts(read: Read): Promise<readonly Host[]> {
  const [[row], all] = await Promise.all([read('virtualbox_get_host'), read('virtualbox_list_machines')]);
  const running = all.filter((one) => states[textAt(one, 'state') ?? ''] === 'running');
  const sum = (name: string): number => running.reduce((total, one) => total + (numberAt(one, name) ?? 0), 0);
  const [memory, free] = [numberAt(row, 'memorySize', MiB), numberAt(row, 'memoryAvailable', MiB)];
  const isTight = memory !== undefined && free !== undefined && free < memory / 20;
  return [
    present<Host>({
      id: 'host',
      name: textAt(row, 'domainName') ?? 'host',
      said: 'up',
      state: 'up',
      look: { tool: 'virtualbox_get_host', args: {} },
      troubles: isTight
        ? [{ level: 'warn', why: `only ${Math.round(free / MiB)} MiB of its memory are free` }]
        : undefined,
      cpus: numberAt(row, 'processorOnlineCount'),
      cpusPromised: sum('CPUCount'),
      memoryBytes: memory,
      memoryPromisedBytes: sum('memorySize') * MiB,
    }),
  ];
}

/** Screens that anybody may look at, and credentials that are written beside machines. */
export async function exposures(read: Read): Promise<readonly Exposure[]> {
  const all = await records(read);
  const written = await Promise.all(all.map(([row, record]) => propertyExposures(row, record, read)));
  return [...screens(all), ...written.flat()];
}

const screens = (all: Awaited<ReturnType<typeof records>>): readonly Exposure[] =>
  all.flatMap(([row, record]): readonly Exposure[] => {
    const server = isObject(record?.VRDEServer) ? record.VRDEServer : undefined;
    if (server?.enabled !== true || textAt(server, 'authType') !== 'Null') return [];
    const machine = textAt(row, 'id') ?? '';
    return [
      {
        rule: 'screen-without-authentication',
        thing: machine,
        name: textAt(row, 'name') ?? machine,
        shown: 'VRDE is on with authType Null',
        next: { tool: 'virtualbox_update_vrde_server', args: { machine, authType: 'External' } },
      },
    ];
  });
