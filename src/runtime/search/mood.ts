// Whether a verb is an order or only mentioned: "delete the disk", "which disks were deleted", "before I delete it".
import type { Language } from '../../contract/vocabulary.ts';
import { asksForDeed, isFramed } from './frames.ts';
import { negators, stopWordsOf } from './stop-words.ts';
import { asksLeave, asksWhatHappens, isBarred, isOccasion } from './supposed.ts';

/** What a verb is in its sentence. */
export type Standing =
  | 'order'
  | 'denied' // somebody says not to do it
  | 'state' // how a thing is, or what happened to it
  | 'aside' // in a clause that only says when or in what case
  | 'instead'; // what is to be replaced

export interface Mood {
  /** The sentence asks what is the case, and does not order anything by its first word. */
  readonly asks: boolean;
  /** It asks who did something. */
  readonly asksWho: boolean;
  /** Standing of the verb at a place among the words. */
  standingAt(at: number): Standing;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** How much an act of a standing is wished for; below 0 it is refused. */
export const wishOf: Readonly<Record<Standing, number>> = {
  order: 1,
  denied: -0.5,
  state: 0.35,
  aside: 0.35,
  instead: 0.3,
};

/** Words that stand before a verb, or behind it, that is a noun. */
export interface NounMarks {
  readonly leads: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** No verb follows these in English. */
  readonly definite: ReadonlySet<string>;
  /** Places of verbs that take something away. */
  readonly taking: ReadonlySet<number>;
}

/** Reads the mood of folded words. */
export function moodOf(words: readonly string[], language: Language, marks: NounMarks = noMarks): Mood {
  const first = words[0] ?? '';
  const asksHow = how.test(first) || (first === 'what' && words[1] === 'command');
  const isSupposed = language === 'en' && asksWhatHappens(words);
  return {
    asks: isSupposed || (!asksHow && questionWords.has(first) && !asksForDeed(words)),
    asksWho: who.test(first),
    standingAt(at) {
      const before = (count: number): readonly string[] => words.slice(Math.max(0, at - count), at);
      if (before(4).some((word) => insteadWords.has(word))) return 'instead';
      if (before(2).some((word) => negators.has(word)) || before(5).some((word) => preventers.has(word)))
        return 'denied';
      if (isUnable(before(5))) return 'denied';
      if (isBarred(words, at, negators)) return 'denied';
      if (language === 'en' && marks.taking.has(at) && asksLeave(words, at)) return 'aside';
      if (isFramed(words, at)) return 'order';
      if (isSupposed) return 'state';
      if (isOccasion(words, at)) return 'aside';
      if (before(5).some((word, place, all) => clauseWords.has(word) && !settled.has(all[place + 1] ?? '')))
        return 'aside';
      if (isPurpose(words, at) || isRelative(words, at) || isPermitted(words, at)) return 'aside';
      const word = words[at] ?? '';
      const isState =
        (participle[language]?.test(word) === true && !(at === 0 && language === 'fr')) ||
        participle.en.test(word) ||
        forms.has(words[at - 1] ?? '') ||
        (language === 'en' && isReported(words, at)) ||
        isNoun(words, at, language, marks);
      if (language === 'en' && describes(words, at)) return 'state';
      return isState && !before(6).some((earlier) => wishes.has(earlier)) ? 'state' : 'order';
    },
  };
}

const stops = stopWordsOf('en');

const noMarks: NounMarks = { leads: new Set(), heads: new Set(), definite: new Set(), taking: new Set() };

/** "Pending deletion", "the last reboot", "shutdown schedule", "Löschungen": a noun made from a verb. */
function isNoun(
  words: readonly string[],
  at: number,
  language: Language,
  { leads, heads, definite }: NounMarks,
): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1];
  const after = words[at + 1];
  const isNominal = nominal[language]?.test(word) === true || nominal.en.test(word);
  if (before !== undefined && leads.has(before)) return true;
  // "The build vm": no verb follows an article.
  if (
    language === 'en' &&
    before !== undefined &&
    definite.has(before) &&
    !/^(?:it|them)$/.test(before) &&
    after !== undefined &&
    !wishful.has(word)
  )
    return true;
  // "The video archive": no verb follows what an article has a noun for already.
  if (language === 'en' && isClosed(words, at, definite)) return true;
  // "Deletion of a vm" may be an order; several deletions are what happened.
  if (isNominal && (/(?:s|en)$/.test(word) || !/^(?:of|from|de|von|du|der|da|do)$/.test(after ?? ''))) return true;
  if (at > 0 && after !== undefined && beings.has(after)) return true;
  if (after === 'protection') return true;
  if (gerund.test(word)) return !(at === 0 && determiners.has(after ?? '')) && !gerundOrders.has(before ?? '');
  if (after === undefined || !heads.has(after)) return false;
  return isNominal || (before !== undefined && !orderMarks.has(before)) || word === 'shutdown';
}

