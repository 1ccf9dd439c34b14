// What one version of an API changed against another: operations, their parameters, their answers.
import type { Api, Operation, Param, Shape, Type } from './types.ts';
import { compare } from './validate.ts';

/** Descriptions, order, related commands and the version since when something exists are no change. */
export interface ApiChanges {
  readonly from: string;
  readonly to: string;
  /** Operation ids, sorted. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly OperationChange[];
  /** Types inside answers and bodies that both have. */
  readonly shapes: readonly ShapeChange[];
}
export interface OperationChange {
  readonly operation: string;
  readonly changes: readonly Change[];
}
export interface ShapeChange {
  readonly shape: string;
  readonly changes: readonly Change[];
}
export interface Change {
  readonly how: 'added' | 'removed' | 'changed';
  /** `parameter`, `field`, `answer` or `call`, and which. */
  readonly what: string;
  readonly name: string;
  /** A call or a reader that was right before is not any more. */
  readonly breaking: boolean;
  /** What it was and is, in words. */
  readonly says: string;
}

/** Compares operation by operation and type by type. */
export function changesOf(from: Api, to: Api): ApiChanges {
  const before = new Map(from.operations.map((one) => [one.id, one]));
  const after = new Map(to.operations.map((one) => [one.id, one]));
  const isOnBothSides = (name: string): boolean => Object.hasOwn(from.shapes, name) && Object.hasOwn(to.shapes, name);
  const changed = to.operations.flatMap((now): readonly OperationChange[] => {
    const then = before.get(now.id);
    const changes = then === undefined ? [] : operationChanges(then, now, isOnBothSides);
    return changes.length === 0 ? [] : [{ operation: now.id, changes }];
  });
  const shapes = Object.values(to.shapes).flatMap((now): readonly ShapeChange[] => {
    const then = Object.hasOwn(from.shapes, now.name) ? from.shapes[now.name] : undefined;
    const changes = then === undefined ? [] : fieldChanges(then, now);
    return changes.length === 0 ? [] : [{ shape: now.name, changes }];
  });
  return {
    from: from.version,
    to: to.version,
    added: [...after.keys()].filter((id) => !before.has(id)).sort(compare),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(compare),
    changed: changed.sort((a, b) => compare(a.operation, b.operation)),
    shapes: shapes.sort((a, b) => compare(a.shape, b.shape)),
  };
}

/** Whether something that worked before does not any more. */
export const isBreaking = ({ removed, changed, shapes }: ApiChanges): boolean =>
  removed.length > 0 || [...changed, ...shapes].some(({ changes }) => changes.some(({ breaking }) => breaking));

function operationChanges(
  then: Operation,
  now: Operation,
  isOnBothSides: (shape: string) => boolean,
): readonly Change[] {
  const old = new Map(then.params.map((param) => [param.name, param]));
  const present = new Set(now.params.map(({ name }) => name));
  return [
    ...now.params.flatMap((param) => paramChange(old.get(param.name), param)),
    ...then.params
      .filter(({ name }) => !present.has(name))
      .map(({ name, type }) => change('removed', 'parameter', name, true, `was ${written(type)}`)),
    ...answerChange(then.result, now.result, isOnBothSides),
    ...callChange(then, now),
  ];
}

function paramChange(then: Param | undefined, now: Param): readonly Change[] {
  const says = `${written(now.type)}${now.required ? ', required' : ''}`;
  if (then === undefined) return [change('added', 'parameter', now.name, now.required, says)];
  const differences = [
    ...typeDifference(then.type, now.type),
    ...(then.required === now.required
      ? []
      : [{ breaking: now.required, says: now.required ? 'now required' : 'no longer required' }]),
    ...(then.max === now.max
      ? []
      : [
          { breaking: (now.max ?? 255) < (then.max ?? 255), says: `longest ${then.max ?? 255}, now ${now.max ?? 255}` },
        ]),
    ...((then.wire ?? '') === (now.wire ?? '')
      ? []
      : [{ breaking: false, says: `travels as ${now.wire ?? 'a plain value'}` }]),
  ];
  if (differences.length === 0) return [];
  const breaking = differences.some((one) => one.breaking);
  return [change('changed', 'parameter', now.name, breaking, differences.map((one) => one.says).join('; '))];
}

