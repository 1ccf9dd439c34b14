// Keeps secrets out of results unless a person agreed to show them.
import type { Reply, Stage } from '../contract.ts';
import type { Registry } from '../registry.ts';
import { type Masked, mask, maskText, type SecretNames, secretNames } from './mask.ts';

export interface RedactParts {
  readonly registry: Registry;
}

/** Masks by the provider's own table. `reveal` counts only for a call that was confirmed. */
export const redact =
  ({ registry }: RedactParts): Stage =>
  async (invocation, next) => {
    if (invocation.controls.reveal === true && invocation.confirmed !== undefined) return next(invocation);
    const names = secretNames(await registry.secrets(invocation.provider!.id), invocation.handler!.tool.params);
    return next({ ...invocation, reply: redactReply(invocation.reply!, names) });
  };

function redactReply(reply: Reply, names: SecretNames): Reply {
  const { value, count }: Masked = mask(reply.data, names);
  const notes = (reply.notes ?? []).map((note) => maskText(note, names));
  if (count > 0)
    notes.push(
      `${count === 1 ? 'One value is' : `${count} values are`} hidden as secret; \`reveal\` asks a person to show them.`,
    );
  return { ...reply, data: value, ...(notes.length > 0 && { notes }) };
}
