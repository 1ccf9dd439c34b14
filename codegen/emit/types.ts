// types.ts of a category: interfaces only, gone at run time. Printed by ts-morph as one whole-file structure.
import { createRequire } from 'node:module';
import type {
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Type } from '../ir/types.ts';
import { shapesIn } from '../plan/homes.ts';
import type { PlannedCategory } from '../plan/types.ts';
import { comment, key, text } from './print.ts';
import type { Scope } from './scope.ts';

// Imported, its nine megabytes of CommonJS would be searched for exports first.
const { IndentationText, Project, QuoteKind, StructureKind }: typeof import('ts-morph') = createRequire(
  import.meta.url,
)('ts-morph');

export type TypesPrinter = (category: PlannedCategory, scope: Scope) => string;

/** One ts-morph project serves all categories: starting one costs more than printing a file. */
export function typesPrinter(): TypesPrinter {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, indentationText: IndentationText.TwoSpaces },
  });
  return (category, scope) => {
    const file = project.createSourceFile(
      `${category.id}.ts`,
      { statements: [...imports(category, scope), ...params(category, scope), ...shapes(category, scope)] },
      { overwrite: true },
    );
    const printed = file.getFullText();
    file.forget();
    return `${scope.header}${printed.startsWith('import') ? '' : '\n'}${printed}`;
  };
}

function imports(category: PlannedCategory, scope: Scope): ImportDeclarationStructure[] {
  const used = new Set<string>();
  for (const tool of category.tools)
    for (const param of tool.params) for (const name of shapesIn(param.type)) used.add(scope.homeOf(name));
  for (const shape of category.shapes)
    for (const field of shape.shape.fields) for (const name of shapesIn(field.type)) used.add(scope.homeOf(name));
  used.delete(category.id);
  return [...used].sort().map((home) => ({
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namespaceImport: scope.namespaceOf(home),
    moduleSpecifier: `../${home}/types.ts`,
  }));
}

function params(
  category: PlannedCategory,
  scope: Scope,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  return category.tools.map((tool) => {
    const shared = { isExported: true, name: tool.paramsType, docs: [comment(`Parameters of ${tool.operation.id}.`)] };
    if (tool.params.length === 0) return { ...shared, kind: StructureKind.TypeAlias, type: 'Record<string, never>' };
    const properties = tool.params.map((param) => property(param.name, param.type, param.required, category, scope));
    return { ...shared, kind: StructureKind.Interface, properties };
  });
}

function shapes(
  category: PlannedCategory,
  scope: Scope,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  return category.shapes.map(({ type, shape }) => {
    if (shape.fields.length === 0) {
      return { kind: StructureKind.TypeAlias, isExported: true, name: type, type: 'Record<string, unknown>' };
    }
    const properties = shape.fields.map((field) => property(field.name, field.type, field.required, category, scope));
    return { kind: StructureKind.Interface, isExported: true, name: type, properties };
  });
}

function property(
  name: string,
  type: Type,
  required: boolean,
  category: PlannedCategory,
  scope: Scope,
): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: key(name),
    type: written(type, category, scope),
    hasQuestionToken: !required,
  };
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