function answerChange(then: Type, now: Type, isOnBothSides: (shape: string) => boolean): readonly Change[] {
  const names = [then, now].flatMap(shapeIn);
  const isSame =
    written(then) === written(now) ||
    (withoutName(then) === withoutName(now) && !names.every((name) => isOnBothSides(name)));
  if (isSame) return [];
  return [change('changed', 'answer', '', then.kind !== 'nothing', `${written(then)}, now ${written(now)}`)];
}

const asyncOf = ({ call }: Operation): boolean => 'async' in call && call.async === true;
const pathOf = ({ call }: Operation): string => ('method' in call ? `${call.method} ${call.path}` : '');

function callChange(then: Operation, now: Operation): readonly Change[] {
  return [
    ...(asyncOf(then) === asyncOf(now)
      ? []
      : [change('changed', 'call', '', true, asyncOf(now) ? 'now starts a job' : 'no longer starts a job')]),
    ...(pathOf(then) === pathOf(now)
      ? []
      : [change('changed', 'call', '', true, `${pathOf(then)}, now ${pathOf(now)}`)]),
  ];
}

function fieldChanges(then: Shape, now: Shape): readonly Change[] {
  const old = new Map(then.fields.map((field) => [field.name, field]));
  const present = new Set(now.fields.map(({ name }) => name));
  return [
    ...now.fields.flatMap((field): readonly Change[] => {
      const was = old.get(field.name);
      if (was === undefined) return [change('added', 'field', field.name, false, written(field.type))];
      const [difference] = typeDifference(was.type, field.type);
      return difference === undefined
        ? []
        : [change('changed', 'field', field.name, difference.breaking, difference.says)];
    }),
    ...then.fields
      .filter(({ name }) => !present.has(name))
      .map(({ name, type }) => change('removed', 'field', name, true, `was ${written(type)}`)),
  ];
}

/** A closed set that grows breaks nobody who sends; one that shrinks does. Names of nested types are ours, no change. */
function typeDifference(then: Type, now: Type): readonly { readonly breaking: boolean; readonly says: string }[] {
  // A spec that says nothing of what is inside has not changed it.
  if (isOpen(then) || isOpen(now)) return [];
  const [was, is] = [choicesOf(then), choicesOf(now)];
  if (withoutName(then) !== withoutName(now)) {
    return [{ breaking: true, says: `${written(then)}, now ${written(now)}` }];
  }
  if (was === undefined && is === undefined) return [];
  const gone = (was ?? []).filter((one) => is?.includes(one) === false);
  const come = (is ?? []).filter((one) => was?.includes(one) === false);
  if (gone.length + come.length === 0 && (was === undefined) === (is === undefined)) return [];
  const says = [...come.map((one) => `takes "${one}"`), ...gone.map((one) => `no longer takes "${one}"`)];
  return [
    {
      breaking: gone.length > 0 || (was === undefined && is !== undefined),
      says: says.join(', ') || (is === undefined ? 'takes any text' : 'takes certain texts only'),
    },
  ];
}

const isOpen = (type: Type): boolean =>
  type.kind === 'opaque' || ((type.kind === 'list' || type.kind === 'map') && isOpen(type.of));

const choicesOf = (type: Type): readonly string[] | undefined =>
  type.kind === 'text' ? type.oneOf : type.kind === 'list' || type.kind === 'map' ? choicesOf(type.of) : undefined;

const shapeIn = (type: Type): readonly string[] =>
  type.kind === 'shape' ? [type.name] : type.kind === 'list' || type.kind === 'map' ? shapeIn(type.of) : [];

const withoutName = (type: Type): string =>
  type.kind === 'list' || type.kind === 'map' ? `${type.kind} of ${withoutName(type.of)}` : type.kind;

/** A type in a few words: `list of uuid`, `VirtualMachine`. */
const written = (type: Type): string =>
  type.kind === 'shape'
    ? type.name
    : type.kind === 'list' || type.kind === 'map'
      ? `${type.kind} of ${written(type.of)}`
      : type.kind;

const change = (how: Change['how'], what: string, name: string, breaking: boolean, says: string): Change => ({
  how,
  what,
  name,
  breaking,
  says,
});
