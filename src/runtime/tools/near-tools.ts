// The tools that somebody probably meant who named one that there is not.
import type { Alike } from '../../contract/catalog.ts';
import { nearest } from '../did-you-mean.ts';
import { inOtherWords } from './also-called.ts';
import type { ToolListing } from './enabled-tools.ts';

/** So many names are weighed before those that would change something are left out of an answer about reading. */
const weighed = 12;

/**
 * Names of tools near one that nobody has, best first: the same in other words, then by spelling and words, of the long form
 * of a shortened name too. Whoever asked by a verb that only reads is led to nothing that changes, if anything else is near.
 */
export function nearTools(
  wanted: string,
  tools: readonly ToolListing[],
  alike: Pick<Alike, 'verbs' | 'things'>,
): readonly string[] {
  const byName = new Map(tools.flatMap(spellings));
  const otherwise = inOtherWords(wanted, byName.keys(), alike);
  const near = [...otherwise, ...nearest(wanted, byName.keys(), weighed)].flatMap((name) => byName.get(name) ?? []);
  const unique = [...new Set(near)];
  const harmless = onlyReads(wanted, tools) ? unique.filter(({ effect }) => effect === 'read') : [];
  return (harmless.length > 0 ? harmless : unique).map(({ name }) => name);
}

const spellings = (tool: ToolListing): readonly (readonly [string, ToolListing])[] => [
  [tool.name, tool],
  ...(tool.formerly === undefined ? [] : [[tool.formerly, tool] as const]),
];

/** Of a verb that only reads, one tool in ten may do more: an API lists and switches in one call. */
const mostly = 0.9;

/** Whether tools that begin with the verb of this name read. */
function onlyReads(wanted: string, tools: readonly ToolListing[]): boolean {
  const [start] = /^[a-z]+_[a-z]+_/.exec(wanted) ?? [];
  if (start === undefined) return false;
  const alike = tools.filter(({ name }) => name.startsWith(start));
  return alike.length > 0 && alike.filter(({ effect }) => effect === 'read').length >= mostly * alike.length;
}
