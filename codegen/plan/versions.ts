// What came with which of the known versions of an API, so that one build knows them side by side.
import type { VersionTable } from '../../src/contract/live.ts';
import type { Api, Operation, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Plan } from './types.ts';

type Since = Record<string, string>;

/**
 * What the plan's tools have against the versions before, oldest first. The spec's own word on when something came counts,
 * unless we know better: facts of a server lack what was switched off on it. What the spec says is as old as the oldest
 * version is left out, and so is what the spec itself does not list.
 */
export function versionsOf(plan: Plan, spec: Api, earlier: readonly Api[]): VersionTable {
  const tools = plan.categories.flatMap(({ tools: some }) => some.map(({ operation }) => operation));
  const known: readonly Known[] = [
    ...earlier.map(({ version, operations }) => ({ version, operations: byCovered(operations) })),
    { version: plan.version, operations: byCovered(tools) },
  ];
  const listed = byCovered(spec.operations);
  const untold = new Set<string>();
  const operations: Since = {};
  const params: Record<string, Since> = {};
  for (const [id, operation] of known.at(-1)!.operations) {
    const came = firstWith(known, (version) => version.operations.has(id));
    const label = stated(known, came, operation.since);
    if (label !== undefined) operations[id] = label;
    const since: Since = {};
    for (const param of operation.params) {
      if (!has(listed.get(id), param.name)) {
        untold.add(param.name);
        continue;
      }
      const first = firstWith(known, (version) => has(version.operations.get(id), param.name));
      const then = first > came ? stated(known, first, param.since) : undefined;
      if (then !== undefined) since[param.name] = then;
    }
    if (Object.keys(since).length > 0) params[id] = since;
  }
  const fields = laterFields([...earlier, spec], sentShapes(plan, spec));
  return {
    versions: known.map(({ version }) => version),
    operations: sorted(operations),
    params: sorted(params),
    ...(Object.keys(fields).length > 0 && { fields }),
    untold: [...untold].sort(compare),
  };
}

/** Shape > field > the version that it came with; of a shape that came later as a whole, what holds it is named. */
function laterFields(versions: readonly Api[], names: readonly string[]): Record<string, Since> {
  const newest = versions.at(-1)!;
  const known = versions.map((api) => ({ ...api, operations: new Map() }));
  const found = names.map((name) => {
    const since: Since = {};
    for (const field of newest.shapes[name]?.fields ?? []) {
      const first = firstOf(versions, ({ shapes }) => {
        const then = shapes[name];
        return then === undefined || then.fields.some((one) => one.name === field.name);
      });
      const label = stated(known, first, undefined);
      if (label !== undefined) since[field.name] = label;
    }
    return [name, since] as const;
  });
  return Object.fromEntries(found.filter(([, since]) => Object.keys(since).length > 0));
}

/** The shapes that arguments hold, at any depth, sorted. */
function sentShapes(plan: Plan, { shapes }: Api): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { type } of shapes[name]?.fields ?? []) visit(type);
  };
  const visit = (type: Type): void => {
    if (type.kind === 'shape') add(type.name);
    else if (type.kind === 'list' || type.kind === 'map') visit(type.of);
  };
  for (const { params } of plan.categories.flatMap(({ tools }) => tools)) {
    for (const { type, patchOf } of params) {
      visit(type);
      if (patchOf !== undefined) add(patchOf);
    }
  }
  return [...found].sort(compare);
}

interface Known {
  readonly version: string;
  readonly operations: ReadonlyMap<string, Operation>;
}

const has = (operation: Operation | undefined, name: string): boolean =>
  operation?.params.some((param) => param.name === name) ?? false;

const firstWith: (known: readonly Known[], isThere: (version: Known) => boolean) => number = firstOf;

/** The first version from which on it is there without a gap. */
function firstOf<T>(known: readonly T[], isThere: (version: T) => boolean): number {
  let first = known.length - 1;
  while (first > 0 && isThere(known[first - 1]!)) first -= 1;
  return first;
}

function stated(known: readonly Known[], first: number, since: string | undefined): string | undefined {
  if (first === 0) return undefined;
  const { version } = known[first]!;
  const label = since === undefined || isLater(since, version) ? version : since;
  return isLater(label, known[0]!.version) ? label : undefined;
}

/** Whether one version of numbers and dots is later than another. */
export function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const [x = 0, y = 0] = [a![at], b![at]];
    if (x !== y) return x > y;
  }
  return false;
}

const byCovered = (operations: readonly Operation[]): ReadonlyMap<string, Operation> =>
  new Map(operations.flatMap((operation) => operation.covers.map((id) => [id, operation] as const)));

const sorted = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => compare(a, b)));
