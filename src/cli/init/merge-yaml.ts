// Changes inside YAML.
import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parse, parseDocument, stringify } from 'yaml';
import type { Json } from '../../contract/tool.ts';
import type { Edit } from './edit.ts';

/** The text with the values in it; comments, order and long lines of the rest stay. */
export function editYaml(text: string, edits: readonly Edit[]): string {
  return edits.reduce(editOne, text);
}

/** Written behind the last entry as text where that gives the right thing; else through the document, which moves comments. */
function editOne(text: string, { path, value }: Edit): string {
  const document = parseDocument(text);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const added = !document.hasIn(path) && appended(text, parent, path, value);
  document.setIn(path, document.createNode(value));
  if (added !== false && isDeepStrictEqual(parsedOr(added), document.toJS())) return added;
  return document.toString({ lineWidth: 0, indent: stepOf(text) });
}

/** False where there is no block to write behind. */
function appended(text: string, parent: unknown, path: Edit['path'], value: Json): string | false {
  const options = { lineWidth: 0, indent: stepOf(text) };
  const [top, name] = [path[0], path.at(-1)];
  if (top === undefined || name === undefined) return false;
  if (parent === undefined || parent === null) {
    if (path.length !== 2) return false;
    return joined(
      text,
      stringify({ [top]: typeof name === 'number' ? [value] : { [name]: value } }, options),
      '',
      text.length,
    );
  }
  if ((!isMap(parent) && !isSeq(parent)) || parent.flow === true || parent.items.length === 0) return false;
  const [start, , end] = parent.range ?? [0, 0, 0];
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const entry = stringify(isSeq(parent) ? [value] : { [name]: value }, options);
  return joined(text, entry, ' '.repeat(column), end);
}

function joined(text: string, entry: string, indent: string, at: number): string {
  const [before, after] = [text.slice(0, at).replace(/\n+$/, '\n'), text.slice(at)];
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${gap}${entry.replace(/^(?=.)/gm, indent)}${after}`;
}

function parsedOr(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const stepOf = (text: string): number => Math.min(/\n( +)\S/.exec(text)?.[1]?.length ?? 2, 8);
