// Results as JSON to read, whole items at a time.
import type { Json, JsonObject } from '../contract.ts';
import { argsText } from './table.ts';

/**
 * Indented JSON, at most about `mostChars` long. A list that is too long loses whole items at its end, so that what is
 * shown is still JSON; the line after it says how many, and how to get the rest.
 */
export function jsonText(data: Json, mostChars: number, next?: JsonObject): string {
  const rest = next === undefined ? '' : `\nThe rest: the same call with ${argsText(next)}`;
  const whole = JSON.stringify(data, null, 2);
  if (whole.length <= mostChars) return whole + rest;
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
  const left = items.length - fitting;
  const cut = `\n${left} more ${left === 1 ? 'item' : 'items'} left out: narrow with filters, smaller pages or fewer \`fields\`.`;
  return JSON.stringify(items.slice(0, fitting), null, 2) + cut + rest;
}
