// JSON out of a spec file, with errors that say what the file really is.
import { GenerationError } from '../errors.ts';
import { quote } from '../ir/validate.ts';

/** Parses `text`; a login page, an empty file or a cut-off download is named as such. */
export function parseJson(file: string, text: string): unknown {
  // A byte order mark counts as white space.
  const head = text.trimStart();
  if (head === '') throw new GenerationError('SPEC_UNREADABLE', file, 'the file is empty');
  if (head.startsWith('<')) {
    throw new GenerationError(
      'SPEC_UNREADABLE',
      file,
      'it is an HTML or XML page, perhaps a login page; fetch it again with response=json and valid credentials',
    );
  }
  try {
    return JSON.parse(head);
  } catch (cause) {
    const isCutOff = /^[{[]/.test(head) && !/[}\]]$/.test(head.trimEnd());
    const reason = isCutOff ? 'it is not valid JSON and seems to be cut off' : 'it is not valid JSON';
    throw new GenerationError('SPEC_UNREADABLE', file, `${reason}: ${quote(String((cause as Error).message))}`, {
      cause,
    });
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as text, or the fallback: specs hold nulls where texts are expected. */
export const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** What a JSON value that is no object is, in words. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
