// How a build keeps the terms of a language: as lines, of which only those are read that a query asks for.
import { type CompiledTable, type EastTable, type LatinTable, own, type Sense, type Term } from './term-table.ts';

/** A term as it is kept: its other stems, where the gap is, whether it ends its clause, ideas and weights in turn. */
type KeptTerm = readonly [stems: string, gap: number, ends: 0 | 1, ...senses: readonly (string | number)[]];

/** A table as text: a line of all stems, then one for each first stem with its terms. */
export const keepLatin = ({ byFirst, stems }: CompiledTable): string =>
  [
    [...stems].join(' '),
    ...[...byFirst].map(([first, terms]) => `${first}\t${JSON.stringify(terms.map(keepTerm))}`),
  ].join('\n');

const keepTerm = ({ stems, gapBefore, endsClause, senses }: Term): KeptTerm => [
  stems.join(' '),
  gapBefore,
  endsClause ? 1 : 0,
  ...senses.flatMap(({ idea, weight }) => [idea, weight]),
];

/** The table in a text of `keepLatin`. */
export function reviveLatin(text: string): LatinTable {
  const [stems = '', ...lines] = text.split('\n');
  const rows = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf('\t');
    rows.set(line.slice(0, at), line.slice(at + 1));
  }
  const all = new Set(stems.split(' '));
  const read = new Map<string, readonly Term[]>();
  const termsOf = (row: string | undefined): readonly Term[] =>
    row === undefined ? [] : (JSON.parse(row) as readonly KeptTerm[]).map(reviveTerm);
  return { startingWith: (first) => own(read, first, () => termsOf(rows.get(first))), stems: all };
}

const reviveTerm = ([stems, gapBefore, ends, ...senses]: KeptTerm): Term => ({
  stems: stems.split(' '),
  gapBefore,
  endsClause: ends === 1,
  senses: sensesOf(senses),
});

/** As `keepLatin`, for the East Asian table. */
export const keepEast = ({ terms }: EastTable): string =>
  JSON.stringify([...terms].map(([text, senses]) => [text, ...senses.flatMap(({ idea, weight }) => [idea, weight])]));

/** The table in a text of `keepEast`. */
export function reviveEast(text: string): EastTable {
  const rows = JSON.parse(text) as readonly (readonly [string, ...(string | number)[]])[];
  return {
    terms: new Map(rows.map(([term, ...senses]) => [term, sensesOf(senses)])),
    longest: rows.reduce((longest, [term]) => Math.max(longest, term.length), 0),
  };
}

function sensesOf(row: readonly (string | number)[]): Sense[] {
  const senses: Sense[] = [];
  for (let i = 0; i < row.length; i += 2) senses.push({ idea: row[i] as string, weight: row[i + 1] as number });
  return senses;
}
