// From a tool's arguments to the object that it works on, under the lock that the work needs.

import { ToolError } from '../../../contract/errors.ts';
import type { AnyTool, JsonObject, SoapCall, SoapStep } from '../../../contract/tool.ts';
import { encodeArgument, paramOf } from './encode.ts';
import { findBy, findMachine, isUnregistered, pickElement } from './objects/find.ts';
import { findMedium } from './objects/media.ts';
import { newSession, unlock, withConsole, withLock } from './session/locks.ts';
import { sessionOf } from './session/references.ts';
import type { Work } from './session/work.ts';

export interface Reached {
  /** The object, or all objects of a list. */
  readonly refs: readonly string[];
  /** The machine it belongs to: the one that can be changed, under a lock. */
  readonly machine?: string;
  /** Session object, for operations that take one. */
  readonly session?: string;
}

/** Finds the object, runs `run` with it, saves settings and gives the lock back. */
export async function withObject<T>(
  work: Work,
  tool: AnyTool,
  call: SoapCall,
  args: JsonObject,
  run: (reached: Reached) => Promise<T>,
): Promise<T> {
  const [root, ...steps] = call.path ?? [];
  const follow = async (start: string, more: Omit<Reached, 'refs'> = {}): Promise<T> =>
    run({ refs: await walk(work, tool, steps, start, args), ...more });

  if (root === 'machine') {
    const wanted = String(args.machine ?? '');
    const machine = await findMachine(work, wanted);
    if (call.lock === undefined || (call.lock !== 'launch' && isUnregistered(work, wanted)))
      return follow(machine, { machine });
    if (call.lock === 'launch') return launching(work, (session) => follow(machine, { machine, session }));
    return withLock(work, machine, async (locked) => {
      if (call.lock === 'session') return follow(locked.machine, locked);
      return saved(work, locked.machine, () => follow(locked.machine, locked));
    });
  }
  if (root === 'console') {
    const machine = await findMachine(work, String(args.machine ?? ''));
    return withConsole(work, machine, (console, locked) => follow(console, locked));
  }
  return follow((await startOf(work, call, args)) ?? work.scope.root);
}

/**
 * Where the path to a call's object begins, found without a lock; undefined for what is in a console, which only a lock opens.
 * Throws NAME_UNKNOWN.
 */
export async function startOf(work: Work, { path = [] }: SoapCall, args: JsonObject): Promise<string | undefined> {
  const [root] = path;
  if (root === 'machine') return findMachine(work, String(args.machine ?? ''));
  if (root === 'console') return undefined;
  if (root === 'medium') return findMedium(work, String(args.medium ?? ''));
  if (typeof root !== 'string' || !root.startsWith('@')) return work.scope.root;
  const kind = root.slice(1);
  return work.desk.handles.find(kind, String(args[kind] ?? ''), sessionOf(work.scope.root) ?? '');
}

/** Saves a machine's settings after `run`, or puts them back when it fails. */
export async function saved<T>({ scope }: Work, machine: string, run: () => Promise<T>): Promise<T> {
  try {
    const result = await run();
    await scope.act('IMachine_saveSettings', machine);
    return result;
  } catch (thrown) {
    await scope.send('IMachine_discardSettings', [['_this', machine]], {}).catch(() => undefined);
    throw thrown;
  }
}

/** A session for a process that is to be started; it keeps a shared lock from then on, which is given back. */
export async function launching<T>(work: Work, run: (session: string) => Promise<T>): Promise<T> {
  const session = await newSession(work);
  try {
    return await run(session);
  } finally {
    await unlock(work, session);
  }
}

/** From one object to the next, as the path has it. Throws NAME_UNKNOWN, and API_REFUSED for what is not there. */
export async function walk(
  work: Work,
  tool: AnyTool,
  steps: readonly SoapStep[],
  start: string,
  args: JsonObject,
): Promise<readonly string[]> {
  let refs: readonly string[] = [start];
  for (const step of steps) {
    const [from = ''] = refs;
    refs = await take(work, tool, step, from, args);
    if (refs.length === 1 && refs[0] === '') throw absent(step);
  }
  return refs;
}

async function take(
  work: Work,
  tool: AnyTool,
  step: SoapStep,
  from: string,
  args: JsonObject,
): Promise<readonly string[]> {
  if (typeof step === 'string') return [await work.scope.text(step, from)];
  const fixed = Object.entries(step.fixed ?? {});
  const given = await Promise.all(
    Object.entries(step.send ?? {}).map(async ([child, param]) => {
      const children = await encodeArgument(work, param, paramOf(tool, param), args[param], { self: from, args });
      return children.map(([, text]) => [child, text] as const);
    }),
  );
  const children = [...given.flat(), ...fixed];
  if (step.all === true) return work.scope.texts(step.op, from, children);
  if (step.pick === undefined) {
    const wanted = Object.values(step.send ?? {})[0];
    return [await findBy(work, step.op, from, children, String(wanted === undefined ? '' : (args[wanted] ?? '')))];
  }
  const all = await work.scope.texts(step.op, from, children);
  return [await pickElement(work, all, step.by ?? [], String(args[step.pick] ?? ''), step.pick)];
}

function absent(step: SoapStep): ToolError {
  const operation = typeof step === 'string' ? step : step.op;
  const what = operation.replace(/^I\w+?_get/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return new ToolError(
    'API_REFUSED',
    `VirtualBox has no ${what} here: the machine or host does not have one, or not at present. Nothing was sent.`,
    { fate: 'refused' },
  );
}
