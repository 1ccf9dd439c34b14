// The words of operators, for the tool search: types only.

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
