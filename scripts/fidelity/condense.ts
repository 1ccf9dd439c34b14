// Full recordings (one JSON object a line) made into the project's compact, sanitised form.
import { type Came, formOf, jobForms, type Value } from './form.ts';
import type { Exchange, Proof } from './recording.ts';

/** One line of a full recording. */
export interface FullExchange {
  readonly n: number;
  readonly as: string;
  readonly command: string | null;
  readonly method: 'GET' | 'POST';
  readonly parameters: Readonly<Record<string, string | boolean | number | null>>;
  readonly note?: string;
  readonly status: number;
  readonly body: Value;
  readonly first?: { readonly status: number; readonly body: Value };
  readonly pending?: { readonly status: number; readonly body: Value };
  readonly final?: { readonly status: number; readonly body: Value };
}

/** Names of things that were there before, by id: `zone/Sandbox`. */
export type Standing = ReadonlyMap<string, string>;

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Kind and name of everything with an id and a name in any answer; the first name counts. */
export function standingIn(lines: readonly FullExchange[]): Standing {
  const standing = new Map<string, string>();
  const walk = (value: Value | undefined, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item as Value, key);
    else if (typeof value === 'object' && value !== null) {
      const record = value as { readonly [name: string]: Value };
      const name = record.name ?? record.description;
      if (typeof record.id === 'string' && typeof name === 'string' && !standing.has(record.id))
        standing.set(record.id, `${key}/${name}`);
      for (const [inner, item] of Object.entries(record)) walk(item, inner);
    }
  };
  for (const line of lines) for (const part of [line.body, line.final?.body]) walk(part, '');
  return standing;
}

/** The lines of one file, condensed. */
export function condense(lines: readonly FullExchange[], standing: Standing): Exchange[] {
  const used = new Set(lines.flatMap((line) => JSON.stringify(line.parameters).match(UUIDS) ?? []));
  const before = thereBefore(lines, standing);
  const labels = new Map<string, string>();
  /** Of an id that is only repeated, the place is of no use. */
  const label = (id: string, path: string): string | undefined => {
    if (!used.has(id) || before.has(id)) return undefined;
    const known = labels.get(id);
    if (known === undefined) labels.set(id, `$${labels.size + 1}`);
    return known === undefined || /(^|\.)id$/.test(path) ? labels.get(id) : undefined;
  };
  const came = (part: { readonly status: number; readonly body: Value }): Came => ({
    status: part.status,
    body: typeof part.body === 'string' ? part.body : JSON.stringify(part.body),
  });
  return lines.map((line): Exchange => {
    const parameters = Object.fromEntries(
      Object.entries(line.parameters).map(([name, value]) => [
        name,
        String(value).replace(UUIDS, (id) => labels.get(id) ?? strangerOf(id, name, standing)),
      ]),
    );
    const proof = proofOf(line);
    const base = { n: line.n, as: line.as, ...(proof && { proof }), command: line.command, method: line.method };
    const answer = formOf(came(line), label);
    if (line.final === undefined) return { ...base, parameters, answer };
    const early = line.pending ?? line.first;
    const { job, result } = jobForms(came(line.final), label);
    const look = early === undefined ? undefined : jobForms(came(early), label).job;
    const pending = look?.states?.jobstatus === '0' ? look : undefined;
    return { ...base, parameters, answer, ...(pending && { pending }), job, ...(result && { result }) };
  });
}

/** Ids that were made up for a request are laid out so that nobody takes them for others. */
const MADE_UP = /^(.)\1{7}-|^df0f/;

/** What stands for an id of something older than the recording: its kind and name, or its kind alone. */
function strangerOf(id: string, param: string, standing: Standing): string {
  const known = standing.get(id);
  if (known !== undefined) return `@${known}`;
  return MADE_UP.test(id) || /^ids?$/.test(param) ? id : `@${param.replace(/ids?$/, '')}/any`;
}

/** Kinds of things that stand for themselves when a recording only listed them. */
const STANDING =
  /^(zone|domain|role|template|iso|ostype|serviceoffering|diskoffering|networkoffering|vpcoffering)\/|^(virtualmachine|network|volume)\/df-/;

/** Ids that a request used before any answer of this file told them, and those of things that were listed, not made. */
function thereBefore(lines: readonly FullExchange[], standing: Standing): ReadonlySet<string> {
  const seen = new Set<string>();
  const before = new Set<string>();
  for (const { command, parameters, body, first, pending, final } of lines) {
    for (const id of JSON.stringify(parameters).match(UUIDS) ?? []) if (!seen.has(id)) before.add(id);
    for (const id of JSON.stringify([body, first, pending, final]).match(UUIDS) ?? []) {
      if (!seen.has(id) && command?.startsWith('list') === true && STANDING.test(standing.get(id) ?? ''))
        before.add(id);
      seen.add(id);
    }
  }
  return before;
}

const PROOFS: Readonly<Record<string, Proof>> = {
  none: 'unsigned',
  badsig: 'wrong signature',
  expired: 'expired',
  badkey: 'unknown key',
  nosig: 'no signature',
};

/** Requests that were signed over another spelling than they were sent in did not prove anything either. */
function proofOf({ as, note, status }: FullExchange): Proof | undefined {
  const spelled = note !== undefined && /signed|written/.test(note) && status === 401;
  return PROOFS[as] ?? (spelled ? 'wrong signature' : undefined);
}
