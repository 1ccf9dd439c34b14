// Files of a running server that are read again when they change: tokens, certificates.
import { unwatchFile, watchFile } from 'node:fs';

/** How often they are looked at, in milliseconds: by their state, since mounted secrets are links that move. */
const everyMs = 1_000;

/**
 * Reads again whenever one of the files has changed, one reading after the other. What cannot be read, or is not as it should be, changes
 * nothing: `failed` is told. The function that comes back ends it.
 */
export function rereadOnChange(
  paths: readonly string[],
  read: () => Promise<void>,
  failed: (thrown: unknown) => void,
): () => void {
  let last: Promise<void> = Promise.resolve();
  const look = (): void => {
    last = last.then(read).catch(failed);
  };
  for (const path of paths)
    watchFile(path, { interval: everyMs, persistent: false }, (now, before) => {
      if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) look();
    });
  return () => {
    for (const path of paths) unwatchFile(path, undefined);
  };
}
