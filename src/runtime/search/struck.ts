// What an act that hurts is said of: "the limit" in "remove the limit of the account".
import { isOrder } from './analysis.ts';
import type { Wording } from './gather.ts';
import type { Lexicon } from './lexicon.ts';

const clearlySaid = 0.6;
const hurts = 2;
const clearThing = 0.5;
/** What stands before these is what is meant, and what stands behind them only says whose it is. */
const joints: ReadonlySet<string> = new Set('of to from on'.split(' '));

/** Behind these something else is said. */
const ends: ReadonlySet<string> = new Set('and so then but or because before after when while'.split(' '));

/** The ideas of the thing that stands next behind an order that hurts, or the word for it; none where nobody knows. */
export function struckBy(
  { tokens, matches, mood, names, language, known }: Wording,
  lexicon: Lexicon,
): readonly string[] {
  const act = matches.find(
    ({ term, at }) => mood.standingAt(at) === 'order' && term.senses.some(({ idea, weight }) => isOrder(idea, weight)),
  );
  if (act?.term.senses.some(({ idea, weight }) => weight >= clearlySaid && lexicon.harmOf(idea) >= hurts) !== true)
    return [];
  const taken = new Set(act.indices);
  const end = tokens.findIndex(({ text }, at) => at > act.at && !taken.has(at) && ends.has(text));
  const things = matches
    .filter(({ at, indices }) => at > act.at && !indices.some((index) => names.places.has(index)))
    .filter(({ at }) => end < 0 || at < end)
    .map(({ at, indices, term }) => ({
      at,
      last: indices.at(-1) ?? at,
      stems: indices.flatMap((index) => tokens[index]?.stem ?? []),
      ideas: term.senses.filter(({ idea, weight }) => idea[0] === '#' && weight >= clearThing),
    }))
    .filter(({ ideas }) => ideas.length > 0)
    .sort((a, b) => a.at - b.at);
  const nearest = things[0]?.at;
  if (nearest === undefined) return [];
  const joint = tokens.findIndex(({ text }, at) => at > act.at && at < nearest && !taken.has(at) && joints.has(text));
  const head = tokens[joint - 1];
  const isThing = head !== undefined && joint - 1 > act.at && !taken.has(joint - 1) && !head.isStop;
  if (language === 'en' && isThing && !names.places.has(joint - 1) && known?.has(head.stem) === true)
    return [head.stem];
  let until = nearest;
  return things.flatMap(({ at, last, ideas, stems }) => {
    if (at > until) return [];
    until = Math.max(until, last + 1);
    return [...ideas.map(({ idea }) => idea), ...stems];
  });
}
