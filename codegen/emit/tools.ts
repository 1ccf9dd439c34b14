// tools.ts of a category: one table per operation.
import type { PlannedCategory, PlannedTool } from '../plan/types.ts';
import { paramField, typeField, vocabularyOf } from './fields.ts';
import { array, byImportName, json, key, text } from './print.ts';
import { template } from './render.ts';
import type { Scope } from './scope.ts';

const page = template<object>('tools');

export function toolsFile(category: PlannedCategory, scope: Scope): string {
  const types = category.tools.flatMap((tool) => [tool.operation.result, ...tool.params.map((param) => param.type)]);
  const hasRequired = category.tools.some((tool) => tool.params.some((param) => param.required));
  const names = [...vocabularyOf(types, hasRequired), 'tool', 'type ToolDef'];
  return page({
    header: scope.header,
    names: names.sort(byImportName).join(', '),
    declarations: `${scope.sources}/runtime/tools/declare.ts`,
    tools: category.tools.map((tool) => ({
      symbol: tool.symbol,
      type: tool.paramsType,
      properties: properties(tool, category),
      params: tool.params.map((param) => `${key(param.name)}: ${paramField(param)}`),
    })),
  });
}

function properties(tool: PlannedTool, category: PlannedCategory): readonly string[] {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    ['name', text(tool.name)],
    ['formerly', tool.formerly === undefined ? undefined : text(tool.formerly)],
    ['title', text(tool.title)],
    ['doc', text(tool.doc)],
    ['category', text(category.id)],
    ['operations', array(tool.operation.covers.map(text))],
    ['effect', text(tool.effect)],
    ['risk', text(tool.risk)],
    ['reversible', tool.reversible ? undefined : 'false'],
    ['flags', tool.flags.length === 0 ? undefined : json(tool.flags)],
    ['raisedBy', tool.raisedBy.length === 0 ? undefined : json(tool.raisedBy)],
    ['call', json(tool.operation.call)],
    ['result', typeField(tool.operation.result)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}
