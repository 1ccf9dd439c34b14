// The search index: every tool's name, sentence and phrases as weighted terms. Plain data, so that a build can keep it.
import type { CatalogEntry } from '../../contract/catalog.ts';
import { analyseText, spansOf } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParamWords } from './param-words.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** What the index is built from: a line of the catalog, and how people ask for it. */
export interface SearchableTool {
  readonly entry: CatalogEntry;
  readonly provider: string;
  readonly phrases: readonly string[];
  readonly params: readonly ParamWords[];
}

/** A part of a tool's name: its stems, and the things that mean the same by weight. */
export type NameUnit = readonly [stems: readonly string[], ideas: readonly (readonly [idea: string, weight: number])[]];

/** One tool in the index. Tools of one group are about the same object. */
export interface IndexRow {
  readonly name: string;
  readonly provider: string;
  /** First word of the name that is a verb; empty when there is none. */
  readonly verb: string;
  /** The words of the name beside the verb. */
  readonly units: readonly NameUnit[];
  readonly phraseFrom: number;
  readonly phraseTo: number;
  readonly group: number;
  readonly category: number;
}

/** Per term, pairs of a number and a weight in hundredths: in which tools, phrases, groups or categories it occurs. */
export type Postings = readonly (readonly number[])[];

/** Survives JSON. Everything per term is in the order of `terms`. */
export interface IndexData {
  readonly tools: readonly IndexRow[];
  readonly terms: readonly string[];
  /** In how many tools a term occurs. */
  readonly frequency: readonly number[];
  readonly names: Postings;
  readonly docs: Postings;
  readonly said: Postings;
  /** Words of parameters that few tools have and that the tool's own words do not hold already. */
  readonly params: Postings;
  readonly groups: Postings;
  readonly categories: Postings;
  /** Tool of each phrase, by its place in `tools`. */
  readonly phraseOwner: readonly number[];
  /** Length of each phrase as a vector, in hundredths. */
  readonly phraseNorm: readonly number[];
}

/** How telling a term is that `count` of `total` tools use: rare terms more, unknown ones most. */
export const idfOf = (count: number, total: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Builds the index. Two thousand tools with five phrases each take about half a second: a build does it ahead. */
export function buildIndex(searchable: readonly SearchableTool[], lexicon: Lexicon): IndexData {
  const terms = createNumbers();
  const groups = createNumbers();
  const categories = createNumbers();
  const tables = { names: createTable(), docs: createTable(), said: createTable(), params: createTable() };
  const shared = { groups: createTable(), categories: createTable() };
  const frequency: number[] = [];
  const phraseOwner: number[] = [];
  const phrases: (readonly (readonly [term: number, weight: number])[])[] = [];

  const tools = searchable.map((tool, number): IndexRow => {
    const { verb, units, object } = readName(tool, lexicon);
    const group = groups.of(`${tool.provider} ${object}`);
    const category = categories.of(`${tool.provider} ${tool.entry.category}`);
    const phraseFrom = phrases.length;
    const seen = new Set<number>();
    const note = (bag: Iterable<readonly [string, number]>, table: Table, place: number) => {
      const numbered = [...bag].map(([term, weight]) => [terms.of(term), Math.round(weight * 100)] as const);
      for (const [term, weight] of numbered) {
        seen.add(term);
        table.add(term, place, weight);
        shared.groups.add(term, group, weight);
        shared.categories.add(term, category, weight);
      }
      return numbered;
    };
    note([...termsOfUnits(units), ...termsOfVerb(verb)], tables.names, number);
    note(analyseText(tool.entry.doc, lexicon).terms, tables.docs, number);
    for (const phrase of tool.phrases) {
      phrases.push(note(analyseText(phrase, lexicon).terms, tables.said, phrases.length));
      phraseOwner.push(number);
    }
    for (const { text, weight } of tool.params) {
      for (const [term, strength] of analyseText(text, lexicon).terms) {
        const place = terms.of(term);
        if (term[0] !== '!' && !seen.has(place)) tables.params.add(place, number, Math.round(weight * strength * 100));
      }
    }
    for (const term of seen) frequency[term] = (frequency[term] ?? 0) + 1;
    return {
      name: tool.entry.name,
      provider: tool.provider,
      verb,
      units,
      phraseFrom,
      phraseTo: phrases.length,
      group,
      category,
    };
  });

  const count = terms.all.length;
  const params = tables.params.rows(count).map((row) => (row.length / 2 > distinctive * tools.length ? [] : row));
  // A word that only parameters use is as rare as they make it.
  for (let term = 0; term < count; term++) frequency[term] ??= (params[term]?.length ?? 0) / 2;
  const norm = (bag: readonly (readonly [number, number])[]): number =>
    Math.sqrt(
      bag.reduce((sum, [term, weight]) => sum + (weight / 100) ** 2 * idfOf(frequency[term] ?? 0, tools.length), 0),
    );
  return {
    tools,
    terms: terms.all,
    frequency,
    names: tables.names.rows(count),
    docs: tables.docs.rows(count),
    said: tables.said.rows(count),
    params,
    groups: shared.groups.rows(count),
    categories: shared.categories.rows(count),
    phraseOwner,
    phraseNorm: phrases.map((bag) => Math.round(norm(bag) * 100)),
  };
}

/** A word of parameters tells nothing when more than this part of all tools has it. */
const distinctive = 0.015;

/** A tool's name without its provider, cut into verb and object. */
function readName({ entry, provider }: SearchableTool, lexicon: Lexicon) {
  const bare = entry.name.startsWith(`${provider}_`) ? entry.name.slice(provider.length + 1) : entry.name;
  const words = bare.split('_');
  const at = words.findIndex((word) => lexicon.actsOfVerb(word).length > 0);
  const text = words.filter((_, index) => index !== at).join(' ');
  const spans = spansOf(text, lexicon);
  const stems = wordsOf(text).map((word) => stem(word.text, 'en'));
  const units: NameUnit[] = [];
  for (let i = 0; i < stems.length; ) {
    const span = spans.find(({ from }) => from === i);
    const length = span?.length ?? 1;
    units.push([stems.slice(i, i + length), [...(span?.ideas ?? [])]]);
    i += length;
  }
  return { verb: words[at] ?? '', units, object: stems.join(' ') };
}

function termsOfUnits(units: readonly NameUnit[]): ReadonlyMap<string, number> {
  return new Map(units.flatMap(([stems, ideas]) => [...stems.map((word) => [word, 1] as const), ...ideas]));
}

/** The verb as it is written counts as little as in a query: beside it stands what it does. */
const termsOfVerb = (verb: string): readonly (readonly [string, number])[] =>
  verb === '' ? [] : [[stem(verb, 'en'), writtenVerb]];
const writtenVerb = 0.45;

function createNumbers() {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const of = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(key) - 1;
  };
  return { of, all };
}

type Table = ReturnType<typeof createTable>;

/** Keeps the largest weight of a term per place. */
function createTable() {
  const table: Map<number, number>[] = [];
  return {
    add(term: number, place: number, weight: number): void {
      let row = table[term];
      if (row === undefined) {
        row = new Map();
        table[term] = row;
      }
      const before = row.get(place);
      if (before === undefined || before < weight) row.set(place, weight);
    },
    rows: (count: number): Postings => Array.from({ length: count }, (_, term) => [...(table[term] ?? [])].flat()),
  };
}
