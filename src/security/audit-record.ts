// What the audit log says, and how its lines are chained.
import { createHmac } from 'node:crypto';
import type { Entry } from '../contract/invocation.ts';
import type { Effect, Flag, Json, JsonObject, Risk } from '../contract/tool.ts';
import { canonical } from './canonical.ts';
import { visibleJson } from './hygiene.ts';

/** Written before anything is sent. */
export interface Intent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entry: Entry;
  readonly principal: string;
  readonly provider: string;
  readonly profile: string;
  readonly tool: string;
  readonly operations: readonly string[];
  readonly effect: Effect;
  readonly risk: Risk;
  readonly flags: readonly Flag[];
  readonly reasons: readonly string[];
  /** The way to the cloud was open to others; see ProfileSummary. */
  readonly exposed?: 'plain http' | 'unverified';
  readonly confirmed: 'person' | 'code' | 'unasked' | 'session' | 'not needed';
  readonly reveal: boolean;
  /** For display: what may be secret is in it as a keyed digest. */
  readonly args: JsonObject;
  /** Keyed digest of the arguments exactly as they are sent. */
  readonly digest: string;
  /** True when it has to be on disk before the call may go on: everything but plain reads. */
  readonly isBinding: boolean;
  /** The process that wrote it, for a binding one on disk. */
  readonly writer?: string;
}

/** Written after the call, with the id of its intent. */
export interface Outcome {
  readonly id: string;
  readonly at: number;
  readonly elapsedMs: number;
  /** `pending`: the API took it and is still working on it. */
  readonly result: 'success' | 'pending' | 'refused' | 'failed' | 'unknown';
  readonly code?: string;
  readonly apiCode?: number;
  readonly message?: string;
  readonly job?: string;
}

/** A call that was stopped before it became an intent: by mode, policy, limits or a person; a change also by its arguments. */
export interface Refusal {
  readonly id: string;
  readonly at: number;
  readonly entry: Entry;
  readonly principal: string;
  readonly profile: string;
  readonly tool: string;
  readonly operations: readonly string[];
  readonly effect: Effect;
  /** As in an intent, of the arguments as far as they were settled. */
  readonly digest: string;
  readonly code: string;
  readonly message: string;
}

/** Something about the log itself: opened, repaired after a crash, continued in another file. */
export interface Note {
  readonly at: number;
  readonly what: 'opened' | 'repaired' | 'continued' | 'missing' | 'closed';
  readonly text: string;
}

export type LogEntry =
  | ({ readonly kind: 'intent' } & Intent)
  | ({ readonly kind: 'outcome' } & Outcome)
  | ({ readonly kind: 'refusal' } & Refusal)
  | ({ readonly kind: 'note' } & Note);

/** The end of a chain: the number and seal of its last line. */
export interface Tip {
  readonly seq: number;
  readonly mac: string;
}

/** Where every chain begins. */
export const root: Tip = { seq: 0, mac: '0'.repeat(64) };

/** The next line of a chain, without line feed, and the tip after it. */
export function seal(key: Uint8Array, tip: Tip, entry: LogEntry): { readonly line: string; readonly tip: Tip } {
  const seq = tip.seq + 1;
  // What is sealed is what will be read back: the text of the line is the record, and the seal is over that very record.
  const record = { seq, ...entry, prev: tip.mac };
  const text = visibleJson(JSON.stringify(record));
  const mac = macOf(key, spelled(record) ?? canonical(JSON.parse(text) as JsonObject));
  return { line: `${text.slice(0, -1)},"mac":"${mac}"}`, tip: { seq, mac } };
}

/** The canonical text, without the detour through JSON; undefined where that would have left something out. */
function spelled(record: LogEntry): string | undefined {
  try {
    return canonical(record as unknown as JsonObject);
  } catch {
    return undefined;
  }
}

/** A line read back: its record and its own tip. A text says what is wrong with it. */
export function unseal(
  key: Uint8Array,
  line: string,
): { readonly record: JsonObject; readonly tip: Tip; readonly prev: string } | string {
  let parsed: Json;
  try {
    parsed = JSON.parse(line) as Json;
  } catch {
    return 'it is no JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'it is no record';
  const { mac, ...record } = parsed as JsonObject;
  const { seq, prev } = record;
  if (typeof mac !== 'string' || typeof prev !== 'string' || typeof seq !== 'number') return 'it is no record';
  if (macOf(key, canonical(record)) !== mac) return 'its seal does not fit: it was edited, or written with another key';
  return { record, tip: { seq, mac }, prev };
}

const macOf = (key: Uint8Array, body: string): string =>
  createHmac('sha256', key).update(`virtspan audit 1\n${body}`).digest('hex');
