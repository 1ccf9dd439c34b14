// Places that take nothing new: namespaces that are going, and quotas that are used up.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { ApiFault } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { allKinds, kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { quantity } from './quantities.ts';

const ofKind = ({ plural, group }: Kind): string => (group === '' ? plural : `${plural}.${group}`);

/** Throws 403 for a new object in a namespace that is being deleted, or over a quota of its namespace. */
export function checkRoom(world: World, kind: Kind, object: KubeObject): void {
  const namespace = namespaceOf(object);
  if (namespace === '') return;
  const forbidden = (why: string, more: object = {}): ApiFault =>
    new ApiFault(403, 'Forbidden', `${ofKind(kind)} "${nameOf(object)}" is forbidden: ${why}`, {
      name: nameOf(object),
      ...(kind.group === '' ? {} : { group: kind.group }),
      kind: kind.plural,
      ...more,
    });
  const place = world.store.get(kindNamed('Namespace'), '', namespace);
  if (place?.metadata.deletionTimestamp !== undefined) {
    const message = `namespace ${namespace} is being terminated`;
    const cause = { reason: 'NamespaceTerminating', message, field: 'metadata.namespace' };
    throw forbidden(`unable to create new content in namespace ${namespace} because it is being terminated`, {
      causes: [cause],
    });
  }
  const refusal = refusalByQuota(world, kind, object);
  if (refusal !== undefined) throw forbidden(refusal);
}

/** Why the quotas of its namespace let no such object in; undefined where they do. */
export function refusalByQuota(world: World, kind: Kind, object: KubeObject): string | undefined {
  const namespace = namespaceOf(object);
  for (const quota of world.store.list(kindNamed('ResourceQuota'), namespace)) {
    const hard = readPath(quota, 'spec.hard');
    const limits = Object.entries(isObject(hard) ? hard : {});
    const unsaid = kind.kind === 'Pod' ? limits.map(([what]) => what).filter((what) => isUnsaid(object, what)) : [];
    if (unsaid.length > 0) return `failed quota: ${nameOf(quota)}: must specify ${missingIn(object, unsaid)}`;
    const over = limits.flatMap(([what, limit]) => {
      const asked = sizeOf(kind, object, what);
      if (asked === 0) return [];
      const used = world.store.list(kind, namespace).reduce((sum, it) => sum + sizeOf(kind, it, what), 0);
      return used + asked > quantity(limit)
        ? [{ what, asked: asText(what, asked), used: asText(what, used), limit: String(limit) }]
        : [];
    });
    if (over.length === 0) continue;
    const list = (key: 'asked' | 'used' | 'limit'): string => over.map((it) => `${it.what}=${it[key]}`).join(',');
    return `exceeded quota: ${nameOf(quota)}, requested: ${list('asked')}, used: ${list('used')}, limited: ${list('limit')}`;
  }
  return undefined;
}

/** `requests.memory`, and `memory`, which means the same. */
const COMPUTE = /^(?:(requests|limits)\.)?(cpu|memory|ephemeral-storage)$/;

const containersOf = (pod: KubeObject): readonly JsonObject[] => {
  const list = readPath(pod, 'spec.containers');
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
};

/** What of a member of a quota each container says; undefined for members that containers do not say. */
function saidIn(pod: KubeObject, what: string): readonly [JsonObject, Json | undefined][] | undefined {
  const [, kind = 'requests', resource = ''] = COMPUTE.exec(what) ?? [];
  if (resource === '') return undefined;
  return containersOf(pod).map((it) => [it, readPath(it, `resources.${kind}.${resource}`)]);
}

/** A quota of processors or memory takes only pods that say how much they need. */
const isUnsaid = (pod: KubeObject, what: string): boolean =>
  saidIn(pod, what)?.some(([, value]) => value === undefined) === true;

const missingIn = (pod: KubeObject, unsaid: readonly string[]): string =>
  unsaid
    .map((what) => {
      const without = (saidIn(pod, what) ?? []).filter(([, value]) => value === undefined);
      return `${what} for: ${without.map(([container]) => String(container.name)).join(',')}`;
    })
    .join('; ');

/** What stands in the status of a quota: its limits, and how much of each the namespace uses. */
function quotaStatus(world: World, quota: KubeObject): JsonObject {
  const hard = readPath(quota, 'spec.hard');
  const limits = isObject(hard) ? hard : {};
  const namespace = namespaceOf(quota);
  const used = Object.keys(limits).map((what): [string, string] => {
    const sum = allKinds
      .filter(({ scope }) => scope === 'Namespaced')
      .flatMap((kind) => world.store.list(kind, namespace).map((it) => sizeOf(kind, it, what)))
      .reduce((total, it) => total + it, 0);
    return [what, asText(what, sum)];
  });
  return { hard: limits, used: Object.fromEntries(used) };
}

/** How much of a quota's member an object takes. */
function sizeOf(kind: Kind, object: KubeObject, what: string): number {
  if (what === `count/${ofKind(kind)}` || (kind.group === '' && what === kind.plural)) return 1;
  if (kind.kind === 'Pod' && !/^(Succeeded|Failed)$/.test(textAt(object, 'status.phase')))
    return (saidIn(object, what) ?? []).reduce((sum, [, value]) => sum + quantity(value ?? '0'), 0);
  if (kind.kind !== 'PersistentVolumeClaim' || what !== 'requests.storage') return 0;
  return quantity(readPath(object, 'spec.resources.requests.storage') ?? '0');
}

const asText = (what: string, amount: number): string => {
  if (/cpu$/.test(what)) return Number.isInteger(amount) ? String(amount) : `${Math.round(amount * 1000)}m`;
  if (!/storage$|memory$/.test(what) || amount === 0) return String(amount);
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
  let [at, rest] = [0, amount];
  for (; at < units.length - 1 && rest % 1024 === 0; at += 1) rest /= 1024;
  return `${rest}${units[at]}`;
};

/** Keeps the status of every quota as the namespace is used, and calls back for a namespace in which that changed. */
export function countQuotas(world: World, changed: (namespace: string) => void): void {
  const kind = kindNamed('ResourceQuota');
  let isDue = false;
  world.store.listen(() => {
    if (isDue || world.store.list(kind).length === 0) return;
    isDue = true;
    world.timeline.later(0, () => {
      isDue = false;
      for (const quota of world.store.list(kind)) {
        const stored = world.store.put(kind, { ...quota, status: quotaStatus(world, quota) });
        if (stored !== quota) changed(namespaceOf(quota));
      }
    });
  });
}
