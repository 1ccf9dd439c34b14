// Checks arguments against a tool at full depth; what passes is in the form that the API asks for.
import type { Ajv, AnySchemaObject, ValidateFunction } from 'ajv';
import { ToolError } from '../../contract/errors.ts';
import type { AnyShape, AnyTool, JsonObject } from '../../contract/tool.ts';
import { checkedSchema, type ShapeTable, shapesWithin } from '../tools/schema.ts';
import { boundedCopy, boundedValue } from './bounds.ts';
import { coerceArgs } from './coerce.ts';
import { explain, unknownParameter } from './explain.ts';
import { formats } from './forms.ts';

/**
 * Arguments as they will be sent: a fresh copy, parameter names spelt as the API spells them, values coerced, all of
 * it valid. Throws PARAM_MISSING, PARAM_UNKNOWN, PARAM_KIND or PARAM_VALUE; never changes what it was given.
 */
export type Validate = (tool: AnyTool, provider: string, args: JsonObject) => Promise<JsonObject>;

/** Compiles a tool's validator on first use and keeps the `kept` used last. */
export function createValidate(loadShape: (name: string, provider: string) => Promise<AnyShape>, kept = 256): Validate {
  const compiled = new Map<string, Compiled>();

  const compiledFor = async (tool: AnyTool, provider: string): Promise<Compiled> => {
    const shapes = await shapesWithin(Object.values(tool.params), (name) => loadShape(name, provider));
    const ajv = await theAjv();
    const schema = checkedSchema(tool, shapes) as AnySchemaObject;
    const forget = (name: string): void => {
      const old = compiled.get(name);
      if (old !== undefined) ajv.removeSchema(old.schema);
      compiled.delete(name);
    };
    forget(tool.name);
    const fresh: Compiled = { tool, schema, shapes, isValid: ajv.compile(schema) };
    compiled.set(tool.name, fresh);
    while (compiled.size > kept) forget(compiled.keys().next().value!);
    return fresh;
  };

  /** Found again, it moves to the end of the line of those to be forgotten. */
  const latest = (tool: AnyTool): Compiled | undefined => {
    const known = compiled.get(tool.name);
    if (known?.tool !== tool) return undefined;
    compiled.delete(tool.name);
    compiled.set(tool.name, known);
    return known;
  };

  return async (tool, provider, args) => {
    const spelt = spellNames(tool, boundedCopy(args, tool.name));
    const { shapes, isValid } = latest(tool) ?? (await compiledFor(tool, provider));
    const coerced = coerceArgs(tool.params, spelt, shapes, (value, path) => boundedValue(value, tool.name, path));
    if (!isValid(coerced)) throw explain(tool, coerced, shapes, isValid.errors![0]!);
    return coerced;
  };
}

interface Compiled {
  readonly tool: AnyTool;
  readonly schema: AnySchemaObject;
  readonly shapes: ShapeTable;
  readonly isValid: ValidateFunction;
}

let ajv: Promise<Ajv> | undefined;

/** Loaded with the first call: nothing that only lists tools pays for it. */
function theAjv(): Promise<Ajv> {
  ajv ??= import('ajv').then(
    ({ Ajv }) => new Ajv({ meta: false, validateSchema: false, ownProperties: true, logger: false, formats }),
  );
  return ajv;
}

/** Names that differ from a parameter in case only are taken for it, unless two would be. */
function spellNames(tool: AnyTool, args: JsonObject): JsonObject {
  const names = Object.keys(args);
  if (names.every((name) => Object.hasOwn(tool.params, name))) return args;
  const spelt: [string, JsonObject[string]][] = [];
  const taken = new Set<string>();
  for (const name of names) {
    const exact = spelling(tool, name);
    if (taken.has(exact))
      throw new ToolError('PARAM_UNKNOWN', `${tool.name} was given "${exact}" twice. Send it once.`);
    taken.add(exact);
    spelt.push([exact, args[name]!]);
  }
  return Object.fromEntries(spelt);
}

function spelling(tool: AnyTool, name: string): string {
  if (Object.hasOwn(tool.params, name)) return name;
  const alike = Object.keys(tool.params).filter((known) => known.toLowerCase() === name.toLowerCase());
  if (alike.length === 1) return alike[0]!;
  throw unknownParameter(tool, name);
}
