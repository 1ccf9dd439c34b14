// Arguments that say nothing: what many clients write for what they were not told.
import { ToolError } from '../../contract/errors.ts';
import { isObject } from '../../contract/read-path.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';

/**
 * The arguments without empty texts where an id, a flag, a number, a choice or a filter is wanted: they would be sent as a
 * filter that nothing passes, or as a value that nobody gave. Null counts as absent likewise. A call that takes something
 * away is not widened by leaving them out: there they are refused, as everywhere where one is required. Throws PARAM_VALUE.
 */
export function withoutBlanks(tool: AnyTool, args: JsonObject): JsonObject {
  const blank = Object.keys(args).filter((name) => isBlank(tool, name, args));
  if (blank.length === 0) return args;
  for (const name of blank) {
    if (args[name] === null) continue;
    if (tool.params[name]?.required === true) throw refused(tool, `"${name}" is empty, and ${tool.name} needs it.`);
    if (tool.effect === 'destroy') {
      throw refused(tool, `"${name}" is empty. ${tool.name} takes something away: say what is meant, or leave it out.`);
    }
  }
  return Object.fromEntries(Object.entries(args).filter(([name]) => !blank.includes(name)));
}

/**
 * Refuses a change whose list or map of what it is about is empty, or names something by an empty text: a person would be
 * asked about nothing, and APIs take such a list for one that was left out. Throws PARAM_VALUE.
 */
export function refuseEmpty(tool: AnyTool, args: JsonObject): void {
  if (tool.effect === 'read') return;
  for (const [name, value] of Object.entries(args)) {
    const field = tool.params[name];
    if (field === undefined || !isSelection(field)) continue;
    const isRef = field.ref !== undefined || field.of?.ref !== undefined;
    if (isRef && Array.isArray(value) && value.some((item) => typeof item === 'string' && item.trim() === '')) {
      throw refused(tool, `"${name}" holds an empty text, which names nothing.`);
    }
    if (!isEmpty(value)) continue;
    if (field.required === true) throw refused(tool, `"${name}" is empty, and ${tool.name} needs it.`);
    if (tool.effect === 'destroy') {
      throw refused(tool, `"${name}" is empty. ${tool.name} takes something away: say what is meant, or leave it out.`);
    }
  }
}

/** An object of any form may be empty: a manifest can say nothing beside what it is called. */
const isSelection = ({ kind, of }: FieldDef): boolean => kind === 'list' || (kind === 'map' && of?.kind !== 'opaque');

const isEmpty = (value: Json): boolean =>
  Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;

function isBlank({ params, effect }: AnyTool, name: string, args: JsonObject): boolean {
  const [field, value] = [params[name], args[name]];
  if (field === undefined) return false;
  if (value === null) return field.required !== true;
  if (typeof value !== 'string' || value.trim() !== '') return false;
  return isExact(field) || (field.required !== true && (effect === 'read' || effect === 'destroy'));
}

/** A value that is one of something: no empty text is. */
const isExact = ({ kind, oneOf, ref }: FieldDef): boolean =>
  kind === 'uuid' ||
  kind === 'flag' ||
  kind === 'whole' ||
  kind === 'number' ||
  kind === 'instant' ||
  oneOf !== undefined ||
  ref !== undefined;

const refused = ({ name }: AnyTool, what: string): ToolError =>
  new ToolError('PARAM_VALUE', `${what} ${name} was not sent.`);
