// Fetches a secret from where the configuration says it is.
import { readFile } from 'node:fs/promises';
import { Secret } from '../../security/credentials.ts';
import { ToolError } from '../errors.ts';
import type { SecretSource } from './types.ts';

/** The secret; a file's last line break does not count. Throws CREDENTIALS_MISSING naming the place, never a value. */
export async function fetchSecret(
  source: SecretSource,
  what: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Secret> {
  if (typeof source === 'string') return new Secret(source);
  const [text, place] =
    'env' in source
      ? [env[source.env], `the environment variable ${source.env}`]
      : [await readFile(source.file, 'utf8').catch(() => undefined), `the file ${source.file}`];
  const trimmed = text?.replace(/\r?\n$/, '');
  if (trimmed !== undefined && trimmed !== '') return new Secret(trimmed);
  throw new ToolError('CREDENTIALS_MISSING', `${what} is to come from ${place}, which is not there or empty.`);
}
