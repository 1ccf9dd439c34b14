// TypeScript declarations of a script's clients: what a model reads before it writes a script.
import type { AnyShape, AnyTool, FieldDef } from '../../contract/tool.ts';
import type { Registry } from '../tools/registry.ts';

/** A tool as a method of its provider's client. */
export interface DeclaredTool {
  readonly provider: string;
  /** Name of the method. */
  readonly symbol: string;
  readonly tool: AnyTool;
}

/** Provider > name of a shape > its fields. */
export type DeclaredShapes = Readonly<Record<string, Readonly<Record<string, AnyShape>>>>;

/** What every script has beside its clients. */
export const scriptDeclarations = `// A method is the name of a tool without its provider, in camelCase or snake_case.
/** Items of one page. \`next\` is there when more follow: the arguments that read on. */
interface List<T> extends Array<T> { total?: number; next?: object }
/** A call also returns { job: { id, state: 'pending', checkWith } } when its job outlasts wait_ms. */
interface Method<A, R> {
  (args: A, controls?: Controls): Promise<R>;
  /** Every page of a list, as one array. */
  all(args: A, controls?: Controls): Promise<R>;
}
interface Controls { profile?: string; fields?: string[]; wait_ms?: number; reveal?: boolean; confirmation?: string }
/** What a call throws. refused: nothing was sent; failed: the API said no; unknown: it may have run. */
interface ToolError extends Error { code: string; hint?: string; fate: 'refused' | 'failed' | 'unknown'; apiCode?: number }
/** Any tool by its name. */
declare const call: { (tool: string, args?: object, controls?: Controls): Promise<any>; all(tool: string, args?: object, controls?: Controls): Promise<any[]> };
declare function sleep(ms: number): Promise<void>;
declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>;`;

/**
 * One `declare const` per provider with a method per tool, and the shapes given. A shape that is not given is `any`.
 * Hidden parameters are left out; texts of the API's words cannot end a comment.
 */
export function declarationsFor(tools: readonly DeclaredTool[], shapes: DeclaredShapes = {}): string {
  const providers = [...new Set(tools.map(({ provider }) => provider))];
  return providers
    .flatMap((provider) => {
      const known = shapes[provider] ?? {};
      const typed: TypeOf = (field) => typeOf(field, provider, known);
      const methods = tools.filter((one) => one.provider === provider).map((one) => methodText(one, typed));
      const interfaces = Object.entries(known).map(([name, fields]) => shapeText(name, fields, typed));
      const namespace =
        interfaces.length === 0 ? [] : [`declare namespace ${provider} {`, ...interfaces.map(indented), '}'];
      return [`declare const ${provider}: {`, ...methods.map(indented), '};', ...namespace];
    })
    .join('\n');
}

/** The shapes that the tools return or take, one level deep and at most `most` of them. */
export async function shapesOf(
  tools: readonly DeclaredTool[],
  registry: Pick<Registry, 'shape'>,
  most = 12,
): Promise<DeclaredShapes> {
  const wanted = new Map<string, readonly [provider: string, name: string]>();
  for (const { provider, tool } of tools) {
    for (const field of [tool.result, ...Object.values(tool.params)]) {
      const name = innermost(field).shape;
      if (name !== undefined && field.hidden !== true) wanted.set(`${provider} ${name}`, [provider, name]);
    }
  }
  const shapes: Record<string, Record<string, AnyShape>> = {};
  for (const [provider, name] of [...wanted.values()].slice(0, most)) {
    shapes[provider] ??= {};
    shapes[provider][name] = await registry.shape(name, provider);
  }
  return shapes;
}

type TypeOf = (field: FieldDef) => string;

function methodText({ symbol, tool }: DeclaredTool, typed: TypeOf): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const members = params.map(([name, field]) => `  ${member(name, field, typed)};${remark(field)}`);
  const isOptional = params.every(([, { required }]) => required !== true);
  const args = members.length === 0 ? '{} | void' : `{\n${members.join('\n')}\n}${isOptional ? ' | void' : ''}`;
  const risk = tool.risk === 'high' || tool.risk === 'critical' ? `, risk ${tool.risk}: a person is asked` : '';
  return `/** ${commentable(tool.doc)} (${tool.effect}${risk}) */\n${key(symbol)}: Method<${args}, ${resultType(tool.result, typed)}>;`;
}

/** Only a list that is the whole result has a total and a rest. */
const resultType = (result: FieldDef, typed: TypeOf): string =>
  result.kind === 'list' ? `List<${result.of === undefined ? 'any' : typed(result.of)}>` : typed(result);

/** Results have many fields: several to a line, without remarks. */
function shapeText(name: string, fields: AnyShape, typed: TypeOf): string {
  const members = Object.entries(fields).map(([field, def]) => `${member(field, { ...def, required: true }, typed)};`);
  const lines: string[] = [];
  for (const text of members) {
    const last = lines.at(-1);
    if (last === undefined || last.length + text.length > 108) lines.push(text);
    else lines[lines.length - 1] = `${last} ${text}`;
  }
  return [`interface ${identifier(name)} {`, ...lines.map(indented), '}'].join('\n');
}

const member = (name: string, field: FieldDef, typed: TypeOf): string =>
  `${key(name)}${field.required === true ? '' : '?'}: ${typed(field)}`;

function remark({ doc, ref, unit, max }: FieldDef): string {
  const parts = [
    ...(doc === undefined ? [] : [commentable(doc)]),
    ...(ref === undefined ? [] : [`id or name of ${commentable(ref)}`]),
    ...(unit === undefined ? [] : [`in ${unit}`]),
    ...(max === undefined ? [] : [`at most ${max} characters`]),
  ];
  return parts.length === 0 ? '' : ` // ${parts.join('; ')}`;
}

function typeOf(field: FieldDef, provider: string, known: Readonly<Record<string, AnyShape>>): string {
  const inner = (of: FieldDef | undefined): string => (of === undefined ? 'any' : typeOf(of, provider, known));
  switch (field.kind) {
    case 'uuid':
    case 'instant':
      return 'string';
    case 'text':
      return field.oneOf === undefined ? 'string' : field.oneOf.map((text) => JSON.stringify(text)).join(' | ');
    case 'flag':
      return 'boolean';
    case 'whole':
    case 'number':
      return 'number';
    case 'list': {
      const item = inner(field.of);
      return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
    }
    case 'map':
      return `Record<string, ${inner(field.of)}>`;
    case 'shape':
      if (field.shape === undefined || !Object.hasOwn(known, field.shape)) return 'any';
      return partly(field, `${provider}.${identifier(field.shape)}`);
    case 'opaque':
      return 'any';
    case 'nothing':
      return 'void';
    default:
      return field.kind satisfies never;
  }
}

function innermost(field: FieldDef): FieldDef {
  let inner = field;
  while (inner.of !== undefined) inner = inner.of;
  return inner;
}

const isIdentifier = /^[A-Za-z_$][\w$]*$/;
const key = (name: string): string => (isIdentifier.test(name) ? name : JSON.stringify(name));
const identifier = (name: string): string => {
  const clean = name.replace(/[^A-Za-z0-9_$]/g, '_');
  return /^\d/.test(clean) ? `_${clean}` : clean;
};
const indented = (text: string): string => text.replaceAll(/^/gm, '  ');
const commentable = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim();

/** A patch or an apply names only what it changes. */
const partly = ({ partial }: FieldDef, type: string): string => (partial === true ? `Partial<${type}>` : type);
