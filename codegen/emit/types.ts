// types.ts of a category: interfaces only, gone at run time.
import type { Type } from '../ir/types.ts';
import { shapesIn } from '../plan/homes.ts';
import type { PlannedCategory } from '../plan/types.ts';
import { comment, key, text } from './print.ts';
import type { Scope } from './scope.ts';

/** Every shape has its interface in one category; elsewhere it is named by that category's namespace. */
export function typesText(category: PlannedCategory, scope: Scope): string {
  const first = imports(category, scope);
  const parts = [...(first === '' ? [] : [first]), ...params(category, scope), ...shapes(category, scope)];
  return `${scope.header}${first === '' ? '\n' : ''}${parts.join('\n\n')}\n`;
}

function imports(category: PlannedCategory, scope: Scope): string {
  const used = new Set<string>();
  for (const tool of category.tools)
    for (const param of tool.params) for (const name of shapesIn(param.type)) used.add(scope.homeOf(name));
  for (const shape of category.shapes)
    for (const field of shape.shape.fields) for (const name of shapesIn(field.type)) used.add(scope.homeOf(name));
  used.delete(category.id);
  const lines = [...used]
    .sort()
    .map((home) => `import type * as ${scope.namespaceOf(home)} from ${text(`../${home}/types.ts`)};`);
  return lines.join('\n');
}

function params(category: PlannedCategory, scope: Scope): readonly string[] {
  return category.tools.map((tool) => {
    const doc = `/** ${comment(`Parameters of ${tool.operation.id}.`)} */\n`;
    if (tool.params.length === 0) return `${doc}export type ${tool.paramsType} = Record<string, never>;`;
    const members = tool.params.map((param) => member(param.name, param.type, param.required, category, scope));
    return `${doc}${interfaceText(tool.paramsType, members)}`;
  });
}

function shapes(category: PlannedCategory, scope: Scope): readonly string[] {
  return category.shapes.map(({ type, shape }) => {
    if (shape.fields.length === 0) return `export type ${type} = Record<string, unknown>;`;
    const members = shape.fields.map((field) => member(field.name, field.type, field.required, category, scope));
    return interfaceText(type, members);
  });
}

const interfaceText = (name: string, members: readonly string[]): string =>
  `export interface ${name} {\n${members.join('\n')}\n}`;

function member(name: string, type: Type, required: boolean, category: PlannedCategory, scope: Scope): string {
  return `${key(name)}${required ? '' : '?'}: ${written(type, category, scope)};`;
}

/** The TypeScript type of a value as it is over JSON, in a file of that category; elsewhere every shape has its namespace. */
export function written(type: Type, category: Pick<PlannedCategory, 'id'>, scope: Scope): string {
  switch (type.kind) {
    case 'uuid':
    case 'instant':
      return 'string';
    case 'flag':
      return 'boolean';
    case 'whole':
    case 'number':
      return 'number';
    case 'nothing':
      return 'undefined';
    case 'opaque':
      return 'unknown';
    case 'text':
      return type.oneOf === undefined ? 'string' : type.oneOf.map(text).join(' | ');
    case 'list':
      return `ReadonlyArray<${written(type.of, category, scope)}>`;
    case 'map':
      return `Readonly<Record<string, ${written(type.of, category, scope)}>>`;
    case 'shape': {
      const home = scope.homeOf(type.name);
      const name = scope.typeOf(type.name);
      return home === category.id ? name : `${scope.namespaceOf(home)}.${name}`;
    }
    default:
      return type satisfies never;
  }
}
