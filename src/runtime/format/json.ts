// Results as JSON to read, whole items at a time.

import type { Reply } from '../../contract/invocation.ts';
import type { Json } from '../../contract/tool.ts';
import { leftOut, nextLine, pagesOf } from './table.ts';

/**
 * Indented JSON, at most about `mostChars` long. A list that is too long loses whole items at its end, so that what is
 * shown is still JSON; the line after it says how many, and how to get the rest.
 */
export function jsonText(data: Json, mostChars: number, list: Reply['list'] = {}): string {
  const whole = JSON.stringify(data, null, 2);
  if (whole.length <= mostChars) return [whole, ...nextLine(list.next)].join('\n');
  if (!Array.isArray(data)) {
    return `${whole.slice(0, mostChars)}\n... ${whole.length - mostChars} characters left out: choose some with \`fields\`.`;
  }
  const items = data as readonly Json[];
  let length = 4;
  let fitting = 0;
  for (const item of items) {
    // Inside the list every line is indented by two more.
    const text = JSON.stringify(item, null, 2);
    length += text.length + 2 * text.split('\n').length + 2;
    if (length > mostChars) break;
    fitting += 1;
  }
  return `${JSON.stringify(items.slice(0, fitting), null, 2)}\n${leftOut(items.length - fitting, 'item', pagesOf(list), fitting)}`;
}
