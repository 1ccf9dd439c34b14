// How well each tool fits a query, as a few numbers between 0 and 1 that the ranking weighs.
import type { Analysis } from './analyse.ts';
import { type IndexedTool, normOf, type Postings, type SearchIndex } from './index.ts';
import type { Lexicon } from './lexicon.ts';

/** Names of the numbers, in the order in which they are computed. */
export const featureNames = [
  'nameCovers', // how much of the query the name holds
  'nameCovered', // how much of the name the query holds
  'doc', // how much of the query the sentence holds
  'phrase', // likeness of the best phrase
  'nextPhrase', // likeness of the second best
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
] as const;

export type Features = Float64Array;

/** Leaves one phrase out, to learn from it. */
export interface Leaving {
  readonly phrase: number;
}

export interface Measured {
  /** One row of features per tool. */
  readonly rows: readonly Features[];
  /** How much the query says about things, and how much of it any tool knows. */
  readonly mass: number;
}

/** Measures every tool of the index against a query. */
export function measure(query: Analysis, index: SearchIndex, lexicon: Lexicon, leaving?: Leaving): Measured {
  const { tools, idf } = index;
  const wanted = [...query.terms].filter(([term]) => term[0] !== '!').map(([term, weight]) => ({ term, value: weight * idf(term) }));
  const mass = wanted.reduce((sum, { value }) => sum + value, 0) || 1;

  const name = new Float64Array(tools.length);
  const doc = new Float64Array(tools.length);
  const group = new Float64Array(index.groupCount);
  const category = new Float64Array(index.categoryCount);
  for (const { term, value } of wanted) {
    spread(index.names.get(term), name, value / mass);
    spread(index.docs.get(term), doc, value / mass);
    spread(index.groups.get(term), group, value / mass);
    spread(index.categories.get(term), category, value / mass);
  }
  if (leaving !== undefined) leaveOut(index, wanted, mass, leaving, group, category);

  const likeness = phraseLikeness(query, index);
  const together = coverage(index, wanted, mass, name, doc, leaving);
  const strongest = Math.max(0, ...query.acts.values());

  const rows = tools.map((tool, number) => {
    const row = new Float64Array(featureNames.length);
    const [best, next] = bestTwo(likeness, tool, leaving);
    const covered = nameCovered(tool, query, idf);
    const { fits, denied } = actOf(tool, query, lexicon);
    const isRead = tool.entry.effect === 'read';
    row.set([
      name[number]!,
      covered,
      doc[number]!,
      best,
      next,
      together[number]!,
      group[tool.group]!,
      category[tool.category]!,
      fits,
      Math.max(0, strongest - fits),
      denied,
      fits * covered,
      fits * group[tool.group]!,
      Math.min(1, tool.units.length / 6),
      1 / (1 + tool.phrases.length),
      isRead && strongest === 0 ? 1 : 0,
      tool.entry.effect === 'destroy' ? 1 - Math.min(1, fits) : 0,
      providerFit(tool, query),
    ]);
    return row;
  });
  return { rows, mass };
}

function spread(postings: Postings | undefined, into: Float64Array, value: number): void {
  if (postings === undefined) return;
  for (let i = 0; i < postings.at.length; i++) into[postings.at[i]!]! += value * Math.min(1, postings.weight[i]! + 0.25);
}

/** Cosine of the query with every phrase. */
function phraseLikeness(query: Analysis, { said, phraseNorm, phrases, idf }: SearchIndex): Float64Array {
  const dots = new Float64Array(phrases.length);
  for (const [term, weight] of query.terms) {
    const postings = said.get(term);
    if (postings === undefined) continue;
    const value = weight * idf(term);
    for (let i = 0; i < postings.at.length; i++) dots[postings.at[i]!]! += value * postings.weight[i]!;
  }
  const norm = Math.sqrt(normOf(query.terms, idf) ** 2 + 4 * query.unknown) || 1;
  for (let i = 0; i < dots.length; i++) dots[i] = dots[i]! / (norm * (phraseNorm[i]! || 1));
  return dots;
}

