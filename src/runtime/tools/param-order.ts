// Which parameters to show first where there is no room for all of them.
import type { AnyTool, FieldDef } from '../../contract/tool.ts';

type Named = readonly [name: string, field: FieldDef];

export interface OrderedParams {
  readonly required: readonly Named[];
  /** In the tool's own order, which tells first what most calls say. */
  readonly optional: readonly Named[];
}

/** Parameters that are not hidden; `words` are those of a question: what they ask for comes first among the optional. */
export function orderParams(tool: AnyTool, words: readonly string[] = []): OrderedParams {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const optional = params.filter(([, { required }]) => required !== true);
  // What the tool is called says nothing about one of its parameters.
  const asked = words.filter((word) => word.length > 3 && !tool.name.includes(word));
  const isAsked = ([name, { doc = '' }]: Named): boolean =>
    asked.some((word) => name.includes(word) || ` ${doc.toLowerCase()}`.includes(` ${word}`));
  return {
    required: params.filter(([, { required }]) => required === true),
    optional:
      asked.length === 0 ? optional : [...optional.filter(isAsked), ...optional.filter((param) => !isAsked(param))],
  };
}
