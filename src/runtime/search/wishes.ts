// From what a text says to what is wanted: questions look, names without a noun mean the main thing, complaints are vague.
import { type Analysis, isOrder, mainWeight, raise } from './analysis.ts';
import type { Bag, Wording } from './gather.ts';
import { implyFirewall } from './implied.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Token } from './match-terms.ts';
import { stem } from './stem.ts';
import { struckBy } from './struck.ts';
import { placedThing, wantedThing } from './wanting.ts';
import { isSize } from './words.ts';

/** What the main thing counts beside another one that is named. */
const besideWeight = 0.5;

/** Reads the wish in a text whose words are added up. */
export function wishesOf(bag: Bag, wording: Wording, lexicon: Lexicon): Analysis {
  const { tokens, matches, mood, language, names, known, east } = wording;
  const isOurs = known === undefined;
  if (!isOurs) lookWhereNothingIsOrdered(bag, wording);
  if (!isOurs) makeWhatIsWanted(bag, wording, lexicon);
  if (!isOurs) implyFirewall(bag, tokens);
  if (!isOurs) plan(bag);
  if (!isOurs) sharpen(bag);
  if (!isOurs) sizeWhatThereIs(bag, wording, lexicon);
  const ordered = Math.max(0, ...[...bag.acts].map(([act, weight]) => (isOrder(act, 1) ? weight : 0)));
  const hasNames = names.places.size > 0;
  if (!isOurs && (names.hasBare || (hasNames && !bag.hasObject))) {
    for (const idea of lexicon.main) raise(bag.terms, idea, bag.hasObject ? besideWeight : mainWeight);
    if (ordered < 0.3 && !bag.hasObject) raise(bag.acts, '!list', 0.7);
  }
  const hasWish = [...bag.acts.values()].some((weight) => weight >= 0.6);
  const objects = objectsIn(wording);
  // Things in the plural that a text begins with, and of which nothing is ordered, are looked for.
  if (!isOurs && ordered < 0.5 && objects[0] !== undefined && isPlural(tokens[objects[0].indices.at(-1) ?? 0]))
    raise(bag.acts, '!list', 0.6);
  const every = lexicon.speech('every', language);
  const meansAll = tokens.some(({ text }) => every.has(text));
  const harm = Math.max(0, ...[...bag.acts].map(([act, weight]) => (weight >= 0.5 ? lexicon.harmOf(act) : 0)));
  const isMany = meansAll || (!isOurs && harm < mostHarm && listsNames(wording));
  if (isMany && (harm > 0 || manyActs.some((act) => (bag.acts.get(act) ?? 0) >= clearlySaid)))
    raise(bag.terms, '#every', 0.8);
  const isLoose = harm >= 2 && !meansAll && isAboutOldThings(objects, wording, lexicon);
  const isComplaint = bag.complaint >= 0.5 && bag.orders === 0;
  const hasWords = tokens.length + (east?.senses.length ?? 0) > 0;
  const ordersEnough = ordered >= 0.6 && bag.complaint < 0.5 && ordersAlone(bag, lexicon);
  if (!isOurs && ordersEnough && !bag.hasObject) for (const idea of lexicon.main) raise(bag.terms, idea, mainWeight);
  const isEmpty = !bag.hasObject && !ordersEnough && saysNothing(wording, lexicon);
  const first = tokens.findIndex(({ isStop }) => !isStop);
  const inside = lexicon.speech('inside', language);
  return {
    terms: bag.terms,
    acts: bag.acts,
    providers: bag.providers,
    foreign: bag.foreign,
    unknown: bag.unknown + (east?.lost ?? 0),
    known: bag.known + (east?.senses.length ?? 0),
    language,
    hasObject: bag.hasObject || hasNames || (!isOurs && ordersEnough),
    orders: Math.min(1, ordered),
    isVague: !isOurs && hasWords && !hasNames && (isComplaint || isEmpty || isLoose),
    onlyAsks: !isOurs && ordered < 0.5 && (mood.asks || (!bag.hasObject && !hasNames)),
    meansAll,
    struck: isOurs ? [] : struckBy(wording, lexicon),
    opensOddly: bag.strange.has(first),
    opensWithAct:
      hasWish &&
      matches.some(
        ({ term, at, indices }) =>
          indices[0] === first && mood.standingAt(at) === 'order' && term.senses.some(({ idea }) => idea[0] === '!'),
      ),
    tells: false,
    isInside: [...bag.strange].some((at) => tokens.slice(at + 1, at + 3).some(({ text }) => inside.has(text))),
  };
}

/** "web-1, web-2 and web-3": what something is done to, one by one. */
function listsNames({ tokens, names: { places } }: Wording): boolean {
  return (
    places.size >= manyNames &&
    tokens.some(({ text }, at) => listing.has(text) && places.has(at - 2) && places.has(at - 1) && places.has(at + 1))
  );
}
const manyNames = 3;
/** What does no harm, and is done to many at once. */
const manyActs = ['!start', '!resume', '!migrate'] as const;
/** What deletes is never led to tools that delete all. */
const mostHarm = 3;
const listing: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e']);

/** "Start it again": of all that is ordered, the clearest act needs no thing. */
function ordersAlone({ acts }: Bag, lexicon: Lexicon): boolean {
  const [first] = [...acts].filter(([act]) => isOrder(act, 1)).sort(([, a], [, b]) => b - a);
  return first !== undefined && lexicon.saysEnough(first[0]);
}