function bestTwo(likeness: Float64Array, { phraseFrom, phraseTo }: IndexedTool, leaving?: Leaving): readonly [number, number] {
  let best = 0;
  let next = 0;
  for (let i = phraseFrom; i < phraseTo; i++) {
    if (i === leaving?.phrase) continue;
    const value = likeness[i]!;
    if (value > best) {
      next = best;
      best = value;
    } else if (value > next) next = value;
  }
  return [best, next];
}

/** How much of the query each tool's name, sentence and phrases hold together. */
function coverage(
  { said, names, docs, phraseOwner, tools }: SearchIndex,
  wanted: readonly { term: string; value: number }[],
  mass: number,
  _name: Float64Array,
  _doc: Float64Array,
  leaving?: Leaving,
): Float64Array {
  const total = new Float64Array(tools.length);
  const stamp = new Int32Array(tools.length).fill(-1);
  for (const [number, { term, value }] of wanted.entries()) {
    const add = (tool: number): void => {
      if (stamp[tool] === number) return;
      stamp[tool] = number;
      total[tool]! += value / mass;
    };
    for (const tool of names.get(term)?.at ?? []) add(tool);
    for (const tool of docs.get(term)?.at ?? []) add(tool);
    for (const phrase of said.get(term)?.at ?? []) if (phrase !== leaving?.phrase) add(phraseOwner[phrase]!);
  }
  return total;
}

/** How much of the name's object the query mentions. */
function nameCovered({ units }: IndexedTool, query: Analysis, idf: (term: string) => number): number {
  let total = 0;
  let hit = 0;
  for (const { stems, ideas } of units) {
    let weight = 0;
    let literal = 0;
    for (const word of stems) {
      weight = Math.max(weight, idf(word));
      literal += (query.terms.get(word) ?? 0) > 0 ? 1 / stems.length : 0;
    }
    let meant = 0;
    for (const [idea, strength] of ideas) meant = Math.max(meant, (query.terms.get(idea) ?? 0) * strength);
    total += weight;
    hit += weight * Math.max(literal, Math.min(1, meant));
  }
  return total === 0 ? 0 : hit / total;
}

/** How well the tool's verb does what is asked for, and how much the query denies it. */
function actOf({ acts }: IndexedTool, query: Analysis, lexicon: Lexicon): { fits: number; denied: number } {
  let fits = 0;
  let denied = 0;
  for (const [act, weight] of acts) {
    for (const [asked, strength] of query.acts) {
      const value = weight * Math.abs(strength) * lexicon.closeness(act, asked);
      if (strength > 0) fits = Math.max(fits, value);
      else denied = Math.max(denied, value);
    }
  }
  return { fits, denied };
}

function providerFit({ provider }: IndexedTool, { providers }: Analysis): number {
  if (providers.size === 0) return 0;
  const strength = Math.max(...providers.values());
  return (providers.get(provider) ?? 0) >= strength ? strength : -strength;
}

function leaveOut(
  index: SearchIndex,
  wanted: readonly { term: string; value: number }[],
  mass: number,
  { phrase }: Leaving,
  group: Float64Array,
  category: Float64Array,
): void {
  const owner = index.tools[index.phraseOwner[phrase]!]!;
  const left = index.phrases[phrase]!;
  const holds = (tool: IndexedTool, term: string): boolean => {
    if (tool.nameTerms.has(term) || tool.docTerms.has(term)) return true;
    for (let i = tool.phraseFrom; i < tool.phraseTo; i++) if (i !== phrase && index.phrases[i]!.has(term)) return true;
    return false;
  };
  for (const { term, value } of wanted) {
    if (!left.has(term)) continue;
    if (!index.tools.some((tool) => tool.group === owner.group && holds(tool, term))) group[owner.group]! -= value / mass;
    if (!index.tools.some((tool) => tool.category === owner.category && holds(tool, term))) {
      category[owner.category]! -= value / mass;
    }
  }
}
