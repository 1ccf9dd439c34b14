// What `virtspan http` has from files: tokens and its certificate. Both are read again when the files change.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { asToolError, ToolError } from '../contract/errors.ts';
import { readOwnFile } from '../runtime/config/own-file.ts';
import type { ReadToken } from '../runtime/server/http/principals.ts';
import type { Log } from '../runtime/server/log.ts';
import type { Tls } from '../runtime/wire/listen.ts';
import type { Values } from './http-options.ts';
import { rereadOnChange } from './kept-files.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

type Around = Pick<World, 'cwd' | 'user' | 'clock'>;

/** Tokens as the file has them now; `follow` reads it again from then on, until the function that comes back is called. */
export interface FiledTokens {
  readonly read: ReadToken;
  follow(log: Log): () => void;
}

/** Throws CONFIG_INVALID when the file is not as it should be; later such a file leaves the tokens as they were. */
export async function filedTokens({ cwd, user, clock }: Around, file: string): Promise<FiledTokens> {
  const path = resolve(cwd, file);
  const { tokensIn } = await import('../runtime/server/http/token-file.ts');
  const readNow = async () => tokensIn(await ownFile(path, 'token file', user), path, clock.now);
  let tokens = await readNow();
  return {
    read: (token) => tokens.read(token),
    follow(log) {
      const again = async (): Promise<void> => {
        const next = await readNow();
        tokens.giveWayTo(next);
        tokens = next;
        log({ level: 'notice', event: 'tokens read again', count: next.byDigest.size });
      };
      return rereadOnChange([path], again, keptAsItWas(log, 'tokens'));
    },
  };
}

/** A certificate with its key; `follow` hands over each later one. */
export interface FiledCertificate {
  readonly tls: Tls;
  follow(log: Log, secure: (tls: Tls) => void): () => void;
}

export async function filedCertificate({ cwd, user }: Around, values: Values): Promise<FiledCertificate | undefined> {
  const { 'tls-cert': cert, 'tls-key': key } = values;
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key go together.');
  const [certPath, keyPath] = [resolve(cwd, cert), resolve(cwd, key)];
  const readNow = async (): Promise<Tls> => {
    const [chain, secret] = await Promise.all([
      readFile(certPath, 'utf8').catch((cause) => unreadable('certificate', cert, cause)),
      ownFile(keyPath, 'private key', user),
    ]);
    return { cert: chain, key: secret };
  };
  return {
    tls: await readNow(),
    follow: (log, secure) =>
      rereadOnChange(
        [certPath, keyPath],
        async () => {
          secure(await readNow());
          log({ level: 'notice', event: 'certificate read again' });
        },
        keptAsItWas(log, 'certificate'),
      ),
  };
}

const keptAsItWas =
  (log: Log, what: string) =>
  (thrown: unknown): void => {
    // Of a certificate that does not fit its key, the library says so in words of its own.
    const why = thrown instanceof ToolError ? asToolError(thrown).message : 'chain and key do not fit';
    log({ level: 'warning', event: `${what} kept as before`, why });
  };

async function ownFile(path: string, what: string, user: number | undefined): Promise<string> {
  return readOwnFile(path, { what, user }).catch((cause: unknown) => {
    if (cause instanceof ToolError) throw cause;
    return unreadable(what, path, cause);
  });
}

function unreadable(what: string, path: string, cause: unknown): never {
  const code = (cause as { code?: string }).code ?? 'unreadable';
  throw new ToolError('CONFIG_INVALID', `The ${what} ${path} cannot be read (${code}).`, { cause });
}
