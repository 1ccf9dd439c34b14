// tools.ts of a category: one table per operation.
import type { PlannedCategory, PlannedTool } from '../plan/types.ts';
import { paramNode, typeNode, vocabularyOf } from './fields.ts';
import { array, byImportName, folded, json, key, type Node, prefixed, render, text, WIDTH } from './print.ts';
import { template } from './render.ts';
import type { Scope } from './scope.ts';

const page = template<{ header: string; imports: string; tools: readonly object[] }>('tools');

export function toolsFile(category: PlannedCategory, scope: Scope): string {
  const types = category.tools.flatMap((tool) => [tool.operation.result, ...tool.params.map((param) => param.type)]);
  const hasRequired = category.tools.some((tool) => tool.params.some((param) => param.required));
  const names = [...vocabularyOf(types, hasRequired), 'tool', 'type ToolDef'];
  return page({
    header: scope.header,
    imports: render({
      open: 'import {',
      items: names.sort(byImportName),
      close: `} from '${scope.sources}/runtime/tools/declare.ts'`,
      spaced: true,
    }),
    tools: category.tools.map((tool) => {
      const head = `export const ${tool.symbol}: ToolDef<t.${tool.paramsType}> =`;
      const { open, shift, close } = layout(head);
      return {
        open,
        shift,
        endParams: `${shift}  },`,
        close,
        properties: properties(tool, category, shift.length),
        params: tool.params.map((param) => line(4 + shift.length, `${key(param.name)}: `, paramNode(param))),
      };
    }),
  });
}

function properties(tool: PlannedTool, category: PlannedCategory, shift: number): string[] {
  const rows: [string, Node | undefined][] = [
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
    ['result', typeNode(tool.operation.result)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [line(2 + shift, `${name}: `, value)]));
}

const line = (indent: number, before: string, node: Node): string =>
  `${folded(render(prefixed(before, node), indent), indent)},`;

/** Where the formatter breaks a declaration, by how much of its head fits on the first line. */
function layout(head: string): { open: string; shift: string; close: string } {
  if (`${head} tool({`.length <= WIDTH) return { open: `${head} tool({`, shift: '', close: '});' };
  if (`${head} tool(`.length <= WIDTH) return { open: `${head} tool(\n  {`, shift: '  ', close: '  },\n);' };
  return { open: `${head}\n  tool({`, shift: '  ', close: '  });' };
}
