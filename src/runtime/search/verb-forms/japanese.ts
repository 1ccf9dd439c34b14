// Forms of Japanese verbs: what stands before て, た, ます and たい, and the imperative.
import type { VerbForm } from './verb-form.ts';

/** Last sound of a verb > what takes its place. */
const rows: Readonly<Record<string, readonly string[]>> = {
  す: ['し', 'せ', 'さ'],
  く: ['き', 'い', 'け', 'か'],
  ぐ: ['ぎ', 'い', 'げ', 'が'],
  つ: ['ち', 'っ', 'て', 'た'],
  む: ['み', 'ん', 'め', 'ま'],
  ぶ: ['び', 'ん', 'べ', 'ば'],
  ぬ: ['に', 'ん', 'ね'],
  う: ['い', 'っ', 'え', 'わ'],
  る: ['り', 'っ', 'れ', 'ら'],
};

/** Forms of a verb in the dictionary form; none for nouns. */
export function japaneseForms(text: string): readonly VerbForm[] {
  const root = text.slice(0, -1);
  const row = rows[text.slice(-1)];
  if (row === undefined || root.length === 0 || !/\p{Script=Han}/u.test(root) || text.endsWith('する')) return [];
  const forms = row.map((sound) => ({ text: root + sound }));
  // Verbs in -eru and -iru mostly lose their last sound.
  return text.endsWith('る') && /[えけせてねべめれげぜいきしちにびみりぎじ]$/.test(root)
    ? [{ text: `${root}て` }, { text: `${root}た` }, { text: `${root}ま` }, { text: `${root}ろ` }, ...forms]
    : forms;
}
