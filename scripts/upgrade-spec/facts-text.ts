// Facts without prose: names, types and flags are carried over, sentences are not.

/** Keys under which all three formats keep prose. */
const prose = new Set(['description', 'summary', 'title', 'externalDocs', 'doc']);

/** The text of a facts file: prose gone, one entry of a long list to a line, so that versions can be compared by line. */
export function factsTextOf(text: string): string {
  const facts = withoutProse(JSON.parse(text));
  const api = (facts as { readonly listapisresponse?: { readonly api?: unknown } }).listapisresponse?.api;
  if (!Array.isArray(api)) return `${JSON.stringify(facts, undefined, 1)}\n`;
  const commands = api.filter((one) => typeof one === 'object' && one !== null && 'name' in one);
  const lines = commands.map((one) => JSON.stringify(one)).sort();
  return `{"listapisresponse":{"count":${lines.length},"api":[\n${lines.join(',\n')}\n]}}\n`;
}

/** A text under such a key is prose; an object or list there is a field that happens to be called so. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => !prose.has(key) || typeof one !== 'string');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutProse(one)]));
}
