// Events of the simulated service, for listeners that ask for them: changes of extra data.

import { put, type Thing, textOf, thing } from './thing.ts';
import { type Methods, partOf, type World } from './world.ts';

const queues = new WeakMap<Thing, Thing[]>();
const listeners = new WeakMap<Thing, Set<Thing>>();

/** Tells everybody who listens that a key of a machine's, or the installation's, extra data changed. */
export function tellExtraData(world: World, machineId: string, key: string, value: string): void {
  const event = thing('IExtraDataChangedEvent', {
    type: 'OnExtraDataChanged',
    machineId,
    key,
    value,
    waitable: 'false',
  });
  for (const listener of listeners.get(world.vbox) ?? []) queues.get(listener)?.push(event);
}

export const eventMethods: Methods = {
  IVirtualBox_getEventSource: ({ self }) => {
    const known = partOf(self, 'eventSource');
    if (known !== undefined) return { returnval: known };
    put(self, 'eventSource', thing('IEventSource'));
    return { returnval: partOf(self, 'eventSource') };
  },
  IEventSource_createListener: () => ({ returnval: thing('IEventListener') }),
  IEventSource_registerListener: ({ world, needed }) => {
    const listener = needed('listener');
    queues.set(listener, []);
    listeners.set(world.vbox, (listeners.get(world.vbox) ?? new Set()).add(listener));
    return {};
  },
  IEventSource_unregisterListener: ({ world, needed }) => {
    listeners.get(world.vbox)?.delete(needed('listener'));
    return {};
  },
  IEventSource_getEvent: ({ needed }) => ({ returnval: queues.get(needed('listener'))?.shift() }),
  IEventSource_eventProcessed: () => ({}),
  IEvent_getType: ({ self }) => ({ returnval: textOf(self, 'type') }),
  IExtraDataChangedEvent_getKey: ({ self }) => ({ returnval: textOf(self, 'key') }),
  IExtraDataChangedEvent_getValue: ({ self }) => ({ returnval: textOf(self, 'value') }),
  IExtraDataChangedEvent_getMachineId: ({ self }) => ({ returnval: textOf(self, 'machineId') }),
};
