// Cuts a text where a new step may begin: at marks, and at words such as "then" and "and".
import type { Language } from '../../contract/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { matchTerms, tokensOf } from './match-terms.ts';
import { eastAsian, wordsOf } from './words.ts';

export interface Piece {
  readonly text: string;
  /** A mark stands before it, and not only a word. */
  readonly isDivided: boolean;
  /** A sentence ends before it. */
  readonly isSentence: boolean;
}

/** The pieces of a text; one where nothing divides it. */
export function piecesOf(text: string, language: Language, lexicon: Lexicon): readonly Piece[] {
  const joints = [...lexicon.speech('joints', language)].sort((a, b) => b.length - a.length);
  const isEastern = eastAsian.test(text);
  const pattern = isEastern
    ? new RegExp(`[，,、。；;]|${joints.join('|')}`, 'gu')
    : new RegExp(`[;:?!]\\s+|[.]\\s+(?=\\p{L})|,\\s+|\\s+-+\\s+|(?:^|\\s)(?:${joints.join('|')})(?=\\s)`, 'giu');
  const pieces: Piece[] = [];
  let from = 0;
  let isDivided = false;
  let isSentence = false;
  const take = (to: number): void => {
    const piece = text.slice(from, to).trim();
    if (piece === '') return;
    pieces.push({ text: piece, isDivided, isSentence });
    isDivided = false;
    isSentence = false;
  };
  for (const { 0: joint, index } of text.matchAll(pattern)) {
    const to = index + joint.length;
    if (!isEastern && isInTerm(text.slice(from, index), text.slice(to), joint, language, lexicon)) continue;
    take(index);
    isDivided ||= !/\p{L}/u.test(joint);
    isSentence ||= /[.?!。;；]/u.test(joint);
    from = to;
  }
  take(text.length);
  return pieces;
}

/** "Drag and drop": the joint belongs to a term of ours. */
function isInTerm(before: string, after: string, joint: string, language: Language, lexicon: Lexicon): boolean {
  const middle = wordsOf(joint);
  if (middle.length === 0) return false;
  const left = wordsOf(before).slice(-2);
  const tokens = tokensOf([...left, ...middle, ...wordsOf(after).slice(0, 2)], language);
  return matchTerms(tokens, language, lexicon, true).some(
    ({ term, indices }) =>
      term.gapBefore === 0 && indices.includes(left.length - 1) && indices.includes(left.length + middle.length),
  );
}
