// A prepared search as one run of bytes: lists of numbers are views of it, texts are decoded when they are asked for.
import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { IndexData, ToolColumns } from './index.ts';
import type { Postings, Rows } from './postings.ts';
import type { PreparedIndex } from './search.ts';

/** What stands at the beginning; another number is another form. */
const form = 'virtspan-search 1\n';

/** Kind of a part, where it begins and how many bytes it has. */
type Place = readonly [kind: 'text' | 'u16' | 'u32', from: number, length: number];
type Part = string | Uint16Array | Uint32Array;

/** The bytes that a build keeps: the form, the length of the table of parts, the table, and the parts. */
export function packIndex({ marks, index, words }: PreparedIndex): Uint8Array {
  const parts = Object.entries(partsOf(index, words.rest, words.tables));
  const encoder = new TextEncoder();
  const bytes = parts.map(([, part]) =>
    typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  let from = 0;
  const places = parts.map(([name, part], at): readonly [string, Place] => {
    const length = bytes[at]?.length ?? 0;
    const place: Place = [
      typeof part === 'string' ? 'text' : part instanceof Uint16Array ? 'u16' : 'u32',
      from,
      length,
    ];
    from += aligned(length);
    return [name, place];
  });
  const table = encoder.encode(JSON.stringify({ marks, parts: Object.fromEntries(places) }));
  const begin = headLength(table.length);
  const packed = new Uint8Array(begin + from);
  packed.set(encoder.encode(form));
  new DataView(packed.buffer).setUint32(form.length, table.length, true);
  packed.set(table, form.length + 4);
  for (const [at, [, [, start]]] of places.entries()) packed.set(bytes[at] ?? [], begin + start);
  return packed;
}

/** Numbers lie where their size divides the place. */
const aligned = (length: number): number => Math.ceil(length / 4) * 4;
const headLength = (table: number): number => aligned(form.length + 4 + table);

/** What is in such bytes; undefined for bytes of another form, or of a machine that writes numbers the other way round. */
export function unpackIndex(bytes: Uint8Array): PreparedIndex | undefined {
  const decoder = new TextDecoder();
  const text = (from: number, length: number): string => decoder.decode(bytes.subarray(from, from + length));
  if (!isLittleEndian || text(0, form.length) !== form) return undefined;
  const tableLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(form.length, true);
  const { marks, parts } = JSON.parse(text(form.length + 4, tableLength)) as {
    readonly marks: PreparedIndex['marks'];
    readonly parts: Readonly<Record<string, Place>>;
  };
  const begin = headLength(tableLength);
  const placeOf = (name: string): Place => {
    const place = parts[name];
    if (place === undefined || begin + place[1] + place[2] > bytes.length)
      throw new Error(`The search index lacks ${name}.`);
    return place;
  };
  const read = {
    text: (name: string): string => {
      const [, from, length] = placeOf(name);
      return text(begin + from, length);
    },
    u16: (name: string): Uint16Array => {
      const [, from, length] = placeOf(name);
      return new Uint16Array(bytes.buffer, bytes.byteOffset + begin + from, length / 2);
    },
    u32: (name: string): Uint32Array => {
      const [, from, length] = placeOf(name);
      return new Uint32Array(bytes.buffer, bytes.byteOffset + begin + from, length / 4);
    },
  };
  const tables = {};
  for (const name of Object.keys(parts).filter((part) => part.startsWith(tablePrefix)))
    Object.defineProperty(tables, name.slice(tablePrefix.length), { get: () => read.text(name) });
  return { marks, index: indexOf(read), words: { rest: JSON.parse(read.text('words')) as Vocabulary, tables } };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const tablePrefix = 'table ';

interface Read {
  readonly text: (name: string) => string;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
}

const postings = ['names', 'docs', 'said', 'params', 'groups', 'categories'] as const;

function partsOf(index: IndexData, rest: Vocabulary, tables: Readonly<Record<string, string>>): Record<string, Part> {
  const { tools } = index;
  const parts: Record<string, Part> = {
    terms: lines(index.terms),
    frequency: index.frequency,
    phraseOwner: index.phraseOwner,
    phraseNorm: index.phraseNorm,
    words: JSON.stringify(rest),
    'tools names': lines(tools.names),
    'tools providers': lines(tools.providers),
    'tools verbs': lines(tools.verbs),
  };
  for (const name of ['provider', 'verb', 'group', 'category', 'phraseStarts', 'unitStarts'] as const)
    parts[`tools ${name}`] = tools[name];
  const addRows = (name: string, { starts, places }: Rows): void => {
    parts[`${name} starts`] = starts;
    parts[`${name} places`] = places;
  };
  const addPostings = (name: string, rows: Postings): void => {
    addRows(name, rows);
    parts[`${name} weights`] = rows.weights;
  };
  addRows('stems', tools.stems);
  addPostings('ideas', tools.ideas);
  for (const name of postings) addPostings(name, index[name]);
  for (const [name, table] of Object.entries(tables)) parts[`${tablePrefix}${name}`] = table;
  return parts;
}

function indexOf({ text, u16, u32 }: Read): IndexData {
  const rows = (name: string): Rows => ({ starts: u32(`${name} starts`), places: u16(`${name} places`) });
  const weighted = (name: string): Postings => ({ ...rows(name), weights: u16(`${name} weights`) });
  const list = (name: string): readonly string[] => text(name).split('\n');
  const tools: ToolColumns = {
    names: list('tools names'),
    providers: list('tools providers'),
    verbs: list('tools verbs'),
    provider: u16('tools provider'),
    verb: u16('tools verb'),
    group: u16('tools group'),
    category: u16('tools category'),
    phraseStarts: u32('tools phraseStarts'),
    unitStarts: u32('tools unitStarts'),
    stems: rows('stems'),
    ideas: weighted('ideas'),
  };
  const [names, docs, said, params, groups, categories] = postings.map(weighted) as [
    Postings,
    Postings,
    Postings,
    Postings,
    Postings,
    Postings,
  ];
  return {
    ...{ tools, names, docs, said, params, groups, categories },
    terms: list('terms'),
    frequency: u16('frequency'),
    phraseOwner: u16('phraseOwner'),
    phraseNorm: u16('phraseNorm'),
  };
}

const lines = (texts: readonly string[]): string => texts.join('\n');
