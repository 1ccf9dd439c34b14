// The functions that the client inside the sandbox may call: each takes texts and numbers, and checks all of them.
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { ConsoleLevel, FromWorker, Missed, RunOrder, Settlement, Trouble, UnreadList } from '../messages.ts';
import { withoutEnvelope } from '../notes.ts';
import type { ClientHost } from './client-host.ts';
import { createMethodNames } from './method-names.ts';
import { deepest, nestingOf } from './nesting.ts';
import { placeIn } from './places.ts';
import { type SandboxFacts, type ThrownFacts, thrownTrouble, unwritableTrouble } from './troubles.ts';
import { lengthOf, numberIn, stringIn } from './values.ts';

export interface EndOfScript {
  readonly value?: string;
  readonly trouble?: Trouble;
}

export interface OrderParts {
  readonly send: (message: FromWorker) => void;
  readonly isRunning: () => boolean;
  readonly end: (end: EndOfScript) => void;
  readonly facts: SandboxFacts;
}

export interface Orders {
  /** The object with the functions, for the client. */
  readonly handle: QuickJSHandle;
  /** Calls and sleeps that are not settled. */
  open(): number;
  settled(request: number): void;
  /** Remembers the list of an answer that has a rest. */
  noteList(request: number, more: NonNullable<Settlement['more']>): void;
  summary(): {
    readonly unread: readonly UnreadList[];
    readonly missed: readonly Missed[];
    readonly left: number;
    readonly unheard: number;
    readonly unprinted: number;
  };
}

/** So many calls and sleeps may be waiting; a script that starts more runs wild. */
const mostOpen = 1_000;
const longestName = 200;
const mostMissed = 3;
const longestTold = 20_000;

