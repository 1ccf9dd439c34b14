// Running simulated machines: processes, consoles, screens, keys.
import { E_FAIL, E_INVALIDARG, INVALID_OBJECT_STATE, INVALID_VM_STATE, SimFault } from './fault.ts';
import { makeGuest } from './guest.ts';
import { isBlocked, mediaOf, refresh } from './media.ts';
import { startJob } from './progress.ts';
import { freeMachine, hold, setSession } from './sessions.ts';
import { put, type Thing, textOf, thing } from './thing.ts';
import { factsOf, isHeld, isOnline, type MachineFacts, type Methods, type World } from './world.ts';

/** One black pixel. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Makes a machine run. */
export function bootMachine(world: World, facts: MachineFacts): void {
  const { base } = facts;
  for (const medium of mediaOf(base)) refresh(medium);
  move(world, base, 'Running');
  setSession(base, 'Locked', 'headless', '4712');
  const parts: Record<string, Thing> = {};
  for (const [name, on] of Object.entries({
    display: 'IDisplay',
    keyboard: 'IKeyboard',
    mouse: 'IMouse',
    guest: 'IGuest',
    debugger: 'IMachineDebugger',
  })) {
    parts[name] = on === 'IGuest' ? makeGuest(base) : thing(on);
  }
  const console = thing('IConsole', { machine: base, state: 'Running', USBDevices: [], sharedFolders: [], ...parts });
  facts.console = console;
  consoles.set(console, facts);
}

/** Programs that can run a machine; the empty name stands for the usual one. */
const FRONTENDS = new Set(['', 'gui', 'headless', 'sdl', 'separate', 'emergencystop']);

export const powerMethods: Methods = {
  IMachine_launchVMProcess: ({ world, self, text, needed }) => {
    const facts = factsOf(world, self);
    if (isHeld(facts)) {
      throw new SimFault(
        INVALID_OBJECT_STATE,
        `The machine '${textOf(self, 'name')}' is already locked by a session (or being locked or unlocked)`,
      );
    }
    if (!FRONTENDS.has(text('name'))) throw new SimFault(E_INVALIDARG, `Invalid frontend name: '${text('name')}'`);
    const session = needed('session');
    const boot = (): void => {
      bootMachine(world, facts);
      hold(world, facts, session);
    };
    const fault = isBlocked(world, facts.base) ? mediaHeld : text('name') === 'gui' ? noDisplay(self) : undefined;
    return { returnval: startJob(world, 'Starting VM', boot, fault) };
  },
  IMachine_saveState: ({ world, self }) => {
    const facts = factsOf(world, self);
    if (!isOnline(facts.base))
      throw new SimFault(INVALID_VM_STATE, 'Cannot save the execution state as the machine is not running or paused');
    return {
      returnval: startJob(world, 'Saving the execution state of the virtual machine', () =>
        stop(world, facts, 'Saved'),
      ),
    };
  },
  IMachine_discardSavedState: ({ world, self }) => {
    const facts = factsOf(world, self);
    if (textOf(facts.base, 'state') !== 'Saved')
      throw new SimFault(
        INVALID_VM_STATE,
        `Cannot discard the saved state as the machine is not in the Saved or Aborted-Saved state (machine state: ${textOf(facts.base, 'state')})`,
      );
    move(world, facts.base, 'PoweredOff');
    return {};
  },
  IConsole_powerDown: ({ world, self }) => ({
    returnval: startJob(world, 'Stopping virtual machine', () => stop(world, behind(self), 'PoweredOff')),
  }),
  IConsole_pause: ({ world, self }) => {
    const { base } = behind(self);
    if (textOf(base, 'state') === 'Paused') throw new SimFault(INVALID_VM_STATE, 'Already paused');
    move(world, base, 'Paused');
    return {};
  },
  IConsole_resume: ({ world, self }) => {
    const { base } = behind(self);
    if (textOf(base, 'state') !== 'Paused')
      throw new SimFault(
        INVALID_VM_STATE,
        `Cannot resume the machine as it is not paused (machine state: ${textOf(base, 'state')})`,
      );
    move(world, base, 'Running');
    return {};
  },
  IConsole_reset: () => ({}),
  IConsole_powerButton: ({ world, self }) => {
    const facts = behind(self);
    startJob(world, 'Guest shuts down', () => stop(world, facts, 'PoweredOff'));
    return {};
  },
  IConsole_getState: ({ self }) => ({ returnval: textOf(behind(self).base, 'state') }),
  IDisplay_getScreenResolution: () => ({
    width: '720',
    height: '400',
    bitsPerPixel: '0',
    xOrigin: '0',
    yOrigin: '0',
    guestMonitorStatus: 'Enabled',
  }),
  IDisplay_takeScreenShotToArray: () => ({ returnval: picture }),
  IKeyboard_putScancodes: ({ texts }) => ({ returnval: String(texts('scancodes').length) }),
  IKeyboard_putCAD: () => ({}),
};

/** The simulated host has no display for a window. */
const noDisplay = (machine: Thing): { readonly result: number; readonly text: string } => ({
  result: E_FAIL,
  text: `The virtual machine '${textOf(machine, 'name')}' has terminated unexpectedly during startup with exit code 1 (0x1)`,
});

const mediaHeld = {
  result: INVALID_OBJECT_STATE,
  text: 'Locking of attached media failed. A possible reason is that one of the media is attached to a running VM',
} as const;

const consoles = new WeakMap<Thing, MachineFacts>();

function behind(console: Thing): MachineFacts {
  const facts = consoles.get(console);
  if (facts === undefined) throw new Error('No machine has this console.');
  return facts;
}

function stop(world: World, facts: MachineFacts, state: string): void {
  if (!isOnline(facts.base)) return;
  move(world, facts.base, state);
  facts.console = undefined;
  freeMachine(world, facts.base);
}

function move(world: World, machine: Thing, state: string): void {
  put(machine, 'state', state);
  put(machine, 'lastStateChange', String(world.clock.now()));
}
