// Changes inside JSON with comments: only what is new is written, and in the way the file is written.
import { findNodeAtLocation, type Node, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Json, JsonObject } from '../../contract/tool.ts';
import type { Edit } from './edit.ts';

/** The value; comments and commas behind the last item are allowed, as editors allow them. Throws for anything else. */
export function parseJsonc(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  for (const { offset } of errors) throw new SyntaxError(`wrong at ${offset}`);
  return value;
}

/** The text with the values in it, indented as it is. */
export function editJson(before: string, edits: readonly Edit[]): string {
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = before.slice(mark.length);
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return (
    mark + edits.reduce((sofar, edit) => editOne(sofar, edit, { unit, eol }), text.trim() === '' ? `{}${eol}` : text)
  );
}

interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

function editOne(text: string, { path, value }: Edit, layout: Layout): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) throw new SyntaxError('There is nothing in it.');
  const there = findNodeAtLocation(root, [...path]);
  if (there !== undefined) {
    const end = there.offset + there.length;
    return text.slice(0, there.offset) + pretty(value, path.length, layout) + text.slice(end);
  }
  const known = path.findIndex((_, index) => findNodeAtLocation(root, path.slice(0, index + 1)) === undefined);
  const parent = findNodeAtLocation(root, path.slice(0, known)) ?? root;
  const [name, ...deeper] = path.slice(known) as [string | number, ...(string | number)[]];
  const wrapped = deeper.reduceRight<Json>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
  const key = typeof name === 'number' ? '' : `${JSON.stringify(name)}: `;
  return insert(text, parent, key + pretty(wrapped, known + 1, layout), known + 1, layout);
}

/** Behind the last item, on a line of its own; a comment behind that item stays with it. */
function insert(text: string, parent: Node, item: string, depth: number, { unit, eol }: Layout): string {
  const indent = unit.repeat(depth);
  const last = parent.children?.at(-1);
  if (last === undefined) {
    const at = parent.offset + 1;
    const close = text.slice(at, parent.offset + parent.length - 1).includes('\n') ? '' : eol + unit.repeat(depth - 1);
    return `${text.slice(0, at)}${eol}${indent}${item}${close}${text.slice(at)}`;
  }
  const end = last.offset + last.length;
  const rest = text.slice(end).replace(/[\r\n].*$/s, '');
  const behind = /^(\s*)(,?)(\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?)$/.exec(rest);
  if (behind === null) return `${text.slice(0, end)},${eol}${indent}${item}${text.slice(end)}`;
  const [, space, comma, comment] = behind as unknown as [string, string, string, string];
  const line = `${space},${comment}${eol}${indent}${item}${comma}`;
  return text.slice(0, end) + line + text.slice(end + rest.length);
}

const pretty = (value: Json, depth: number, { unit, eol }: Layout): string =>
  JSON.stringify(value as JsonObject, undefined, unit)
    .split('\n')
    .join(eol + unit.repeat(depth));