/** "A separate network": what stands between an article and its noun is no verb, whatever is wished. */
function describes(words: readonly string[], at: number): boolean {
  const after = words[at + 1];
  return /^an?$/.test(words[at - 1] ?? '') && after !== undefined && !stops.has(after) && !wishful.has(words[at] ?? '');
}

/** "For the video archive", "of my old build": behind an article and a word the phrase ends. */
function isClosed(words: readonly string[], at: number, definite: ReadonlySet<string>): boolean {
  const [article = '', between = '', after] = [words[at - 2], words[at - 1], words[at + 1]];
  const opens = words[at - 3] ?? '';
  if (!phraseMarks.has(opens) || /^(?:it|them|this|that|these|those)$/.test(article)) return false;
  return (
    (definite.has(article) || /^an?$/.test(article)) && !stops.has(between) && (after === undefined || stops.has(after))
  );
}
const phraseMarks = set('of for from in on at by with into about');

/** What stands for an act and is no verb: "the new network". */
const wishful = set('new another fresh additional extra more bigger larger smaller second hard soft warm cold power');

type WithEnglish = Readonly<Partial<Record<Language, RegExp>>> & { readonly en: RegExp };

/** Nouns that are made from verbs, by their endings. */
const nominal: WithEnglish = {
  en: /^[a-z]{3,}(?:[ts]ions?|ments?|vals?|als)$/,
  de: /^[a-z]{4,}ung(?:en)?$/,
  fr: /^[a-z]{3,}(?:[ts]ions?|ments?|ages?)$/,
  es: /^[a-z]{3,}(?:ci(?:on|ones)|mientos?)$/,
  pt: /^[a-z]{3,}(?:cao|coes|mentos?)$/,
};
/** What has such a verb behind it is the subject: "this block is for tenant X". */
const beings = set('is are was were');
const gerund = /^[a-z]{4,}ing$/;
const determiners = set('a an the this that my our your all every');
/** After these a form in -ing says what to do. */
const gerundOrders = set('by try start consider am are keep need about without for before of mind');
/** After these a verb is an order, even before a noun. */
const orderMarks = set('please to and then can could you should must will would shall needs now also just me i we let');

/** "Should not be able to delete". */
const isUnable = (words: readonly string[]): boolean => words.includes('not') && words.includes('able');

/** "Disks to clean up": what a thing is for, where nobody says that it be done. */
function isPurpose(words: readonly string[], at: number): boolean {
  const mark = words[at - 1];
  if (at < 2 || (mark !== 'to' && mark !== 'zu')) return false;
  return !words.slice(0, at - 1).some((word) => wishes.has(word) || how.test(word));
}

/** "Snapshots we no longer need": a clause about the thing before it. */
function isRelative(words: readonly string[], at: number): boolean {
  for (let place = Math.max(1, at - 3); place < at; place++) {
    const [earlier, word] = [words[place - 1] ?? '', words[place] ?? ''];
    if (relatives.has(word) && !joints.has(earlier) && !wishes.has(earlier)) return true;
  }
  return false;
}

