// HTML out of texts: whatever comes from a specification, a server or a file name is only ever text.

/** Markup that is ours, or made of texts that were escaped. */
export interface Html {
  readonly html: string;
}
type Part = Html | string | number | undefined | readonly Html[];

/** A template: texts and numbers in it are escaped, markup and lists of markup go in as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, index) => text + (index < parts.length ? written(parts[index]) : '')).join(''),
});

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map((one) => one.html).join('');
  return escaped(String(part));
}

/** For texts between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON for a script element of a data type: nothing in it can end the element. */
export const dataOf = (value: unknown): Html => ({
  html: JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});
