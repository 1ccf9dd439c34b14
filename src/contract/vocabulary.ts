// The words of operators, for the tool search: types only.

/** `aliases.yaml` and `speech.yaml` of `specs/common`, and `specs/<provider>/words/aliases.yaml` where a provider adds to it. */
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
  /** Thing > words that name one of it when a number follows: `kvm-4` is a host. */
  readonly numbered?: Readonly<Record<string, readonly string[]>>;
  /** Things that are meant where an act is asked for and no thing. */
  readonly main?: readonly string[];
  /** What people say beside acts and things > language > words. */
  readonly speech?: Readonly<Partial<Record<SpeechRole, Terms>>>;
  /** Act > how much it hurts when it was not meant. */
  readonly harm?: Readonly<Record<string, number>>;
  /** Acts that say enough where no more than "it" is named: the main thing is meant. */
  readonly alone?: readonly string[];
  /** Language > verb > its forms that no rule gives. */
  readonly forms?: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>>;
  /** Verbs that only say that something is moved, and what they mean with the words that say where to. */
  readonly motions?: Readonly<Partial<Record<Language, readonly Motion[]>>>;
}

/** `put`, `pop` and `stick` with `into` or `onto`: both together are an act. Without `toward` the verbs say it themselves. */
export interface Motion {
  readonly verbs: readonly string[];
  readonly toward?: readonly string[];
  /** With weights as everywhere. */
  readonly acts: readonly string[];
}

/** What a word does in a sentence beside naming acts and things; see `specs/common/speech.yaml`. */
export type SpeechRole =
  | 'naming'
  | 'complaint'
  | 'leads'
  | 'heads'
  | 'every'
  | 'loose'
  | 'joints'
  | 'pronouns'
  | 'inside'
  | 'owners'
  | 'prefixes'
  | 'deeds'
  | 'articles'
  | 'definite'
  | 'tellers'
  | 'told'
  | 'intends';
export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'zh' | 'ja';
