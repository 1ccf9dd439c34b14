// Finds out what a call would make of the object that it changes, and puts hidden values back before that.

import { asToolError, ToolError } from '../../contract/errors.ts';
import type { After, Change, Foreseen, Found, Stage } from '../../contract/invocation.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { redact } from '../../security/redact.ts';
import { marksIn, pathText, restoreHidden, type Steps } from '../../security/restore-hidden.ts';
import type { Registry } from '../tools/registry.ts';
import { secretsOf } from './call-secrets.ts';
import type { Modes } from './foreseen-refusal.ts';

export interface ForeseeParts {
  readonly registry: Registry;
  readonly modes: Modes;
}

/**
 * Fills in `change`, from a fresh read. A value that was hidden from the caller and comes back as its mark is replaced by
 * the one that stands there now. Throws PARAM_VALUE where that is not certain, and what the provider throws; in all of
 * them nothing was sent.
 */
export const foresee =
  (parts: ForeseeParts): Stage<After<'resolved'>, After<'foreseen'>> =>
  async (invocation, next) =>
    // What a mode refuses anyway needs no look at the cloud.
    next({
      ...(parts.modes.effects === 'read-only' ? invocation : await withForesight(parts, invocation)),
      passed: 'foreseen',
    });

/** The call with its arguments whole and its change read afresh; plain reads and look-ups stay as they are. */
export async function withForesight<Call extends Found>(
  { registry }: Pick<ForeseeParts, 'registry'>,
  call: Call,
): Promise<Call> {
  const { handler, entry } = call;
  if (handler.tool.effect === 'read' || entry === 'resolve') return call;
  const marks = marksIn(call.args);
  const foreseen = await ahead(call, () => foresight(call));
  const restored = marks.length === 0 ? call.args : await restoredArgs(registry, call, foreseen);
  if (foreseen === undefined) return { ...call, args: restored };
  const args = foreseen.complete?.(restored) ?? restored;
  const change = await ahead(call, () => foreseen.changeBy(args));
  return { ...call, args, change: change as Change };
}

function foresight({ provider, handler, args, id, profile, principal, signal, report }: Found) {
  if (provider.foresee === undefined) return undefined;
  return provider.foresee(handler.tool, args, { id, profile, principal, signal, report });
}

/** Whatever goes wrong here, the call itself never left. */
async function ahead<T>({ tool }: Found, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const { code, message, hint, apiCode } = asToolError(thrown);
    const isSaid = /\bnot sent\b|\bNothing was sent\b/.test(message);
    // That there is no such thing is what the look found, not what the call was told.
    const found = code === 'API_REFUSED' && apiCode === 404 ? 'NAME_UNKNOWN' : code;
    throw new ToolError(found, isSaid ? message : `${message} ${tool} was not sent.`, {
      fate: 'refused',
      cause: thrown,
      ...(hint !== undefined && { hint }),
      ...(apiCode !== undefined && { apiCode }),
    });
  }
}

async function restoredArgs(registry: Registry, call: Found, foreseen: Foreseen | undefined): Promise<JsonObject> {
  const { names } = await secretsOf(registry, call);
  let args: Json = call.args;
  for (const { at, live } of foreseen?.places ?? []) {
    const { value, lost } = restoreHidden(valueAt(args, at), live, redact(live, names).value);
    const [gone] = lost;
    if (gone !== undefined) throw refused(call, [...at, ...gone]);
    args = withValue(args, at, value);
  }
  const [left] = marksIn(args);
  if (left !== undefined) throw refused(call, left);
  return args as JsonObject;
}

function refused({ tool }: Found, at: Steps): ToolError {
  return new ToolError(
    'PARAM_VALUE',
    `"${pathText(at)}" of ${tool} holds [secret], which stands for a value that was hidden, and what it stood for is not certain. Nothing was sent.`,
    { hint: 'Leave the field out, or send the real value. A patch of only what changes needs no hidden value.' },
  );
}

const valueAt = (from: Json, at: Steps): Json =>
  at.reduce<Json>((value, step) => (value as Readonly<Record<string | number, Json>>)[step] ?? null, from);

function withValue(from: Json, [step, ...rest]: Steps, value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(from))
    return from.map((item: Json, index) => (index === step ? withValue(item, rest, value) : item));
  const object = from as JsonObject;
  return { ...object, [step]: withValue(object[step] ?? null, rest, value) };
}
