// Who set which field: managedFields as sets of paths, and server-side apply on top of them.

import { only } from '../../../../contract/collections.ts';
import { isObject } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { ApiFault } from './fault.ts';
import { type KubeObject, sameJson, withValue } from './objects.ts';

/** Steps of a path; joined they are a key. */
type Path = readonly string[];
type Paths = ReadonlyMap<string, Path>;

interface Entry {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  readonly time: string;
  readonly subresource?: string;
  readonly paths: Paths;
}

/** Who changes, how, and when. */
export interface Hand {
  readonly manager: string;
  readonly apiVersion: string;
  /** RFC 3339. */
  readonly time: string;
  readonly subresource?: string;
}

/** Members of metadata that nobody manages. */
const unmanaged = new Set(
  'name namespace uid resourceVersion generation creationTimestamp deletionTimestamp deletionGracePeriodSeconds managedFields selfLink generateName'.split(
    ' ',
  ),
);

/** The new object with the difference to the old one put down to the hand that made it. */
export function recordUpdate(old: KubeObject | undefined, now: KubeObject, hand: Hand): KubeObject {
  const entries = entriesOf(old);
  const before = old === undefined ? new Map<string, Path>() : leaves(old);
  const after = leaves(now);
  const changed = new Map(
    [...after].filter(([key, path]) => !before.has(key) || !sameJson(valueAt(old, path), valueAt(now, path))),
  );
  const isOurs = (entry: Entry): boolean =>
    entry.manager === hand.manager && entry.operation === 'Update' && entry.subresource === hand.subresource;
  const own = entries.find(isOurs);
  const rest = entries
    .filter((entry) => !isOurs(entry))
    .map((entry) => ({ ...entry, paths: filtered(entry.paths, (key) => after.has(key) && !changed.has(key)) }));
  const paths = new Map([...filtered(own?.paths ?? new Map(), (key) => after.has(key)), ...changed]);
  const time = changed.size > 0 ? hand.time : (own?.time ?? hand.time);
  const mine: Entry = { ...hand, operation: 'Update', time, paths };
  return withEntries(now, [...rest, mine]);
}

/**
 * Server-side apply: the manifest's fields are set and owned by the hand; those it owned and now leaves out are removed.
 * Throws 409 when another hand owns a field with another value, unless forced.
 */
export function applyManifest(
  live: KubeObject | undefined,
  manifest: KubeObject,
  hand: Hand,
  force: boolean,
): KubeObject {
  const wanted = leaves(manifest);
  const entries = entriesOf(live);
  const isOurs = (entry: Entry): boolean => entry.manager === hand.manager && entry.operation === 'Apply';
  const others = entries.filter((entry) => !isOurs(entry));
  const differing = [...wanted].filter(([, path]) => !sameJson(valueAt(live, path), valueAt(manifest, path)));
  const contested = differing.flatMap(([key, path]) =>
    others.filter(({ paths }) => paths.has(key)).map((entry) => ({ entry, path, key })),
  );
  if (contested.length > 0 && !force) throw conflicting(contested);

  let result: KubeObject = live ?? { ...manifest, metadata: { ...manifest.metadata } };
  const lost = new Set(contested.map(({ key }) => key));
  for (const path of wanted.values()) result = withValue(result, path, valueAt(manifest, path));
  const mine = entries.find(isOurs);
  for (const [key, path] of mine?.paths ?? []) {
    const isKept = wanted.has(key) || others.some(({ paths }) => paths.has(key));
    if (!isKept) result = without(result, path, (at) => others.some(({ paths }) => isWithin(paths, at)));
  }
  const rest = others.map((entry) => ({ ...entry, paths: filtered(entry.paths, (key) => !lost.has(key)) }));
  return withEntries(result, [...rest, { ...hand, operation: 'Apply', paths: wanted }]);
}

/** A copy without a value, and without what held nothing else and is nobody's. */
function without(object: KubeObject, path: Path, isOwned: (path: Path) => boolean): KubeObject {
  const rest = withValue(object, path, undefined);
  const parent = path.slice(0, -1);
  const left = valueAt(rest, parent);
  // The object itself and its metadata stay.
  if (parent.length < 2 || !isObject(left) || Object.keys(left).length > 0 || isOwned(parent)) return rest;
  return without(rest, parent, isOwned);
}

/** Whether something at or below a path is among those owned. */
const isWithin = (paths: Paths, at: Path): boolean =>
  [...paths.values()].some((path) => at.every((step, index) => path[index] === step));

