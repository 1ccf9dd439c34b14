// The coverage numbers of the generated code as text and Markdown.
import type { Counts, ProviderCoverage } from '../contract/coverage.ts';
import { columns, type Row } from './columns.ts';

export type Coverage = Readonly<Record<string, ProviderCoverage>>;

/**
 * Share of the operations that are meant to be generated and are, in percent; what is excluded for a stated reason does
 * not count. Cut, not rounded, to one decimal: 99.96 is not 100.
 */
export function percentOf({ operations, excluded }: Counts, part: number): number {
  const wanted = operations - excluded;
  return wanted === 0 ? 100 : Math.floor((part / wanted) * 1000) / 10;
}

/** A table per provider: a row per category and a total. */
export function coverageText(coverage: Coverage): string {
  return Object.entries(coverage)
    .map(([provider, { version, categories, total, ...more }]) => {
      const rows = [...Object.entries(categories), ['total', total] as const].map(rowOf);
      const table = columns(heading, rows, {});
      return `${provider} ${version}: ${summaryOf(total)}\n\n${table}${leftOut(more)
        .map((line) => `${line}\n`)
        .join('')}`;
    })
    .join('\n');
}

/** The same for a step summary: the totals, and the categories folded away. */
export function coverageMarkdown(coverage: Coverage): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return Object.entries(coverage)
    .map(([provider, { version, categories, total, ...more }]) => {
      const rows = Object.entries(categories).map(rowOf);
      return [
        `### ${provider} ${version}: ${summaryOf(total)}`,
        '',
        '<details><summary>By category</summary>',
        '',
        line(heading),
        line(heading.map((_, index) => (index === 0 ? '---' : '---:'))),
        ...rows.map(line),
        '',
        '</details>',
        '',
        ...leftOut(more).map((left) => `- ${left}`),
        '',
      ].join('\n');
    })
    .join('\n');
}

const heading: Row = ['category', 'operations', 'generated', 'excluded', 'worded', '%'];

const rowOf = ([category, counts]: readonly [string, Counts]): Row => {
  const { operations, generated, excluded, worded } = counts;
  return [category, ...[operations, generated, excluded, worded, percentOf(counts, generated)].map(String)];
};

const summaryOf = (total: Counts): string =>
  `${total.generated} of ${total.operations - total.excluded} operations are tools (${percentOf(total, total.generated)} %), ` +
  `${total.worded} have words, ${total.excluded} are excluded`;

/** Operations that are left out, gathered by reason: the report is read for the reasons, --json has every name. */
function leftOut({ excluded, missing }: Pick<ProviderCoverage, 'excluded' | 'missing'>): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [operation, why] of Object.entries(excluded)) byReason.set(why, [...(byReason.get(why) ?? []), operation]);
  const reasons = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...reasons.map(([why, operations]) => `${operations.length} excluded: ${why} (${named(operations)})`),
    ...missing.map((operation) => `missing ${operation}`),
  ];
}

const mostNamed = 3;

const named = (operations: readonly string[]): string =>
  operations.length <= mostNamed ? operations.join(', ') : `${operations.slice(0, mostNamed).join(', ')} ...`;
