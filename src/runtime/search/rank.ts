// From a query to tools, best first, harmless before harmful when in doubt.
import { only } from '../../contract/collections.ts';
import { analyseQuery } from './analyse.ts';
import { type Analysis, raise } from './analysis.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import { type FeatureName, feature, featureNames, type Measured, measure } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { best, looksFirst, looksWanted, saidEnoughFirst } from './looks.ts';
import type { IndexedTool, SearchIndex } from './open-index.ts';
import type { Postings } from './postings.ts';
import { stepsOf } from './steps.ts';
import { rankWeights } from './weights.ts';

export interface Ranked {
  readonly tool: IndexedTool;
  readonly score: number;
}

export interface Ranking {
  /** Best first, at most as many as were asked for. */
  readonly ranked: readonly Ranked[];
  /** How likely it is, between 0 and 1, that any of them is meant. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What each feature counts. */
export type RankWeights = Readonly<Record<FeatureName, number>>;

/** Ranks the tools of an index for what somebody wrote; where that was several steps, they take turns. */
export function rank(
  text: string,
  index: SearchIndex,
  lexicon: Lexicon,
  limit = 10,
  weights: RankWeights = rankWeights,
): Ranking {
  const named = byName(text, index);
  if (named !== undefined)
    return namedFirst(
      named,
      rankOne(analyseQuery(text, lexicon, index.known), index, lexicon, limit, weights),
      index,
      limit,
    );
  const steps = stepsOf(text, lexicon, index.known);
  const step = only(steps);
  if (step !== undefined) return rankOne(step, index, lexicon, limit, weights);
  const scored = steps.map((step) => {
    const measured = measure(step, index, lexicon);
    return { step, measured, scores: scoresOf(measured, index, weights) };
  });
  inOneCloud(
    scored.map(({ scores }) => scores),
    index,
  );
  return takeTurns(
    scored.map(({ step, measured, scores }) => ranked(step, index, measured, scores, limit)),
    limit,
  );
}

/** Steps that belong together are done in one cloud: what has no good tool for one of them stands back in all. */
function inOneCloud(steps: readonly Float64Array[], { tools }: SearchIndex): void {
  const missing = new Map<string, number>();
  for (const scores of steps) {
    const best = new Map<string, number>();
    for (const [number, tool] of tools.entries())
      if (tool !== undefined) raise(best, tool.provider, scores[number] ?? 0);
    const most = Math.max(...best.values());
    for (const [provider, score] of best)
      missing.set(provider, (missing.get(provider) ?? 0) + Math.min(largestLack, most - score));
  }
  const least = Math.min(...missing.values());
  for (const scores of steps)
    for (const [number, tool] of tools.entries())
      if (tool !== undefined)
        scores[number] = (scores[number] ?? 0) - lackWeight * ((missing.get(tool.provider) ?? 0) - least);
}

/** What one step may say against a cloud, in points of a score, and how much of it counts in the other steps. */
const largestLack = 4;
const lackWeight = 1;

function rankOne(query: Analysis, index: SearchIndex, lexicon: Lexicon, limit: number, weights: RankWeights): Ranking {
  const measured = measure(query, index, lexicon);
  return ranked(query, index, measured, scoresOf(measured, index, weights), limit);
}

function ranked(query: Analysis, index: SearchIndex, measured: Measured, scores: Float64Array, limit: number): Ranking {
  const order = mix(best(scores, limit + reserve), scores, index);
  const wanted = looksWanted(query);
  const safe =
    wanted > 0
      ? looksFirst(order, scores, index, wanted)
      : harmlessFirst(saidEnoughFirst(order, { query, scores, index, measured }), query, index, measured);
  const evidence = evidenceOf(query, safe, scores, measured);
  return {
    ranked: safe.slice(0, limit).flatMap((number) => {
      const tool = index.tools[number];
      return tool === undefined ? [] : [{ tool, score: scores[number] ?? 0 }];
    }),
    confidence: confidenceOf(evidence),
    evidence,
  };
}

function namedFirst(named: number, { ranked, evidence }: Ranking, { tools }: SearchIndex, limit: number): Ranking {
  const tool = tools[named];
  if (tool === undefined) return { ranked, confidence: 1, evidence };
  const others = ranked.filter((one) => one.tool !== tool);
  return { ranked: [{ tool, score: 100 }, ...others].slice(0, limit), confidence: 1, evidence };
}

/** The best of each step, then the second of each, and so on. */
function takeTurns(rankings: readonly Ranking[], limit: number): Ranking {
  const ranked: Ranked[] = [];
  for (let turn = 0; turn < limit; turn++) {
    for (const ranking of rankings) {
      const next = ranking.ranked[turn];
      if (next !== undefined && !ranked.some(({ tool }) => tool === next.tool)) ranked.push(next);
    }
  }
  const sure = rankings.reduce((sum, { confidence }) => sum + confidence, 0) / rankings.length;
  return { ranked: ranked.slice(0, limit), confidence: sure, evidence: rankings[0]?.evidence ?? noEvidence };
}

/** How many more are looked at than are shown, for what moves up. */
const reserve = 15;

/** Minus infinity for tools that are not offered. */
function scoresOf({ values, width }: Measured, { tools }: SearchIndex, byName: RankWeights): Float64Array {
  const weights = featureNames.map((name) => byName[name]);
  const scores = new Float64Array(tools.length);
  for (let number = 0; number < scores.length; number++) {
    let sum = tools[number] === undefined ? Number.NEGATIVE_INFINITY : 0;
    for (let i = 0; i < width; i++) sum += (values[number * width + i] ?? 0) * (weights[i] ?? 0);
    scores[number] = sum;
  }
  return scores;
}

/** The tool whose name or symbol is the whole query. */
function byName(text: string, { tools }: SearchIndex): number | undefined {
  const bare = squash(text);
  if (bare.length < 5 || /\s/.test(text.trim())) return undefined;
  const at = tools.findIndex(
    (tool) =>
      tool !== undefined &&
      [tool.entry.symbol, tool.entry.name, tool.entry.name.slice(tool.provider.length)].some(
        (name) => squash(name) === bare,
      ),
  );
  return at < 0 ? undefined : at;
}

const squash = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Leaves room for other ideas: variants of one thing to do (get beside list, patch beside replace) step back, and where
 * several providers could be meant, the best of each comes among the first.
 */
function mix(order: readonly number[], scores: Float64Array, { tools }: SearchIndex): readonly number[] {
  const seen = new Map<string, number>();
  const adjusted = order.map((number) => {
    const tool = tools[number];
    const key = `${tool?.group} ${tool?.acts[0]?.idea}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { number, score: (scores[number] ?? 0) - twinPenalty * before };
  });
  const apart = adjusted.sort((a, b) => b.score - a.score);
  const seenProviders = new Set<string>();
  const leaders = apart.filter(({ number }) => isNew(seenProviders, tools[number]?.provider ?? ''));
  const within = (lack: number): readonly number[] =>
    leaders.filter(({ score }) => score >= (apart[0]?.score ?? 0) - lack).map(({ number }) => number);
  const plain = apart.map(({ number }) => number);
  const near = [...plain.slice(0, leaderPlace), ...within(nearlyAsGood), ...plain].filter(isFirst);
  return [...near.slice(0, laterPlace), ...within(fairlyGood), ...near].filter(isFirst);
}

const isNew = (seen: Set<string>, key: string): boolean => seen.size < seen.add(key).size;
const isFirst = (number: number, place: number, all: readonly number[]): boolean => all.indexOf(number) === place;
const twinPenalty = 1;
/** Where leaders of further providers come at the latest, unless they are there before. */
const leaderPlace = 2;
const nearlyAsGood = 1;
/** The same for those that are only fairly good: they are among the first ten. */
const laterPlace = 7;
const fairlyGood = 3;

/**
 * A tool that takes away or interrupts comes first only where the query clearly asks for that, does not deny it, and names
 * its object; otherwise what does nothing of the kind, or what was asked for more clearly.
 */
function harmlessFirst(
  order: readonly number[],
  { struck }: Analysis,
  index: SearchIndex,
  measured: Measured,
): readonly number[] {
  const { tools } = index;
  const first = order[0];
  const harms = (number: number): boolean => {
    const tool = tools[number];
    return tool !== undefined && isHarmful(tool);
  };
  if (first === undefined || !harms(first)) return order;
  const of = (name: FeatureName, number: number): number => feature(measured, number, name);
  const isAsked = (number: number): boolean =>
    of('act', number) >= clearlyAsked &&
    of('actDenied', number) === 0 &&
    Math.max(of('nameCovered', number), of('phrase', number)) >= objectNamed &&
    (struck.length === 0 || struck.some((thing) => isAbout(thing, number, index)));
  const better = order.find((number) => (!harms(number) && !builds(tools[number])) || isAsked(number));
  return better === undefined || better === first ? order : [better, ...order.filter((number) => number !== better)];
}

/** Whether the name, the sentence, a parameter or a phrase of a tool speaks of a thing. */
function isAbout(thing: string, number: number, { data, termNumber }: SearchIndex): boolean {
  const term = termNumber(thing);
  if (term === undefined) return false;
  const rowOf = ({ starts, places }: Postings): Uint16Array => places.subarray(starts[term], starts[term + 1]);
  return (
    [data.names, data.docs, data.params].some((postings) => rowOf(postings).includes(number)) ||
    rowOf(data.said).some((phrase) => data.phraseOwner[phrase] === number)
  );
}

const clearlyAsked = 0.55;
const objectNamed = 0.34;
const harmfulActs: ReadonlySet<string> = new Set(
  '!delete !stop !disable !detach !revoke !release !reset !restore !archive !pause !restart'.split(' '),
);

/** What makes or adds is the opposite of what was said. */
const buildingActs: ReadonlySet<string> = new Set('!create !attach !assign !open !register !upload'.split(' '));
const builds = (tool: IndexedTool | undefined): boolean =>
  tool?.acts.some(({ idea, weight }) => weight >= 0.6 && buildingActs.has(idea)) === true;

/** Whether calling this by mistake would hurt. */
export const isHarmful = ({ entry, acts }: IndexedTool): boolean =>
  entry.effect === 'destroy' ||
  (entry.effect !== 'read' && acts.some(({ idea, weight }) => weight >= 0.6 && harmfulActs.has(idea)));

function evidenceOf(query: Analysis, order: readonly number[], scores: Float64Array, measured: Measured): Evidence {
  const { known, unknown, foreign, terms, isVague, hasObject, opensOddly, isInside } = query;
  const first = order[0];
  if (first === undefined) return noEvidence;
  const fifth = order[5];
  const isEmpty = isVague && !hasObject;
  const of = (name: FeatureName): number => (isEmpty ? 0 : feature(measured, first, name));
  const things = [...terms].reduce((sum, [term, weight]) => sum + (term[0] === '#' ? weight : 0), 0);
  const unheard = known + unknown === 0 ? 1 : unknown / (known + unknown);
  return {
    score: isEmpty ? 0 : (scores[first] ?? 0),
    // What nobody here knows is covered by nothing.
    covered: of('all') * (1 - unheard),
    phrase: of('phrase'),
    act: of('act'),
    named: of('nameCovered'),
    things: isEmpty ? 0 : Math.min(3, things),
    unknown: unheard,
    foreign: Math.min(2, foreign),
    margin: fifth === undefined || isEmpty ? 0 : (scores[first] ?? 0) - (scores[fifth] ?? 0),
    missed: Math.min(1, feature(measured, first, 'actMissed')),
    odd: opensOddly ? 1 : 0,
    vague: isVague ? 1 : 0,
    inside: isInside ? 1 : 0,
  };
}

const noEvidence: Evidence = {
  ...{ score: 0, covered: 0, phrase: 0, act: 0, named: 0, things: 0, unknown: 1, foreign: 0, margin: 0 },
  ...{ missed: 1, odd: 1, vague: 1, inside: 0 },
};
