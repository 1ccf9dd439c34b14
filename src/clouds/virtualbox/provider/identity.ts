// Which service and user a profile stands for, without telling either.
import { createHash } from 'node:crypto';
import type { VirtualBoxProfile } from './profiles.ts';

/** The same text for the same user of the same service, and nothing that could be read back. */
export const identityOf = ({ url, username }: VirtualBoxProfile): string =>
  createHash('sha256')
    .update(JSON.stringify([url, username]))
    .digest('hex')
    .slice(0, 32);
