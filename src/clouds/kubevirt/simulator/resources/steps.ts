// An order that the controllers carry out over time: its states, one after the other.
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';

/** What an object becomes at a part of the time that jobs take; 1 is the end. */
export type Step = readonly [part: number, change: (now: KubeObject) => KubeObject];

/** Takes the steps for as long as the object is there. */
export function steps(world: World, object: KubeObject, plan: readonly Step[]): void {
  const { uid } = object.metadata;
  const [kind, namespace, name] = [String(object.kind), namespaceOf(object), nameOf(object)];
  for (const [part, change] of plan) {
    world.timeline.later(Math.round(world.jobMs * part), () => {
      const now = world.store.get(kindNamed(kind), namespace, name);
      if (now === undefined || now.metadata.uid !== uid) return;
      const fate = world.fates.get(String(uid))?.fate;
      if (fate === 'stuck' && part > 0.5) return;
      if (fate === 'vanishes' && part === 1) return void world.store.remove(kindNamed(kind), namespace, name);
      world.store.put(kindNamed(kind), change(now));
    });
  }
}
