// Lets callers say names where the API wants ids, and finds out what a dangerous call is about.

import { ToolError } from '../../contract/errors.ts';
import type { Stage, Target } from '../../contract/invocation.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { findById, findByName, type LookupParts, type Wanted } from '../names/lookup.ts';
import { createLookupCache, type LookupCache } from '../names/lookup-cache.ts';
import type { Registry } from '../tools/registry.ts';
import { needsPerson, weighCall } from './weigh.ts';

export interface ResolveNamesParts {
  readonly registry: Registry;
  readonly execute: LookupParts['execute'];
  /** Milliseconds; see Clock. */
  readonly elapsed: () => number;
}

/** Parameters that say where to look for the others; they are resolved first and passed on to the look-ups. */
const scopes: readonly string[] = ['projectid', 'namespace'];
/** How many names one list may hold. */
const mostNames = 50;

/**
 * Replaces names by ids in parameters that refer to things, also inside lists, and notes the things as `targets`. A
 * call that a person must release gets the record of everything it refers to, looked up afresh. Throws NAME_UNKNOWN or
 * NAME_AMBIGUOUS. Look-ups themselves resolve nothing, so that there are no loops.
 */
export function resolveNames({ registry, execute, elapsed }: ResolveNamesParts): Stage {
  const parts: LookupParts = { execute, load: registry.load };
  const cache = createLookupCache<Target>(elapsed);
  return async (invocation, next) => {
    if (invocation.entry === 'resolve') return next(invocation);
    const { tool } = invocation.handler!;
    const used = referencesIn(tool, invocation.args);
    if (used.length === 0) return next(invocation);
    const references = await registry.references(invocation.provider!.id);
    const isGrave = needsPerson(weighCall(tool, invocation.args, invocation.controls).risk);

    const args: Record<string, Json> = { ...invocation.args };
    const targets: Target[] = [];
    const settle = async ({ param, entity }: Used): Promise<void> => {
      const reference = Object.hasOwn(references, entity) ? references[entity] : undefined;
      if (reference === undefined) return;
      const wanted = { call: invocation, param, entity, reference, scope: scopeOf(args, param) };
      const found = await resolveValue(parts, cache, wanted, args[param]!, isGrave);
      args[param] = found.value;
      targets.push(...found.targets);
    };
    for (const scope of used.filter(({ param }) => scopes.includes(param))) await settle(scope);
    await Promise.all(used.filter(({ param }) => !scopes.includes(param)).map(settle));
    const order = used.map(({ param }) => param);
    targets.sort((a, b) => order.indexOf(a.param) - order.indexOf(b.param));
    return next({ ...invocation, args, targets });
  };
}

interface Used {
  readonly param: string;
  readonly entity: string;
}

interface Resolved {
  readonly value: Json;
  readonly targets: readonly Target[];
}

function referencesIn(tool: AnyTool, args: JsonObject): readonly Used[] {
  const used: Used[] = [];
  for (const param of Object.keys(args)) {
    const field: FieldDef = tool.params[param]!;
    const entity = field.ref ?? field.of?.ref;
    if (entity !== undefined) used.push({ param, entity });
  }
  return used;
}

const scopeOf = (args: JsonObject, param: string): JsonObject =>
  Object.fromEntries(
    scopes.filter((name) => name !== param && Object.hasOwn(args, name)).map((name) => [name, args[name]!]),
  );

async function resolveValue(
  parts: LookupParts,
  cache: LookupCache<Target>,
  wanted: Wanted,
  value: Json,
  isGrave: boolean,
): Promise<Resolved> {
  if (typeof value === 'string') {
    const target = await resolveText(parts, cache, wanted, value, isGrave);
    return target === undefined ? { value, targets: [] } : { value: target.id, targets: [target] };
  }
  if (!Array.isArray(value)) return { value, targets: [] };
  if (value.filter((item) => typeof item === 'string' && !isId(item, wanted)).length > mostNames) {
    throw new ToolError(
      'PARAM_VALUE',
      `"${wanted.param}" holds more than ${mostNames} names. Send ids, or fewer names. Nothing was sent.`,
    );
  }
  const items: Json[] = [];
  const targets: Target[] = [];
  for (const item of value as readonly Json[]) {
    const resolved = await resolveValue(parts, cache, wanted, item, isGrave && targets.length < mostNames);
    items.push(resolved.value);
    targets.push(...resolved.targets);
  }
  return { value: items, targets };
}

async function resolveText(
  parts: LookupParts,
  cache: LookupCache<Target>,
  wanted: Wanted,
  value: string,
  isGrave: boolean,
): Promise<Target | undefined> {
  const { call, param, entity, reference, scope } = wanted;
  if (value === '' || value === '-1') return undefined;
  if (isId(value, wanted)) {
    return isGrave ? findById(parts, wanted, value) : { param, entity, id: value };
  }
  // What was true half a minute ago is no ground for destroying something.
  if (isGrave) return findByName(parts, wanted, value);
  const key = JSON.stringify([call.provider!.id, call.profile, reference.tool, reference.args, scope, value]);
  const known = cache.get(key);
  if (known !== undefined) return { ...known, param };
  const target = await findByName(parts, wanted, value);
  cache.set(key, target);
  return target;
}

const uuid = /^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

/** Ids are taken as they are: UUIDs, -1 for "all", a server's internal numbers, and names where a name is the id. */
function isId(value: string, { call, reference }: Wanted): boolean {
  if (uuid.test(value) || value === '-1' || reference.match.includes(reference.take)) return true;
  return call.handler!.tool.call.kind === 'query' && /^\d+$/.test(value);
}
