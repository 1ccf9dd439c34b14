// Checks arguments against a tool at full depth; what passes is in the form that the API asks for.

import type { WordGroups } from '../../contract/catalog.ts';
import { own } from '../../contract/read-path.ts';
import type { AnyShape, AnyTool, JsonObject } from '../../contract/tool.ts';
import { type ShapeTable, shapesWithin } from '../tools/schema.ts';
import { refuseEmpty, withoutBlanks } from './blanks.ts';
import { boundedCopy, boundedValue } from './bounds.ts';
import { type FaultIn, loadChecks } from './checks.ts';
import { coerceArgs } from './coerce.ts';
import { refuseDigits } from './exact-json.ts';
import { explain } from './explain.ts';
import { asParts, checkedPatch, patchParam, withoutNulls } from './patches.ts';
import { spellNames } from './spell-names.ts';

/**
 * Arguments as they will be sent: a fresh copy, parameter names spelt as the API spells them, values coerced, all of
 * it valid. Throws PARAM_MISSING, PARAM_UNKNOWN, PARAM_KIND or PARAM_VALUE; never changes what it was given.
 */
export type Validate = (
  tool: AnyTool,
  provider: string,
  args: JsonObject,
  /** Told what is right in form and may be meant otherwise. */
  remark?: (said: string) => void,
  /** Told the digits of whole numbers beyond 2^53, which stay texts. */
  exact?: (digits: string) => void,
) => Promise<JsonObject>;

/** Loads what a tool's arguments are checked with on first use and keeps the `kept` used last. */
export function createValidate(
  loadShape: (name: string, provider: string) => Promise<AnyShape>,
  alikeOf: (provider: string) => WordGroups = () => [],
  kept = 256,
): Validate {
  const compiled = new Map<string, Compiled>();

  const compiledFor = async (tool: AnyTool, provider: string): Promise<Compiled> => {
    const whole = asParts(tool);
    const shapes = await shapesWithin(Object.values(whole.params), (name) => loadShape(name, provider));
    const fresh: Compiled = { tool, whole, shapes, faultIn: await loadChecks() };
    compiled.delete(tool.name);
    compiled.set(tool.name, fresh);
    for (const name of compiled.keys()) {
      if (compiled.size <= kept) break;
      compiled.delete(name);
    }
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

  return async (tool, provider, args, remark = () => {}, exact = () => {}) => {
    const alike = alikeOf(provider);
    const spelt = withoutBlanks(tool, spellNames(tool, boundedCopy(args, tool.name), alike));
    const { whole, shapes, faultIn } = latest(tool) ?? (await compiledFor(tool, provider));
    const around = { shapes, remark, exact, check: (value: unknown, at: string) => boundedValue(value, tool.name, at) };
    const checked = (given: JsonObject): JsonObject => {
      const coerced = coerceArgs(whole.params, given, around);
      const wanted = patch === undefined ? coerced : withoutNullsAt(patch, whole, coerced, shapes);
      refuseEmpty(tool, wanted);
      refuseDigits(wanted);
      const finding = faultIn(whole.params, wanted, shapes);
      if (finding !== undefined) throw explain(whole, wanted, { shapes, alike }, finding);
      return coerced;
    };
    const patch = patchParam(tool);
    const [field, given] = patch === undefined ? [] : [tool.params[patch], own(spelt, patch)];
    if (patch === undefined || field === undefined || given === undefined) return checked(spelt);
    // A patch that came as text is opened first: its form says which kind of patch it is.
    const opened = coerceArgs({ [patch]: { kind: 'opaque' } }, { [patch]: given }, around)[patch];
    let rest = spelt;
    const value = checkedPatch(opened ?? null, field, shapes, (part) => {
      rest = checked({ ...spelt, [patch]: part });
      return rest[patch] ?? part;
    });
    refuseDigits(value, patch);
    return { ...(rest === spelt ? checked({ ...spelt, [patch]: {} }) : rest), [patch]: value };
  };
}

function withoutNullsAt(param: string, { params }: AnyTool, args: JsonObject, shapes: ShapeTable): JsonObject {
  const [field, value] = [params[param], own(args, param)];
  return field === undefined || value === undefined ? args : { ...args, [param]: withoutNulls(field, value, shapes) };
}

interface Compiled {
  readonly tool: AnyTool;
  /** The tool with patches as parts of what they change. */
  readonly whole: AnyTool;
  readonly shapes: ShapeTable;
  readonly faultIn: FaultIn;
}
