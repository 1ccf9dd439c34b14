// The calls of one script: a few at a time, through the pipeline, and a record of each.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { Answer, Controls, Invocation, LookupMemory } from '../../contract/invocation.ts';
import type { Person } from '../../contract/person.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyTool, Json, JsonObject } from '../../contract/tool.ts';
import { splitControls } from '../arguments/controls.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import type { ScriptLimits } from './limits.ts';
import type { CallOrder, Settlement } from './messages.ts';
import { questionsTogether } from './one-question.ts';
import type { CallOutcome, ScriptCall } from './result.ts';

/** What a script's calls need of the server. */
export interface CallParts {
  readonly registry: Pick<Registry, 'load' | 'alike'>;
  /** The tools that the script may call. */
  readonly tools: readonly ToolListing[];
  /** The pipeline: the only way out. */
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  /** Passed on with every call. */
  readonly origin: Pick<Invocation, 'principal' | 'report' | 'person'>;
  /** What holds for calls that do not say otherwise. */
  readonly controls?: Controls;
  /** Stops all of them at once. */
  readonly signal: AbortSignal;
  /** A UUID for each call. */
  readonly randomId: () => string;
}

export interface ScriptCalls {
  /** Takes the order; `reply` gets what came of it, once. */
  take(order: CallOrder, reply: (settlement: Settlement) => void): void;
  /** One message to the script, or the word that it has dealt with one: while it is busy, more calls may come. */
  heard(what: 'busy' | 'rest'): void;
  /**
   * No call starts from here on. Running reads are cancelled, changes are waited for until the signal stops them too.
   * What goes on after that counts as unknown.
   */
  close(): Promise<void>;
  made(): readonly ScriptCall[];
  /** What the answers had to say beside their data. */
  notes(): readonly string[];
}

interface Ticket {
  readonly order: CallOrder;
  readonly reply: (settlement: Settlement) => void;
  readonly stop: AbortController;
  readonly effect?: ToolListing['effect'];
  outcome: CallOutcome | 'waiting' | 'running';
  code?: ScriptCall['code'];
  answered: ScriptCall['answered'];
}

/** A call that was told to stop gets this long to say what it leaves behind, in milliseconds. */
const lastWordsMs = 3_000;

export function createScriptCalls(parts: CallParts, limits: ScriptLimits): ScriptCalls {
  const listings = new Map(
    parts.tools.flatMap((tool) => [tool.name, tool.formerly ?? tool.name].map((name) => [name, tool])),
  );
  const tickets: Ticket[] = [];
  const running = new Set<Promise<void>>();
  const notes = new Set<string>();
  const memory: LookupMemory = new Map();
  let state: 'open' | 'closed' = 'open';
  const asking = new Set<Ticket>();
  let busy = 0;
  // What may still come to a question of its own is waited for: all of them are one question then.
  const isQuiet = (): boolean =>
    busy === 0 && tickets.every((one) => asking.has(one) || (one.outcome !== 'waiting' && one.outcome !== 'running'));
  const person = parts.origin.person === undefined ? undefined : questionsTogether(parts.origin.person, isQuiet);
  /** A call that waits for a person keeps no other from coming to its question. */
  const personFor = (ticket: Ticket, { ask, ...rest }: Person): Person => ({
    ...rest,
    ask: async (question, signal) => {
      asking.add(ticket);
      try {
        const verdict = ask(question, signal);
        next();
        return await verdict;
      } finally {
        asking.delete(ticket);
      }
    },
  });
  const stopAll = (): void => {
    state = 'closed';
    for (const { stop } of tickets) stop.abort();
  };
  parts.signal.addEventListener('abort', stopAll, { once: true });

  const start = (ticket: Ticket): void => {
    ticket.outcome = 'running';
    const run = answer(ticket).then((settlement) => {
      if (state === 'open') ticket.reply(settlement);
    });
    running.add(run);
    void run.finally(() => {
      running.delete(run);
      next();
      person?.poke();
    });
  };

  const next = (): void => {
    if (state === 'closed' || running.size - asking.size >= limits.callsAtOnce) return;
    const ticket = tickets.find(({ outcome }) => outcome === 'waiting');
    if (ticket !== undefined) start(ticket);
  };

  const answer = async (ticket: Ticket): Promise<Settlement> => {
    const { order, stop } = ticket;
    const settle = (more: Pick<Settlement, 'outcome' | 'json' | 'more'>): Settlement => {
      if (state === 'closed') ticket.answered = 'late';
      return { kind: 'settle', request: order.request, ...more };
    };
    try {
      const [args, answer] = await send(ticket, stop.signal);
      ticket.outcome = 'done';
      for (const note of answer.notes ?? []) if (notes.size < mostNotes) notes.add(`${order.tool}: ${note}`);
      return settle(settlementOf(order, args, answer, limits));
    } catch (thrown) {
      const error = asToolError(thrown);
      // The call itself was made and answered then; only its answer is of no use.
      if (ticket.outcome !== 'done') ticket.outcome = error.fate;
      ticket.code = error.code;
      return settle({ outcome: 'error', json: errorJson(error) });
    }
  };

  const send = async (ticket: Ticket, signal: AbortSignal): Promise<readonly [JsonObject, Answer]> => {
    const { order } = ticket;
    const { tool } = await parts.registry.load(order.tool);
    if (!listings.has(order.tool)) {
      throw new ToolError('TOOL_DISABLED', `${order.tool} is not among the tools that this script may call.`);
    }
    const { args, controls } = argumentsOf(tool, order);
    const { principal, report } = parts.origin;
    const answer = await parts.execute({
      id: parts.randomId(),
      tool: order.tool,
      args,
      controls: { ...parts.controls, ...controls },
      entry: 'script',
      principal,
      signal,
      report,
      memory,
      ...(order.wants === 'all' && { wants: order.wants }),
      ...(person !== undefined && { person: personFor(ticket, person) }),
    });
    return [args, answer];
  };

  return {
    take(order, reply) {
      const effect = listings.get(order.tool)?.effect;
      const stop = new AbortController();
      const fresh = { order, reply, stop, outcome: 'waiting', answered: 'in time' } as const;
      tickets.push({ ...fresh, ...(effect !== undefined && { effect }) });
      next();
    },
    heard(what) {
      busy += what === 'busy' ? 1 : -1;
      person?.poke();
    },
    async close() {
      state = 'closed';
      for (const ticket of tickets) {
        if (ticket.outcome === 'waiting') ticket.outcome = 'unsent';
        if (ticket.effect === 'read') ticket.stop.abort();
      }
      const ended = Promise.all(running);
      const isEnded = await Promise.race([ended.then(() => true), aborted(parts.signal).then(() => false)]);
      if (!isEnded) await Promise.race([ended, pause(lastWordsMs)]);
    },
    made: () =>
      tickets.map(({ order, effect, outcome, code, answered }) => {
        const isOpen = outcome === 'running' || outcome === 'waiting';
        return {
          tool: order.tool,
          ...(effect !== undefined && { effect }),
          ...(order.line !== undefined && { line: order.line }),
          outcome: isOpen ? (effect === 'read' ? 'refused' : 'unknown') : outcome,
          ...(code !== undefined && { code }),
          answered: isOpen ? 'late' : answered,
        };
      }),
    notes: () => [...notes],
  };
}

