// Tables and metadata-only lists: what `kubectl get` asks for instead of whole objects.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { badRequest } from '../engine/fault.ts';
import type { Column, Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf } from '../engine/objects.ts';

export type Form = 'full' | 'table' | 'metadata';

/** The form that an Accept header asks for first. */
export function formOf(accept: string | null): Form {
  const wanted = (accept ?? '').split(',').map((part) => part.trim())[0] ?? '';
  if (wanted.includes('as=Table')) return 'table';
  return /as=PartialObjectMetadata/.test(wanted) ? 'metadata' : 'full';
}

/** Objects as a Table; `now` in milliseconds. */
export function tableOf(
  kind: Kind,
  objects: readonly KubeObject[],
  metadata: JsonObject,
  now: number,
  included: Included = 'Metadata',
): JsonObject {
  const shown: readonly Column[] = kind.columns.length > 0 ? kind.columns : [AGE];
  // Events are told by when they were seen; their names say nothing, and come last.
  const isNamed = !shown.some(([name]) => name === 'Name');
  const columns = isNamed ? [{ name: 'Name', type: 'string', format: 'name', description: '', priority: 0 }] : [];
  for (const [name, path, priority = 0] of shown) {
    columns.push({ name, type: isInstant(path) ? 'date' : 'string', format: '', description: '', priority });
  }
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns,
    rows: objects.map((object) => ({
      cells: [...(isNamed ? [nameOf(object)] : []), ...shown.map((column) => cellOf(object, column, now))],
      ...(included === 'None' ? {} : { object: included === 'Object' ? object : partialOf(object) }),
    })),
  };
}

/** The one column of a kind that names none. */
const AGE: Column = ['Age', '.metadata.creationTimestamp'];

/** What stands beside the cells of a row. */
export type Included = 'Metadata' | 'Object' | 'None';

/** What a client wants beside the cells. Throws 400 for anything else. */
export function includedIn(query: URLSearchParams): Included {
  const asked = query.get('includeObject') ?? '';
  if (asked === '') return 'Metadata';
  if (asked === 'Metadata' || asked === 'Object' || asked === 'None') return asked;
  throw badRequest(
    `Unable to convert to Table as requested: includeObject: Invalid value: ${JSON.stringify(asked)}: must be 'Metadata', 'Object', 'None', or empty`,
  );
}

/** An object without spec and status. */
export const partialOf = (object: KubeObject): JsonObject => ({
  kind: 'PartialObjectMetadata',
  apiVersion: 'meta.k8s.io/v1',
  metadata: object.metadata,
});

const isInstant = (path: string): boolean => /Timestamp$/.test(path);

function cellOf(object: KubeObject, [name, path]: Column, now: number): Json {
  if (path === CONTAINERS) return readyText(object);
  const value = readPath(object, ownPath(path));
  if (value === undefined || value === null) return null;
  // Roles and definitions say when they were made, all others how old they are.
  if (isInstant(path) && typeof value === 'string' && name !== 'Created At') return ageText(now - Date.parse(value));
  if (path === '.data') return Object.keys(value as JsonObject).length;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** Stands for how many containers of a pod are ready, of how many. */
const CONTAINERS = '.status.containerStatuses';

function readyText(pod: KubeObject): string {
  const listAt = (path: string): readonly Json[] => {
    const list = readPath(pod, path);
    return Array.isArray(list) ? list : [];
  };
  const ready = listAt('status.containerStatuses').filter((one) => isObject(one) && one.ready === true);
  return `${ready.length}/${listAt('spec.containers').length}`;
}

/** `.status.conditions[?(@.type=='Ready')].status` > `status.conditions[type=Ready].status`. */
const ownPath = (path: string): string =>
  path
    .replace(/^\./, '')
    .replace(/\[\?\(@\.(\w+)==['"]([^'"]*)['"]\)\]/g, '[$1=$2]')
    .replace(/\[(\d+)\]/g, '.$1');

function ageText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 120) return `${seconds}s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)}m`;
  return seconds < 172_800 ? `${Math.floor(seconds / 3_600)}h` : `${Math.floor(seconds / 86_400)}d`;
}
