// Locks of the simulated machines: sessions, copies for changes, saving and dropping.
import { INVALID_OBJECT_STATE, INVALID_VM_STATE, SimFault, UNEXPECTED } from './fault.ts';
import { dropProperties, saveProperties } from './guest-properties.ts';
import { copy, end, merge, put, type Thing, textOf, thing } from './thing.ts';
import { factsOf, isHeld, isOnline, type MachineFacts, type Methods, partOf, type World } from './world.ts';

/** Frees a machine whose process ended: its sessions are over. */
export function freeMachine(world: World, machine: Thing): void {
  const facts = factsOf(world, machine);
  for (const session of facts.holders) endSession(session);
  facts.holders.clear();
  setSession(facts.base, 'Unlocked', '', '0');
}

/** Notes who holds a machine. */
export function setSession(machine: Thing, state: string, name: string, pid: string): void {
  put(machine, 'sessionState', state);
  put(machine, 'sessionName', name);
  put(machine, 'sessionPID', pid);
}

export const sessionMethods: Methods = {
  IMachine_lockMachine: ({ world, self, text, needed }) => {
    const facts = factsOf(world, self);
    const session = needed('session');
    const name = textOf(facts.base, 'name');
    if (textOf(session, 'state') === 'Locked') throw new SimFault(INVALID_OBJECT_STATE, 'The given session is busy');
    const isShared = text('lockType') === 'Shared' && isHeld(facts);
    if (!isShared && isHeld(facts)) {
      throw new SimFault(
        INVALID_OBJECT_STATE,
        `The machine '${name}' is already locked for a session (or being unlocked)`,
      );
    }
    hold(world, facts, session, isShared ? 'Shared' : 'WriteLock');
    if (!isOnline(facts.base)) setSession(facts.base, 'Locked', '', '4711');
    return {};
  },
  ISession_unlockMachine: ({ world, self }) => {
    const machine = partOf(self, 'machine');
    if (machine === undefined) throw new SimFault(UNEXPECTED, 'The session is not locked (session state: Unlocked)');
    const facts = factsOf(world, machine);
    facts.holders.delete(self);
    endSession(self);
    if (!isHeld(facts)) setSession(facts.base, 'Unlocked', '', '0');
    return {};
  },
  IMachine_saveSettings: ({ world, self }) => {
    const facts = factsOf(world, self);
    if (self === facts.base) {
      if (facts.isRegistered) throw notMutable(self);
    } else {
      merge(facts.base, self);
      saveProperties(facts.base, self);
    }
    return {};
  },
  IMachine_discardSettings: ({ world, self }) => {
    const facts = factsOf(world, self);
    if (self === facts.base) throw notMutable(self);
    merge(self, facts.base);
    dropProperties(self);
    return {};
  },
};

/** Makes the session hold the machine, with a copy to change. */
export function hold(
  world: World,
  facts: MachineFacts,
  session: Thing,
  type: 'WriteLock' | 'Shared' = 'WriteLock',
): void {
  const draft = copy(facts.base);
  world.machines.set(draft, facts);
  facts.holders.add(session);
  put(session, 'machine', draft);
  put(session, 'state', 'Locked');
  put(session, 'type', type);
  if (facts.console !== undefined) put(session, 'console', facts.console);
}

export const notMutable = (machine: Thing): SimFault =>
  new SimFault(INVALID_VM_STATE, `The machine is not mutable (state is ${textOf(machine, 'state')})`);

/** A session object that holds nothing. */
export const newSession = (): Thing => thing('ISession', { state: 'Unlocked', type: 'Null', name: '' });

function endSession(session: Thing): void {
  const draft = partOf(session, 'machine');
  if (draft !== undefined) end(draft);
  session.values.delete('machine');
  session.values.delete('console');
  put(session, 'state', 'Unlocked');
  put(session, 'type', 'Null');
}
