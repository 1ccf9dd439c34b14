// Polite frames round an order: "could somebody restart it", "is there any chance to go back", "I wonder if you could".
import { negators } from './stop-words.ts';

/** What softens an order between its frame and its verb. */
const softeners = set('please pls just quickly kindly maybe perhaps possibly also then quick now again bitte');
const modals = set('can could would will may might should');
/** Who is asked, and who asks to be let. */
const asked = set('you u ya we i somebody someone anybody anyone');
/** "Any chance you could", "I wonder if someone could". */
const hopes = set('think chance chances hope hoping hoped wish wonder wondering possible if whether');
const unsure = set('if whether');
const hedged = set('could would might');
/** It is asked whether these are there, or said that they would be welcome, and what follows is the deed. */
const welcome = set(
  `possible possibility chance way feasible option able kind great nice lovely fine ok okay good best better cool awesome
  time helpful moglich moglichkeit weg chance gut schon super toll nett prima`,
);
/** After these, what is welcome is said of the deed, and of no thing: "it's fine to", "are there ways to". */
const said = set('it is be s there any a some the you es ware ist eine irgendeine');
/** "We agreed to drop them": what was made up is to be done. */
const decided = set('agreed decided asked told wanted keen');
const towards = set('to zu');
/** Questions that open so ask for a deed: "is there", "are you able", "gibt es", "y a-t-il", "hay". */
const openers = set('is are any gibt does do hay ha');
const ways = set(
  `possible possibility chance way feasible option able think mind moglich moglichkeit chance manera forma posibilidad
  maneira jeito possibilidade`,
);
const deedMarks = set('to of you u somebody someone we i zu de for that');

/** How far a frame stands before its verb, and how far from its beginning a question says that it is one. */
const reach = 6;

/** Whether what the verb at a place says is asked for by what stands before it. */
export function isFramed(words: readonly string[], at: number): boolean {
  let end = at - 1;
  while (end >= 0 && softeners.has(words[end] ?? '')) end--;
  const [before = '', last = ''] = [words[end - 1], words[end]];
  if (asked.has(last) && modals.has(before)) return true;
  if (modals.has(last) && asked.has(before) && isHoped(words[end - 2] ?? '', before, last)) return true;
  if (last === 'be' && before === 'to' && words[end - 2] === 'has') return true;
  if (!towards.has(last)) return false;
  if (decided.has(before)) return true;
  const frame = words.slice(Math.max(0, end - reach), end);
  if (frame.some((word) => word === 'no' || negators.has(word))) return false;
  return frame.some((word, place) => welcome.has(word) && frame.slice(Math.max(0, place - 2), place).some(isSaid));
}

const isSaid = (word: string): boolean => said.has(word);

/** "If we can" is a condition, "if you could" an order. */
const isHoped = (opener: string, who: string, modal: string): boolean =>
  hopes.has(opener) && (!unsure.has(opener) || (hedged.has(modal) && who !== 'i' && who !== 'we'));

/** A question whether something can be done, which wants it done. */
export function asksForDeed(words: readonly string[]): boolean {
  if (!openers.has(words[0] ?? '')) return false;
  const opening = words.slice(1, reach);
  return opening.some((word, at) => ways.has(word) && deedMarks.has(words[at + 2] ?? ''));
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
