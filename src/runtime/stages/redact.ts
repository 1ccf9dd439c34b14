// Keeps secrets out of results unless a person agreed to show them.

import type { After, Replied, Reply, Stage } from '../../contract/invocation.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyFormatter, Json, JsonObject } from '../../contract/tool.ts';
import { holdsSecret } from '../../security/holds-secret.ts';
import { type Mark, type Redacted, redact as redactJson, redactKnown, redactText } from '../../security/redact.ts';
import type { SecretNames } from '../../security/secret-names.ts';
import { secretAskedFor } from '../../security/secret-places.ts';
import { hidden, hiddenCredential } from '../../security/secret-text.ts';
import { selectFields, settleField } from '../format/fields.ts';
import type { LoopTurns } from '../loop-turns.ts';
import type { Registry } from '../tools/registry.ts';
import { type CallSecrets, loginOf, secretsOf } from './call-secrets.ts';

export interface RedactParts {
  readonly registry: Registry;
  readonly turns: LoopTurns;
}

/** Rows of a list above which its redaction and rendering take milliseconds. */
const manyRows = 50;

/**
 * Hides what the provider's table, the call's own arguments and the profile's login make secret. `reveal` counts only
 * once confirmed, and never for the login.
 */
export const redact =
  ({ registry, turns }: RedactParts): Stage<After<'replied', Replied>, After<'redacted', Replied>> =>
  async (invocation, next) => {
    const secrets = await secretsOf(registry, invocation);
    const { data } = invocation.reply;
    // Whatever comes of the wait, the answer is there and goes out.
    if (Array.isArray(data) && data.length > manyRows)
      await turns({ who: invocation.principal, kind: 'answer', size: 'large', signal: invocation.signal });
    if (!isRevealed(invocation))
      return next({ ...invocation, reply: redactReply(invocation, secrets), passed: 'redacted' });
    const keys = secretKeys(invocation.reply.data, secrets.names);
    return next({ ...invocation, reply: revealed(invocation), revealed: keys, passed: 'redacted' });
  };

const isRevealed = ({ controls, confirmed }: Replied): boolean => controls.reveal === true && confirmed !== undefined;

function revealed(invocation: Replied): Reply {
  const login = loginOf(invocation);
  const reply = invocation.reply;
  const notes = reply.notes?.map((note) => redactKnown(note, login) as string);
  return { ...reply, data: redactKnown(reply.data, login), ...(notes !== undefined && { notes }) };
}

/** Keys of the record, or of the rows, under which something is hidden as long as nobody agrees. */
function secretKeys(data: Json, names: SecretNames): readonly string[] {
  const rows = (Array.isArray(data) ? (data as readonly Json[]) : [data]).filter(isObject).slice(0, 50);
  const keys = rows.flatMap((row) => {
    const without = redactJson(row, names).value as JsonObject;
    return Object.keys(row).filter((key) => without[key] !== row[key]);
  });
  return [...new Set(keys)];
}

/** One value that was asked for by a secret name comes back without it: as a bare text, or as the `value` of a record. */
function redactAnswer(data: Json, args: JsonObject, { names, known }: CallSecrets, mark: Mark): Redacted {
  const name = secretAskedFor(args, names);
  if (name === undefined) return redactJson(data, names, known, mark);
  if (typeof data === 'string') {
    const { value, count } = redactJson({ name, value: data }, names, known);
    return { value: (value as { readonly value: Json }).value, count };
  }
  if (!isObject(data) || !Object.hasOwn(data, 'value') || Object.hasOwn(data, 'name')) {
    return redactJson(data, names, known);
  }
  const { value, count } = redactJson({ ...data, name }, names, known);
  const { name: _, ...rest } = value as JsonObject;
  return { value: rest, count };
}

/** Our own tools may say whether there is a credential, and never what it is. */
const markOf = ({ isPart }: Replied): Mark =>
  isPart === true
    ? (value) => (typeof value === 'string' && holdsSecret(value) ? hiddenCredential : hidden)
    : () => hidden;

function redactReply(replied: Replied, secrets: CallSecrets): Reply {
  const { args, controls, handler, reply } = replied;
  const { names, known } = secrets;
  const asked = handler.tool.effect === 'read' ? args : {};
  const { value, count } = redactAnswer(reply.data, asked, secrets, markOf(replied));
  const notes = (reply.notes ?? []).map((note) => redactText(note, names, known));
  const seen = count === 0 || controls.fields === undefined ? count : hiddenIn(value, controls.fields, handler.format);
  if (seen > 0) {
    const what = seen === 1 ? 'One value is' : `${seen} values are`;
    notes.push(`${what} hidden as secret; with reveal a person is asked to show them.`);
  }
  return { ...reply, data: value, ...(notes.length > 0 && { notes }) };
}

/** Hidden values among the fields that the caller chose: nobody misses the others. */
function hiddenIn(data: Json, fields: readonly string[], format: AnyFormatter): number {
  const chosen = fields.map((field) => settleField(field, format, {}));
  const count = (value: Json): number => {
    if (typeof value === 'string') return value.includes(hidden) ? 1 : 0;
    if (typeof value !== 'object' || value === null) return 0;
    return Object.values(value).reduce<number>((sum, item) => sum + count(item as Json), 0);
  };
  return count(selectFields(data, chosen));
}
