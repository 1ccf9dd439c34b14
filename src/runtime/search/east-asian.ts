// Cuts Chinese and Japanese, which have no spaces, by the dictionary of the vocabulary.
import type { Lexicon } from './lexicon.ts';
import type { Standing } from './mood.ts';
import type { Sense } from './term-table.ts';
import { eastAsian } from './words.ts';

/** What was found in a text, what of it is not in the dictionary by weight, and what else stands there. */
export interface EastAsianCut {
  readonly senses: readonly (Sense & { readonly standing: Standing })[];
  readonly rest: string;
  readonly lost: number;
  readonly asksWho: boolean;
}

/** Takes the terms of the dictionary out of a folded text without spaces, the longest first. */
export function cutEastAsian(text: string, lexicon: Lexicon): EastAsianCut {
  const senses: (Sense & { readonly standing: Standing })[] = [];
  let rest = '';
  let lost = 0;
  for (let at = 0; at < text.length; ) {
    const found = lexicon.eastAsianAt(text, at);
    if (found === undefined) {
      // Single kana and common particles say nothing; unknown Han characters do.
      const sign = text.charAt(at);
      if (/\p{Script=Han}/u.test(sign) && !particles.has(sign)) lost += 0.4;
      else if (/\p{Script=Katakana}/u.test(sign)) lost += 0.2;
      rest += eastAsian.test(sign) ? ' ' : sign;
      at += 1;
    } else {
      const standing = standingOf(text, at, found.length);
      senses.push(...found.senses.map((sense) => ({ ...sense, standing })));
      // A name may follow the machine that has it.
      rest += found.senses.some(({ idea }) => lexicon.main.includes(idea))
        ? ` ${lexicon.main[0]?.slice(1) ?? ''} `
        : ' ';
      at += found.length;
    }
  }
  return { senses, rest, lost, asksWho: /[谁誰]/.test(text) };
}

/** What stands round a verb tells an order from a state: 已删除, 停止的, 削除された, 停止している. */
function standingOf(text: string, at: number, length: number): Standing {
  if (/[不别勿]$/.test(text.slice(0, at)) || /^(?:せず|しない|しなく)/.test(text.slice(at + length))) return 'denied';
  if (/(?:已|已经|被)$/.test(text.slice(0, at))) return 'state';
  return /^(?:的|了的|された|されている|済み|している|した(?![いら])|中)/.test(text.slice(at + length))
    ? 'state'
    : 'order';
}

const particles: ReadonlySet<string> = new Set('的了在给到从把被和与一个我你他要想请将对是有上下中这那台所正谁誰');
