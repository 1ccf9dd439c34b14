// Which server and user a profile stands for, without telling either.
import { createHash } from 'node:crypto';
import type { CloudStackProfile } from './profile.ts';

/** The same text for the same user of the same server, and nothing that could be read back. */
export function identityOf({ url, login }: CloudStackProfile): string {
  const who =
    login.kind === 'keys'
      ? login.apiKey.reveal()
      : login.kind === 'password'
        ? `${login.domain}/${login.username}`
        : '';
  return createHash('sha256')
    .update(JSON.stringify([url, login.kind, who]))
    .digest('hex')
    .slice(0, 32);
}
