// Makes an error fit to be shown.

import { asToolError, ToolError } from '../../contract/errors.ts';
import { cleanText } from '../../security/hygiene.ts';
import { redactText } from '../../security/redact.ts';
import type { CallSecrets } from './call-secrets.ts';

/**
 * Errors quote what the API said, and what the caller did: cleaned like any other text from the cloud, and without
 * secrets.
 */
export function presentable(thrown: unknown, { names, known }: CallSecrets): ToolError {
  const error = asToolError(thrown);
  const clean = (text: string): string => redactText(cleanText(text, 4_000), names, known);
  const message = clean(error.message);
  const hint = error.hint === undefined ? undefined : clean(error.hint);
  if (message === error.message && hint === error.hint) return error;
  return new ToolError(error.code, message, {
    fate: error.fate,
    cause: error,
    ...(hint !== undefined && { hint }),
    ...(error.apiCode !== undefined && { apiCode: error.apiCode }),
    ...(error.contradicts !== undefined && { contradicts: error.contradicts }),
  });
}
