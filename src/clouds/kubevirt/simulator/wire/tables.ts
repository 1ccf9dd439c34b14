// Tables and metadata-only lists: what `kubectl get` asks for instead of whole objects.

import { readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { badRequest } from '../engine/fault.ts';
import type { Column, Kind } from '../engine/kind.ts';
import { type KubeObject, nameOf } from '../engine/objects.ts';
import { isCore } from '../engine/own-kinds.ts';
import { ageText, cellFor } from './cells.ts';

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
      cells: [
        ...(isNamed ? [nameCell(kind, object)] : []),
        ...shown.map((column) => cellOf(kind, object, column, now)),
      ],
      ...(included === 'None' ? {} : { object: included === 'Object' ? object : partialOf(object) }),
    })),
  };
}

const nameCell = (kind: Kind, object: KubeObject): Json =>
  (isCore(kind) ? cellFor(kind, 'Name')?.(object) : undefined) ?? nameOf(object);

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

function cellOf(kind: Kind, object: KubeObject, [name, path]: Column, now: number): Json {
  const own = isCore(kind) ? cellFor(kind, name) : undefined;
  if (own !== undefined) return own(object);
  const value = readPath(object, ownPath(path));
  if (value === undefined || value === null) return isCore(kind) && isInstant(path) ? '<unknown>' : null;
  if (isInstant(path) && typeof value === 'string')
    return name === 'Created At' ? value : ageText(now - Date.parse(value));
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** `.status.conditions[?(@.type=='Ready')].status` > `status.conditions[type=Ready].status`. */
const ownPath = (path: string): string =>
  path
    .replace(/^\./, '')
    .replace(/\[\?\(@\.(\w+)==['"]([^'"]*)['"]\)\]/g, '[$1=$2]')
    .replace(/\[(\d+)\]/g, '.$1');
