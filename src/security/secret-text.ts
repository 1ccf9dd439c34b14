// Finds credentials inside running text: in URLs, PEM blocks, headers, and pairs of a name and a value.
import type { SecretNames } from './secret-names.ts';

/** What stands in the place of a secret. */
export const hidden = '[secret]';
/** The same for a text with a credential in it, to tools of our own that say whether there is one. */
export const hiddenCredential = `${hidden} a credential`;

/**
 * The text without the credentials that its form gives away. Everything else stays as it was; a text without any is
 * returned unchanged. Linear in the length of the text.
 */
export function hideInText(text: string, names: SecretNames): string {
  if (text.length < 4 || isPlain(text)) return text;
  let clean = text;
  if (clean.includes('-----BEGIN')) clean = clean.replace(pem, `${hidden}`);
  if (clean.includes('://')) clean = clean.replace(userinfo, (_, scheme: string) => `${scheme}${hidden}@`);
  if (/bearer|basic/i.test(clean)) clean = clean.replace(header, hideHeader);
  if (/password|passphrase|passcode|secret|api key|token/i.test(clean)) {
    clean = clean.replace(sentence, hideInSentence).replace(quotedWord, hideQuoted);
  }
  if (clean.includes('eyJ')) clean = clean.replace(jwt, hidden);
  if (clean.includes('<')) clean = clean.replace(element, hideElement(names));
  if (/(?:^|\s|["'])-/.test(clean)) clean = clean.replace(option, hideOption(names));
  return /[=:]|%3[ad]/i.test(clean) ? hidePairs(clean, names) : clean;
}

/** In one look: names, ids and addresses have none of the marks that the forms below need. Most texts are such. */
const isPlain = (text: string): boolean => /^[\w./-]*$/.test(text) && !text.includes('eyJ');
// An unfinished block counts as well: texts are cut.
const pem = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----|$)/g;
const userinfo = /\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>]{0,1000}@/gi;
const header = /\b(Bearer|Basic)\s+([\w.~+/=-]{8,})/gi;
const jwt = /\beyJ[\w-]{6,}\.[\w-]{6,}\.[\w-]{0,}/g;
const element = /<([A-Za-z_][\w.:-]{0,80})((?:\s[^<>]{0,500})?)>([^<]{1,100000})<\//g;
// Kubernetes says `spec.password: Invalid value: "..."`: the value stands behind its words, not right behind the name.
// The name is matched in one piece, from its beginning: otherwise long runs of letters would take quadratic time.
const label =
  /(?<![\w.-])(?=([\w.-]+))\1((?:\[\w{0,40}\](?:\.[\w.-]{1,80})?)?)(?:\\?["'])?[^\S\n]{0,8}(?:=>|:=|[=:]|%3[ad])[^\S\n]{0,8}(?:(?:Invalid|Unsupported|Duplicate) value:[^\S\n]{0,8})?(?!Required value|Forbidden:)/gi;
const labelled =
  /(?:\\"(?:(?!\\")[\s\S]){0,100000}\\")|"(?:[^"\\]|\\.){0,100000}"|'(?:[^'\\]|\\.){0,100000}'|\[secret\]|[^\s,;&"'<>{}[\]()]{1,100000}/y;
/** `Authorization: Token x`, `Basic x`, `Digest a="b", c="d"`: the scheme says nothing, and what follows it is the credential. */
const scheme =
  /(?:Bearer|Basic|Digest|Token|Negotiate|NTLM|Api-?Key|HMAC[\w-]{0,20}|AWS4-HMAC-SHA256|Hawk|OAuth|SharedKey(?:Lite)?|JWT|DPoP|Key|Secret)[^\S\n]+(?:[\w-]{1,40}=(?:"[^"\n]{0,10000}"|[^\s,"]{0,10000})(?:,\s*|$|(?=[\s"']))){1,20}|(?:Bearer|Basic|Token|Negotiate|NTLM|Api-?Key|HMAC[\w-]{0,20}|OAuth|SharedKey(?:Lite)?|JWT|DPoP|Key|Secret)[^\S\n]+[^\s,;"'<>{}()]{1,100000}/iy;
/** `--password x`, as command lines have it. */
const option =
  /(?<![\w-])(--?[A-Za-z][\w.-]{1,80})([^\S\n]{1,8})(?!-)("(?:[^"\\\n]|\\.){0,10000}"|'[^'\n]{0,10000}'|[^\s"'<>|;&]{1,10000})/g;
/** `the password "x" is wrong`: of a password the word in quotes is itself; of a secret or a token, its name. */
const quotedWord = /\b(pass(?:word|phrase|code)\s{1,4})(["'])([^"'\n]{4,200})\2/gi;
const sentence =
  /\b(pass(?:word|phrase|code)|secret(?: key)?|api key|token)(\s+(?:(?:is|was)\s+(?:now|set to|changed to)|is|was|set to|changed to)\s+)(["']?)([^\s"']{4,200})/gi;

type Replace = (whole: string, ...parts: string[]) => string;

/** Ordinary words follow "basic" too; a credential has digits, signs or capitals inside. */
const hideHeader: Replace = (whole, scheme, value = '') =>
  /[0-9=_~+/]|[a-z][A-Z]/.test(value) ? `${scheme} ${hidden}` : whole;

/** `the password is incorrect` says how it is, and `the token is /var/run/token` where; `is "hunter"` says what it is. */
const hideInSentence: Replace = (whole, name, verb = '', quote = '', value = '') => {
  const isWord = quote === '' && /^[a-z]+(?:-[a-z]+)*[.,;:!?)]*$/i.test(value) && /\b(?:is|was)\s+$/i.test(verb);
  const isPath = /^(?:\/[\w.-]+){2,}[.,;:]?$/.test(value);
  return isWord || isPath ? whole : `${name}${verb}${quote}${hidden}`;
};

const hideQuoted: Replace = (whole, name, quote = '', value = '') =>
  isHarmless(value) ? whole : `${name}${quote}${hidden}${quote}`;

/** `--token` may be followed by a word of the sentence; behind a password stands what it is. */
const hideOption =
  (names: SecretNames): Replace =>
  (whole, name = '', space = '', value = '') => {
    if (!isSecretName(names, name.replace(/^-+/, '')) || isHarmless(unquote(value))) return whole;
    const isTold = /passw|passphrase|passcode/i.test(name) || /[0-9=_~+/]|[a-z][A-Z]/.test(value);
    return isTold ? `${name}${space}${hidden}` : whole;
  };

const hideElement =
  (names: SecretNames): Replace =>
  (whole, name = '', attributes = '', value = '') =>
    isSecretName(names, name.slice(name.lastIndexOf(':') + 1)) && !isHarmless(value)
      ? `<${name}${attributes}>${hidden}</`
      : whole;

/** A value is read only after a secret name, so that in `refused: password=x` the second name counts as one. */
function hidePairs(text: string, names: SecretNames): string {
  let clean = '';
  let done = 0;
  for (const match of text.matchAll(label)) {
    if (match.index < done || !isSecretName(names, `${match[1]}${match[2]}`)) continue;
    const start = match.index + match[0].length;
    labelled.lastIndex = start;
    scheme.lastIndex = start;
    const value = (/authorization$/i.test(match[1] ?? '') && scheme.exec(text)?.[0]) || labelled.exec(text)?.[0];
    if (value === undefined || isHarmless(unquote(value))) continue;
    if (isProse(match[0], text.slice(start, start + 40))) continue;
    const quote = /^(?:\\"|["'])/.exec(value)?.[0] ?? '';
    clean += `${text.slice(done, start)}${quote}${hidden}${quote}`;
    done = start + value.length;
  }
  return clean + text.slice(done);
}

/** `invalid continue token: provided key is not valid`: a token is no ordinary word with more words behind it. */
const isProse = (name: string, next: string): boolean =>
  /token:[^\S\n]+$/i.test(name) && /^[A-Za-z]?[a-z]{0,14}[^\S\n]+[a-z]{2,}[\s.,;]/.test(next);

function isSecretName(names: SecretNames, name: string): boolean {
  const standing = names.standing(name);
  return standing === 'secret' || standing === 'likely';
}

const unquote = (value: string): string => value.replace(/^(?:\\"|["'])|(?:\\"|["'])$/g, '');

/** Empty values, flags, signs alone and what is hidden already give nothing away; knowing them is useful. */
export const isHarmless = (value: string): boolean =>
  /^[^\p{L}\p{N}]{0,3}$/u.test(value) || value.includes(hidden) || /^(?:true|false|null|none|yes|no|\*+)$/i.test(value);
