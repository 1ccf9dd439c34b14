// TypeScript-like declarations of tools, for whoever writes a script.
import type { AnyShape, AnyTool, FieldDef } from '../contract.ts';
import { type LoadShape, shapeOf } from '../schema.ts';

/** How many shapes one answer declares; what they refer to beyond that is `object`. */
const mostShapes = 12;

/** `declare const cloudstack: { ... }` with the shapes that the tools take and return, one level deep. */
export async function declarationsOf(
  provider: string,
  tools: readonly { readonly tool: AnyTool; readonly symbol: string }[],
  load: LoadShape,
): Promise<string> {
  const names = new Set<string>();
  for (const { tool } of tools) {
    const result = shapeOf(tool.result);
    if (result !== undefined) names.add(result);
    for (const field of Object.values(tool.params)) noteShape(field, names);
  }
  const declared = [...names].slice(0, mostShapes);
  const known = new Set(declared);
  const shapes = await Promise.all(declared.map(async (name) => declareShape(name, await load(name), known)));
  const methods = tools.map(({ tool, symbol }) => declareMethod(tool, symbol, known));
  return [`declare const ${provider}: {`, ...methods, '};', ...shapes].join('\n');
}

function declareMethod(tool: AnyTool, symbol: string, known: ReadonlySet<string>): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const isOptional = params.every(([, field]) => field.required !== true);
  const members = params.map(([name, field]) => member(name, field, known));
  const args = members.length === 0 ? '' : `args${isOptional ? '?' : ''}: { ${members.join('; ')} }`;
  const doc = `  /** ${tool.doc.replaceAll('*/', '* /')} Effect: ${tool.effect}${tool.risk === 'none' ? '' : `, risk ${tool.risk}`}. */`;
  return `${doc}\n  ${symbol}(${args}): Promise<${typeOf(tool.result, known)}>;`;
}

const declareShape = (name: string, fields: AnyShape, known: ReadonlySet<string>): string =>
  `interface ${identifier(name)} { ${Object.entries(fields)
    .map(([field, def]) => member(field, { ...def, required: true } as FieldDef, known))
    .join('; ')} }`;

function member(name: string, field: FieldDef, known: ReadonlySet<string>): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  const entity = field.ref === undefined ? '' : ` /* ${field.ref}, name or id */`;
  return `${key}${field.required === true ? '' : '?'}: ${typeOf(field, known)}${entity}`;
}

function typeOf(field: FieldDef, known: ReadonlySet<string>): string {
  switch (field.kind) {
    case 'uuid':
    case 'instant':
      return 'string';
    case 'text':
      return field.oneOf === undefined || field.oneOf.length > 8
        ? 'string'
        : field.oneOf.map((text) => JSON.stringify(text)).join(' | ');
    case 'flag':
      return 'boolean';
    case 'whole':
    case 'number':
    case 'bytes':
      return 'number';
    case 'list': {
      const of = field.of === undefined ? 'unknown' : typeOf(field.of, known);
      return of.includes(' | ') ? `(${of})[]` : `${of}[]`;
    }
    case 'map':
      return `Record<string, ${field.of === undefined ? 'unknown' : typeOf(field.of, known)}>`;
    case 'shape':
      if (field.shape === undefined || !known.has(field.shape)) return 'object';
      return field.partial === true ? `Partial<${identifier(field.shape)}>` : identifier(field.shape);
    case 'opaque':
      return 'unknown';
    case 'nothing':
      return 'void';
    default:
      return field.kind satisfies never;
  }
}

function noteShape(field: FieldDef, names: Set<string>): void {
  let inner = field;
  while (inner.of !== undefined) inner = inner.of;
  if (inner.shape !== undefined) names.add(inner.shape);
}

const identifier = (name: string): string => name.replace(/[^A-Za-z0-9_$]/g, '_');