/** Who did something is a question about the past, and what is only mentioned, or asked for, is looked for. */
function lookWhereNothingIsOrdered(bag: Bag, { mood, east }: Wording): void {
  const done = [...bag.acts].filter(([act, weight]) => act !== '!list' && act !== '!check' && weight > 0);
  const asksWho = mood.asksWho || east?.asksWho === true;
  if (asksWho && done.length > 0) {
    for (const [act, weight] of done) bag.acts.set(act, weight * 0.3);
    raise(bag.terms, '#event', 0.8);
  }
  if (!mood.asks && (bag.mentions === 0 || bag.orders > 0)) return;
  if (mood.asks) for (const [act, weight] of done) bag.acts.set(act, weight * 0.6);
  raise(bag.acts, '!list', 0.7);
}

/** Terms for things that tools are about, and that are no names. */
const objectsIn = ({ matches, names, known }: Wording): readonly Match[] =>
  matches.filter(
    ({ term, indices }) =>
      term.senses.some(({ idea, weight }) => weight >= 0.5 && known?.isObject(idea) === true) &&
      !indices.every((at) => names.places.has(at)),
  );

/** "Get it a public ip": what somebody is to have is made, whatever else the verb may mean. */
function makeWhatIsWanted({ acts }: Bag, wording: Wording, lexicon: Lexicon): void {
  const { tokens, matches, mood } = wording;
  if (mood.asks) return;
  const objects = objectsIn(wording);
  const words = tokens.map(({ text }) => text);
  const thing = wantedThing(words, (at) => objects.some(({ indices }) => indices.includes(at)));
  const isMain = ({ term }: Match): boolean => term.senses.some(({ idea }) => lexicon.main.includes(idea));
  const placed = placedThing(words, (at) => objects.some((match) => isMain(match) && match.indices.includes(at)));
  if (placed !== undefined) {
    raise(acts, '!create', 1);
    acts.set('!attach', lookedWeight);
  }
  if (thing === undefined) return;
  // "Get me a list of them" looks; the verb before the article does not count.
  const isLook = ({ term, at }: Match): boolean =>
    at > thing - 3 && at <= thing && term.senses.some(({ idea }) => idea === '!list');
  if (matches.some(isLook)) return;
  raise(acts, '!create', wantedWeight);
  acts.set('!list', Math.min(acts.get('!list') ?? 0, lookedWeight));
}

const wantedWeight = 0.9;
const lookedWeight = 0.3;

/** "A snapshot every night", "shut it down on weekdays": what is to be done again and again is planned, not done. */
function plan({ acts, terms }: Bag): void {
  if ((terms.get('#recurring') ?? 0) < clearlySaid) return;
  for (const act of plannable) {
    const weight = acts.get(act) ?? 0;
    if (weight < clearlySaid) continue;
    acts.set(act, weight * plannedWeight);
    raise(acts, '!create', 1);
    raise(terms, '#schedule', 1);
  }
}

const plannable = ['!start', '!stop', '!restart', '!pause', '!resume', '!create', '!check', '!run', '!resize'] as const;
const plannedWeight = 0.5;
const clearlySaid = 0.6;

/** "I want a second one exactly like that": a copy is made in another way than what is new. */
function sharpen({ acts }: Bag): void {
  if ((acts.get('!copy') ?? 0) < clearlySaid || (acts.get('!create') ?? 0) < clearlySaid) return;
  acts.set('!copy', 1);
  acts.set('!create', plannedWeight);
}

/** "Make its root disk 80 GB": who names a size for what there is already wants it to have that size. */
function sizeWhatThereIs(
  { acts, terms }: Bag,
  { tokens, matches, mood, names, language }: Wording,
  lexicon: Lexicon,
): void {
  if (!tokens.some(({ text }) => isSize(text))) return;
  const ordered = Math.max(0, ...[...acts].map(([act, weight]) => (isOrder(act, 1) ? weight : 0)));
  // "32 GB for db-1": a size and a name say what is to be of that size.
  if (ordered < clearlySaid && names.places.size > 0 && !mood.asks && !hasLook(acts)) raise(acts, '!resize', namedSize);
  const definite = lexicon.speech('definite', language);
  const isOfOne = matches.some(
    ({ term, at, indices }) =>
      mood.standingAt(at) === 'order' &&
      term.senses.some(({ idea }) => idea === '!create' || idea === '!update') &&
      (definite.has(tokens[(indices.at(-1) ?? 0) + 1]?.text ?? '') || names.places.has((indices.at(-1) ?? 0) + 1)),
  );
  if (!isOfOne) return;
  raise(acts, '!resize', 1);
  if ((acts.get('!create') ?? 0) > 0) acts.set('!create', plannedWeight);
  terms.delete('!create');
}

const namedSize = 0.8;
const hasLook = (acts: ReadonlyMap<string, number>): boolean => (acts.get('!list') ?? 0) >= clearlySaid;

/** "Old snapshots": nobody said which. */
function isAboutOldThings(objects: readonly Match[], { tokens, language }: Wording, lexicon: Lexicon): boolean {
  const loose = lexicon.speech('loose', language);
  return objects.some(
    ({ at, indices }) => isPlural(tokens[indices.at(-1) ?? 0]) && loose.has(tokens[at - 1]?.text ?? ''),
  );
}

/** "Just restart it": beside the act there is nothing that could be a thing. */
function saysNothing({ tokens, matches, complained, language, known }: Wording, lexicon: Lexicon): boolean {
  const empty = (['every', 'loose', 'pronouns'] as const).map((role) => lexicon.speech(role, language));
  const saying = tokens.filter(
    ({ text, isStop }, at) =>
      !isStop &&
      !complained.has(at) &&
      !empty.some((words) => words.has(text)) &&
      !matches.some(
        ({ term, indices }) => indices.includes(at) && !term.senses.some(({ idea }) => known?.isObject(idea) === true),
      ),
  );
  return saying.length === 0;
}

const isPlural = (token: Token | undefined): boolean =>
  token?.text.endsWith('s') === true && stem(token.text, 'en') === token.text.slice(0, -1);
