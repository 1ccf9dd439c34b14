// Text that a server wrote, made fit for an error message: visible, short, and without our credentials.

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of visible characters, at most `max` long. Control, bidi, zero-width and tag characters become spaces. */
export function oneLine(text: string, max = 500): string {
  const line = text.replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${[...line].slice(0, max - 1).join('')}…`;
}

/** The text with every given secret replaced. Secrets shorter than four characters are left: they would hit words. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
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
  return oneLine(head, 80);
}
