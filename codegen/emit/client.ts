// client.ts of a provider: every tool as a typed method with its words, and which tool each method calls.
import { camel } from '../ir/names.ts';
import { shapesIn } from '../plan/homes.ts';
import type { Plan, PlannedCategory, PlannedTool } from '../plan/types.ts';
import { comment, key, text } from './print.ts';
import type { Scope } from './scope.ts';
import { written } from './types.ts';

/** Methods stand in the order of their names. */
export function clientFile(plan: Plan, scope: Scope): string {
  const methods = plan.categories
    .flatMap((category) => category.tools.map((tool) => ({ tool, category, name: methodOf(tool.name, plan.provider) })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const used = new Set(
    methods.flatMap(({ tool, category }) => [
      category.id,
      ...shapesIn(tool.operation.result).map((shape) => scope.homeOf(shape)),
    ]),
  );
  const isList = ({ tool }: { readonly tool: PlannedTool }): boolean => tool.operation.result.kind === 'list';
  const types = [...(methods.some(isList) ? ['ListMethod'] : []), ...(methods.every(isList) ? [] : ['Method'])];
  return [
    `${scope.header}import type { ${types.join(', ')} } from '${scope.sources.replace(/^\.\.\//, '')}/contract/client.ts';`,
    ...[...used].sort().map((home) => `import type * as ${scope.namespaceOf(home)} from './${home}/types.ts';`),
    '',
    `/** ${comment(plan.title)} ${comment(plan.version)}: a method per tool. Names work where an id is wanted. */`,
    'export interface Client {',
    ...methods.flatMap(({ tool, category, name }) => methodLines(tool, category, name, scope)),
    '}',
    '',
    '/** Method > tool. */',
    'export const methods: Readonly<Record<keyof Client, string>> = {',
    ...methods.map(({ tool, name }) => `  ${key(name)}: ${text(tool.name)},`),
    '};',
    '',
  ].join('\n');
}

/** As scripts call it: the tool's name without its provider, in camelCase. */
const methodOf = (tool: string, provider: string): string => camel(tool.slice(provider.length + 1).split('_'));

function methodLines(tool: PlannedTool, category: PlannedCategory, name: string, scope: Scope): readonly string[] {
  const { result } = tool.operation;
  const isList = result.kind === 'list';
  const value = isList ? result.of : result;
  const type = value.kind === 'nothing' ? 'void' : written(value, elsewhere, scope);
  const given = `${scope.namespaceOf(category.id)}.${tool.paramsType}, ${type}`;
  return [
    `  /** ${comment(tool.doc)} Effect ${tool.effect}, risk ${tool.risk}. */`,
    `  readonly ${key(name)}: ${isList ? 'ListMethod' : 'Method'}<${given}>;`,
  ];
}

/** No category: every type comes with its namespace. */
const elsewhere = { id: '' };
