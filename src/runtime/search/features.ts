// How well each tool fits a query, as a few numbers between 0 and 1 that the ranking weighs.
import type { Analysis } from './analysis.ts';
import type { IndexData } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchIndex } from './open-index.ts';
import type { Postings } from './postings.ts';
import type { Sense } from './term-table.ts';

/** Names of the numbers, in the order in which they are computed. */
export const featureNames = [
  'nameCovers', // how much of the query the name holds
  'nameCovered', // how much of the name the query holds
  'doc', // how much of the query the sentence holds
  'phrase', // likeness of the best phrase
  'nextPhrase', // likeness of the second best
  'params', // how much of it the parameters hold
  'all', // how much of the query name, sentence and phrases hold together
  'group', // how much of it the tools about the same object hold
  'category', // how much of it the category holds
  'act', // whether the tool does what is asked for
  'actMissed', // how clearly something else is asked for
  'actDenied', // whether the query says not to do this
  'actOnName', // act and name together
  'actOnGroup', // act and object together
  'nameLength', // long names are special cases
  'fewPhrases', // tools that people seldom ask for
  'read', // reads, where no act is clear
  'destroys', // takes away, where nobody asked for that
  'provider', // the query names this provider, or another
  'bulk', // it acts on everything of a kind, and nobody said so
] as const;

/** Features of all tools, one row after the other, in the order of the index. */
export interface Measured {
  readonly values: Float64Array;
  readonly width: number;
  /** How much the query says beside its acts: rare words more. */
  readonly said: number;
}

export type FeatureName = (typeof featureNames)[number];
const featureAt = Object.fromEntries(featureNames.map((name, at) => [name, at])) as Readonly<
  Record<FeatureName, number>
>;

/** One number of one tool. */
export const feature = ({ values, width }: Measured, number: number, name: FeatureName): number =>
  values[number * width + featureAt[name]] ?? 0;

/** Measures every offered tool of the index against a query; rows of others stay zero. */
export function measure(query: Analysis, index: SearchIndex, lexicon: Lexicon): Measured {
  const { tools, data, columns } = index;
  const { unitStarts, phraseStarts } = data.tools;
  const width = featureNames.length;
  const values = new Float64Array(tools.length * width);
  const { said, things } = thingsWanted(query, index);
  const name = spread(data.names, things, tools.length);
  const doc = spread(data.docs, things, tools.length);
  const params = spread(data.params, things, tools.length);
  const group = spread(data.groups, things, columns.groups);
  const category = spread(data.categories, things, columns.categories);
  const together = coverage(data, things);
  const [best, next] = phraseLikeness(query, index);
  const wanted = weightsByNumber(query, index);
  const acts = columns.acts.map((senses) => actFit(senses, query, lexicon));
  const providers = data.tools.providers.map((provider) => providerFit(provider, query));
  const strongest = Math.max(0, ...query.acts.values());

  for (let number = 0; number < tools.length; number++) {
    const tool = tools[number];
    if (tool === undefined) continue;
    const covered = name[number] === 0 ? 0 : nameCovered(number, index, wanted);
    const { fits, denied } = acts[data.tools.verb[number] ?? 0] ?? noAct;
    const inGroup = group[tool.group] ?? 0;
    let at = number * width;
    values[at++] = name[number] ?? 0;
    values[at++] = covered;
    values[at++] = doc[number] ?? 0;
    values[at++] = best[number] ?? 0;
    values[at++] = next[number] ?? 0;
    values[at++] = params[number] ?? 0;
    values[at++] = together[number] ?? 0;
    values[at++] = inGroup;
    values[at++] = category[tool.category] ?? 0;
    values[at++] = fits;
    values[at++] = Math.max(0, strongest - fits);
    values[at++] = denied;
    values[at++] = fits * covered;
    values[at++] = fits * inGroup;
    values[at++] = Math.min(1, lengthOf(unitStarts, number) / longName);
    values[at++] = 1 / (1 + lengthOf(phraseStarts, number));
    values[at++] = strongest === 0 && tool.entry.effect === 'read' ? 1 : 0;
    values[at++] = tool.entry.effect === 'destroy' ? 1 - Math.min(1, fits) : 0;
    values[at++] = providers[data.tools.provider[number] ?? 0] ?? 0;
    values[at++] = query.meansAll ? 0 : (columns.bulk[number] ?? 0);
  }
  return { values, width, said };
}

/** Names longer than this many words count as that long. */
const longName = 6;

const lengthOf = (starts: Uint32Array, row: number): number => (starts[row + 1] ?? 0) - (starts[row] ?? 0);

/** A term of the query that is not an act: its place in the index, and its share of what the query says. */
interface Wanted {
  readonly term: number;
  readonly share: number;
}

function thingsWanted({ terms }: Analysis, { termNumber, idf }: SearchIndex) {
  const things = [...terms]
    .filter(([term]) => term[0] !== '!')
    .map(([term, weight]) => [term, weight * idf(term)] as const);
  const said = things.reduce((sum, [, value]) => sum + value, 0);
  const wanted = things.flatMap(([term, value]): readonly Wanted[] => {
    const number = termNumber(term);
    return number === undefined ? [] : [{ term: number, share: value / (said || 1) }];
  });
  return { said, things: wanted };
}

