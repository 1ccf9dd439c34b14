// Tool names and titles from words.
import { createHash } from 'node:crypto';
import { GenerationError } from '../errors.ts';
import { matcher } from '../ir/match.ts';
import type { Api, Operation } from '../ir/types.ts';
import type { Overlay } from '../overlay/types.ts';

/** The strictest clients take 64 characters, with a prefix of their own in front. */
const LONGEST = 49;

/**
 * `cloudstack_attach_volume` and the words it is made of; overlay `names` wins over the operation's own words. `formerly` is
 * the name that these words make where it is too long to go by; one that nobody has shortened yet is cut, and stays unique.
 */
export function toolName(
  api: Api,
  operation: Operation,
  overlay: Overlay,
): { name: string; words: readonly string[]; formerly?: string } {
  const pinned = Object.hasOwn(overlay.names, operation.id) ? overlay.names[operation.id] : undefined;
  const words = pinned === undefined ? operation.words : pinned.split(' ');
  const long = [api.provider, ...words].join('_');
  const name = Object.hasOwn(overlay.short, long) ? overlay.short[long]! : long.length > LONGEST ? cut(long) : long;
  if (name.length > LONGEST || !/^[a-z0-9_]+$/.test(name)) {
    throw new GenerationError(
      'NAME_UNSAFE',
      `${api.source.file}#${operation.origin}`,
      `the tool name ${JSON.stringify(name)} is longer than ${LONGEST} or holds other characters than a-z, 0-9 and "_"`,
    );
  }
  return { name, words, ...(name !== long && { formerly: long }) };
}

/** As many whole words as fit, and a mark of all of them. */
function cut(long: string): string {
  const mark = createHash('sha256').update(long).digest('hex').slice(0, 4);
  const room = long.slice(0, LONGEST - mark.length);
  return `${room.slice(0, room.lastIndexOf('_'))}_${mark}`;
}

/** Operation id > the name of its tool, without those that are left out. */
export function toolNamesOf(api: Api, overlay: Overlay): ReadonlyMap<string, string> {
  const isLeftOut = matcher(overlay.excluded.flatMap(({ operations }) => operations));
  const kept = api.operations.filter(({ id }) => !isLeftOut(id));
  return new Map(kept.map((operation) => [operation.id, toolName(api, operation, overlay).name]));
}

/** `Attach volume`, acronyms as people write them. */
export function titleOf(words: readonly string[], acronyms: Readonly<Record<string, string>>): string {
  const written = writtenAs(words, acronyms);
  return written === '' ? '' : written[0]!.toUpperCase() + written.slice(1);
}

export const writtenAs = (words: readonly string[], acronyms: Readonly<Record<string, string>>): string =>
  words.map((word) => (Object.hasOwn(acronyms, word) ? acronyms[word] : word)).join(' ');
