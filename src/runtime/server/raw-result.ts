// Results that are JSON text already, so that a long list is never parsed and printed again.
import type { Json } from '../../contract/tool.ts';

const text = Symbol('the text of a result');

/** A result whose members are known only as JSON text. Transports that do not know it see the parsed members. */
export interface RawResult {
  readonly [text]: string;
  toJSON(): unknown;
  readonly [member: string]: unknown;
}

/** Wraps the JSON text of an object. The text is trusted: it goes on the wire as it is. */
export const rawResult = (json: string): RawResult => ({ [text]: json, toJSON: () => JSON.parse(json) });

/** The text of a raw result; undefined for any other value. */
export const rawText = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && text in value ? (value as RawResult)[text] : undefined;

/** The result with members put in front; members that it has already win. */
export function withMembers(result: object, members: { readonly [name: string]: Json }): object {
  const raw = rawText(result);
  if (raw === undefined) return { ...members, ...result };
  const front = JSON.stringify(members).slice(0, -1);
  const rest = raw.slice(1);
  return rawResult(rest === '}' || front === '{' ? front + rest : `${front},${rest}`);
}
