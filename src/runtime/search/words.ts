// Text as a row of words: names of things, addresses and sizes become what they are.
import { fold } from './stem.ts';

/** A word as written (folded). */
export interface Word {
  readonly text: string;
  /** It looks like somebody's own name for something, such as `web-03`, or stands in quotes. */
  readonly isName: boolean;
  /** Written with a capital inside a sentence: no typo of a common word. */
  readonly isProper: boolean;
  /** Number of what was written without a space or in quotes: the words of `web-03` or "my disk" have the same. */
  readonly chunk: number;
  /** A sentence or a part of one ends after it. */
  readonly isLast: boolean;
}

/** Han and kana. Such text has no spaces, and is cut by dictionary instead. */
export const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** The words of a text in any case. Numbers alone are dropped; what they count stays. */
export function wordsOf(text: string): readonly Word[] {
  // Most of what is indexed is plain: lower case, no digits, no marks.
  if (/^[a-z ]*$/.test(text)) return plainWords(text);
  const opened = openCamels(markQuotes(text.slice(0, longestText)));
  const proper = new Set([...opened.matchAll(/(?<=\S\s+)\p{Lu}\p{Ll}+/gu)].map(([word]) => fold(word)));
  const folded = fold(opened);
  const plain = /\d|:\/\/|\.v|\s\/|=/.test(folded) ? readNumbers(folded) : folded;
  const words: Word[] = [];
  let quote = -1;
  let chunk = 0;
  for (const found of plain.matchAll(chunks)) {
    const raw = found[0];
    if (raw === opening || raw === closing) {
      quote = raw === opening ? ++chunk : -1;
      continue;
    }
    const isName = quote >= 0 || (/\d/.test(raw) && /[-_.]|[a-z]\d|\d[a-z]/.test(raw) && !wellKnown.test(raw));
    if (quote < 0) chunk += 1;
    const ends = clauseEnd.test(plain.slice(found.index + raw.length, found.index + raw.length + 3));
    const parts = raw.split(/[-_.']/).filter((part) => part !== '' && !/^\d+$/.test(part));
    for (const [at, part] of parts.entries()) {
      words.push({ text: part, isName, isProper: proper.has(part), chunk, isLast: ends && at === parts.length - 1 });
    }
  }
  return words;
}

/** Private characters in place of quotes. */
const opening = '\ue001';
const closing = '\ue002';
const clauseEnd = /^\s*(?:[,.;:!?)]|$)/;

/** Short texts in quotes are names, unless everything is in quotes. */
const markQuotes = (text: string): string =>
  /["'`“„«「『‘]/.test(text)
    ? text.replace(quoted, (whole, _open, inside: string, at: number) =>
        inside.length > 60 || whole.length + 2 >= text.length
          ? whole
          : `${at === 0 ? '' : ' '}${opening} ${inside} ${closing}`,
      )
    : text;
const quoted = /(["“„«「『`‘]|(?<=^|[\s(])')([^"“”„«»「」『』`\n]+?)(["”“»」』`’]|'(?=$|[\s,.;:!?)]))/gu;

const chunks = /[\ue001\ue002]|[\p{L}\p{N}][\p{L}\p{N}']*(?:[-_.][\p{L}\p{N}]+)*/gu;

/** Longer texts are stories; what is wanted comes early in them. */
const longestText = 2_000;

const plainWords = (text: string): readonly Word[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part, at, all) => ({ text: part, isName: false, isProper: false, chunk: at, isLast: at === all.length - 1 }));

/** Puts a word in place of addresses, sizes and the names that clouds give to disks and machines. */
function readNumbers(text: string): string {
  return text
    .replace(/\bhttps?:\/\/\S+/g, (url) => ` url ${fileKind(url)}`)
    .replace(diskFile, ' disk ')
    .replace(/(?<=^|\s)[\w./-]+=[\w./-]+(?=[\s,.;:!?)]|$)/g, ' ')
    .replace(/\b(?:root|data)-\d+\b/g, ' volume ')
    .replace(/\bi-\d+-\d+-vm\b/g, ' vm ')
    .replace(/\br-\d+-vm\b/g, ' router ')
    .replace(/\b[sv]-\d+-vm\b/g, ' systemvm ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}\b/g, ' cidr ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, ' ipaddress ')
    .replace(/\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?/g, ' ipv6 ')
    .replace(/(?<=\s)\/(\d{1,3})\b/g, (_, bits: string) => (Number(bits) > 32 ? ' ipv6 ' : ' cidr '))
    .replace(paths, '$1 filepath ')
    .replace(/\b(?:[01]?\d|2[0-4])(?::[0-5]\d)?\s?(?:am|pm|uhr|o'clock)\b/g, ' clocktime ')
    .replace(/\b1:1\b/g, ' one to one ')
    .replace(/\b\d{2,5}\s?(?:->|=>|→)\s?\d{2,5}\b|\b(?:\d{2,5}:\d{3,5}|\d{3,5}:\d{2,5})\b/g, ' port forward ')
    .replace(/\b\d{1,5}\/(tcp|udp)\b/g, ' port $1 ')
    .replace(/\b\d+(?:[.,]\d+)?\s?(?:[kmgt]i?b|[gt]|go|gigs?|gigabytes?)\b/g, ' gigabytes ')
    .replace(/\b\d+\s?(?:x\s)?(v?cpus?|cores?|kerne?n?|coeurs|nucleos)\b/g, (_, unit: string) =>
      unit.startsWith('core') ? ` ${coreCount} cpus ` : ` ${coreCount} ${unit} `,
    )
    .replace(bareCount, `$1 ${bareNumber}`)
    .replace(wellKnownPorts, '$1 port ');
}

/** What stands for a number of cores, and for a number of what was spoken of before: "give it 8". */
export const coreCount = 'corecount';
export const bareNumber = 'somany';
export const isSize = (text: string): boolean => text === 'gigabytes' || text === coreCount;
const bareCount =
  /\b((?:give|gives|get|gets|have|has|need|needs|gib)(?:\s(?:it|them|him|her|that|this|one|ihm|ihr))?(?:\s(?:one|to|up to))?)\s\d{1,4}(?=\s*(?:$|[.,;!?)]|\s(?:please|pls|instead|now|bitte)\b))/g;

/** Ports that are opened by their number alone. */
const wellKnownPorts =
  /\b((?:open|close|shut|block|allow|expose|permit|let|on|reach|poll|listen)(?:\s(?:up|in|out|on|down))?)\s(?:21|22|23|25|53|80|110|123|143|161|389|443|445|465|587|636|993|995|1433|1521|[2-9]\d{3}|[1-6]\d{4})\b(?!\s?(?:%|[a-z]*bytes))/g;

/** A path to something else says nothing: its parts are somebody's own names. */
const paths = /(^|\s)(?:[a-z]:)?(?:\/[\w.-]+){2,}\/?(?=[\s,.;:!?)]|$)/g;

/** A path to the disk of a machine, or its bare file name. */
const diskFile = /(?<=^|\s)(?:[a-z]:)?[^\s:]+\.(?:vdi|vmdk|vhdx?|qcow2)(?=[\s,.;:!?)]|$)/g;

/** What a file is, by its ending. */
const fileKind = (url: string): string => {
  const ending = /\.(iso|qcow2|vmdk|vhdx?|ova|ovf|img|raw)(?:\.(?:gz|xz|bz2))?(?=[?#)]|$)/.exec(url)?.[1];
  if (ending === undefined || ending === 'iso' || ending === 'ova' || ending === 'ovf') return ending ?? '';
  return 'image';
};

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
