// Keeps secrets out of results unless a person agreed to show them.
import { redact as redactJson, redactText } from '../../security/redact.ts';
import type { Reply, Stage } from '../contract.ts';
import type { Registry } from '../registry.ts';
import { type CallSecrets, secretsOf } from './call-secrets.ts';

export interface RedactParts {
  readonly registry: Registry;
}

/** Hides what the provider's table and the call's own arguments make secret. `reveal` counts only once confirmed. */
export const redact =
  ({ registry }: RedactParts): Stage =>
  async (invocation, next) => {
    if (invocation.controls.reveal === true && invocation.confirmed !== undefined) return next(invocation);
    return next({ ...invocation, reply: redactReply(invocation.reply!, await secretsOf(registry, invocation)) });
  };

function redactReply(reply: Reply, { names, known }: CallSecrets): Reply {
  const { value, count } = redactJson(reply.data, names, known);
  const notes = (reply.notes ?? []).map((note) => redactText(note, names, known));
  if (count > 0) {
    const what = count === 1 ? 'One value is' : `${count} values are`;
    notes.push(`${what} hidden as secret; with reveal a person is asked to show them.`);
  }
  return { ...reply, data: value, ...(notes.length > 0 && { notes }) };
}
