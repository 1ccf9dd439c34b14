// Places that take nothing new: namespaces that are going, and quotas that are used up.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import { ApiFault } from '../engine/fault.ts';
import type { Kind } from '../engine/kind.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf } from '../engine/objects.ts';
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
  for (const quota of world.store.list(kindNamed('ResourceQuota'), namespace)) {
    const hard = readPath(quota, 'spec.hard');
    const over = Object.entries(isObject(hard) ? hard : {}).flatMap(([what, limit]) => {
      const asked = sizeOf(kind, object, what);
      if (asked === 0) return [];
      const used = world.store.list(kind, namespace).reduce((sum, it) => sum + sizeOf(kind, it, what), 0);
      return used + asked > quantity(limit)
        ? [{ what, asked: asText(what, asked), used: asText(what, used), limit: String(limit) }]
        : [];
    });
    if (over.length === 0) continue;
    const list = (key: 'asked' | 'used' | 'limit'): string => over.map((it) => `${it.what}=${it[key]}`).join(',');
    throw forbidden(
      `exceeded quota: ${nameOf(quota)}, requested: ${list('asked')}, used: ${list('used')}, limited: ${list('limit')}`,
    );
  }
}

/** How much of a quota's member an object takes. */
function sizeOf(kind: Kind, object: KubeObject, what: string): number {
  if (what === `count/${ofKind(kind)}` || (kind.group === '' && what === kind.plural)) return 1;
  if (kind.kind !== 'PersistentVolumeClaim' || what !== 'requests.storage') return 0;
  return quantity(readPath(object, 'spec.resources.requests.storage') ?? '0');
}

const asText = (what: string, amount: number): string => {
  if (what !== 'requests.storage' || amount === 0) return String(amount);
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
  let [at, rest] = [0, amount];
  for (; at < units.length - 1 && rest % 1024 === 0; at += 1) rest /= 1024;
  return `${rest}${units[at]}`;
};
