// A tool's parameters on one line, as models read them best: `stop(id: UserVm, forced?: bool)`.
import type { AnyTool, FieldDef } from '../contract.ts';

/** How many optional parameters a signature shows. */
const shownOptional = 7;

/**
 * Required parameters, then those optional ones whose names the words mention, then the first others. A type with a
 * capital is an entity: its name or id.
 */
export function signatureOf(tool: AnyTool, words: readonly string[] = []): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const required = params.filter(([, field]) => field.required === true);
  const optional = params.filter(([, field]) => field.required !== true);
  const isMentioned = ([name, { doc = '' }]: readonly [string, FieldDef]): boolean =>
    words.some((word) => word.length > 3 && (name.includes(word) || doc.toLowerCase().includes(` ${word}`)));
  const ordered = [...optional.filter(isMentioned), ...optional.filter((param) => !isMentioned(param))];
  const shown = [...required, ...ordered.slice(0, shownOptional)].map(
    ([name, field]) => `${name}${field.required === true ? '' : '?'}: ${typeName(field)}`,
  );
  const more = ordered.length - shownOptional;
  return `${tool.name}(${[...shown, ...(more > 0 ? [`+${more} optional`] : [])].join(', ')})`;
}

/** A short name for what a field takes. */
export function typeName(field: FieldDef): string {
  switch (field.kind) {
    case 'uuid':
    case 'text':
      if (field.ref !== undefined) return field.ref;
      if (field.oneOf !== undefined && field.oneOf.length <= 6) return field.oneOf.map((text) => `"${text}"`).join('|');
      return field.kind === 'uuid' ? 'id' : 'str';
    case 'flag':
      return 'bool';
    case 'whole':
      return 'int';
    case 'bytes':
      return 'bytes';
    case 'number':
      return 'num';
    case 'instant':
      return 'time';
    case 'list':
      return `${field.of === undefined ? 'any' : typeName(field.of)}[]`;
    case 'map':
      return `{str: ${field.of === undefined ? 'any' : typeName(field.of)}}`;
    case 'shape':
      return field.shape ?? 'object';
    case 'opaque':
      return 'any';
    case 'nothing':
      return 'null';
    default:
      return field.kind satisfies never;
  }
}
