// Reads the YAML of an operator's file in its plainest form, and tells where everything in it stands.
import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { ToolError } from '../contract/errors.ts';

export interface YamlFile {
  readonly content: unknown;
  /** `file:line:column` of what a path leads to, or of the deepest step of it that the file has. */
  placeOf(path: readonly (string | number)[]): string;
}

/**
 * Throws CONFIG_INVALID as `file:line:column: ...` for text that is no YAML, and for aliases: what a rule or a setting
 * says has to stand where it is read.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, stringKeys: true, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    throw invalid(
      problems.map(({ pos, message }) => ({ place: place(pos[0]), what: message.split('\n', 1).join('') })),
    );
  }
  visit(document, {
    Alias(_, { source, range }) {
      const what = `the alias *${source.slice(0, 80)} is not allowed here; write the value out.`;
      throw invalidAt(place(range?.[0] ?? 0), what);
    },
  });
  return { content: document.toJS() as unknown, placeOf: (path) => place(offsetOf(document, path)) };
}

/** Something that is wrong in a file, and where. */
export interface Fault {
  readonly place: string;
  readonly what: string;
}

/** What is wrong, and where. */
export const invalidAt = (place: string, what: string): ToolError => invalid([{ place, what }]);

/** The same for several faults, a line each, in the order of the file. */
export function invalid(faults: readonly Fault[]): ToolError {
  const lines = faults.map(({ place, what }) => `${place}: ${/[.?]$/.test(what) ? what : `${what}.`}`);
  return new ToolError('CONFIG_INVALID', [...new Set(lines)].sort(byPlace).join('\n'), {
    hint: 'Nothing was started. Correct the file, or start with another one.',
  });
}

/** `file:9:1` before `file:10:1`. */
const byPlace = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Where a path begins in the text: at the key where it has one, else at the value, else at what holds it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const parent: unknown = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
    const name = String(steps.at(-1));
    const pair = isMap(parent) ? parent.items.find(({ key }) => isNode(key) && String(key) === name) : undefined;
    const node: unknown = isNode(pair?.key) ? pair.key : document.getIn(steps, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
