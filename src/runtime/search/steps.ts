// A request that says several things to do, step by step: "stop web-1, take a snapshot of it and start it again".
import type { Language } from '../../contract/vocabulary.ts';
import { analyseQuery, queryLanguage } from './analyse.ts';
import { type Analysis, isOrder, type KnownWords, settle } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { fold } from './stem.ts';

/** An act that is at least so clear makes a step. */
const clearAct = 0.6;
/** What a thing counts that another piece names: where the step names none, and where it names one. */
const takenOver = 0.9;
const besideOwn = 0.5;
/** More than this is a story, no list of steps. */
const mostSteps = 4;

interface Step extends Piece {
  readonly said: Analysis;
  /** Pieces round it that only tell: "the host makes noises, move the vm". */
  readonly context: readonly Analysis[];
}

/** The steps of a request in their order; one for most. What a step leaves out is taken from the one before. */
export function stepsOf(text: string, lexicon: Lexicon, known: KnownWords): readonly Analysis[] {
  const language = queryLanguage(text, lexicon, known);
  const whole = analyseQuery(text, lexicon, known, language);
  const alone = [settle(whole, lexicon)];
  const pieces = piecesOf(text, language, lexicon);
  if (pieces.length < 2 || pieces.length > 2 * mostSteps) return alone;
  const read = (piece: Piece): Step => ({
    ...piece,
    said: analyseQuery(piece.text, lexicon, known, language),
    context: [],
  });
  const steps = joined(pieces.map(read), read);
  const first = steps[0];
  if (first === undefined || steps.length > mostSteps) return alone;
  const all = { providers: whole.providers, meansAll: whole.meansAll };
  if (steps.length === 1) {
    if (first.context.length === 0) return alone;
    const { terms, ...said } = inContext(first);
    const every = [...whole.terms].filter(([term]) => term === '#every');
    return [settle({ ...said, ...all, terms: new Map([...terms, ...every]) }, lexicon)];
  }
  if (isUnclear(first.said) || new Set(steps.map(gistOf)).size < steps.length) return alone;
  const pointers = lexicon.speech('pronouns', language);
  const main = lexicon.main.map((idea) => [idea, 1] as const);
  const resolved: Analysis[] = [];
  for (const step of steps) resolved.push(afterStep(step, resolved, { pointers, language, main, known }));
  return resolved.map((said) => settle({ ...said, providers: whole.providers }, lexicon));
}

/** What a step is read with beside the one before it. */
interface StepContext {
  readonly pointers: ReadonlySet<string>;
  readonly language: Language;
  readonly main: readonly (readonly [string, number])[];
  readonly known: KnownWords;
}

/** Joins pieces without an act of their own to a step: as its words, or as its context where a mark divides them. */
function joined(pieces: readonly Step[], read: (piece: Piece) => Step): readonly Step[] {
  const steps: Step[] = [];
  let open: Step[] = [];
  const isOrdered = pieces.some(({ said }) => hasAct(said) && !said.tells);
  const onlyTells = ({ said }: Step): boolean => isOrdered && said.tells;
  for (const piece of pieces) {
    const last = steps.at(-1);
    if (hasAct(piece.said) && !onlyTells(piece)) {
      const near = piece.isDivided || open.at(-1)?.said.tells === true ? undefined : open.pop();
      const step = near === undefined ? piece : read({ ...piece, text: `${near.text} ${piece.text}` });
      steps.push({ ...step, context: open.map(({ said }) => said) });
      open = [];
    } else if (last === undefined) open.push(piece);
    else if (piece.isSentence && asksOnly(piece.said)) steps.push(piece);
    else if (piece.isDivided || onlyTells(piece))
      steps[steps.length - 1] = { ...last, context: [...last.context, piece.said] };
    else steps[steps.length - 1] = { ...read({ ...last, text: `${last.text} ${piece.text}` }), context: last.context };
  }
  return steps;
}

/** "I need a server. Which templates are there?": a question behind an order is asked as well. */
const asksOnly = ({ onlyAsks, hasObject, isVague }: Analysis): boolean => onlyAsks && hasObject && !isVague;

const hasAct = ({ orders, opensWithAct }: Analysis): boolean => orders >= clearAct || opensWithAct;

/** "Pause it, snapshot it, resume it": what is done to one thing after another leaves open only which. */
const isUnclear = ({ isVague, hasObject, orders }: Analysis): boolean => isVague && (hasObject || orders < clearAct);

/** Steps that say the same are one. */
const gistOf = ({ said }: Step): string =>
  [...said.acts, ...thingsOf(said)]
    .filter(([, weight]) => weight >= clearAct)
    .map(([idea]) => idea)
    .sort()
    .join(' ');

