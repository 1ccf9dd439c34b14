// Text that the server wrote, made fit for a message: visible, short, and without our own secrets.
import { cleanLine } from '../../../security/hygiene.ts';
import { hideValues, knownValues } from '../../../security/secret-values.ts';

/** What the server said, on one line. Secrets go first: a cut in the middle of one would save its first half. */
export function said(text: string, secrets: readonly string[], max = 500): string {
  return cleanLine(hideValues(text, knownValues(secrets)), max);
}

/**
 * The first 80 characters of an answer that could not be read. A broken answer can hold what a whole one would have
 * hidden, so the values of JSON texts and anything that looks like a key are left out.
 */
export function startOf(body: string): string {
  const head = body
    .slice(0, 2000)
    .replace(/:\s*"(?:[^"\\]|\\.)*"?/g, ':"..."')
    .replace(/[A-Za-z0-9+/_=-]{24,}/g, '...');
  return cleanLine(head, 80);
}
