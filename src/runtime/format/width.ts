// How wide a text is in a terminal: Chinese, Japanese and emoji take two columns, combining marks none.
import stringWidth from 'fast-string-width';

const plain = /^[\x20-\x7e]*$/;

/** In columns of a terminal. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

/** The text with blanks behind it, up to `width` columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
