// What a change makes of an object, for the person who is asked: from what to what, place by place.
import type { Change } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redact } from '../../security/redact.ts';
import { type Touched, touchedBy } from '../difference.ts';
import type { CallSecrets } from './call-secrets.ts';

/** So many places are shown one by one; the digest of a question holds all of them. */
const mostPlaces = 60;
const usualValue = 400;

/** Every place that changes, with hidden secrets; undefined for something new, which is all change. */
export function touchedIn(change: Change | undefined, { names, known }: CallSecrets): readonly Touched[] | undefined {
  if (change === undefined || change.state === 'unknown' || change.before === undefined) return undefined;
  const { before, after } = change;
  const shown = (value: Json): Json => redact(value, names, known).value;
  return touchedBy({ raw: before, shown: shown(before) }, { raw: after, shown: shown(after) });
}

/** `spec.runStrategy: "Always" > "Halted"`, a line for each place, with values of at most so many characters. */
export function changeLines(touched: readonly Touched[], longest = usualValue): readonly string[] {
  if (touched.length === 0) return ['Nothing changes: it already is so.'];
  const lines = touched.slice(0, mostPlaces).map(({ path, from, to }) => {
    const gone = goneFrom(from, to);
    const told = `Changes ${path}: ${valueText(from, longest)} > ${valueText(to, longest)}${gone.length === 0 ? '' : `; gone: ${gone.join(', ')}`}`;
    return cleanLine(told, 2 * longest + 400);
  });
  return touched.length > mostPlaces ? [...lines, `... and ${touched.length - mostPlaces} more places`] : lines;
}

function valueText(value: Json | undefined, longest: number): string {
  if (value === undefined || value === null) return 'none';
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}... (${text.length} characters)`;
}

/** The plain values of a list that are not in it any more. */
function goneFrom(from: Json | undefined, to: Json | undefined): readonly string[] {
  if (!Array.isArray(from) || (to !== undefined && !Array.isArray(to))) return [];
  const left = (to ?? []) as readonly Json[];
  return (from as readonly Json[]).flatMap((item) =>
    typeof item === 'string' && !left.includes(item) ? [cleanLine(item, 60)] : [],
  );
}
