// Keeps secrets out of results unless a person agreed to show them.
import { redact as redactJson, redactKnown, redactText } from '../../security/redact.ts';
import type { Invocation, Reply, Stage } from '../invocation.ts';
import type { Registry } from '../registry.ts';
import { type CallSecrets, loginOf, secretsOf } from './call-secrets.ts';

export interface RedactParts {
  readonly registry: Registry;
}

/**
 * Hides what the provider's table, the call's own arguments and the profile's login make secret. `reveal` counts only
 * once confirmed, and never for the login.
 */
export const redact =
  ({ registry }: RedactParts): Stage =>
  async (invocation, next) => {
    const reply = isRevealed(invocation)
      ? revealed(invocation)
      : redactReply(invocation.reply!, await secretsOf(registry, invocation));
    return next({ ...invocation, reply });
  };

const isRevealed = ({ controls, confirmed }: Invocation): boolean =>
  controls.reveal === true && confirmed !== undefined;

function revealed(invocation: Invocation): Reply {
  const login = loginOf(invocation);
  const reply = invocation.reply!;
  const notes = reply.notes?.map((note) => redactKnown(note, login) as string);
  return { ...reply, data: redactKnown(reply.data, login), ...(notes !== undefined && { notes }) };
}

function redactReply(reply: Reply, { names, known }: CallSecrets): Reply {
  const { value, count } = redactJson(reply.data, names, known);
  const notes = (reply.notes ?? []).map((note) => redactText(note, names, known));
  if (count > 0) {
    const what = count === 1 ? 'One value is' : `${count} values are`;
    notes.push(`${what} hidden as secret; with reveal a person is asked to show them.`);
  }
  return { ...reply, data: value, ...(notes.length > 0 && { notes }) };
}
