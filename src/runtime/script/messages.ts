// What the server and the sandbox's worker say to each other: texts and numbers, never objects of the script.
import type { NameWords } from '../tools/also-called.ts';
import type { ScriptLimits } from './limits.ts';

/** Provider > method of its client > tool. */
export type Methods = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** To the worker. Each message makes the script run until it waits again, and is answered by one `rest` or `end`. */
export type ToWorker = RunOrder | Settlement;

export interface RunOrder {
  readonly kind: 'run';
  readonly source: string;
  readonly methods: Methods;
  /** Other names that methods have. */
  readonly aliases: Methods;
  /** Provider > words that say the same in names of tools. */
  readonly alike: Readonly<Record<string, NameWords>>;
  readonly limits: ScriptLimits;
}

/** What came of a call or a sleep. */
export interface Settlement {
  readonly kind: 'settle';
  readonly request: number;
  readonly outcome: 'value' | 'error';
  /** JSON. Of a value: `{ value, total?, next? }`. Of an error: what a ToolError tells. */
  readonly json: string;
  /** Of a list with more to come. */
  readonly more?: { readonly got: number; readonly total?: number };
}

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | CallOrder
  | { readonly kind: 'sleep'; readonly request: number; readonly ms: number }
  | { readonly kind: 'print'; readonly level: ConsoleLevel; readonly text: string }
  /** The script waits. `computeMs` is what it used so far. */
  | { readonly kind: 'rest'; readonly computeMs: number }
  | { readonly kind: 'end'; readonly end: SandboxEnd };

export interface CallOrder {
  readonly kind: 'call';
  readonly request: number;
  readonly tool: string;
  /** JSON, of any kind. */
  readonly args: string;
  readonly controls: string;
  /** See Invocation. */
  readonly wants?: 'all';
  readonly line?: number;
}

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error';

export interface SandboxEnd {
  /** JSON of the returned value; absent when nothing was returned or the script failed. */
  readonly value?: string;
  readonly trouble?: Trouble;
  readonly computeMs: number;
  /** Lists of which the rest was never asked for. */
  readonly unread: readonly UnreadList[];
  /** What the script looked for in lists, and there is not. */
  readonly missed?: readonly Missed[];
  /** Calls and sleeps that nothing waited for. */
  readonly left?: number;
  /** Of those, the calls. */
  readonly unheard?: number;
  /** Console lines that were over the limit. */
  readonly unprinted: number;
  /** `used`: the worker may take another script. `worn`: it grew large or broke, end it. */
  readonly worker: 'used' | 'worn';
}

export interface UnreadList {
  readonly tool: string;
  readonly got: number;
  readonly total?: number;
  readonly line?: number;
}

/** A name that was read of an answer that does not have it. */
export interface Missed {
  readonly tool: string;
  readonly name: string;
  readonly of: 'list' | 'object';
  readonly line?: number;
}

/** Why a script did not end by itself. */
export type TroubleKind =
  | 'syntax'
  | 'thrown'
  /** The returned value is no JSON, or too long. */
  | 'result'
  | 'compute'
  | 'memory'
  | 'recursion'
  /** It waits for something that cannot happen. */
  | 'deadlock'
  | 'crash'
  /** Its time, waiting included, was over. */
  | 'wall'
  | 'cancelled';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  /** Line and column in the script, from 1, where known. */
  readonly line?: number;
  readonly column?: number;
  /** What an uncaught error carried. */
  readonly code?: string;
  readonly hint?: string;
}
