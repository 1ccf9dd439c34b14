// User data for a machine's first boot: CloudStack takes base64 only, people write plain text.

/**
 * The text in base64. What is base64 already (standard alphabet, padded, line breaks allowed) is kept, without its line
 * breaks; anything else is taken as plain text and encoded as UTF-8. Cloud-init's `#`, `:` and spaces tell them apart.
 */
export function asBase64(text: string): { readonly text: string; readonly was: 'base64' | 'plain' } {
  const compact = text.replace(/\s+/g, '');
  const isBase64 = compact.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && !/[^\S\r\n]/.test(text.trim());
  return isBase64
    ? { text: compact, was: 'base64' }
    : { text: Buffer.from(text, 'utf8').toString('base64'), was: 'plain' };
}
