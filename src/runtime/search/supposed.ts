// Acts that are asked about and not ordered: "will a resize delete my data", "why did it reboot", "can I delete it".

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const askers = set('why when what so and but hm hi hey hello');
const modals = set('did does do will would must');
/** Behind a modal these are asked for a deed, or say what is wished for, or are what is to be done: "do a restart". */
const noSubjects = set(
  `you u ya somebody someone anybody anyone not be like love prefer want appreciate have a an the it this that these
  those another please no`,
);
/** After these an article may begin the subject: nobody orders anything by them. */
const telling = set('did does will must would');
const articles = set('a an the it this that these those another');
/** "Would it be possible to", "will it be fine to". */
const isPolite = (words: readonly string[], modal: number): boolean =>
  words.slice(modal + 1, modal + 4).includes('be') &&
  words.slice(modal + 3, modal + 8).some((word) => word === 'to' || word === 'if');

/** Whether an English text asks what happens or has to happen, by a question that somebody can say yes or no to. */
export function asksWhatHappens(words: readonly string[]): boolean {
  const modal = words.slice(0, 3).findIndex((word) => modals.has(word));
  if (modal < 0 || !words.slice(0, modal).every((word) => askers.has(word))) return false;
  const [verb = '', subject = ''] = words.slice(modal);
  if (subject === '' || isPolite(words, modal)) return false;
  return !noSubjects.has(subject) || (telling.has(verb) && articles.has(subject));
}

const leave = set('can could may should shall');
const softeners = set('safely just simply now already still then');

/** "Can I delete it", "could we safely remove it": who asks so wants to know first. */
export function asksLeave(words: readonly string[], at: number): boolean {
  let end = at - 1;
  while (end > 0 && softeners.has(words[end] ?? '')) end--;
  const isSafe = words.slice(end + 1, at).includes('safely');
  const who = words[end] ?? '';
  return leave.has(words[end - 1] ?? '') && (who === 'i' || (who === 'we' && isSafe));
}

const granting = set('let allow permit want');
const barred = 6;

/** "Don't let anybody delete it": what others are not to do. */
export function isBarred(words: readonly string[], at: number, negators: ReadonlySet<string>): boolean {
  const before = words.slice(Math.max(0, at - barred), at);
  return before.some(
    (word, place) => negators.has(word) && before.slice(place + 1, place + 3).some((next) => granting.has(next)),
  );
}

const whenever = set('when whenever');
const actors = set('i we you they he she it');

/** "It comes back when I stop it". */
export const isOccasion = (words: readonly string[], at: number): boolean =>
  whenever.has(words[at - 2] ?? '') && actors.has(words[at - 1] ?? '');
