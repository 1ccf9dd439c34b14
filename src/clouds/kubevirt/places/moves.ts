// Disks of a machine to another storage class: a running machine takes them along, one that is off gets copies.
import { ToolError } from '../../../contract/errors.ts';
import type { NamedPlace } from '../../../contract/named-places.ts';
import type { PlacePlan } from '../../../contract/place-work.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { objectsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { amountOr } from '../survey/machines.ts';
import { idOf, objectAt, placeOf } from '../survey/place.ts';

interface Going {
  /** Of the volume in the machine, and of its claim now and then. */
  readonly volume: string;
  readonly claim: string;
  readonly name: string;
  readonly size: string;
}

/**
 * KubeVirt moves the disks of a running machine by a live migration when the machine says `updateVolumesStrategy:
 * Migration` and names other volumes, which have to be there, blank and as large. Throws ToolError where that cannot be.
 */
export async function movesTo(
  machine: Machine,
  place: NamedPlace,
  read: Read,
  freeBytes = Number.POSITIVE_INFINITY,
): Promise<PlacePlan> {
  const refuse = (why: string): ToolError =>
    new ToolError('PARAM_VALUE', `${machine.name}: ${why}. Nothing was sent.`, { fate: 'refused' });
  const { namespace } = placeOf(machine.id);
  const row = (await read('kubevirt_list_virtual_machines')).find((one) => idOf(one) === machine.id);
  const spec = objectAt(row, 'spec');
  const volumes = objectsAt(objectAt(objectAt(spec, 'template'), 'spec'), 'volumes');
  if (row === undefined || spec === undefined) throw refuse('it is an instance without a machine behind it');
  const going = await goingTo(String(place.class), volumes, namespace, read);
  if (going.length === 0) return { steps: [] };
  const isLive = machine.state === 'running';
  if (!isLive && machine.state !== 'stopped') throw refuse(`it is ${machine.said ?? machine.state}`);
  if (isLive && machine.fixed !== undefined) throw refuse(`it cannot be moved while it runs: ${machine.fixed}`);
  const need = going.reduce((sum, { size }) => sum + (amountOr(size) ?? 0), 0);
  if (need > freeBytes) throw refuse('its disks do not fit below the limit any more');
  const disks = going.map((one): Order => diskOrder(one, place, namespace, isLive));
  const names = new Map(going.map(({ claim, name }) => [claim, name]));
  const body = {
    spec: {
      updateVolumesStrategy: isLive ? 'Migration' : null,
      ...templatesPatch(spec, names, String(place.class)),
      template: { spec: { volumes: volumes.map((one) => renamed(one, names)) } },
    },
  };
  const old = going.map(({ claim }) => claim).join(', ');
  return {
    steps: [disks, [{ tool: 'kubevirt_patch_virtual_machine', args: { ...placeOf(machine.id), body } }]],
    ...(isLive && { ended: (later: Read) => haveMoved(machine.id, [...names.values()], later) }),
    notes: [`The old disks of ${machine.name} stay, with their data: ${old}.`],
  };
}

/** The disks that lie in another class. */
async function goingTo(
  storageClass: string,
  volumes: readonly JsonObject[],
  namespace: string,
  read: Read,
): Promise<readonly Going[]> {
  const claims = new Map((await read('kubevirt_list_persistent_volume_claims')).map((one) => [idOf(one), one]));
  return volumes.flatMap((volume): readonly Going[] => {
    const claim = claimIn(volume);
    const row = claim === undefined ? undefined : claims.get(`${namespace}/${claim}`);
    if (claim === undefined || row === undefined || readText(row, 'spec.storageClassName') === storageClass) return [];
    const size = readText(row, 'status.capacity.storage') ?? readText(row, 'spec.resources.requests.storage') ?? '0';
    const name = freeName(`${claim}-${storageClass}`, namespace, claims);
    return [{ volume: readText(volume, 'name') ?? claim, claim, name, size }];
  });
}

/** One of before may still lie there. */
function freeName(wanted: string, namespace: string, claims: ReadonlyMap<string, JsonObject>): string {
  let name = wanted;
  for (let at = 2; claims.has(`${namespace}/${name}`); at += 1) name = `${wanted}-${at}`;
  return name;
}

const claimIn = (volume: JsonObject): string | undefined =>
  readText(volume, 'dataVolume.name') ?? readText(volume, 'persistentVolumeClaim.claimName');

function diskOrder({ claim, name, size }: Going, place: NamedPlace, namespace: string, isLive: boolean): Order {
  const storage = {
    storageClassName: String(place.class),
    resources: { requests: { storage: size } },
    ...(place.access !== undefined && { accessModes: [place.access] }),
  };
  const source = isLive ? { blank: {} } : { pvc: { namespace, name: claim } };
  return {
    tool: 'kubevirt_create_data_volume',
    args: { namespace, body: { metadata: { name }, spec: { source, storage } } },
  };
}

function renamed(volume: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const name = names.get(claimIn(volume) ?? '');
  if (name === undefined) return volume;
  const { persistentVolumeClaim: _, ...rest } = volume;
  return { ...rest, dataVolume: { name } };
}

/** A template keeps making a disk under the name that no volume has any more: it goes over to the new one. */
function templatesPatch(spec: JsonObject, names: ReadonlyMap<string, string>, storageClass: string): JsonObject {
  const templates = objectsAt(spec, 'dataVolumeTemplates');
  if (!templates.some((one) => names.has(readText(one, 'metadata.name') ?? ''))) return {};
  const dataVolumeTemplates = templates.map((one): JsonObject => {
    const name = names.get(readText(one, 'metadata.name') ?? '');
    if (name === undefined) return one;
    const inner = objectAt(one, 'spec') ?? {};
    const at = inner.pvc === undefined ? 'storage' : 'pvc';
    const storage = { ...objectAt(inner, at), storageClassName: storageClass };
    return { ...one, metadata: { ...objectAt(one, 'metadata'), name }, spec: { ...inner, [at]: storage } };
  });
  return { dataVolumeTemplates };
}

/** The instance has the new volumes once it was migrated; the cluster says on the machine where it cannot be. */
async function haveMoved(
  id: string,
  names: readonly string[],
  read: Read,
): ReturnType<NonNullable<PlacePlan['ended']>> {
  const [instances, machines] = await Promise.all([
    read('kubevirt_list_virtual_machine_instances'),
    read('kubevirt_list_virtual_machines'),
  ]);
  const instance = instances.find((row) => idOf(row) === id);
  const machine = machines.find((row) => idOf(row) === id);
  const conditions = [machine, instance].flatMap((row) => objectsAt(objectAt(row, 'status'), 'conditions'));
  const refused = conditions.find(
    (one) => readText(one, 'type') === 'RestartRequired' && readText(one, 'status') === 'True',
  );
  if (refused !== undefined) return { why: readText(refused, 'message') ?? 'it has to be restarted for its new disks' };
  const state = objectAt(objectAt(instance, 'status'), 'migrationState');
  if (state?.failed === true) return { why: readText(state, 'failureReason') ?? 'its migration failed' };
  const moving = conditions.some(
    (one) => readText(one, 'type') === 'VolumesChange' && readText(one, 'status') === 'True',
  );
  const has = objectsAt(objectAt(instance, 'spec'), 'volumes').flatMap((one) => claimIn(one) ?? []);
  return !moving && names.every((name) => has.includes(name)) ? 'yes' : 'not yet';
}
