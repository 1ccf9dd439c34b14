// `npm run fit [-- --ranking] [--write] [set ...]`: proposes confidence weights, with --ranking also those of the ranking, says whether they hold on queries left out, and
// writes them into src/runtime/search/weights.ts. Without `--write` it says whether that file has them already.
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogs } from '../src/generated/catalog.ts';
import { vocabularies } from '../src/generated/vocabulary.ts';
import { confidenceOf, type Evidence } from '../src/runtime/search/confidence.ts';
import { featureNames } from '../src/runtime/search/features.ts';
import { buildIndex } from '../src/runtime/search/index.ts';
import { createLexicon } from '../src/runtime/search/lexicon.ts';
import { openIndex } from '../src/runtime/search/open-index.ts';
import { type RankWeights, rank } from '../src/runtime/search/rank.ts';
import { searchableTools } from '../src/runtime/search/search.ts';
import { type confidenceWeights, rankWeights } from '../src/runtime/search/weights.ts';
import { createRegistry } from '../src/runtime/tools/registry.ts';
import { isAccepted, type SetName, separation, setNames } from '../test/eval/sets.ts';
import { fitConfidence, type Judged } from './fit/confidence.ts';
import { createRandom, searchWeights, shuffled } from './fit/coordinate-search.ts';
import { type Example, fromPhrases, fromSet, rankLoss } from './fit/examples.ts';
import { rankPrior } from './fit/prior.ts';
import { trainedOn } from './fit/sets.ts';

const folds = 5;
const seed = 1;
/** What a weight's distance from today's costs, in the loss of one query on average. */
const rankPull = 0.004;

const names = chosenSets();
const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const lexicon = createLexicon(vocabularies);
const searchable = await searchableTools(registry);
const index = openIndex(buildIndex(searchable, lexicon), searchable, lexicon);
const operations = new Map<string, readonly string[]>();
for (const { name } of registry.entries) operations.set(name, (await registry.load(name)).tool.operations);

const usesKinds = process.argv.slice(2).every((word) => word.startsWith('--'));
const { queries, others } = trainedOn(names, usesKinds);
const asked = () =>
  fromSet(queries, index, lexicon, (query, tool) => isAccepted(query, registry.find(tool), operations.get(tool)!));
const phrases = () => fromPhrases(searchable, lexicon);
print(`${queries.length} queries that fit and ${others.length} that do not`);
const ranking = process.argv.includes('--ranking') ? proposeRanking() : rankWeights;
keep({ rankWeights: ranking, confidenceWeights: proposeConfidence(ranking) });

function proposeRanking(): RankWeights {
  const from = featureNames.map((name) => rankPrior[name]);
  const parts = { queries: asked(), phrases: phrases() };
  const examples = Object.values(parts).flat();
  const leftOut = acrossFolds(examples, (learnt, others) => {
    const weights = named(fitRanking(from, learnt));
    return others.map((example) => ({ example, weights }));
  });
  const today = examples.map((example) => ({ example, weights: rankWeights }));
  const proposed = named(fitRanking(from, examples));
  print('\nranking, found first and among five');
  for (const [kind, part] of Object.entries(parts)) {
    const own = new Set(part);
    const of = (cases: readonly Case[]): string => recallText(cases.filter(({ example }) => own.has(example)));
    print(
      `  ${kind}: today ${of(today)}; left out of the fit ${of(leftOut)}; all fitted ${of(part.map((example) => ({ example, weights: proposed })))}`,
    );
  }
  return proposed;
}

function fitRanking(from: readonly number[], examples: readonly Example[]): readonly number[] {
  const random = createRandom(seed);
  return searchWeights({ from, loss: (weights) => rankLoss(examples, weights), pull: rankPull, random });
}

interface Case {
  readonly example: Example;
  readonly weights: RankWeights;
}

