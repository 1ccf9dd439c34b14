// The words that operators use, as people wrote them down for the search.

/** `specs/common/aliases.yaml`, and `specs/<provider>/words/aliases.yaml` where a provider adds to it. */
export interface Vocabulary {
  /** What is to be done > language > terms. A term may end in `~0.5` for half a weight; `..` leaves out up to four words. */
  readonly acts?: Readonly<Record<string, Terms>>;
  /** What it is done to > language > terms. */
  readonly things?: Readonly<Record<string, Terms>>;
  /** First word of a tool's name > acts, with weights as above. */
  readonly verbs?: Readonly<Record<string, readonly string[]>>;
  /** Acts that are mixed up, with their closeness between 0 and 1. */
  readonly near?: readonly (readonly [act: string, other: string, closeness: number])[];
  /** Provider > words that name it; weaker words only hint at it. */
  readonly providers?: Readonly<Record<string, readonly string[]>>;
  /** Words of other trades: they speak against every tool. */
  readonly foreign?: readonly string[];
}

export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'zh' | 'ja';

/** Several vocabularies as one; what two of them say about the same idea adds up. */
export function mergeVocabularies(parts: readonly Vocabulary[]): Required<Vocabulary> {
  return {
    acts: mergeIdeas(parts.map(({ acts }) => acts)),
    things: mergeIdeas(parts.map(({ things }) => things)),
    verbs: mergeLists(parts.map(({ verbs }) => verbs)),
    near: parts.flatMap(({ near }) => near ?? []),
    providers: mergeLists(parts.map(({ providers }) => providers)),
    foreign: parts.flatMap(({ foreign }) => foreign ?? []),
  };
}

/** `disk~0.5` as its text and weight; the weight is 1 when none is written. */
export function weighted(term: string): readonly [text: string, weight: number] {
  const at = term.lastIndexOf('~');
  if (at < 0) return [term, 1];
  const weight = Number(term.slice(at + 1));
  return Number.isFinite(weight) ? [term.slice(0, at), weight] : [term, 1];
}

function mergeIdeas(parts: readonly (Readonly<Record<string, Terms>> | undefined)[]): Record<string, Terms> {
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
