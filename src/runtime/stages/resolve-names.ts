// Lets callers say names where the API wants ids, and finds out what a dangerous call is about.
import { ToolError } from '../../contract/errors.ts';
import type { After, Found, Stage, Target } from '../../contract/invocation.ts';
import { own } from '../../contract/read-path.ts';
import type { FieldDef, Json } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { fillArguments, isOpen } from '../names/fill.ts';
import type { LookupParts } from '../names/lookup.ts';
import { kindOf, type Naming, namingOf, type Referred, referredBy, typedOf } from '../names/references.ts';
import { type SettleParts, settleValue } from '../names/settle-value.ts';
import { type Selection, standing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { needsPerson, weighCall } from './weigh.ts';

export interface ResolveNamesParts {
  readonly registry: Registry;
  readonly execute: LookupParts['execute'];
  readonly selection: Selection;
}

/**
 * Fills in what says where a thing is, where that was left out, and replaces names by ids in parameters that refer to things, also inside lists, and notes the things as `targets`. A
 * call that a person must release gets the record of everything it refers to. Whatever is looked up is looked up now.
 * Throws PARAM_MISSING, NAME_UNKNOWN or NAME_AMBIGUOUS, PARAM_VALUE for a text that is no id where there are only ids or that leads to another path, and for a call
 * that a person must release why something could not be looked up. Look-ups themselves resolve nothing, so that there
 * are no loops.
 */
export function resolveNames({
  registry,
  execute,
  selection,
}: ResolveNamesParts): Stage<After<'valid'>, After<'resolved'>> {
  const isOffered = (tool: string): boolean =>
    registry.entries.some((one) => one.name === tool && standing(one, selection) === 'enabled');
  return async (asked, whatFollows) => {
    const next: typeof whatFollows = (resolved) => {
      refuseSteps(resolved);
      return whatFollows(resolved);
    };
    if (asked.entry === 'resolve') return next({ ...asked, passed: 'resolved' });
    const { tool } = asked.handler;
    const invocation = isOpen(asked) ? await filled({ registry, execute }, asked) : asked;
    const fields = Object.keys(invocation.args).flatMap((param): readonly Asked[] => {
      const field = tool.params[param];
      return field === undefined || !mayRefer(field) ? [] : [{ param, field }];
    });
    if (fields.length === 0) return next({ ...invocation, passed: 'resolved' });
    const naming = await namingOf(registry, invocation.provider.id);
    const numbers = takesRowNumbers(invocation);
    const used = fields.flatMap((asked): readonly Used[] => {
      const referred = referredBy(naming, asked.field, invocation.args);
      if (referred === undefined) refuseNames(invocation, asked, naming, numbers);
      return referred === undefined ? [] : [{ ...asked, ...referred }];
    });
    if (used.length === 0) return next({ ...invocation, passed: 'resolved' });

    const isGrave = needsPerson(weighCall(tool, invocation.args, invocation.controls).risk);
    const parts: SettleParts = { execute, load: registry.load, naming, numbers, isGrave, isOffered };
    const args: Record<string, Json> = { ...invocation.args };
    const found = new Map<string, readonly Target[]>();
    for (const together of inOrder(used)) {
      const call = { ...invocation, args: { ...args } };
      await Promise.all(
        together.map(async ({ param, field, entity, reference }) => {
          const settled = await settleValue(parts, {
            call,
            param,
            value: args[param] ?? null,
            entity,
            reference,
            ...(field.besides !== undefined && { besides: field.besides }),
          });
          args[param] = settled.value;
          found.set(param, settled.targets);
        }),
      );
    }
    return next({
      ...invocation,
      args,
      targets: used.flatMap(({ param }) => found.get(param) ?? []),
      passed: 'resolved',
    });
  };
}

/** As a step of a path "." and ".." lead to something else than the call is about, and no escape keeps URLs from it. */
function refuseSteps({ handler: { tool }, args }: Found): void {
  if (tool.call.kind !== 'rest') return;
  for (const [param, { wire }] of Object.entries(tool.params)) {
    const value = own(args, param);
    if (wire !== 'path' || (value !== '.' && value !== '..')) continue;
    const message = `"${param}" of ${tool.name} refuses "${value}", which leads to another path. Nothing was sent.`;
    throw new ToolError('PARAM_VALUE', message);
  }
}

async function filled({ registry, execute }: Omit<ResolveNamesParts, 'selection'>, call: Found): Promise<Found> {
  const naming = await namingOf(registry, call.provider.id);
  return { ...call, args: await fillArguments({ execute, load: registry.load, naming }, call) };
}

interface Asked {
  readonly param: string;
  readonly field: FieldDef;
}

interface Used extends Asked, Referred {}

/** Fields that refer to something, and ids of which nothing is known. */
const mayRefer = ({ kind, ref, of }: FieldDef): boolean =>
  ref !== undefined || of?.ref !== undefined || kind === 'uuid' || of?.kind === 'uuid';

const takesRowNumbers = ({ provider, profile }: Found): boolean =>
  provider.profiles().some(({ name, takesRowNumbers }) => name === profile && takesRowNumbers === true);

/** Arguments that say where to look for others come before them; what is not tied to another goes together. */
function inOrder(used: readonly Used[]): readonly (readonly Used[])[] {
  const byParam = new Map(used.map((one) => [one.param, one]));
  const levels = new Map<string, number>();
  const levelOf = (one: Used, path: readonly string[]): number => {
    const known = levels.get(one.param);
    if (known !== undefined) return known;
    const { within = {}, narrow = {} } = one.reference;
    const before = [...Object.values(within), ...Object.values(narrow).flat()]
      .filter((param) => param !== one.param && !path.includes(param))
      .flatMap((param) => byParam.get(param) ?? []);
    const level = 1 + Math.max(-1, ...before.map((other) => levelOf(other, [...path, one.param])));
    levels.set(one.param, level);
    return level;
  };
  for (const one of used) levelOf(one, []);
  const deepest = Math.max(...levels.values());
  return Array.from({ length: deepest + 1 }, (_, level) => used.filter(({ param }) => levels.get(param) === level));
}

/** PARAM_VALUE for a text that is no id where no list finds things by name. */
function refuseNames({ args, tool }: Found, { param, field }: Asked, naming: Naming, numbers: boolean): void {
  const typed = typedOf(naming, field.ref ?? field.of?.ref ?? '');
  if (typed === undefined && field.kind !== 'uuid' && field.of?.kind !== 'uuid') return;
  const name = [args[param] ?? null].flat().find((value) => isName(value, naming, numbers));
  if (name === undefined) return;
  const hint =
    typed === undefined
      ? undefined
      : `Names are found where "${typed.by}" is one of: ${Object.keys(typed.of).sort().join(', ')}.`;
  const message = `"${param}" of ${tool} takes an id, and ${quoted(String(name), 80)} is none. Nothing was sent.`;
  throw new ToolError('PARAM_VALUE', message, hint === undefined ? {} : { hint });
}

const isName = (value: Json, naming: Naming, numbers: boolean): value is string =>
  typeof value === 'string' && value !== '' && kindOf(value, naming, undefined, numbers) === 'name';
