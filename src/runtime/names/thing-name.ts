// What a thing is called in a question when it has no name of its own.

import { readPath } from '../../contract/read-path.ts';
import type { Json } from '../../contract/tool.ts';

/**
 * `{protocol} {startport}` with the fields of a record; an empty field takes the signs before it along. Undefined when
 * the record has none of the fields.
 */
export function calledAfter(pattern: string, record: Json | undefined): string | undefined {
  let isEmpty = true;
  const text = pattern.replace(
    /([^\w{}]*(?:\b(?:to|from|of|by) )?)\{([^{}]+)\}/g,
    (_, before: string, field: string) => {
      const found = [readPath(record, field) ?? []].flat(3).filter((item) => item !== null && typeof item !== 'object');
      if (found.length === 0 || found.join('') === '') return '';
      isEmpty = false;
      return `${before}${found.join(', ')}`;
    },
  );
  return isEmpty ? undefined : text.replace(/^(?:[\s:-]|(?:to|from|of|by) )+/, '').trim();
}
