// The coverage report as text and Markdown.
import { type Row as Cells, columns } from '../columns.ts';
import { againstLines } from './against.ts';
import type { Trend } from './baseline.ts';
import { type ProviderReport, percentOf, type Report, type Row } from './model.ts';

export interface Shown {
  /** Every name instead of a few of each kind. */
  readonly all: boolean;
  readonly trend?: Trend;
}

/** A table per provider: a row per category and a total; then what is left out, what changed, what is open. */
export function coverageText(report: Report, shown: Shown): string {
  return Object.entries(report)
    .map(([provider, one]) => {
      const rows = [...Object.entries(one.categories), ['total', one.total] as const];
      const table = columns(
        heading(one),
        rows.map((row) => cellsOf(one, row)),
        {},
      );
      const notes = notesOf(provider, one, shown).map((line) => `${line}\n`);
      return `${provider} ${one.version}: ${summaryOf(one)}\n\n${table}${notes.join('')}`;
    })
    .join('\n');
}

/** The same for a step summary or a comment: the totals, and the categories folded away. */
export function coverageMarkdown(report: Report, shown: Shown): string {
  const line = (cells: Cells): string => `| ${cells.map(escaped).join(' | ')} |`;
  return Object.entries(report)
    .map(([provider, one]) =>
      [
        `### ${provider} ${one.version}: ${summaryOf(one)}`,
        '',
        '<details><summary>By category</summary>',
        '',
        line(heading(one)),
        line(heading(one).map((_, index) => (index === 0 ? '---' : '---:'))),
        ...Object.entries(one.categories).map((row) => line(cellsOf(one, row))),
        '',
        '</details>',
        '',
        ...notesOf(provider, one, shown).map((note) =>
          note.startsWith('  ') ? `  - ${escaped(note.trim())}` : `- ${escaped(note)}`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** What a name or a reason may not do to a table or a page. */
const escaped = (text: string): string => text.replace(/[|<>`*_[\]]/g, (sign) => `\\${sign}`);

const heading = ({ total }: ProviderReport): Cells => [
  'category',
  'operations',
  'generated',
  'excluded',
  'worded',
  'classified',
  ...(total.exercised === undefined ? [] : ['exercised']),
  ...(total.live === undefined ? [] : ['live']),
  '%',
];

function cellsOf({ total }: ProviderReport, [category, counts]: readonly [string, Row]): Cells {
  const { operations, generated, excluded, worded, classified, exercised = 0, live = 0 } = counts;
  const seen = [...(total.exercised === undefined ? [] : [exercised]), ...(total.live === undefined ? [] : [live])];
  const numbers = [operations, generated, excluded, worded, classified, ...seen, percentOf(counts, generated)];
  return [category, ...numbers.map(String)];
}

/** `254 of 437 operations are tools (58.1 %), 254 have words, 183 are left out`. */
export function summaryOf({ total }: ProviderReport): string {
  const { operations, generated, excluded, worded, exercised, live } = total;
  return [
    `${generated} of ${operations} operations are tools (${percentOf(total, generated)} %)`,
    `${worded} have words`,
    `${excluded} are left out`,
    ...(exercised === undefined ? [] : [`${exercised} answered in the tests`]),
    ...(live === undefined ? [] : [`${live} are on the server`]),
  ].join(', ');
}

function notesOf(provider: string, one: ProviderReport, { all, trend }: Shown): readonly string[] {
  const { exclusions, growth, gaps, against, live } = one;
  const open = gaps.filter(({ kind }) => kind !== 'left out' && kind !== 'not exercised');
  const untried = gaps.filter(({ kind }) => kind === 'not exercised');
  return [
    ...exclusions.flatMap(({ kind, why, operations, in: found }) => [
      `${operations} left out, ${kind}: ${why} (${named(
        found.flatMap(({ ids }) => ids),
        all,
      )})`,
    ]),
    ...open.slice(0, all ? open.length : mostOpen).map(({ kind, operation, why }) => `${kind}: ${operation} (${why})`),
    ...(!all && open.length > mostOpen ? [`... and ${open.length - mostOpen} more are open; --names lists them`] : []),
    ...(untried.length === 0
      ? []
      : [
          `${untried.length} not exercised (${named(
            untried.map(({ operation }) => operation),
            all,
          )})`,
        ]),
    ...(growth.length < 2
      ? []
      : [`growth: ${growth.map(({ version, operations }) => `${version} ${operations}`).join(', ')}`]),
    ...(trend?.[provider] ?? []),
    ...(live === undefined ? [] : [liveLine(live)]),
    ...(against === undefined ? [] : againstLines(against, all)),
  ];
}

const liveLine = (live: NonNullable<ProviderReport['live']>): string =>
  'unread' in live
    ? `${live.profile}: ${live.unread}`
    : `asked ${live.profile}, which is version ${live.version}${live.own === undefined ? '' : `; its own: ${live.own.join(', ')}`}`;

const mostOpen = 20;
const mostNamed = 3;

const named = (operations: readonly string[], all: boolean): string =>
  all || operations.length <= mostNamed ? operations.join(', ') : `${operations.slice(0, mostNamed).join(', ')} ...`;
