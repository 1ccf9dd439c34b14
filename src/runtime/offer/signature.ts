// A tool's parameters on one line, as models read them best: `stop(id: UserVm, forced?: bool)`.
import type { AnyTool, FieldDef } from '../../contract/tool.ts';
import { orderParams } from '../tools/param-order.ts';

/** How many optional parameters a signature shows. */
const shownOptional = 7;

/**
 * Required parameters, then the most useful optional ones, given the words of a question. A type with a capital is an
 * entity: its name or id.
 */
export const signatureOf = (tool: AnyTool, words: readonly string[] = []): string => tool.name + paramsOf(tool, words);

/** The part of a signature behind the name: `(id: UserVm, forced?: bool)`. */
export function paramsOf(tool: AnyTool, words: readonly string[] = []): string {
  const { required, optional } = orderParams(tool, words);
  const shown = [...required, ...optional.slice(0, shownOptional)].map(
    ([name, field]) => `${name}${field.required === true ? '' : '?'}: ${typeName(field)}`,
  );
  const more = optional.length - shownOptional;
  return `(${[...shown, ...(more > 0 ? [`+${more} optional`] : [])].join(', ')})`;
}

/** A short name for what a field takes. */
export function typeName(field: FieldDef): string {
  switch (field.kind) {
    case 'uuid':
    case 'text':
      if (field.ref !== undefined) return field.ref;
      if (field.oneOf !== undefined && field.oneOf.length <= 6) return field.oneOf.map((text) => `"${text}"`).join('|');
      return field.kind === 'uuid' ? 'id' : (field.unit ?? 'str');
    case 'flag':
      return 'bool';
    case 'whole':
      return field.unit ?? 'int';
    case 'number':
      return field.unit ?? 'num';
    case 'instant':
      return 'time';
    case 'list':
      return `${field.ref ?? (field.of === undefined ? 'any' : typeName(field.of))}[]`;
    case 'map':
      return `{str: ${field.of === undefined ? 'any' : typeName(field.of)}}`;
    case 'shape':
      return field.partial === true ? `Partial<${field.shape ?? 'object'}>` : (field.shape ?? 'object');
    case 'opaque':
      return field.patchOf === undefined ? 'any' : `Patch<${field.patchOf}>`;
    case 'nothing':
      return 'null';
    default:
      return field.kind satisfies never;
  }
}
