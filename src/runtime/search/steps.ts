// A request that says several things to do, step by step: "stop web-1, take a snapshot of it and start it again".
import type { Language } from '../../contract/vocabulary.ts';
import { analyseQuery, queryLanguage } from './analyse.ts';
import { type Analysis, type KnownWords, settle } from './analysis.ts';
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
    return first.context.length === 0 ? alone : [settle({ ...inContext(first), ...all }, lexicon)];
  }
  if (first.said.isVague || new Set(steps.map(gistOf)).size < steps.length) return alone;
  const pointers = lexicon.speech('pronouns', language);
  const main = lexicon.main.map((idea) => [idea, 1] as const);
  const before = (at: number): Step | undefined => steps[at - 1];
  return steps.map((step, at) =>
    settle({ ...afterStep(step, before(at), pointers, language, main), ...all, meansAll: step.said.meansAll }, lexicon),
  );
}

/** Joins pieces without an act of their own to a step: as its words, or as its context where a mark divides them. */
function joined(pieces: readonly Step[], read: (piece: Piece) => Step): readonly Step[] {
  const steps: Step[] = [];
  let open: Step[] = [];
  for (const piece of pieces) {
    const last = steps.at(-1);
    if (hasAct(piece.said)) {
      const near = piece.isDivided ? undefined : open.pop();
      const step = near === undefined ? piece : read({ ...piece, text: `${near.text} ${piece.text}` });
      steps.push({ ...step, context: open.map(({ said }) => said) });
      open = [];
    } else if (last === undefined) open.push(piece);
    else if (piece.isDivided) steps[steps.length - 1] = { ...last, context: [...last.context, piece.said] };
    else steps[steps.length - 1] = { ...read({ ...last, text: `${last.text} ${piece.text}` }), context: last.context };
  }
  return steps;
}

const hasAct = ({ orders, opensWithAct }: Analysis): boolean => orders >= clearAct || opensWithAct;

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
  before: Step | undefined,
  pointers: ReadonlySet<string>,
  language: Language,
  main: readonly (readonly [string, number])[],
): Analysis {
  const said = inContext(step);
  // The first step of several is about something: the main thing where nobody knows the word.
  if (before === undefined) return said.hasObject ? said : withTerms(said, main, takenOver);
  const isEastern = language === 'zh' || language === 'ja';
  const points =
    isEastern ||
    fold(step.text)
      .split(/[^a-z]+/)
      .some((word) => pointers.has(word));
  const hasOwn = namesThings(step.said);
  if (hasOwn && !points) return said;
  return withTerms(said, thingsOf(before.said), hasOwn ? besideOwn : takenOver);
}

function withTerms(said: Analysis, others: readonly (readonly [string, number])[], factor: number): Analysis {
  const terms = new Map(said.terms);
  for (const [term, weight] of others) terms.set(term, Math.max(terms.get(term) ?? 0, weight * factor));
  const hasObject = said.hasObject || others.some(([term]) => term[0] === '#');
  return { ...said, terms, hasObject, isVague: said.isVague && !hasObject };
}