const thingsOf = ({ terms }: Analysis): readonly (readonly [string, number])[] =>
  [...terms].filter(([term]) => term[0] === '#');

const namesThings = (said: Analysis): boolean => thingsOf(said).some(([, weight]) => weight >= clearAct);

/** A step with what is told round it. */
function inContext({ said, context }: Step): Analysis {
  if (context.length === 0) return said;
  const factor = namesThings(said) ? besideOwn : takenOver;
  const told = context.flatMap(({ terms }) => [...terms].filter(([term]) => term[0] !== '!'));
  return {
    ...withTerms(said, told, factor),
    foreign: said.foreign + context.reduce((sum, { foreign }) => sum + foreign, 0),
    known: said.known + context.reduce((sum, { known }) => sum + known, 0),
    unknown: said.unknown + context.reduce((sum, { unknown }) => sum + unknown / 2, 0),
  };
}

/** A step with what it leaves out, or points at, from the one before. */
function afterStep(
  step: Step,
  before: readonly Analysis[],
  { pointers, language, main, known }: StepContext,
): Analysis {
  const said = inContext(step);
  // The first step of several is about something: the main thing where nobody knows the word.
  if (before.length === 0) return said.hasObject ? said : withTerms(said, main, takenOver);
  const isEastern = language === 'zh' || language === 'ja';
  const points =
    isEastern ||
    fold(step.text)
      .split(/[^a-z]+/)
      .some((word) => pointers.has(word));
  const hasOwn = namesThings(step.said);
  if (hasOwn && !points) return said;
  // "Copy the template and deploy from it": what is made of it is the main thing.
  if (!hasOwn && language === 'en' && fromIt.test(fold(step.text)) && (said.acts.get('!create') ?? 0) >= clearAct)
    return withTerms(withTerms(said, main, takenOver), before.slice(-1).flatMap(thingsOf), besideOwn);
  const isAboutOwn = hasOwn && isDoneToOwn(step.said, known);
  return withTerms(said, pointedAt(before, said, { main, known }), isAboutOwn ? besideOwn : takenOver);
}

const fromIt = /\b(?:from|off|out of|using|based on) (?:it|them|that|this|there)\b/;

/** "Delete it" speaks of what is deleted as well, which nobody deletes: then "it" is what counts. */
function isDoneToOwn(said: Analysis, known: KnownWords): boolean {
  const ordered = [...said.acts].filter(([act, weight]) => isOrder(act, weight));
  const own = thingsOf(said).filter(([, weight]) => weight >= clearAct);
  return ordered.length === 0 || ordered.some(([act]) => own.some(([thing]) => known.doable(act, thing)));
}

/**
 * The things before, those ahead to which the act can be done: "list the vms on host7 and put it into maintenance". What
 * the last step names comes first, then what was named earlier: "stop the vm, take a snapshot and start it". Where it can be
 * done to none of them, to the main thing, which has only a name: "snapshot web-3 and reboot it".
 */
function pointedAt(
  before: readonly Analysis[],
  { acts }: Analysis,
  { main, known }: Pick<StepContext, 'main' | 'known'>,
): readonly (readonly [string, number])[] {
  const ordered = [...acts].filter(([act, weight]) => isOrder(act, weight)).map(([act]) => act);
  const isDoable = ([thing]: readonly [string, number]): boolean => ordered.some((act) => known.doable(act, thing));
  const steps = before.map(thingsOf).reverse();
  const things = steps.find((step) => step.some((thing) => thing[1] >= besideOwn && isDoable(thing)));
  if (things === undefined) {
    const isMeant = main.some(isDoable);
    return [
      ...(isMeant ? main : []),
      ...(steps[0] ?? []).map(([idea, weight]) => [idea, isMeant ? weight * besideOwn : weight] as const),
    ];
  }
  const strongest = Math.max(...things.map(([, weight]) => weight));
  return things.map((thing) =>
    isDoable(thing) ? [thing[0], Math.max(thing[1], 0.8 * strongest)] : [thing[0], thing[1] * besideOwn],
  );
}

function withTerms(said: Analysis, others: readonly (readonly [string, number])[], factor: number): Analysis {
  const terms = new Map(said.terms);
  for (const [term, weight] of others) terms.set(term, Math.max(terms.get(term) ?? 0, weight * factor));
  const hasObject = said.hasObject || others.some(([term]) => term[0] === '#');
  return { ...said, terms, hasObject, isVague: said.isVague && !hasObject };
}