/** Makes the functions for one script. */
export function hostFunctions(context: QuickJSContext, order: RunOrder, parts: OrderParts): Orders {
  const { limits } = order;
  const { send, facts } = parts;
  const names = createMethodNames(order.methods, order.aliases, order.alike);
  const open = new Set<number>();
  const tools = new Map<number, Pick<UnreadList, 'tool' | 'line'>>();
  const unread = new Map<number, UnreadList>();
  const missed = new Map<string, Missed>();
  let lastMissed: Missed | undefined;
  const printed = { lines: 0, chars: 0, dropped: 0 };
  let requests = 0;
  let calls = 0;

  const text = (handle: QuickJSHandle | undefined, most: number): string | undefined => stringIn(context, handle, most);
  const refuse = (code: string, message: string, hint?: string): string =>
    JSON.stringify({ code, message, fate: 'refused', hint });

  const call = (
    tool: string,
    given: QuickJSHandle | undefined,
    how: QuickJSHandle | undefined,
    stack: string,
    wants: 'all' | 'one page',
  ): number | string => {
    const most = limits.argumentChars;
    const [args, controls] = [text(given, most), text(how, most)];
    if (args === undefined || controls === undefined) {
      const length = Math.max(lengthOf(context, given) ?? 0, lengthOf(context, how) ?? 0);
      return refuse(
        'PARAM_VALUE',
        `The arguments of ${tool} have ${length} characters of JSON; at most ${most} are sent.`,
      );
    }
    if (Math.max(nestingOf(args), nestingOf(controls)) > deepest) {
      return refuse('PARAM_VALUE', `The arguments of ${tool} are nested more than ${deepest} levels deep.`);
    }
    if (calls >= limits.calls) {
      const hint = 'Use lists with filters instead of one call for each thing, or several scripts.';
      return refuse('RATE_LIMITED', `A script makes at most ${limits.calls} calls. Nothing was sent.`, hint);
    }
    if (open.size >= mostOpen) return refuse('BUSY', `${mostOpen} calls and sleeps wait already. Nothing was sent.`);
    calls += 1;
    const request = ++requests;
    const place = placeIn(stack, facts.lines);
    const about = { tool, ...(place !== undefined && { line: place.line }) };
    open.add(request);
    tools.set(request, about);
    send({ kind: 'call', request, args, controls, ...(wants === 'all' && { wants }), ...about });
    return request;
  };

  const sleep = (ms: number): number | string => {
    if (open.size >= mostOpen) return refuse('BUSY', `${mostOpen} calls and sleeps wait already.`);
    const request = ++requests;
    open.add(request);
    send({ kind: 'sleep', request, ms: Math.min(limits.sleepMs, Math.max(0, Math.round(ms) || 0)) });
    return request;
  };

  const print = (level: string, json: string | undefined): void => {
    const left = limits.consoleChars - printed.chars;
    if (json === undefined || printed.lines >= limits.consoleLines || left <= 0) {
      printed.dropped += 1;
      return;
    }
    const line = parsedText(json).slice(0, left);
    printed.lines += 1;
    printed.chars += line.length + 1;
    send({ kind: 'print', level: levels.find((known) => known === level) ?? 'log', text: line });
  };

  const miss = (tool: string, name: string, of: Missed['of'], stack: string): void => {
    const line = placeIn(stack, facts.lines)?.line;
    lastMissed = { tool, name, of, ...(line !== undefined && { line }) };
    if (of === 'list' && missed.size < mostMissed) missed.set(`${tool} ${name}`, lastMissed);
  };

  const endOf = (outcome: string, value: QuickJSHandle | undefined): EndOfScript => {
    if (outcome === 'nothing') return {};
    if (outcome === 'value') {
      const json = text(value, limits.resultChars);
      if (json !== undefined) return nestingOf(json) > deepest ? { trouble: tooDeep } : { value: json };
      return { trouble: tooLong(lengthOf(context, value) ?? 0, limits.resultChars) };
    }
    const told = factsIn(text(value, longestTold));
    if (told.name === 'TypeError' && told.hint === undefined && lastMissed !== undefined) {
      return { trouble: thrownTrouble({ ...told, hint: withoutEnvelope(lastMissed) }, facts) };
    }
    return { trouble: outcome === 'unwritable' ? unwritableTrouble(told, facts) : thrownTrouble(told, facts) };
  };

  type Run = (...args: QuickJSHandle[]) => unknown;
  const name = (handle: QuickJSHandle | undefined): string => text(handle, longestName) ?? '';
  const functions: { readonly [Name in keyof ClientHost]: Run } = {
    find: (provider, written) => JSON.stringify(names.find(name(provider), name(written))),
    has: (provider, written) => (names.has(name(provider), name(written)) ? 1 : 0),
    methods: (provider) => JSON.stringify(names.of(name(provider))),
    call: (tool, args, controls, stack, all) => {
      const wants = numberIn(context, all) === 1 ? 'all' : 'one page';
      return call(name(tool), args, controls, text(stack, longestTold) ?? '', wants);
    },
    sleep: (ms) => sleep(numberIn(context, ms) ?? 0),
    missed: (tool, key, list, stack) =>
      miss(name(tool), name(key), numberIn(context, list) === 1 ? 'list' : 'object', text(stack, longestTold) ?? ''),
    read: (request) => unread.delete(numberIn(context, request) ?? 0),
    print: (level, line) => print(name(level), text(line, limits.consoleChars * 6 + 100)),
    end: (outcome, value) => parts.end(endOf(name(outcome), value)),
  };
  const handle = context.newObject();
  for (const [key, run] of Object.entries(functions)) {
    const made = context.newFunction(key, (...args) => {
      // The script is over: whatever still runs gets nothing and is interrupted.
      const given = parts.isRunning() ? run(...args) : undefined;
      if (typeof given === 'number') return context.newNumber(given);
      return typeof given === 'string' ? context.newString(given) : context.undefined;
    });
    made.consume((it) => context.setProp(handle, key, it));
  }

  return {
    handle,
    open: () => open.size,
    settled: (request) => void open.delete(request),
    noteList(request, more) {
      const about = tools.get(request);
      if (about !== undefined) unread.set(request, { ...about, ...more });
    },
    summary: () => ({
      unread: [...unread.values()],
      missed: [...missed.values()],
      left: open.size,
      unheard: [...open].filter((request) => tools.has(request)).length,
      unprinted: printed.dropped,
    }),
  };
}

const levels: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error'];

const tooLong = (length: number, most: number): Trouble => ({
  kind: 'result',
  message: `The returned value has ${length} characters of JSON; at most ${most} can be returned.`,
  hint: 'Return less: counts, names, the fields that matter.',
});

const tooDeep: Trouble = {
  kind: 'result',
  message: `The returned value is nested more than ${deepest} levels deep.`,
  hint: 'Return something flatter.',
};

const parsedText = (json: string): string => {
  const parsed = parsedOr(json, '');
  return typeof parsed === 'string' ? parsed : '';
};

function factsIn(json: string | undefined): ThrownFacts {
  const told = parsedOr(json ?? '', {});
  const fields = typeof told === 'object' && told !== null ? Object.entries(told) : [];
  return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string')) as ThrownFacts;
}

function parsedOr(json: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return otherwise;
  }
}
