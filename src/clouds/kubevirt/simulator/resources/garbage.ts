// The garbage collector: what names owners of which none is there goes, and what loses its owner may be kept.
import type { Json } from '../../../../contract/tool.ts';
import type { Kind } from '../engine/kind.ts';
import { allKinds } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt, withValue } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';
import { remove } from './controllers.ts';

const ownersOf = (object: KubeObject): readonly Json[] => {
  const owners = object.metadata.ownerReferences;
  return Array.isArray(owners) ? (owners as readonly Json[]) : [];
};

/** A moment after it was stored, an object goes whose owners are all gone. */
export function collect(world: World, kind: Kind, object: KubeObject): void {
  if (ownersOf(object).length === 0) return;
  world.timeline.later(0, () => {
    const now = world.store.get(kind, namespaceOf(object), nameOf(object));
    if (now === undefined || now.metadata.uid !== object.metadata.uid) return;
    const owners = ownersOf(now);
    if (owners.length > 0 && !owners.some((owner) => isThere(world, now, owner))) remove(world, kind, now);
  });
}

/** An owner is of the same namespace, or of none. */
const isThere = (world: World, object: KubeObject, owner: Json): boolean =>
  allKinds.some((kind) =>
    world.store
      .list(kind, kind.scope === 'Namespaced' ? namespaceOf(object) : undefined)
      .some(({ metadata }) => metadata.uid === textAt(owner, 'uid')),
  );

/** Takes an owner out of what it owns, so that this stays when the owner goes. */
export function orphan(world: World, owner: KubeObject): void {
  for (const kind of allKinds) {
    for (const owned of world.store.list(kind, namespaceOf(owner) === '' ? undefined : namespaceOf(owner))) {
      const owners = ownersOf(owned);
      const left = owners.filter((it) => textAt(it, 'uid') !== owner.metadata.uid);
      if (left.length < owners.length)
        world.store.put(kind, withValue(owned, ['metadata', 'ownerReferences'], left.length === 0 ? undefined : left));
    }
  }
}
