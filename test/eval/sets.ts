// The query sets beside this file, and how a search does on them.
import { readFileSync } from 'node:fs';
import type { Ranking } from '../../src/runtime/search/rank.ts';

export interface EvalQuery {
  readonly language: string;
  readonly query: string;
  /** Operations or tools that would be right; none where nothing fits. */
  readonly expected: readonly string[];
}

/**
 * Names of the sets. What is called unseen was written before any tuning and never looked at while tuning; what is
 * called heldout was written before the second round by those who then tuned (some of its words found their way into the
 * vocabulary), what is called fresh after that round.
 */
export const setNames = [
  'tuned-cloudstack',
  'tuned-others',
  'tuned-negative',
  'unseen-cloudstack',
  'unseen-cloudstack-model',
  'unseen-others',
  'unseen-negative',
  'heldout-cloudstack',
  'heldout-kubevirt',
  'heldout-virtualbox',
  'heldout-traps',
  'heldout-negative',
  'fresh-mixed',
  'fresh-negative',
] as const;
export type SetName = (typeof setNames)[number];

/** One line per query: language, operations separated by `|` or `-`, query. */
export function readSet(name: SetName): readonly EvalQuery[] {
  return readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', operations = '', query = ''] = line.split('\t');
      return { language, query, expected: operations === '-' ? [] : operations.split('|') };
    });
}

export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly five: number;
  readonly ten: number;
  /** Part of the queries with a harmful tool first although none was wanted. */
  readonly harmful: number;
}

export interface Asked {
  readonly query: EvalQuery;
  readonly ranking: Ranking;
}

/** Parts of the queries with an acceptable tool among the first one, five and ten. */
export function scoreOf(asked: readonly Asked[], operationsOf: (tool: string) => readonly string[]): Score {
  const places = asked.map(({ query, ranking }) => placeOf(query, ranking, operationsOf));
  const part = (limit: number): number => places.filter((place) => place < limit).length / (asked.length || 1);
  const harmful = asked.filter(({ query, ranking }, index) => {
    const first = ranking.ranked[0]?.tool.entry;
    return first !== undefined && places[index] !== 0 && takesAway(first.symbol) && !query.expected.some(takesAway);
  });
  return {
    queries: asked.length,
    first: part(1),
    five: part(5),
    ten: part(10),
    harmful: harmful.length / (asked.length || 1),
  };
}

/** From 0; infinite where no acceptable tool was found. */
export function placeOf(
  query: EvalQuery,
  { ranked }: Ranking,
  operationsOf: (tool: string) => readonly string[],
): number {
  const place = ranked.findIndex(({ tool: { entry } }) => isAccepted(query, entry, operationsOf(entry.name)));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** Whether a tool is one of those that would be right. */
export function isAccepted(
  { expected }: EvalQuery,
  { symbol, name, formerly = name }: { readonly symbol: string; readonly name: string; readonly formerly?: string },
  operations: readonly string[],
): boolean {
  const own = new Set([symbol, name, formerly, ...operations].map(bare));
  return expected.some((wanted) => own.has(bare(wanted)));
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a tool takes something away or interrupts it, by its name. */
export const takesAway = (name: string): boolean =>
  /^(delete|destroy|expunge|remove|purge|revoke|disable|stop|reset|restore|revert|detach|disassociate|release|reboot|unmanage|archive|suspend|trigger|clean|unregister|discard|terminate|power_?down|unmount)/i.test(
    name.replace(/^(?:cloudstack|kubevirt|virtualbox)_/, ''),
  );

/** How well confidence tells queries that fit from queries that do not: 1 always, 0.5 by chance. */
export function separation(fitting: readonly number[], others: readonly number[]): number {
  let wins = 0;
  for (const a of fitting) for (const b of others) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (fitting.length * others.length || 1);
}
