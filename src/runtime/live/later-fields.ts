// Fields of what is sent that came with a later version of the API than the one that answers.
import { isObject, own } from '../../contract/read-path.ts';
import type { AnyShape, AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { isLater } from '../tools/version-in.ts';

export interface LaterField {
  /** `body.spec.template`. */
  readonly path: string;
  /** The version that it came with. */
  readonly since: string;
}

export interface FieldTimes {
  /** What answers. */
  readonly version: string;
  /** Shape > field > the version that it came with. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shapeOf: (name: string) => Promise<AnyShape>;
}

/** The first one that the arguments set, in manifests and in patches of both kinds; undefined where there is none. */
export async function laterField(
  { params }: AnyTool,
  args: JsonObject,
  times: FieldTimes,
): Promise<LaterField | undefined> {
  for (const [name, value] of Object.entries(args)) {
    const field = Object.hasOwn(params, name) ? params[name] : undefined;
    const found = field === undefined ? undefined : await within(value, field, name, times);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function within(value: Json, field: FieldDef, path: string, times: FieldTimes): Promise<LaterField | undefined> {
  const shape = field.patchOf ?? field.shape;
  if (Array.isArray(value)) {
    const parts = value as readonly Json[];
    return shape !== undefined && field.patchOf !== undefined
      ? firstOf(parts, (part) => inOperation(part, shape, path, times))
      : firstOf(parts, (part, at) => (field.of === undefined ? none : within(part, field.of, `${path}[${at}]`, times)));
  }
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (shape !== undefined) return firstOf(entries, ([name, inner]) => member(inner, shape, name, path, times));
  return firstOf(entries, ([name, inner]) =>
    field.of === undefined ? none : within(inner, field.of, `${path}.${name}`, times),
  );
}

/** Null takes a field away: what is not there cannot be in the way. */
async function member(value: Json, shape: string, name: string, path: string, times: FieldTimes) {
  if (value === null) return undefined;
  const at = `${path}.${name}`;
  const since = sinceOf(shape, name, times);
  if (since !== undefined) return { path: at, since };
  const field = await fieldOf(shape, name, times);
  return field === undefined ? undefined : within(value, field, at, times);
}

/** One operation of a JSON Patch: along its path, and in its value. */
async function inOperation(operation: Json, shape: string, path: string, times: FieldTimes) {
  if (!isObject(operation) || typeof operation.path !== 'string') return undefined;
  if (operation.op === 'remove' || operation.op === 'test') return undefined;
  let at: FieldDef | undefined = { kind: 'shape', shape };
  let said = path;
  for (const step of operation.path.split('/').slice(1)) {
    const name: string = step.replaceAll('~1', '/').replaceAll('~0', '~');
    said = `${said}.${name}`;
    const since = at?.shape === undefined ? undefined : sinceOf(at.shape, name, times);
    if (since !== undefined) return { path: said, since };
    at = at?.shape === undefined ? at?.of : await fieldOf(at.shape, name, times);
  }
  return at === undefined || operation.value === undefined ? undefined : within(operation.value, at, said, times);
}

function sinceOf(shape: string, name: string, { fields, version }: FieldTimes): string | undefined {
  const since = own(own(fields, shape), name);
  return since !== undefined && isLater(since, version) ? since : undefined;
}

async function fieldOf(shape: string, name: string, { shapeOf }: FieldTimes): Promise<FieldDef | undefined> {
  const known = await shapeOf(shape);
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

const none = Promise.resolve(undefined);

async function firstOf<T>(
  items: readonly T[],
  look: (item: T, at: number) => Promise<LaterField | undefined>,
): Promise<LaterField | undefined> {
  for (const [at, item] of items.entries()) {
    const found = await look(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
