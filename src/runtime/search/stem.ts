// Takes endings off words, lightly: enough to make inflections of one word equal.
import type { Language } from '../../contract/vocabulary.ts';

/** Lower case without accents; ß becomes ss. Keeps scripts that are not Latin as they are. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('’', "'");
  // Only marks after Latin letters go: in Japanese they make another sound.
  return /[^\0-\x7f]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/([a-z])\p{M}+/gu, '$1')
        .normalize('NFC')
    : lower;
}

/** The stem of a folded word in one language. */
export function stem(word: string, language: Language): string {
  if (language === 'en') return stemEnglish(word);
  const endings = endingsOf[language];
  if (endings === undefined || word.length < 5) return word;
  for (const ending of endings) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    if (ending === 's' && word.endsWith('ss')) continue;
    return word.slice(0, -ending.length);
  }
  return word;
}

/** Longest endings first: only one is taken off. */
const endingsOf: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: ['ungen', 'ung', 'ern', 'est', 'en', 'er', 'es', 'em', 'et', 'st', 'e', 'n', 's', 't'],
  fr: ['issez', 'ements', 'ement', 'ions', 'ons', 'ees', 'ent', 'er', 'ez', 'ee', 'es', 'ir', 'e', 's', 'x'],
  es: [
    'iendo',
    'ando',
    'arlo',
    'arla',
    'ados',
    'adas',
    'ado',
    'ada',
    'ar',
    'er',
    'ir',
    'os',
    'as',
    'es',
    'a',
    'o',
    'e',
    's',
  ],
  pt: ['indo', 'endo', 'ando', 'ados', 'adas', 'ado', 'ada', 'ar', 'er', 'ir', 'os', 'as', 'es', 'a', 'o', 'e', 's'],
};

function stemEnglish(word: string): string {
  if (shortPlurals.has(word)) return word.slice(0, -1);
  if (word.length < 4 || /\d/.test(word)) return word;
  let base = word;
  if (base.endsWith("'s")) base = base.slice(0, -2);
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/(ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ing')) base = undouble(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ied')) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && base.endsWith('ed')) base = undouble(base.slice(0, -2));
  else if (base.length > 6 && /[ts]ion$/.test(base)) base = base.slice(0, -3);
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const shortPlurals: ReadonlySet<string> = new Set(['vms', 'ips', 'lbs', 'vrs', 'cds', 'azs', 'sgs', 'hds']);

const undouble = (word: string): string => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
