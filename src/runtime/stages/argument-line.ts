// The arguments of a call in one line of a question: no long text pushes the others out of sight, and a cut is said.
import { isObject } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';

/** How much of each text is shown where the whole has no room, in steps. */
const lengths = [120, 60, 30, 16];

/** `Arguments: {...}` within `most` signs, as long as what has to be said about a cut has room. */
export function argumentLine(args: JsonObject, most: number): string {
  const whole = JSON.stringify(args);
  if (whole.length <= most) return `Arguments: ${cleanLine(whole, most)}`;
  const shorter = lengths.map((length) => JSON.stringify(shortened(args, length)));
  const fitting = shorter.find((text) => text.length <= most);
  if (fitting !== undefined) return `Arguments: ${cleanLine(fitting, most)}`;
  const least = shorter.at(-1) ?? whole;
  return `Arguments, of which ${least.length - most} more signs have no room here: ${cleanLine(least, most)}`;
}

function shortened(value: Json, length: number): Json {
  if (typeof value === 'string') return value.length > length ? `${value.slice(0, length)}…` : value;
  if (Array.isArray(value)) return value.map((item) => shortened(item, length));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [String(shortened(name, 60)), shortened(item, length)]),
  );
}
