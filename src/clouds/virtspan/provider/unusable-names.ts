// What `doctor` says of the networks and storage that the operator named.
import { ToolError } from '../../../contract/errors.ts';
import type { Work } from './work.ts';
import { isUsable, verdicts } from './workflows/check-places.ts';

/** How many names can be used. Throws CONFIG_INVALID with those that cannot, and why. */
export async function unusableNames(work: Pick<Work, 'settled' | 'places' | 'calls'>): Promise<string> {
  const all = await verdicts(work, {});
  const bad = all.filter(({ verdict }) => !isUsable(verdict));
  if (bad.length === 0) return `${all.length} named networks and storage places can be used`;
  const lines = bad
    .slice(0, 10)
    .map(({ name, place, verdict }) => `${name} in ${place.label}: ${verdict.why ?? verdict.state}`);
  throw new ToolError(
    'CONFIG_INVALID',
    `${bad.length} of ${all.length} named networks and storage places cannot be used. ${lines.join('; ')}.`,
    { hint: 'virtspan_check_named_places shows all.' },
  );
}
