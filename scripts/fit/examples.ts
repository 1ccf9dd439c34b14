// What weights are fitted to: queries of sets with their tools, and phrases that the index was made without.
import { featureNames, measure } from '../../src/runtime/search/features.ts';
import { buildIndex, type SearchableTool } from '../../src/runtime/search/index.ts';
import type { Lexicon } from '../../src/runtime/search/lexicon.ts';
import { openIndex, type SearchIndex } from '../../src/runtime/search/open-index.ts';
import { stepsOf } from '../../src/runtime/search/steps.ts';
import type { EvalQuery } from '../../test/eval/sets.ts';
import { rankPrior } from './prior.ts';

/** One query, where it is looked up, and what would be right. */
export interface Example {
  readonly text: string;
  readonly index: SearchIndex;
  /** Names of the tools that would be right. */
  readonly right: ReadonlySet<string>;
  /** How much it counts. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/** A tool that could come first, by its features. */
export interface Candidate {
  readonly features: Float64Array;
  readonly isRight: boolean;
}

/** Phrases say little about how people ask for things in whole sentences: one counts as much as this part of a query. */
const phraseWeight = 0.25;
/** Every so many phrases of a tool, one is a query and not in the index. */
const everyPhrase = 5;
const mostCandidates = 60;

/** Examples from query sets; queries for which no tool is right are left out. */
export function fromSet(
  queries: readonly EvalQuery[],
  index: SearchIndex,
  lexicon: Lexicon,
  isRight: (query: EvalQuery, tool: string) => boolean,
): readonly Example[] {
  return queries.flatMap((query) => {
    const right = index.tools.flatMap((tool) => (tool && isRight(query, tool.entry.name) ? [tool.entry.name] : []));
    return right.length === 0 ? [] : [toExample(query.query, right, 1, index, lexicon)];
  });
}

/** Examples from a part of the phrases, each looked up among its provider's tools in an index that lacks all of them. */
export function fromPhrases(searchable: readonly SearchableTool[], lexicon: Lexicon): readonly Example[] {
  let count = 0;
  const asked: { readonly phrase: string; readonly tool: SearchableTool }[] = [];
  const kept = searchable.map((tool) => ({
    ...tool,
    phrases: tool.phrases.filter((phrase) => {
      if (count++ % everyPhrase !== 0) return true;
      asked.push({ phrase, tool });
      return false;
    }),
  }));
  const whole = openIndex(buildIndex(kept, lexicon), searchable, lexicon);
  const own = new Map<string, SearchIndex>();
  for (const { provider } of searchable) {
    if (own.has(provider)) continue;
    own.set(provider, {
      ...whole,
      tools: whole.tools.map((tool) => (tool?.provider === provider ? tool : undefined)),
    });
  }
  return asked.map(({ phrase, tool }) =>
    toExample(phrase, [tool.entry.name], phraseWeight, own.get(tool.provider)!, lexicon),
  );
}

/** Mean over examples of how unlikely the right tools are, were the scores log odds. */
export function rankLoss(examples: readonly Example[], weights: readonly number[]): number {
  let loss = 0;
  let total = 0;
  for (const { candidates, weight } of examples) {
    let all = 0;
    let right = 0;
    for (const { features, isRight } of candidates) {
      let score = 0;
      for (let at = 0; at < features.length; at++) score += features[at]! * weights[at]!;
      const odds = Math.exp(Math.min(60, score));
      all += odds;
      if (isRight) right += odds;
    }
    loss -= weight * Math.log(right / all || 1e-12);
    total += weight;
  }
  return loss / (total || 1);
}

function toExample(
  text: string,
  names: readonly string[],
  weight: number,
  index: SearchIndex,
  lexicon: Lexicon,
): Example {
  const right = new Set(names);
  const { values, width } = measure(stepsOf(text, lexicon, index.known)[0]!, index, lexicon);
  const rows = index.tools.flatMap((tool, number) => {
    if (tool === undefined) return [];
    const features = values.slice(number * width, (number + 1) * width);
    const score = features.reduce((sum, value, at) => sum + value * rankPrior[featureNames[at]!], 0);
    return [{ features, isRight: right.has(tool.entry.name), score }];
  });
  rows.sort((a, b) => b.score - a.score);
  const candidates = rows.filter(({ isRight }, place) => isRight || place < mostCandidates);
  return { text, index, right, weight, candidates };
}
