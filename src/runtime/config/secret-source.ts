// Fetches a secret from where the configuration says it is.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SecretSource } from '../../contract/configuration.ts';
import { ToolError } from '../../contract/errors.ts';
import { Secret } from '../../security/credentials.ts';

/**
 * The secret; a file's last line break does not count. Paths begin at `folder`, where the configuration lies. Throws
 * CREDENTIALS_MISSING naming the place, never a value.
 */
export async function fetchSecret(
  source: SecretSource,
  what: string,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Secret> {
  if (typeof source === 'string') return new Secret(source);
  const [text, place] =
    'env' in source
      ? [env[source.env], variableNamed(source.env)]
      : [await readFile(resolve(folder, source.file), 'utf8').catch(() => undefined), `the file ${source.file}`];
  const trimmed = text?.replace(/\r?\n$/, '');
  if (trimmed !== undefined && trimmed !== '') return new Secret(trimmed);
  throw new ToolError('CREDENTIALS_MISSING', `${what} is to come from ${place}, which is not there or empty.`);
}

/** Whoever mistakes the setting writes the key itself there, and keys have letters of both kinds. */
const variableNamed = (name: string): string =>
  /^[A-Z_][A-Z0-9_]{0,79}$/.test(name)
    ? `the environment variable ${name}`
    : 'an environment variable whose name is not one of capitals, digits and "_" (the key itself does not belong there)';