/** "Allow the role to reboot", "helpdesk may restart": what somebody is to be able to do. */
function isPermitted(words: readonly string[], at: number): boolean {
  const given = words.slice(Math.max(0, at - 6), at);
  if (given.some((word) => permits.has(word))) return true;
  // "May I", "we may": who speaks asks for the deed.
  const may = words.lastIndexOf('may', at);
  return may > 0 && at - may <= 2 && !speakers.has(words[may - 1] ?? '') && !speakers.has(words[may + 1] ?? '');
}

const permits = set(
  'allow permit authorize authorise empower entitle erlaube erlauben gestatte gestatten autoriser autorizar permitir',
);
const speakers = set('i we you');

/** "Somebody shut down web-1", "my vm shut down": what others did, or a thing by itself, is told. */
function isReported(words: readonly string[], at: number): boolean {
  if (others.has(words[at - 1] ?? '')) return true;
  const start = words.slice(Math.max(0, at - 3), at).findIndex((word) => owning.has(word));
  const place = Math.max(0, at - 3) + start;
  const between = words.slice(place + 1, at);
  if (start < 0 || between.length === 0 || between.some((word) => orderMarks.has(word))) return false;
  return place === 0 || openers.has(words[place - 1] ?? '');
}

const others = set('somebody someone anybody anyone nobody everybody he she colleague colleagues intern');
const owning = set('my our his her their');
const openers = set('and but hi hello hey because since so');

const relatives = set('we i you they that which');
/** After these a new sentence begins, or a question. */
const joints = set('and so then but can could should shall may do how if when where what please and because');

const who = /^(?:who|wer|qui|quien|quienes|quem)$/;
const how = /^(?:how|wie|comment|como)$/;

const insteadWords = set('instead rather statt anstatt');

/** What is named after these is not to happen, though some words may stand between. */
const preventers = set(
  `prevent protect protected forbid forbidden avoid undo against disallow verhindern schutzen ruckgangig eviter empecher
  proteger annuler evitar impedir`,
);

/** These open a clause that tells when or in what case. */
const clauseWords = set('before until unless because whether if bevor falls wenn weil avant antes');

/** "If so, delete it": the clause is over. */
const settled = set('so yes not possible necessary needed');

/** Forms of being: what follows is a state. */
const forms = set(
  'is are was were be been being got sind ist war waren wurde wurden est sont ete sao foram esta estan estao',
);

/** Who wants a thing to be done says so with a participle, too. */
const wishes = set(
  'want wants need needs like get have must should please force tell ask make let cause allow try going love lass soll sollen muss',
);

/** Participles by their endings; English stems would not tell them from the verb. */
const participle: WithEnglish = {
  en: /^(?!need|speed|seed|feed|embed|bed|red|shed|fed)[a-z]{3,}ed$/,
  de: /^(?:(?:ab|an|aus|ein|auf|weg|zu)?ge[a-z]{3,}(?:t|en)(?:e[nrsm]?)?|zerstorte?[nrsm]?|(?:de|re|ar|pau)[a-z]+ierte?[nrsm]?|pausierte?[nrsm]?|entfernte[nrsm]?|verlorene?[nrsm]?)$/,
  fr: /^(?:[a-z]{3,}(?:ees?|es)|detruite?s?|eteinte?s?|arretee?s?|perdue?s?)$/,
  es: /^[a-z]{3,}(?:ad|id)[oa]s?$/,
  pt: /^[a-z]{3,}(?:ad|id)[oa]s?$/,
};

const questionWords = set(
  `which what who whose where when why is are does did was were has show list any welche welcher welches wer wo wann gibt
  quels quelles quel quelle qui combien cuales cual que quien cuantos donde quais qual quem quantos onde hay`,
);

/** Words of ours are no wishes: only what they deny counts. */
export function plainMood(words: readonly string[]): Mood {
  return {
    asks: false,
    asksWho: false,
    standingAt: (at) => (words.slice(Math.max(0, at - 2), at).some((word) => negators.has(word)) ? 'denied' : 'order'),
  };
}
