// What an analysis says about a text, and what it has to know of the index.
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownThings } from './names.ts';

/** Terms are stems (`disk`), things (`#volume`) and acts (`!create`), each with how much it counts. */
export interface Analysis {
  readonly terms: ReadonlyMap<string, number>;
  /** Acts by weight; one that was negated counts below zero. */
  readonly acts: ReadonlyMap<string, number>;
  /** Provider > how clearly it is named, up to 1. */
  readonly providers: ReadonlyMap<string, number>;
  /** How much was said that belongs to other trades. */
  readonly foreign: number;
  /** Words that neither the tools nor the vocabulary know. */
  readonly unknown: number;
  readonly known: number;
  readonly language: Language;
  /** It names a thing that tools are about, or one by its own name. */
  readonly hasObject: boolean;
  /** How clearly something is ordered, up to 1. */
  readonly orders: number;
  /** Nobody could say what is to be done to what: a complaint, an order without an object, "old stuff". */
  readonly isVague: boolean;
  /** Nothing is ordered: it asks, or names no thing that could be changed. */
  readonly onlyAsks: boolean;
  /** Everything of a kind is meant. */
  readonly meansAll: boolean;
  /** What an act that hurts is said of: "the limit" in "remove the limit of the account"; empty where nobody knows. */
  readonly struck: readonly string[];
  /** It begins with a word that is no act, no thing and no question. */
  readonly opensOddly: boolean;
  /** Its first word is an act that is wished for. */
  readonly opensWithAct: boolean;
  /** What is asked for is unknown and lies inside of something: "tomcat on app-2". */
  readonly isInside: boolean;
  /** It tells what was done, or what the teller does: beside an order no order itself. */
  readonly tells: boolean;
}

/** What an analysis of a query needs to know about the index. */
export interface KnownWords extends KnownThings {
  has(stem: string): boolean;
  /** The word that somebody meant to type, or undefined. */
  correct(stem: string): string | undefined;
}

/** What the thing counts that is meant where none is named. */
export const mainWeight = 0.9;

/** What is looked at where nobody could say what is to be done to what. */
export function settle(said: Analysis, lexicon: Lexicon): Analysis {
  if (!said.isVague) return said;
  const acts = new Map(said.acts);
  const terms = new Map(said.terms);
  raise(acts, '!list', 0.8);
  if (!said.hasObject) for (const idea of lexicon.main) raise(terms, idea, mainWeight);
  return { ...said, acts, terms };
}

/** Whether an idea is an act that changes something, clearly said. */
export const isOrder = (idea: string, weight: number): boolean =>
  idea[0] === '!' && weight >= 0.6 && idea !== '!list' && idea !== '!check';

/** Keeps the larger of what is known and what is new: saying a thing twice does not make it twice as true. */
export function raise(bag: Map<string, number>, term: string, value: number): void {
  const before = bag.get(term);
  if (before === undefined || before < value) bag.set(term, value);
}
