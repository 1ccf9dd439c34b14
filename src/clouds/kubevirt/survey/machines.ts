// Machines, nodes and the installation.
import { readText } from '../../../contract/read-path.ts';
import type { Guest, Host, Machine, Read, Service, Trouble } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { quantityValue } from '../provider/quantity.ts';
import { bad, idOf, nameOf, objectAt, shown, thingOf, warn } from './place.ts';

const states: Readonly<Record<string, Machine['state']>> = {
  Running: 'running',
  Stopped: 'stopped',
  Paused: 'paused',
  Starting: 'changing',
  Provisioning: 'changing',
  Stopping: 'changing',
  Terminating: 'changing',
  Migrating: 'changing',
  WaitingForVolumeBinding: 'changing',
  WaitingForReceiver: 'changing',
  Unknown: 'unknown',
};

export async function machines(read: Read): Promise<readonly Machine[]> {
  const [rows, instances] = await Promise.all([
    read('kubevirt_list_virtual_machines'),
    read('kubevirt_list_virtual_machine_instances'),
  ]);
  const running = new Map(instances.map((row) => [idOf(row), row]));
  const own = new Set(rows.map(idOf));
  return [
    ...rows.map((row) => machineOf(row, running.get(idOf(row)))),
    // Instances that no machine stands behind.
    ...instances.filter((row) => !own.has(idOf(row))).map((row) => machineOf(row, row)),
  ];
}

function machineOf(row: JsonObject, instance: JsonObject | undefined): Machine {
  const said = readText(row, 'status.printableStatus') ?? readText(row, 'status.phase') ?? 'Unknown';
  const domain = objectAt(objectAt(instance, 'spec'), 'domain');
  const cpu = objectAt(domain, 'cpu');
  const memory = readText(domain, 'memory.guest') ?? readText(domain, 'resources.requests.memory');
  const troubles = troublesOf(row, instance, said);
  const fixed = conditionOf(instance, 'LiveMigratable');
  return present<Machine>({
    ...thingOf(row),
    said,
    // Every other word of KubeVirt's says what went wrong: CrashLoopBackOff, ErrorUnschedulable, ErrImagePull.
    state: states[said] ?? 'failed',
    look: shown('get_virtual_machine', row),
    troubles: troubles.length === 0 ? undefined : troubles,
    host: readText(instance, 'status.nodeName'),
    cpus: cpu && (numberAt(cpu, 'cores') ?? 1) * (numberAt(cpu, 'sockets') ?? 1) * (numberAt(cpu, 'threads') ?? 1),
    memoryBytes: memory === undefined ? undefined : quantityValue(memory),
    size: readText(row, 'spec.instancetype.name'),
    image: readText(instance, 'status.guestOSInfo.prettyName'),
    nics: nicsOf(row, instance),
    fixed: fixed?.status === 'False' ? (fixed.message ?? fixed.reason ?? 'the cluster says so') : undefined,
  });
}

/** The agent of QEMU, which tells addresses beside those that the cluster gave. */
export async function guest({ id }: Machine, read: Read): Promise<Guest> {
  const [instance] = await read('kubevirt_list_virtual_machine_instances').then((rows) =>
    rows.filter((row) => idOf(row) === id),
  );
  const addresses = objectsAt(objectAt(instance, 'status'), 'interfaces').flatMap(
    (one) => readText(one, 'ipAddress') ?? [],
  );
  return { agent: conditionOf(instance, 'AgentConnected')?.status === 'True' ? 'up' : 'down', addresses };
}

function nicsOf(row: JsonObject, instance: JsonObject | undefined): Machine['nics'] {
  const spec = objectAt(instance ?? objectAt(objectAt(row, 'spec'), 'template'), 'spec');
  const reported = objectsAt(objectAt(instance, 'status'), 'interfaces');
  const networks = objectsAt(spec, 'networks');
  const { where = '' } = thingOf(row);
  return (networks.length === 0 ? [{ name: 'default' } as JsonObject] : networks).map((network) => {
    const name = readText(network, 'name');
    const attachment = readText(network, 'multus.networkName');
    return present({
      network:
        attachment === undefined ? 'pod network' : attachment.includes('/') ? attachment : `${where}/${attachment}`,
      address: readText(reported.find((one) => readText(one, 'name') === name) ?? {}, 'ipAddress'),
    });
  });
}

