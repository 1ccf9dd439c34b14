// Text as a row of words: names of things, addresses and sizes become what they are.
import { fold } from './stem.ts';

/** A word as written (folded), and whether it looks like somebody's own name for something, such as `web-03`. */
export interface Word {
  readonly text: string;
  readonly isName: boolean;
  /** Written with a capital inside a sentence: no typo of a common word. */
  readonly isProper: boolean;
}

/** Han and kana. Such text has no spaces, and is cut by dictionary instead. */
export const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** The words of a text in any case. Numbers alone are dropped; what they count stays. */
export function wordsOf(text: string): readonly Word[] {
  // Most of what is indexed is plain: lower case, no digits, no marks.
  if (/^[a-z ]*$/.test(text)) return plainWords(text);
  const opened = openCamels(text.slice(0, longestText));
  const proper = new Set([...opened.matchAll(/(?<=\S\s+)\p{Lu}\p{Ll}+/gu)].map(([word]) => fold(word)));
  const folded = fold(opened);
  const words: Word[] = [];
  for (const [raw] of (/\d/.test(folded) ? readNumbers(folded) : folded).matchAll(chunks)) {
    const isName = /\d/.test(raw) && /[-_.]|[a-z]\d|\d[a-z]/.test(raw) && !wellKnown.test(raw);
    for (const part of raw.split(/[-_.']/)) {
      if (part !== '' && !/^\d+$/.test(part)) words.push({ text: part, isName, isProper: proper.has(part) });
    }
  }
  return words;
}

const chunks = /[\p{L}\p{N}][\p{L}\p{N}']*(?:[-_.][\p{L}\p{N}]+)*/gu;

/** Longer texts are stories; what is wanted comes early in them. */
const longestText = 2_000;

const plainWords = (text: string): readonly Word[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isName: false, isProper: false }));

/** Puts a word in place of addresses, sizes and the names that clouds give to disks and machines. */
function readNumbers(text: string): string {
  return text
    .replace(/\b(?:root|data)-\d+\b/g, ' volume ')
    .replace(/\bi-\d+-\d+-vm\b/g, ' vm ')
    .replace(/\br-\d+-vm\b/g, ' router ')
    .replace(/\b[sv]-\d+-vm\b/g, ' systemvm ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}\b/g, ' cidr ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, ' ipaddress ')
    .replace(/\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?/g, ' ipv6 ')
    .replace(/(?<=\s)\/(\d{1,3})\b/g, (_, bits: string) => (Number(bits) > 32 ? ' ipv6 ' : ' cidr '))
    .replace(/\b1:1\b/g, ' one to one ')
    .replace(/\b\d+(?:[.,]\d+)?\s?(?:[kmgt]i?b|go|gigs?|gigabytes?)\b/g, ' gigabytes ');
}

/** Words with digits that mean the same everywhere. */
const wellKnown =
  /^(?:s3|k8s|k3s|ec2|l2|l2tp|l3|ipv[46]|v[46]|ip6|qcow2|oauth2?|2fa|x509|x86|s2s|site2site|p2p|v2v|p2v|utf8|sha\d+|md5|ttys\d|eth\d|gp3|t[23]|ide0|com\d|http2|route53|[a-z]{1,6}net\d+)$/;

/** `listVirtualMachines` as words; shouted words stay whole, and so do names such as `vMotion`. */
const openCamels = (text: string): string =>
  /\p{Lu}/u.test(text)
    ? text
        .replace(/(\p{L}\p{Ll}|\d)(\p{Lu})(?=\p{Ll}|\p{Lu}|\b)/gu, '$1 $2')
        .replace(/(\p{Lu}+)(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    : text;
