// What came of a script: types only.

import type { ErrorCode, Fate } from '../../contract/errors.ts';
import type { Effect, Json } from '../../contract/tool.ts';
import type { ConsoleLevel, Trouble } from './messages.ts';

/** What a script did and returned. A failed one tells the same, so that nothing it did is lost. */
export interface ScriptResult {
  readonly outcome: 'returned' | 'failed' | 'cancelled';
  /** What it returned; null when it returned nothing or failed. */
  readonly value: Json;
  readonly error?: ScriptError;
  readonly console: readonly ConsoleLine[];
  /** In the order in which the script made them. */
  readonly calls: readonly ScriptCall[];
  /** Sentences that the reader should know: what was left out, what was still under way. */
  readonly notes: readonly string[];
  /** Time that the script itself computed, in milliseconds. */
  readonly computeMs: number;
}

/** Why it failed. Line and column count from 1. */
export interface ScriptError extends Trouble {
  /** The line of the script. */
  readonly quote?: string;
}

export interface ConsoleLine {
  readonly level: ConsoleLevel;
  readonly text: string;
}

/** `unsent`: it never had its turn. A refused call sent nothing, an unknown one may have run. */
export type CallOutcome = 'done' | 'unsent' | Fate;

export interface ScriptCall {
  readonly tool: string;
  /** Absent for a tool that does not exist. */
  readonly effect?: Effect;
  /** Line of the script, where known. */
  readonly line?: number;
  readonly outcome: CallOutcome;
  readonly code?: ErrorCode;
  /** `late`: the script ended before its answer came. */
  readonly answered: 'in time' | 'late';
}