const mostNotes = 10;

/** Arguments and controls as a client of the server would give them, or with the controls apart. */
function argumentsOf(tool: AnyTool, order: CallOrder): { readonly args: JsonObject; readonly controls: Controls } {
  const given = splitControls(tool.params, objectIn(tool.name, 'its arguments', order.args));
  const apart = splitControls({}, controlNames(objectIn(tool.name, 'controls', order.controls)));
  const [unknown] = Object.keys(apart.args);
  if (unknown !== undefined) {
    throw new ToolError('PARAM_UNKNOWN', `There is no control "${unknown.slice(0, 80)}" for ${tool.name}.`, {
      hint: 'Controls are profile, fields, format, wait_ms, reveal and confirmation; the rest goes into the first object.',
    });
  }
  return { args: given.args, controls: { ...given.controls, ...apart.controls } };
}

/** `waitMs` is written `wait_ms` elsewhere; scripts may use either. */
const controlNames = ({ waitMs, ...others }: JsonObject): JsonObject =>
  waitMs === undefined ? others : { wait_ms: waitMs, ...others };

function objectIn(tool: string, what: string, json: string): JsonObject {
  const value = parsed(json);
  if (isObject(value)) return value;
  throw new ToolError('PARAM_KIND', `${tool} takes one object with ${what}; got ${json.slice(0, 60) || 'a function'}.`);
}

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

/** JSON as plain data. A key `__proto__` is dropped, as code that copies objects might take it for the prototype. */
export function withoutProto(json: string): Json {
  if (!/__proto__|\\u/.test(json)) return JSON.parse(json) as Json;
  return JSON.parse(json, (key, value: Json) => (key === '__proto__' ? undefined : value)) as Json;
}

function settlementOf(
  { tool }: CallOrder,
  args: JsonObject,
  { data, list, job }: Answer,
  { answerChars }: ScriptLimits,
): Pick<Settlement, 'outcome' | 'json' | 'more'> {
  const isPending = job?.state === 'pending';
  const value = isPending ? { ...(isObject(data) ? data : { data }), job } : data;
  const next = list?.next === undefined ? undefined : { ...args, ...list.next };
  const json = JSON.stringify({ value, total: list?.total, next });
  if (json.length > answerChars) {
    throw new ToolError('API_LIMIT', `The answer of ${tool} has ${json.length} characters: too many for a script.`, {
      hint: 'Ask for fewer fields, or for smaller pages.',
    });
  }
  if (next === undefined || !Array.isArray(data)) return { outcome: 'value', json };
  const total = list?.total;
  return { outcome: 'value', json, more: { got: data.length, ...(total !== undefined && { total }) } };
}

const errorJson = ({ code, message, hint, fate, apiCode }: ToolError): string =>
  JSON.stringify({ code, message, hint, fate, apiCode });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
