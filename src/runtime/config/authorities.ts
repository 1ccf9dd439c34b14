// Reads the certificates of the authorities that a server's own may come from.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ToolError } from '../../contract/errors.ts';

/** The PEM text of a file that profile `name` of the file `from` names, from that file's folder on. Throws CONFIG_INVALID. */
export async function readAuthorities(path: string, name: string, from: string): Promise<string> {
  const place = `${from}: "profiles.${name}.ca_file"`;
  const text = await readFile(resolve(dirname(from), path), 'utf8').catch((cause: { code?: string }) => {
    throw new ToolError('CONFIG_INVALID', `${place} names a file that cannot be read (${cause.code ?? 'unreadable'}).`);
  });
  try {
    new X509Certificate(text);
    return text;
  } catch {
    throw new ToolError('CONFIG_INVALID', `${place} names a file that holds no certificate in PEM.`);
  }
}
