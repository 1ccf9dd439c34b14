// The query sets of test/eval/kinds, one for each kind of request, and what counts as right in each.
import { existsSync, readFileSync } from 'node:fs';
import type { Ranking } from '../../src/runtime/search/rank.ts';
import { takesAway } from './sets.ts';

/**
 * Kinds of requests, each with a set that is worked with (`tuned-`; `heard-` and `spoken-` where no weight is fitted to it) and others that
 * were written before the work began and are only counted (`sealed-`).
 */
export const kinds = [
  'bare', // an act and a name, without the kind of thing
  'names', // names that are common words of the trade
  'vague', // requests and complaints that name no act on a thing
  'states', // states, values and nouns that are no orders
  'german', // German everyday orders
  'tongues', // five further languages as they are spoken
  'chat', // as people chat
  'steps', // several steps in one sentence
  'choice', // what several clouds can do
  'values', // ports, networks, paths, addresses and values of closed sets
  'plain', // plain requests for a thing of one cloud
  'bulk', // many things at once, and one thing only
  'near', // neighbouring products
] as const;
export type Kind = (typeof kinds)[number];
export const shelves = [
  'tuned',
  'heard',
  'spoken',
  'sealed',
  'last',
  'fresh',
  'closed',
  'blind',
  'halved',
  'shut',
] as const;
export type Shelf = (typeof shelves)[number];

/** Whether a shelf is there to be worked with: its misses are read. */
export const isWorkedWith = (shelf: Shelf): boolean => ['tuned', 'heard', 'spoken'].includes(shelf);

export interface KindQuery {
  readonly language: string;
  readonly query: string;
  /** One group for each thing that is asked for; any tool of a group will do. Empty where nothing is to be found. */
  readonly groups: readonly (readonly string[])[];
}

export interface KindAnswer {
  readonly query: KindQuery;
  readonly ranking: Ranking;
}

/** One line per query: language, tools, query. Tools: `a|b` for either, `;` between steps, `@` for a meaning, `-` for none. */
export function readKind(shelf: Shelf, kind: Kind): readonly KindQuery[] {
  return linesOf(`${shelf}-${kind}`).map(([language = '', tools = '', query = '']) => ({
    language,
    query,
    groups: tools === '-' ? [] : tools.split(';').map((group) => group.split('|').flatMap(toolsMeant)),
  }));
}

const fileOf = (name: string): URL => new URL(`./kinds/${name}.tsv`, import.meta.url);
const linesOf = (name: string): readonly (readonly string[])[] =>
  (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const meanings = new Map(linesOf('meanings').map(([name = '', tools = '']) => [name, tools.split('|')]));
const providers = ['cloudstack', 'kubevirt', 'virtualbox'];

function toolsMeant(text: string): readonly string[] {
  if (text.startsWith('*')) return providers.map((provider) => `${provider}_${text.slice(1)}`);
  if (!text.startsWith('@')) return [text];
  const tools = meanings.get(text.slice(1));
  if (tools === undefined) throw new Error(`Nothing is meant by ${text}.`);
  return tools.flatMap(toolsMeant);
}

const namesOf = ({ ranked }: Ranking): readonly string[] => ranked.map(({ tool }) => tool.entry.name);

/** Place of the first tool of a group, from 0; infinite where there is none. */
export function placeIn(ranking: Ranking, group: readonly string[]): number {
  const place = ranking.ranked.findIndex(
    ({ tool: { entry } }) => group.includes(entry.name) || group.includes(entry.formerly ?? entry.name),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** Whether every group has a tool among the first so many. */
export const hasAll = ({ query, ranking }: KindAnswer, among: number): boolean =>
  query.groups.every((group) => placeIn(ranking, group) < among);

/** Whether the first three do nothing but read. */
export const onlyLooks = ({ ranking }: KindAnswer): boolean =>
  ranking.ranked.slice(0, 3).every(({ tool }) => tool.entry.effect === 'read');

/** Whether a tool that takes away comes first although none was asked for. */
export function suggestsHarm({ query, ranking }: KindAnswer): boolean {
  const first = namesOf(ranking)[0];
  if (first === undefined || !takesAway(first)) return false;
  const wanted = query.groups.flat();
  return !wanted.includes(first) && !wanted.some(takesAway);
}

/** What counts as right for a kind. */
export const isRight: Readonly<Record<Exclude<Kind, 'near'>, (answer: KindAnswer) => boolean>> = {
  bare: (answer) => hasAll(answer, 5),
  names: (answer) => hasAll(answer, 5),
  vague: onlyLooks,
  states: (answer) => hasAll(answer, 5) && !suggestsHarm(answer),
  german: (answer) => hasAll(answer, 5),
  tongues: (answer) => hasAll(answer, 5),
  chat: (answer) => hasAll(answer, 5),
  steps: (answer) => hasAll(answer, 8),
  choice: (answer) => hasAll(answer, 10),
  values: (answer) => hasAll(answer, 5),
  plain: (answer) => hasAll(answer, 5),
  bulk: (answer) => hasAll(answer, 5),
};