export function conditionOf(
  row: JsonObject | undefined,
  type: string,
): { readonly status?: string; readonly reason?: string; readonly message?: string } | undefined {
  const found = objectsAt(objectAt(row, 'status'), 'conditions').find((one) => readText(one, 'type') === type);
  return found as { readonly status?: string } | undefined;
}

function troublesOf(row: JsonObject, instance: JsonObject | undefined, said: string): readonly Trouble[] {
  const diagnose = shown('diagnose_virtual_machine', row);
  const isFailed = states[said] === undefined;
  const failure = conditionOf(row, 'Failure');
  const restart = conditionOf(row, 'RestartRequired');
  const paused = conditionOf(instance, 'Paused');
  return [
    ...(isFailed ? [bad(`it is ${said}`, diagnose)] : []),
    ...(failure?.status === 'True' ? [bad(failure.message ?? 'the cluster refused it', diagnose)] : []),
    ...(paused?.status === 'True' && paused.reason === 'PausedIOError'
      ? [bad('its disk gave errors and it was paused', diagnose)]
      : []),
    ...(said === 'Running' && conditionOf(instance, 'Ready')?.status === 'False'
      ? [bad('it runs and is not ready', diagnose)]
      : []),
    ...(restart?.status === 'True' ? [warn('changes wait for a restart', shown('restart_virtual_machine', row))] : []),
  ];
}

export async function hosts(read: Read): Promise<readonly Host[]> {
  const [rows, instances] = await Promise.all([
    read('kubevirt_list_nodes'),
    read('kubevirt_list_virtual_machine_instances'),
  ]);
  return rows.map((row) => {
    const ready = conditionOf(row, 'Ready');
    const isClosed = objectAt(row, 'spec')?.unschedulable === true;
    const look = { tool: 'kubevirt_get_node', args: { name: nameOf(row) } };
    const pressures = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'].filter(
      (type) => conditionOf(row, type)?.status === 'True',
    );
    const mine = instances.filter((one) => readText(one, 'status.nodeName') === nameOf(row));
    return present<Host>({
      ...thingOf(row),
      id: nameOf(row),
      where: undefined,
      owner: undefined,
      said: `${ready?.status === 'True' ? 'Ready' : 'NotReady'}${isClosed ? ', unschedulable' : ''}`,
      state: ready === undefined ? 'unknown' : ready.status !== 'True' ? 'down' : isClosed ? 'closed' : 'up',
      look,
      troubles: pressures.length === 0 ? undefined : pressures.map((type) => bad(`it has ${type}`, look)),
      cpus: amountOr(readText(row, 'status.allocatable.cpu')),
      memoryBytes: amountOr(readText(row, 'status.allocatable.memory')),
      cpusPromised: sum(mine.map((one) => machineOf(one, one).cpus ?? 0)),
      memoryPromisedBytes: sum(mine.map((one) => machineOf(one, one).memoryBytes ?? 0)),
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export const amountOr = (text: string | undefined): number | undefined => quantityValue(text);

/** The installation, and its pods where these keys may see them. */
export async function services(read: Read): Promise<readonly Service[]> {
  const rows = await read('kubevirt_list_kubevirts');
  return rows.map((row) => {
    const available = conditionOf(row, 'Available');
    const degraded = conditionOf(row, 'Degraded');
    const look = shown('get_kubevirt', row);
    const isUp = readText(row, 'status.phase') === 'Deployed' && available?.status !== 'False';
    const troubles = [
      ...(isUp ? [] : [bad(`KubeVirt is ${readText(row, 'status.phase') ?? 'not available'}`, look)]),
      ...(degraded?.status === 'True' ? [warn(degraded.message ?? 'KubeVirt is degraded', look)] : []),
    ];
    return present<Service>({
      ...thingOf(row),
      said: readText(row, 'status.phase'),
      state: isUp ? 'up' : 'down',
      troubles: troubles.length === 0 ? undefined : troubles,
    });
  });
}