function conflicting(contested: readonly { readonly entry: Entry; readonly path: Path }[]): ApiFault {
  const dotted = (path: Path): string => path.map((step) => `.${step}`).join('');
  const using = ({ manager, operation, apiVersion, subresource }: Entry): string => {
    const who = subresource === undefined ? `"${manager}"` : `"${manager}" with subresource "${subresource}"`;
    return operation === 'Apply' ? who : `${who} using ${apiVersion}`;
  };
  const causes = contested.map(({ entry, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${using(entry)}`,
    field: dotted(path),
  }));
  const one = only(causes);
  const byManager = new Map<string, string[]>();
  for (const { entry, path } of contested)
    byManager.set(using(entry), [...(byManager.get(using(entry)) ?? []), `- ${dotted(path)}`]);
  const told = [...byManager]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([manager, fields]) => `conflicts with ${manager}:\n${fields.join('\n')}`);
  const text =
    one !== undefined ? `1 conflict: ${one.message}: ${one.field}` : `${causes.length} conflicts: ${told.join('\n')}`;
  return new ApiFault(409, 'Conflict', `Apply failed with ${text}`, { causes });
}

/** Paths of the values that are owned: scalars, lists as a whole, empty objects. */
function leaves(object: KubeObject): Map<string, Path> {
  const found = new Map<string, Path>();
  const walk = (value: Json, path: Path): void => {
    if (isObject(value) && Object.keys(value).length > 0) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    } else found.set(path.join('\0'), path);
  };
  for (const [key, value] of Object.entries(object)) {
    if (key === 'apiVersion' || key === 'kind') continue;
    if (key !== 'metadata') walk(value, [key]);
    else
      for (const [name, inner] of Object.entries(object.metadata)) if (!unmanaged.has(name)) walk(inner, [key, name]);
  }
  return found;
}

function valueAt(object: JsonObject | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    object,
  );
}

function entriesOf(object: KubeObject | undefined): readonly Entry[] {
  const listed = object?.metadata.managedFields;
  if (!Array.isArray(listed)) return [];
  return (listed as readonly Json[]).filter(isObject).map((entry) => ({
    manager: String(entry.manager),
    operation: entry.operation === 'Apply' ? 'Apply' : 'Update',
    apiVersion: String(entry.apiVersion),
    time: String(entry.time),
    ...(typeof entry.subresource === 'string' ? { subresource: entry.subresource } : {}),
    paths: pathsIn(isObject(entry.fieldsV1) ? entry.fieldsV1 : {}),
  }));
}

function withEntries(object: KubeObject, entries: readonly Entry[]): KubeObject {
  const managedFields = entries
    .filter(({ paths }) => paths.size > 0)
    .map(({ manager, operation, apiVersion, time, subresource, paths }) => ({
      apiVersion,
      fieldsType: 'FieldsV1',
      fieldsV1: tree([...paths.values()], operation === 'Update'),
      manager,
      operation,
      ...(subresource === undefined ? {} : { subresource }),
      time,
    }));
  return { ...object, metadata: { ...object.metadata, managedFields } };
}

/** `{ 'f:spec': { '.': {}, 'f:runStrategy': {} } }`; updates mark the objects themselves with a dot. */
function tree(paths: readonly Path[], hasDots: boolean, depth = 0): JsonObject {
  const byStep = new Map<string, Path[]>();
  for (const [step, ...rest] of paths) if (step !== undefined) byStep.set(step, [...(byStep.get(step) ?? []), rest]);
  const members = [...byStep]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([step, inner]): [string, Json] => {
      const deeper = inner.filter((rest) => rest.length > 0);
      const dot = hasDots && deeper.length > 0 && !(depth === 0 && step === 'metadata') ? { '.': {} } : {};
      return [`f:${step}`, deeper.length === 0 ? {} : { ...dot, ...tree(deeper, hasDots, depth + 1) }];
    });
  return Object.fromEntries(members);
}

function pathsIn(fields: JsonObject, path: Path = []): Map<string, Path> {
  const found = new Map<string, Path>();
  for (const [key, inner] of Object.entries(fields)) {
    if (!key.startsWith('f:') || !isObject(inner)) continue;
    const here = [...path, key.slice(2)];
    if (Object.keys(inner).some((name) => name.startsWith('f:')))
      for (const [k, p] of pathsIn(inner, here)) found.set(k, p);
    else found.set(here.join('\0'), here);
  }
  return found;
}

const filtered = (paths: Paths, keep: (key: string) => boolean): Map<string, Path> =>
  new Map([...paths].filter(([key]) => keep(key)));
