// Which parameters hold credentials.
import type { Overlay } from '../overlay/types.ts';

/** Looked up without regard to case, as the APIs themselves do. */
export function secretOf(name: string, secrets: Overlay['secrets']): 'secret' | 'maybe' | undefined {
  const lower = name.toLowerCase();
  if (secrets.secret.includes(lower)) return 'secret';
  return secrets.maybe.includes(lower) ? 'maybe' : undefined;
}
