// handlers.ts of a category: one line per operation, tying a tool to the formatter of what it returns.
import type { PlannedCategory, PlannedTool } from '../plan/types.ts';
import { byImportName, call, json } from './print.ts';
import { template } from './render.ts';
import type { Scope } from './scope.ts';

const page = template<object>('handlers');

export function handlersFile(category: PlannedCategory, scope: Scope): string {
  const homes = new Set(category.tools.flatMap((tool) => (tool.shape === undefined ? [] : [scope.homeOf(tool.shape)])));
  const isDone = category.tools.some((tool) => tool.shape === undefined);
  const others = [...homes].filter((home) => home !== category.id).sort();
  return page({
    header: scope.header,
    declarations: `${scope.sources}/runtime/tools/declare.ts`,
    names: [...(isDone ? ['type Done', 'done'] : []), 'type Handler', 'handle'].sort(byImportName).join(', '),
    others: others.map((home) => ({ home, namespace: scope.namespaceOf(home) })),
    own: homes.has(category.id),
    handlers: category.tools.map((tool) => handler(tool, category, scope)),
  });
}

function handler(tool: PlannedTool, category: PlannedCategory, scope: Scope): string {
  const { formatter, type } = shown(tool, category, scope);
  const { symbol, paramsType, noun } = tool;
  const tied = call('handle', [`tools.${symbol}`, formatter, ...(noun === undefined ? [] : [json(noun)])]);
  return `export const ${symbol}: Handler<t.${paramsType}, ${type}> = ${tied};`;
}

function shown(tool: PlannedTool, category: PlannedCategory, scope: Scope): { formatter: string; type: string } {
  if (tool.shape === undefined) return { formatter: 'done', type: 'Done' };
  const home = scope.homeOf(tool.shape);
  const { symbol, type } = scope.shapeOf(tool.shape);
  if (home === category.id) return { formatter: `format.${symbol}`, type: `t.${type}` };
  const namespace = scope.namespaceOf(home);
  return { formatter: `${namespace}Format.${symbol}`, type: `${namespace}.${type}` };
}
