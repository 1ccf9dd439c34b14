// Finds out what the things are called that a call points at by id, where the operator's rules may speak of names.
import type { ReferenceDef } from '../../contract/catalog.ts';
import type { Found, Target } from '../../contract/invocation.ts';
import { readText } from '../../contract/read-path.ts';
import type { Json } from '../../contract/tool.ts';
import type { PolicyTarget } from '../../security/policy-model.ts';
import { type LookupParts, tryById } from '../names/lookup.ts';
import { isNamedById, namingOf, referredBy, scopeOf } from '../names/references.ts';
import type { Registry } from '../tools/registry.ts';

export interface PolicyNamesParts {
  readonly registry: Registry;
  /** The whole pipeline, for look-ups. */
  readonly execute: LookupParts['execute'];
}

/** Look-ups at once; the cloud is somebody's. */
const atOnce = 8;
/** More things than that in one argument are not looked up: what they are called then counts as unknown. */
const mostThings = 500;

/**
 * What every thing is called that the arguments in `spoken` (names of parameters, lower case) point at. What could not
 * be looked up is `unknown`. The server's own look-ups are not looked up in turn: the call that they serve is judged.
 */
export async function policyNames(
  { registry, execute }: PolicyNamesParts,
  call: Found,
  spoken: ReadonlySet<string>,
): Promise<readonly PolicyTarget[]> {
  if (spoken.size === 0 || call.entry === 'resolve') return [];
  const { params } = call.handler.tool;
  const pointing = Object.keys(call.args).flatMap((param) => {
    const field = params[param];
    const isSaid = field !== undefined && (field.ref ?? field.of?.ref) !== undefined && spoken.has(param.toLowerCase());
    return isSaid ? [{ param, field }] : [];
  });
  if (pointing.length === 0) return [];
  const naming = await namingOf(registry, call.provider.id);
  const { absent = [] } = naming.table;
  const parts: LookupParts = { execute, load: registry.load };
  const found = await Promise.all(
    pointing.map(async ({ param, field }): Promise<readonly PolicyTarget[]> => {
      const referred = referredBy(naming, field, call.args);
      // Where nothing lists such things they have no names that a rule could speak of.
      if (referred === undefined) return [];
      const { reference } = referred;
      const ids = [...new Set(textsIn(call.args[param] ?? null))];
      if (isNamedById(reference)) return [];
      return inTurns(ids, async (id, index) => {
        const known = call.targets?.find((target) => target.param === param && target.id === id);
        if (known?.record !== undefined) return { param, id, names: namesIn(known, reference) };
        if (index >= mostThings) return { param, id, names: 'unknown' };
        const scope = scopeOf(reference, call.args, param, 'id');
        const target = await tryById(parts, { call, param, ...referred, scope, absent }, id);
        return { param, id, names: target.record === undefined ? 'unknown' : namesIn(target, reference) };
      });
    }),
  );
  return found.flat();
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap((item: Json) => textsIn(item)) : [];
}

function namesIn({ name, record }: Target, { match }: ReferenceDef): readonly string[] {
  const all = match.map((field) => readText(record, field)).filter((text) => text !== undefined);
  return [...new Set(name === undefined ? all : [name, ...all])];
}

async function inTurns<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  const turns = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of turns) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