function recallText(cases: readonly Case[]): string {
  const places = cases.map(({ example: { text, index: where, right }, weights }) =>
    rank(text, where, lexicon, 5, weights).ranked.findIndex(({ tool }) => right.has(tool.entry.name)),
  );
  const percent = (count: number): string => `${((100 * count) / (places.length || 1)).toFixed(1)} %`;
  return `${percent(places.filter((place) => place === 0).length)}, ${percent(places.filter((place) => place >= 0).length)}`;
}

function named(weights: readonly number[]): RankWeights {
  const pairs = featureNames.map((name, at) => [name, Math.round(weights[at]! * 100) / 100]);
  return Object.fromEntries(pairs) as RankWeights;
}

/** Confidence is judged by the order that the ranking weights give. */
function proposeConfidence(ranking: RankWeights): typeof confidenceWeights {
  const evidenceOf = (text: string): Evidence => rank(text, index, lexicon, 10, ranking).evidence;
  const judged: readonly Judged[] = [
    ...queries.map(({ query }) => ({ evidence: evidenceOf(query), fits: true })),
    ...others.map(({ query }) => ({ evidence: evidenceOf(query), fits: false })),
  ];
  const leftOut = acrossFolds(judged, (learnt, others) => {
    const weights = fitConfidence(learnt);
    return others.map(({ evidence, fits }) => ({ fits, value: confidenceOf(evidence, weights) }));
  });
  const text = (cases: readonly { readonly fits: boolean; readonly value: number }[]): string => {
    const part = (fits: boolean): readonly number[] =>
      cases.filter((one) => one.fits === fits).map(({ value }) => value);
    const wrong = [
      part(true).filter((value) => value < 0.5).length,
      part(false).filter((value) => value >= 0.5).length,
    ];
    return `AUROC ${separation(part(true), part(false)).toFixed(4)}, ${wrong[0]} refused, ${wrong[1]} wrongly accepted`;
  };
  const today = judged.map(({ evidence, fits }) => ({ fits, value: confidenceOf(evidence) }));
  print(`\nconfidence: today ${text(today)}; left out of the fit ${text(leftOut)}`);
  return fitConfidence(judged);
}

/** Writes the weights between the braces of their file, or says whether they stand there. */
function keep(proposed: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  const file = new URL('../src/runtime/search/weights.ts', import.meta.url);
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(proposed).reduce((text, [name, weights]) => {
    const rows = Object.entries(weights).map(([key, value]) => `  ${key}: ${Object.is(value, -0) ? 0 : value},\n`);
    return text.replace(
      new RegExp(`(export const ${name}\\b[^{]*\\{\\n)[^}]*\\}`),
      (_, open: string) => `${open}${rows.join('')}}`,
    );
  }, before);
  if (!usesKinds) print(JSON.stringify(proposed, null, 2));
  else if (before === after) print(`\nweights.ts has these weights`);
  else if (process.argv.includes('--write')) writeFileSync(file, after);
  else {
    print(`\nweights.ts has others; --write puts these there\n${JSON.stringify(proposed, null, 2)}`);
    process.exitCode = 1;
  }
}

/** What each fold gives when the others were learnt from. */
function acrossFolds<T, R>(all: readonly T[], use: (learnt: readonly T[], others: readonly T[]) => readonly R[]): R[] {
  const order = shuffled(all.length, createRandom(seed));
  return Array.from({ length: folds }, (_, fold) => {
    const inFold = (_item: number, place: number): boolean => place % folds === fold;
    const others = new Set(order.filter(inFold));
    return use(
      all.filter((_item, at) => !others.has(at)),
      all.filter((_item, at) => others.has(at)),
    );
  }).flat();
}

/** The sets of the command line, else those that are there to be tuned on. */
function chosenSets(): readonly SetName[] {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const odd = wanted.find((name) => !setNames.some((known) => known === name));
  if (odd !== undefined) throw new Error(`No query set is called ${odd}; there are ${setNames.join(', ')}.`);
  return setNames.filter((name) => (wanted.length === 0 ? name.startsWith('tuned') : wanted.includes(name)));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
