// One tool in full as text: parameters, what makes it dangerous, what it returns, what to use with it.
import { own } from '../../contract/read-path.ts';
import type { AnyFormatter, AnyShape, AnyTool, FieldDef } from '../../contract/tool.ts';
import { typeName } from './signature.ts';

export interface DescribeFacts {
  readonly tool: AnyTool;
  /** Fields of the result or of its items, where known. */
  readonly result: AnyShape | undefined;
  /** Fields or paths that a table of the result shows. */
  readonly columns: readonly string[];
  readonly related: readonly string[];
  /** Why it will be refused, whatever the arguments. */
  readonly refused: string | undefined;
  /** The tool to call it with; undefined where it is called directly. */
  readonly callWith: string | undefined;
  /** Tool that lists the things of an entity, where there is one. */
  readonly listOf: (entity: string) => string | undefined;
}

/** Everything there is to know before a call, a few hundred tokens long. */
export function describeText({ tool, result, columns, related, refused, callWith, listOf }: DescribeFacts): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const sorted = [...params].sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
  const lines = sorted.map(([name, field]) => paramLine(name, field, listOf));
  const others = related.filter((name) => !lines.some((line) => line.includes(`(${name})`)));
  return [
    `${tool.name} (${tool.operations.join(', ')})`,
    tool.doc,
    ...(refused === undefined ? [] : [refused]),
    `Effect ${tool.effect}, risk ${tool.risk}${undoing(tool)}${callWith === undefined ? '' : `; ${callWith}`}${'async' in tool.call ? '; a job' : ''}.${tool.flags.length > 0 ? ` Flags: ${tool.flags.join(', ')}.` : ''}`,
    ...tool.raisedBy.map((raise) => `Risk ${raise.risk} with ${raise.param}${conditionOf(raise)}: ${raise.why}.`),
    ...(lines.length === 0 ? ['No parameters.'] : ['Parameters:', ...lines]),
    resultLine(tool, result ?? {}, columns),
    ...(others.length > 0 ? [`Related: ${others.join(', ')}`] : []),
  ].join('\n');
}

/** The fields, or paths into them, that a formatter shows. */
export const columnPaths = ({ columns }: AnyFormatter): readonly string[] =>
  columns.map((column) => (typeof column === 'string' ? column : column.path));

/** The fields of one object, for a path that was opened. */
export const describeFields = (fields: AnyShape, listOf: DescribeFacts['listOf']): string =>
  Object.entries(fields)
    .map(([name, field]) => paramLine(name, field, listOf))
    .join('\n');

const undoing = ({ effect, reversible }: AnyTool): string =>
  effect === 'read' ? '' : reversible ? ', can be undone' : ', cannot be undone';

function conditionOf(raise: AnyTool['raisedBy'][number]): string {
  if (raise.equals !== undefined) return ` = ${JSON.stringify(raise.equals)}`;
  if (raise.anyOf !== undefined) return ` one of ${JSON.stringify(raise.anyOf)}`;
  return raise.covers === undefined ? '' : ' open to everybody';
}

function paramLine(name: string, field: FieldDef, listOf: DescribeFacts['listOf']): string {
  const list = field.ref === undefined ? undefined : listOf(field.ref);
  const notes = [
    field.ref === undefined ? (field.doc ?? '') : (field.doc ?? '').replace(/, by (?:name or )?id\b/, ''),
    ...(field.oneOf !== undefined && field.oneOf.length > 6 ? [`one of ${field.oneOf.join(', ')}`] : []),
    ...(field.ref === undefined ? [] : [`by name or id${list === undefined ? '' : ` (${list})`}`]),
    ...(field.leftOut === undefined ? [] : [`${String(field.leftOut)} when left out`]),
    ...(field.max === undefined ? [] : [`at most ${field.max} characters`]),
    ...(field.secret === 'secret' ? ['secret'] : []),
  ].filter((note) => note !== '');
  const head = `  ${name}${field.required === true ? '' : '?'}: ${typeName(field)}`;
  return notes.length === 0 ? head : `${head} - ${notes.join('; ')}`;
}

/** How many fields of a result are named; `fields` shows the rest of one that comes back. */
const shownFields = 24;

function resultLine(tool: AnyTool, shape: AnyShape, columns: readonly string[]): string {
  if (tool.result.kind === 'nothing') return 'Returns nothing but success.';
  const what = typeName(tool.result);
  const names = new Set([...columns.filter((path) => isWithin(path, shape)), ...Object.keys(shape)]);
  if (names.size === 0) return `Returns ${what}.`;
  const shown = [...names].slice(0, Math.max(shownFields, columns.length)).map((name) => resultField(name, shape));
  const more = names.size - shown.length;
  return `Returns ${what}: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

const isWithin = (path: string, shape: AnyShape): boolean => Object.hasOwn(shape, path.replace(/\..*$/s, ''));

/** Most fields are texts: those go without saying. */
function resultField(name: string, shape: AnyShape): string {
  const field = own(shape, name);
  const type = field === undefined ? 'str' : typeName(field);
  return type === 'str' || type === 'id' ? name : `${name}: ${type}`;
}
