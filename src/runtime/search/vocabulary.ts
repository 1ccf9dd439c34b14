// Joins the vocabularies of the search and reads the marks in their terms.
import type { Terms, Vocabulary } from '../../contract/vocabulary.ts';

/** Several vocabularies as one; what two of them say about the same idea adds up. */
export function mergeVocabularies(parts: readonly Vocabulary[]): Required<Vocabulary> {
  return {
    acts: mergeIdeas(parts.map(({ acts }) => acts)),
    things: mergeIdeas(parts.map(({ things }) => things)),
    verbs: mergeLists(parts.map(({ verbs }) => verbs)),
    near: parts.flatMap(({ near }) => near ?? []),
    providers: mergeLists(parts.map(({ providers }) => providers)),
    numbered: mergeLists(parts.map(({ numbered }) => numbered)),
    foreign: parts.flatMap(({ foreign }) => foreign ?? []),
    main: parts.flatMap(({ main }) => main ?? []),
    speech: mergeIdeas(parts.map(({ speech }) => speech)),
    alone: parts.flatMap(({ alone }) => alone ?? []),
    harm: Object.assign({}, ...parts.map(({ harm }) => harm)),
    forms: Object.assign({}, ...parts.map(({ forms }) => forms)),
    motions: Object.assign({}, ...parts.map(({ motions }) => motions)),
  };
}

/** `disk~0.5` as its text and weight; the weight is 1 when none is written. */
export function weighted(term: string): readonly [text: string, weight: number] {
  const at = term.lastIndexOf('~');
  if (at < 0) return [term, 1];
  const weight = Number(term.slice(at + 1));
  return Number.isFinite(weight) ? [term.slice(0, at), weight] : [term, 1];
}

function mergeIdeas(parts: readonly (Readonly<Partial<Record<string, Terms>>> | undefined)[]): Record<string, Terms> {
  const merged: Record<string, Terms> = {};
  for (const [idea, terms] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    merged[idea] = mergeLists([merged[idea], terms]);
  }
  return merged;
}

function mergeLists<T extends Readonly<Record<string, readonly string[]>>>(parts: readonly (T | undefined)[]): T {
  const merged: Record<string, readonly string[]> = {};
  for (const [key, list] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    merged[key] = [...(merged[key] ?? []), ...list];
  }
  return merged as T;
}