function spread({ starts, places, weights }: Postings, wanted: readonly Wanted[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const { term, share } of wanted) {
    const to = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < to; i++) {
      const place = places[i] ?? 0;
      sums[place] = (sums[place] ?? 0) + share * Math.min(1, (weights[i] ?? 0) / 100 + 0.25);
    }
  }
  return sums;
}

/** For every tool the cosines of the query with its two likest phrases. */
function phraseLikeness(
  { terms, unknown }: Analysis,
  { data, termNumber, idf }: SearchIndex,
): readonly [best: Float64Array, next: Float64Array] {
  const { starts, places, weights } = data.said;
  const dots = new Float64Array(data.phraseNorm.length);
  let norm = 4 * unknown;
  for (const [term, weight] of terms) {
    const value = weight * idf(term);
    norm += weight * value;
    const number = termNumber(term);
    if (number === undefined) continue;
    const to = starts[number + 1] ?? 0;
    for (let i = starts[number] ?? 0; i < to; i++) {
      const phrase = places[i] ?? 0;
      dots[phrase] = (dots[phrase] ?? 0) + (value * (weights[i] ?? 0)) / 100;
    }
  }
  const length = Math.sqrt(norm) || 1;
  const best = new Float64Array(data.tools.names.length);
  const next = new Float64Array(data.tools.names.length);
  for (let phrase = 0; phrase < dots.length; phrase++) {
    const dot = dots[phrase] ?? 0;
    if (dot === 0) continue;
    const value = dot / ((length * (data.phraseNorm[phrase] ?? 0)) / 100 || 1);
    const tool = data.phraseOwner[phrase] ?? 0;
    const first = best[tool] ?? 0;
    if (value > first) {
      next[tool] = first;
      best[tool] = value;
    } else if (value > (next[tool] ?? 0)) next[tool] = value;
  }
  return [best, next];
}

/** How much of the query each tool's name, sentence and phrases hold together. */
function coverage({ names, docs, said, phraseOwner, tools }: IndexData, wanted: readonly Wanted[]): Float64Array {
  const total = new Float64Array(tools.names.length);
  const stamp = new Int32Array(total.length).fill(-1);
  for (let number = 0; number < wanted.length; number++) {
    const { term = 0, share = 0 } = wanted[number] ?? {};
    for (const postings of [names, docs, said]) {
      const to = postings.starts[term + 1] ?? 0;
      for (let i = postings.starts[term] ?? 0; i < to; i++) {
        const place = postings.places[i] ?? 0;
        const tool = postings === said ? (phraseOwner[place] ?? 0) : place;
        if (stamp[tool] === number) continue;
        stamp[tool] = number;
        total[tool] = (total[tool] ?? 0) + share;
      }
    }
  }
  return total;
}

/** Weight of each term of the query, by its place in the index. */
function weightsByNumber({ terms }: Analysis, { termNumber, data }: SearchIndex): Float64Array {
  const weights = new Float64Array(data.terms.length);
  for (const [term, weight] of terms) {
    const number = termNumber(term);
    if (number !== undefined) weights[number] = weight;
  }
  return weights;
}

/** How much of the name's object the query mentions. */
function nameCovered(tool: number, { data, columns }: SearchIndex, wanted: Float64Array): number {
  const { unitStarts, stems, ideas } = data.tools;
  let total = 0;
  let hit = 0;
  const last = unitStarts[tool + 1] ?? 0;
  for (let unit = unitStarts[tool] ?? 0; unit < last; unit++) {
    const [from, to] = [stems.starts[unit] ?? 0, stems.starts[unit + 1] ?? 0];
    let literal = 0;
    for (let i = from; i < to; i++) if ((wanted[stems.places[i] ?? 0] ?? 0) > 0) literal += 1 / (to - from);
    let meant = 0;
    const end = ideas.starts[unit + 1] ?? 0;
    for (let i = ideas.starts[unit] ?? 0; i < end; i++)
      meant = Math.max(meant, ((wanted[ideas.places[i] ?? 0] ?? 0) * (ideas.weights[i] ?? 0)) / 100);
    const weight = columns.unitWeight(unit);
    total += weight;
    hit += weight * Math.max(literal, Math.min(1, meant));
  }
  return total === 0 ? 0 : hit / total;
}

interface ActFit {
  readonly fits: number;
  readonly denied: number;
}

const noAct: ActFit = { fits: 0, denied: 0 };

/** How well a verb does what is asked for, and how much the query denies it. */
function actFit(senses: readonly Sense[], query: Analysis, lexicon: Lexicon): ActFit {
  let fits = 0;
  let denied = 0;
  for (const { idea, weight } of senses) {
    for (const [asked, strength] of query.acts) {
      const value = weight * Math.abs(strength) * lexicon.closeness(idea, asked);
      if (strength > 0) fits = Math.max(fits, value);
      else denied = Math.max(denied, value);
    }
  }
  return { fits, denied };
}

function providerFit(provider: string, { providers }: Analysis): number {
  if (providers.size === 0) return 0;
  const strength = Math.max(...providers.values());
  return (providers.get(provider) ?? 0) >= strength ? strength : -strength;
}
