// Values as source text: quoted, wrapped at 120 columns, unable to become code.
import { isIdentifier } from '../ir/names.ts';

/** Longest line, as biome.json has it. */
export const WIDTH = 120;

/** A piece of source: a finished token, or a bracketed list that is broken over lines when it does not fit. */
export type Node =
  | string
  | { readonly open: string; readonly items: readonly Node[]; readonly close: string; readonly spaced?: true };

/**
 * A text literal. JSON's escapes cover quotes, backslashes and control characters; line separators, which end a line in
 * older parsers, and the ends of comments and of script elements are escaped on top.
 */
export function text(value: string): string {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('*/', '*\\/')
    .replaceAll('</', '<\\/')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const inner = json.slice(1, -1);
  if (inner.includes("'")) return json;
  return `'${inner.replaceAll('\\"', '"')}'`;
}

/** A property name, quoted only where it must be. */
export const key = (name: string): string => (isIdentifier(name) ? name : text(name));

export const array = (items: readonly Node[]): Node => ({ open: '[', items, close: ']' });

export const call = (name: string, args: readonly Node[]): Node =>
  args.length === 0 ? `${name}()` : { open: `${name}(`, items: args, close: ')' };

export const object = (entries: readonly (readonly [string, Node])[]): Node =>
  entries.length === 0
    ? '{}'
    : { open: '{', items: entries.map(([name, value]) => prefixed(`${key(name)}: `, value)), close: '}', spaced: true };

/** Any JSON value as an expression; undefined properties are left out. */
export function json(value: unknown): Node {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return array(value.map(json));
  if (typeof value === 'object' && value !== null) {
    return object(
      Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, json(inner)] as const])),
    );
  }
  return String(value);
}

/** `before` glued to a node. */
export const prefixed = (before: string, node: Node): Node =>
  typeof node === 'string' ? before + node : { ...node, open: before + node.open };

/** Source of a node that starts at column `column` of a line indented by `indent` spaces and has `after` characters behind it. */
export function render(node: Node, indent = 0, column = indent, after = 1): string {
  if (typeof node === 'string') return node;
  const flat = flatten(node);
  if (column + flat.length + after <= WIDTH && !flat.includes('\n') && !isBroken(node)) return flat;
  const last = node.items.at(-1);
  if (node.open.endsWith('(') && last !== undefined && typeof last !== 'string' && last.open === '{') {
    const lead = node.items.slice(0, -1).map(flatten).join(', ');
    const head = lead === '' ? node.open : `${node.open}${lead}, `;
    if (column + head.length + 1 <= WIDTH)
      return `${head}${render(last, indent, column + head.length, 2)}${node.close}`;
  }
  const pad = ' '.repeat(indent + 2);
  const lines = node.items.map((item) => `${pad}${folded(render(item, indent + 2, indent + 2, 1), indent + 2)},`);
  return `${node.open}\n${lines.join('\n')}\n${' '.repeat(indent)}${node.close}`;
}

/** A property whose text does not fit goes on with the text on a line of its own, as the formatter has it. */
export function folded(line: string, indent: number): string {
  if (indent + line.length + 1 <= WIDTH || line.includes('\n')) return line;
  return line.replace(
    /^([\w$]{5,}|'[^']+'): (?=['"].*['"]$)/,
    (_, name: string) => `${name}:\n${' '.repeat(indent + 2)}`,
  );
}

/** The formatter gives each of several things with several members a line, however short they are. */
function isBroken(node: Node): boolean {
  if (typeof node === 'string') return false;
  const { open, items } = node;
  const hasMany = (bracket: '{' | '[') => (item: Node) =>
    typeof item !== 'string' && item.open === bracket && item.items.length > 1;
  const isTable = open.endsWith('[') && items.length > 1 && (items.every(hasMany('{')) || items.every(hasMany('[')));
  return isTable || items.some(isBroken);
}

function flatten(node: Node): string {
  if (typeof node === 'string') return node;
  const inner = node.items.map(flatten).join(', ');
  return node.spaced ? `${node.open} ${inner} ${node.close}` : node.open + inner + node.close;
}

/** Text that is safe inside a comment on one line. */
export const comment = (value: string): string =>
  value
    .replaceAll('*/', '*\\/')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();

/** Order of names in an import, as the formatter sorts them: letter by letter, upper case before its lower case. */
export function byImportName(a: string, b: string): number {
  const [x, y] = [importKey(a), importKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const importKey = (name: string): string =>
  name.replace(/^type /, '').replace(/[A-Za-z]/g, (letter) => letter.toLowerCase() + (letter < 'a' ? '0' : '1'));
