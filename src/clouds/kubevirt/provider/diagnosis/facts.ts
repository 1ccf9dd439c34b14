// Everything that lies around a machine and may keep it from running, read at once.

import { readPath, readText } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Asking, Connection } from '../connection.ts';
import { objectPath } from '../place.ts';
import { type Look, lookAt, objectOf, rowsAt } from './look.ts';

/** A thing that the machine refers to by name, and what was found there. */
export interface Referred {
  readonly name: string;
  readonly look: Look;
}

export interface Facts {
  readonly namespace: string;
  readonly name: string;
  readonly machine: JsonObject;
  readonly instance: JsonObject | undefined;
  /** What the instance is or would be made from. */
  readonly spec: Json | undefined;
  readonly pods: readonly Json[];
  /** Of the machine and what is around it, newest first. */
  readonly events: readonly Json[];
  readonly size: Referred | undefined;
  readonly preference: Referred | undefined;
  readonly disks: readonly Referred[];
  readonly claims: readonly Referred[];
  readonly secrets: readonly Referred[];
  readonly configMaps: readonly Referred[];
  readonly networks: readonly Referred[];
  readonly classes: readonly Json[] | undefined;
  readonly nodes: readonly Json[] | undefined;
  readonly migrations: readonly Json[];
  /** What could not be read. */
  readonly closed: readonly string[];
}

/** Reads it; what may not be read is named, and the rest still counts. */
export async function factsAbout(machine: JsonObject, connection: Connection, asking: Asking): Promise<Facts> {
  const namespace = readText(machine, 'metadata.namespace') ?? '';
  const name = readText(machine, 'metadata.name') ?? '';
  const at = (group: string, version: string, plural: string, of?: string, where: string | undefined = namespace) =>
    lookAt(objectPath(group, version, plural, where, of), connection, asking);
  const rows = (group: string, version: string, plural: string, where: string | undefined = namespace) =>
    rowsAt(objectPath(group, version, plural, where), connection, asking);
  const cluster = (group: string, version: string, plural: string) =>
    rowsAt(objectPath(group, version, plural, undefined), connection, asking);

  const spec = readPath(machine, 'spec.template.spec');
  const named = namesIn(machine, spec);
  const each = (names: readonly string[], look: (of: string) => Promise<Look>): Promise<readonly Referred[]> =>
    Promise.all(names.map(async (of) => ({ name: of, look: await look(of) })));
  const member = async (what: 'instancetype' | 'preference'): Promise<Referred | undefined> => {
    const of = readText(machine, `spec.${what}.name`);
    if (of === undefined) return undefined;
    const kind = (readText(machine, `spec.${what}.kind`) ?? '').toLowerCase();
    const isOwn = kind !== '' && !kind.includes('cluster');
    const plural = isOwn ? `virtualmachine${what}s` : `virtualmachinecluster${what}s`;
    const path = objectPath('instancetype.kubevirt.io', 'v1beta1', plural, isOwn ? namespace : undefined, of);
    return { name: of, look: await lookAt(path, connection, asking) };
  };
  const [
    running,
    size,
    preference,
    disks,
    claims,
    secrets,
    configMaps,
    networks,
    pods,
    events,
    migrations,
    classes,
    nodes,
  ] = await Promise.all([
    at('kubevirt.io', 'v1', 'virtualmachineinstances', name),
    member('instancetype'),
    member('preference'),
    each(named.disks, (of) => at('cdi.kubevirt.io', 'v1beta1', 'datavolumes', of)),
    each([...new Set([...named.disks, ...named.claims])], (of) => at('', 'v1', 'persistentvolumeclaims', of)),
    each(named.secrets, (of) => at('', 'v1', 'secrets', of)),
    each(named.configMaps, (of) => at('', 'v1', 'configmaps', of)),
    each(named.networks, (of) => {
      const [own, other] = of.includes('/') ? of.split('/') : [namespace, of];
      return at('k8s.cni.cncf.io', 'v1', 'network-attachment-definitions', other, own);
    }),
    rows('', 'v1', 'pods'),
    rows('', 'v1', 'events'),
    rows('kubevirt.io', 'v1', 'virtualmachineinstancemigrations'),
    cluster('storage.k8s.io', 'v1', 'storageclasses'),
    cluster('', 'v1', 'nodes'),
  ]);
  const instance = objectOf(running);
  const owners = [instance, ...disks.map(({ look }) => objectOf(look))].map((one) => readText(one, 'metadata.uid'));
  const own = (pods ?? []).filter((pod) => owners.includes(readText(pod, 'metadata.ownerReferences.0.uid')));
  const around = new Set([
    name,
    ...named.disks,
    ...named.claims,
    ...own.map((pod) => readText(pod, 'metadata.name') ?? ''),
  ]);
  const referred = [...disks, ...claims, ...secrets, ...configMaps, ...networks];
  return {
    namespace,
    name,
    machine,
    instance,
    spec: readPath(instance, 'spec') ?? spec,
    pods: own,
    events: newestFirst((events ?? []).filter((event) => around.has(readText(event, 'involvedObject.name') ?? ''))),
    ...{ size, preference, disks, claims, secrets, configMaps, networks, classes, nodes },
    migrations: (migrations ?? []).filter((one) => readText(one, 'spec.vmiName') === name),
    closed: [
      ...referred.flatMap(({ name: of, look }) => (look.state === 'closed' ? [`"${of}" (${look.why})`] : [])),
      ...Object.entries({ pods, events, classes, nodes }).flatMap(([what, found]) =>
        found === undefined ? [what] : [],
      ),
    ],
  };
}

/** What the machine refers to, by kind. */
function namesIn(machine: Json, spec: Json | undefined) {
  const lists = (path: string): readonly Json[] => {
    const found = readPath(spec, path);
    return Array.isArray(found) ? (found as readonly Json[]) : [];
  };
  const volumes = lists('volumes');
  const all = (list: readonly Json[], ...paths: readonly string[]): readonly string[] => [
    ...new Set(list.flatMap((one) => paths.flatMap((path) => readText(one, path) ?? []))),
  ];
  return {
    disks: all(volumes, 'dataVolume.name'),
    claims: all(volumes, 'persistentVolumeClaim.claimName', 'ephemeral.persistentVolumeClaim.claimName'),
    secrets: [
      ...all(
        volumes,
        'cloudInitNoCloud.secretRef.name',
        'cloudInitNoCloud.networkDataSecretRef.name',
        'cloudInitConfigDrive.secretRef.name',
        'cloudInitConfigDrive.networkDataSecretRef.name',
        'secret.secretName',
        'sysprep.secret.name',
      ),
      ...all(
        lists('accessCredentials'),
        'sshPublicKey.source.secret.secretName',
        'userPassword.source.secret.secretName',
      ),
    ],
    configMaps: all(volumes, 'configMap.name', 'sysprep.configMap.name'),
    networks: all(lists('networks'), 'multus.networkName'),
    machine,
  };
}

const timeOf = (event: Json): number =>
  Date.parse(
    readText(event, 'lastTimestamp') ??
      readText(event, 'eventTime') ??
      readText(event, 'metadata.creationTimestamp') ??
      '',
  ) || 0;

const newestFirst = (events: readonly Json[]): readonly Json[] => [...events].sort((a, b) => timeOf(b) - timeOf(a));

/** What an event says, in one line. */
export const eventLine = (event: Json): string =>
  `event ${readText(event, 'reason') ?? ''} of ${readText(event, 'involvedObject.kind') ?? ''} ${readText(event, 'involvedObject.name') ?? ''}: ${readText(event, 'message') ?? ''}`;
