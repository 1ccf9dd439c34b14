// The search index: every tool's name, sentence and phrases as weighted terms. Plain data, so that a build can keep it.
import type { CatalogEntry } from '../../contract/catalog.ts';
import { analyseText, spansOf } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParamWords } from './param-words.ts';
import { type Postings, postingsOf, type Rows, rowsOf, shorts, startsOf } from './postings.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** What the index is built from: a line of the catalog, and how people ask for it. */
export interface SearchableTool {
  readonly entry: CatalogEntry;
  readonly provider: string;
  readonly phrases: readonly string[];
  readonly params: readonly ParamWords[];
  /** Values of what it has to be told, some of which may be verbs. */
  readonly deeds?: readonly string[];
}

/** A part of a tool's name: its stems, and the things that mean the same by weight. */
type NameUnit = readonly [stems: readonly string[], ideas: readonly (readonly [idea: string, weight: number])[]];

/** Every tool of an index by columns; `verb` and `provider` are places in the lists beside them. */
export interface ToolColumns {
  readonly names: readonly string[];
  readonly providers: readonly string[];
  readonly provider: Uint16Array;
  /** First words of names that are verbs; empty where there is none. */
  readonly verbs: readonly string[];
  readonly verb: Uint16Array;
  /** Tools of one group are about the same object. */
  readonly group: Uint16Array;
  readonly category: Uint16Array;
  /** Where the phrases of each begin, and where the last one's end. */
  readonly phraseStarts: Uint32Array;
  /** The same for the words of its name beside the verb. */
  readonly unitStarts: Uint32Array;
  /** Stems of each such word, by their places in `terms`. */
  readonly stems: Rows;
  /** Things that it means, by their places in `terms`. */
  readonly ideas: Postings;
}

/** Plain lists and arrays of numbers, so that a build can keep it. Everything per term is in the order of `terms`. */
export interface IndexData {
  readonly tools: ToolColumns;
  readonly terms: readonly string[];
  /** In how many tools a term occurs. */
  readonly frequency: Uint16Array;
  readonly names: Postings;
  readonly docs: Postings;
  readonly said: Postings;
  /** Words of parameters that few tools have and that the tool's own words do not hold already. */
  readonly params: Postings;
  readonly groups: Postings;
  readonly categories: Postings;
  /** Tool of each phrase, by its place among the tools. */
  readonly phraseOwner: Uint16Array;
  /** Length of each phrase as a vector, in hundredths. */
  readonly phraseNorm: Uint16Array;
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

  const tools = searchable.map((tool, number) => {
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
      ...{ verb, units, group, category },
      phrases: phrases.length - phraseFrom,
    };
  });

  const count = terms.all.length;
  const params = tables.params.rows(count).map((row) => (row.length > distinctive * tools.length ? [] : row));
  // A word that only parameters use is as rare as they make it.
  for (let term = 0; term < count; term++) frequency[term] ??= params[term]?.length ?? 0;
  const norm = (bag: readonly (readonly [number, number])[]): number =>
    Math.sqrt(
      bag.reduce((sum, [term, weight]) => sum + (weight / 100) ** 2 * idfOf(frequency[term] ?? 0, tools.length), 0),
    );
  const kept = (table: Table): Postings => postingsOf(table.rows(count));
  return {
    tools: columnsOfTools(tools, terms),
    terms: terms.all,
    frequency: shorts(frequency),
    names: kept(tables.names),
    docs: kept(tables.docs),
    said: kept(tables.said),
    params: postingsOf(params),
    groups: kept(shared.groups),
    categories: kept(shared.categories),
    phraseOwner: shorts(phraseOwner),
    phraseNorm: shorts(phrases.map((bag) => Math.round(norm(bag) * 100))),
  };
}

interface ToolRow {
  readonly name: string;
  readonly provider: string;
  readonly verb: string;
  readonly units: readonly NameUnit[];
  readonly group: number;
  readonly category: number;
  readonly phrases: number;
}

function columnsOfTools(tools: readonly ToolRow[], terms: Numbers): ToolColumns {
  const [providers, verbs] = [createNumbers(), createNumbers()];
  const units = tools.flatMap((tool) => tool.units);
  return {
    names: tools.map(({ name }) => name),
    provider: shorts(tools.map(({ provider }) => providers.of(provider))),
    providers: providers.all,
    verb: shorts(tools.map(({ verb }) => verbs.of(verb))),
    verbs: verbs.all,
    group: shorts(tools.map(({ group }) => group)),
    category: shorts(tools.map(({ category }) => category)),
    phraseStarts: startsOf(tools.map(({ phrases }) => phrases)),
    unitStarts: startsOf(tools.map((tool) => tool.units.length)),
    stems: rowsOf(units.map(([stems]) => stems.map(terms.of))),
    ideas: postingsOf(
      units.map(([, ideas]) => ideas.map(([idea, weight]) => [terms.of(idea), Math.round(weight * 100)])),
    ),
  };
}

/** A word of parameters tells nothing when more than this part of all tools has it. */
const distinctive = 0.015;

/** A tool's name without its provider, cut into verb and object. */
function readName({ entry, provider, deeds = [] }: SearchableTool, lexicon: Lexicon) {
  const bare = entry.name.startsWith(`${provider}_`) ? entry.name.slice(provider.length + 1) : entry.name;
  const words = bare.split('_');
  const at = words.findIndex((word) => lexicon.actsOfVerb(word).length > 0);
  // "Back up machines": a verb that is the beginning of what a thing is called stays with it.
  const isOfThing = spansOf(words.join(' '), lexicon).some(({ from, length }) => from === at && length > 1);
  const text = words.filter((_, index) => index !== at || isOfThing).join(' ');
  const spans = spansOf(text, lexicon);
  const stems = wordsOf(text).map((word) => stem(word.text, 'en'));
  const units: NameUnit[] = [];
  for (let i = 0; i < stems.length; ) {
    const span = spans.find(({ from }) => from === i);
    const length = span?.length ?? 1;
    units.push([stems.slice(i, i + length), [...(span?.ideas ?? [])]]);
    i += length;
  }
  const verb = words[at] ?? '';
  // "Change many machines" does what it is told: only a verb that says no more than that something is done is open to it.
  const isOpen = lexicon.actsOfVerb(verb)[0]?.idea === '!update';
  const told = isOpen ? deeds.filter((deed) => lexicon.actsOfVerb(deed).length > 0) : [];
  return { verb: [verb, ...told].join(' '), units, object: stems.join(' ') };
}

function termsOfUnits(units: readonly NameUnit[]): ReadonlyMap<string, number> {
  return new Map(units.flatMap(([stems, ideas]) => [...stems.map((word) => [word, 1] as const), ...ideas]));
}

/** The verb as it is written counts as little as in a query: beside it stands what it does. */
const termsOfVerb = (verb: string): readonly (readonly [string, number])[] =>
  verb === '' ? [] : verb.split(' ').map((word) => [stem(word, 'en'), writtenVerb] as const);
const writtenVerb = 0.45;

type Numbers = ReturnType<typeof createNumbers>;

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
    rows: (count: number): readonly (readonly (readonly [place: number, weight: number])[])[] =>
      Array.from({ length: count }, (_, term) => [...(table[term] ?? [])]),
  };
}
