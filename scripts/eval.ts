// `npm run eval`: how well the tool search finds what operators ask for, on the query sets of test/eval.
import { catalogs } from '../src/generated/catalog.ts';
import { vocabularies } from '../src/generated/vocabulary.ts';
import { fitsFrom } from '../src/runtime/search/confidence.ts';
import { createSearch } from '../src/runtime/search/search.ts';
import { createRegistry } from '../src/runtime/tools/registry.ts';
import {
  type Asked,
  placeOf,
  readSet,
  type Score,
  type SetName,
  scoreOf,
  separation,
  setNames,
} from '../test/eval/sets.ts';

const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const search = createSearch({
  registry,
  offered: registry.entries,
  vocabulary: async () => vocabularies,
  prepared: async () => undefined,
});
const operations = new Map<string, readonly string[]>();
for (const { name } of registry.entries) operations.set(name, (await registry.load(name)).tool.operations);
const operationsOf = (tool: string): readonly string[] => operations.get(tool) ?? [];

/** Misses of the tuned sets are worth looking at; those of the unseen ones are not to be seen. */
const showsMisses = process.argv.includes('--misses');

const confidence = {
  unseen: { fits: [], not: [] },
  heldout: { fits: [], not: [] },
  fresh: { fits: [], not: [] },
} as Record<string, Record<'fits' | 'not', number[]>>;
for (const name of setNames) {
  const { asked, msPerQuery } = await ask(name);
  const isNegative = name.endsWith('negative');
  confidence[name.split('-')[0]!]?.[isNegative ? 'not' : 'fits'].push(
    ...asked.map(({ ranking }) => ranking.confidence),
  );
  if (isNegative) {
    const accepted = asked.filter(({ ranking }) => ranking.confidence >= fitsFrom).length;
    print(`${name}: ${asked.length} queries, ${accepted} taken for fitting`);
    continue;
  }
  print(`${name}: ${scoreText(scoreOf(asked, operationsOf))}, ${msPerQuery.toFixed(1)} ms a query`);
  for (const language of new Set(asked.map(({ query }) => query.language))) {
    const own = asked.filter(({ query }) => query.language === language);
    if (own.length < asked.length) print(`  ${language}: ${scoreText(scoreOf(own, operationsOf))}`);
  }
  if (showsMisses && name.startsWith('tuned')) {
    for (const { query, ranking } of asked) {
      if (placeOf(query, ranking, operationsOf) < 5) continue;
      const got = ranking.ranked.slice(0, 3).map(({ tool }) => tool.entry.name);
      print(`  missed: ${query.query} => ${query.expected.join('|')}, got ${got.join(', ')}`);
    }
  }
}
for (const [family, { fits, not }] of Object.entries(confidence)) {
  const refused = fits.filter((value) => value < fitsFrom).length;
  print(
    `confidence on the ${family} sets: AUROC ${separation(fits, not).toFixed(4)}, ${refused} of ${fits.length} that fit are refused`,
  );
}

async function ask(name: SetName): Promise<{ readonly asked: readonly Asked[]; readonly msPerQuery: number }> {
  const queries = readSet(name);
  await search.find('warm up');
  const started = performance.now();
  const asked: Asked[] = [];
  for (const query of queries) asked.push({ query, ranking: await search.find(query.query) });
  return { asked, msPerQuery: (performance.now() - started) / queries.length };
}

function scoreText({ queries, first, five, ten, harmful }: Score): string {
  const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
  return `${queries} queries, recall@1 ${percent(first)}, @5 ${percent(five)}, @10 ${percent(ten)}, harmful first ${percent(harmful)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
