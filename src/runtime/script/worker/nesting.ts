// How deep a JSON text is nested, found without reading it into objects.

/** Deeper values are not let out of the sandbox: code that walks them would have to fear for its stack. */
export const deepest = 100;

/** Levels of lists and objects in valid JSON; 0 for a plain value. */
export function nestingOf(json: string): number {
  let depth = 0;
  let most = 0;
  let place: 'outside' | 'text' = 'outside';
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (place === 'text') {
      if (sign === '\\') at += 1;
      else if (sign === '"') place = 'outside';
    } else if (sign === '"') place = 'text';
    else if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return most;
}
