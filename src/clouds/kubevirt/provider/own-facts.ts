// What a cluster's OpenAPI says of the kinds and operations that no tool is generated for, small enough to be kept.

import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import { compact, refOf } from './own-schema.ts';
import type { OwnAction, OwnKind, OwnMethod } from './own-types.ts';
import type { StrangeAction, StrangeKind, Strangers } from './strangers.ts';

/** How many parts of schemas are kept of all kinds together, and of one. */
const parts = { all: 30_000, most: 1_500, least: 100 };

/** Connection > address with its hash > document: what has not changed is not read again. */
const heard = new WeakMap<Connection, Map<string, Promise<Json | undefined>>>();

/**
 * Only documents of group versions with strangers are asked for. A kind whose schema the cluster does not tell takes any
 * body; an operation of which it tells no method is left out. Never throws.
 */
export async function factsOf(
  { kinds, actions }: Strangers,
  connection: Connection,
  asking: Asking,
): Promise<readonly JsonObject[]> {
  if (kinds.length + actions.length === 0) return [];
  const index = await connection.read('/openapi/v3', [], asking).catch(() => undefined);
  const documents = new Map<string, Promise<Json | undefined>>();
  const documentOf = ({ group, version }: StrangeKind | StrangeAction): Promise<Json | undefined> => {
    const id = `apis/${group}/${version}`;
    const known = documents.get(id) ?? read(connection, addressIn(index, id), asking);
    documents.set(id, known);
    return known;
  };
  const most = Math.max(parts.least, Math.min(parts.most, Math.floor(parts.all / Math.max(1, kinds.length))));
  const facts = [
    ...kinds.map(async (kind) => [kindFact(kind, await documentOf(kind), most)]),
    ...actions.map(async (action) => actionFact(action, await documentOf(action), most)),
  ];
  return (await Promise.all(facts)).flat() as unknown as readonly JsonObject[];
}

const addressIn = (index: Json | undefined, id: string): string | undefined => {
  const paths = readPath(index, 'paths');
  const address = isObject(paths) && Object.hasOwn(paths, id) ? readText(paths[id] ?? null, 'serverRelativeURL') : '';
  return /^\/openapi\/v3\/[\w./-]+(\?hash=\w+)?$/.test(address ?? '') ? address : undefined;
};

async function read(connection: Connection, address: string | undefined, asking: Asking): Promise<Json | undefined> {
  if (address === undefined) return undefined;
  const [path = '', hash] = address.split('?hash=');
  const known = heard.get(connection) ?? new Map<string, Promise<Json | undefined>>();
  heard.set(connection, known);
  const query = hash === undefined ? [] : [['hash', hash] as const];
  const found = known.get(address) ?? connection.read(path, query, asking).catch(() => undefined);
  if (hash !== undefined) known.set(address, found);
  const document = await found;
  if (document === undefined) known.delete(address);
  return document;
}

const definitionsIn = (document: Json | undefined): JsonObject => {
  const schemas = readPath(document, 'components.schemas');
  return isObject(schemas) ? schemas : {};
};

function kindFact({ group, version, plural, kind, scope }: StrangeKind, document: Json | undefined, most: number) {
  const definitions = definitionsIn(document);
  const found = Object.values(definitions).find((schema) =>
    listOf(readPath(schema, 'x-kubernetes-group-version-kind')).some(
      (one) =>
        readText(one, 'group') === group && readText(one, 'version') === version && readText(one, 'kind') === kind,
    ),
  );
  const schema = found === undefined ? undefined : compact(found, definitions, most);
  const isTold = schema !== undefined && isObject(schema.properties);
  return { name: `${plural}.${group}`, kind, version, scope, ...(isTold && { schema }) } satisfies OwnKind;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

function actionFact(action: StrangeAction, document: Json | undefined, most: number): readonly OwnAction[] {
  const { group, version, plural, steps, scope, kind } = action;
  const paths = readPath(document, 'paths');
  const found = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    leadsTo(path, action) && isObject(item) ? methodsIn(plain(path), item, document, most) : [],
  );
  if (found.length === 0) return [];
  const name = `${plural === '' ? '' : `${plural}/`}${steps}.${group}`;
  return [{ name, version, scope, ...(kind !== undefined && { kind }), does: found }];
}

/** Patterns in templates, as virt-api writes them, say nothing that the name does not. */
const plain = (path: string): string => path.replace(/\{(\w+):(?:[^{}]|\{[^{}]*\})*\}/g, '{$1}');

function leadsTo(path: string, { group, version, plural, steps }: StrangeAction): boolean {
  const fixed = plain(path)
    .replace('/namespaces/{namespace}', '')
    .split('/')
    .filter((step) => step !== '' && !step.startsWith('{'));
  return fixed.join('/') === ['apis', group, version, plural, steps].filter(Boolean).join('/');
}

function methodsIn(path: string, item: JsonObject, document: Json | undefined, most: number): readonly OwnMethod[] {
  const definitions = definitionsIn(document);
  return methods.flatMap((method): readonly OwnMethod[] => {
    const told = item[method];
    if (!isObject(told)) return [];
    const query = [...listOf(item.parameters), ...listOf(told.parameters)].flatMap((one) => {
      const param = resolved(one, document);
      const [name, type] = [readText(param, 'name'), readText(param, 'schema.type') ?? 'string'];
      return readText(param, 'in') === 'query' && name !== undefined ? [{ name, type }] : [];
    });
    const content = readPath(told, 'requestBody.content');
    const [media] = isObject(content) ? Object.values(content) : [];
    const body = isObject(media) && isObject(media.schema) ? compact(media.schema, definitions, most) : undefined;
    return [{ method, path, query, ...(body !== undefined && { body }) }];
  });
}

function resolved(param: Json, document: Json | undefined): Json {
  const ref = isObject(param) ? refOf(param) : undefined;
  const shared = readPath(document, 'components.parameters');
  return ref !== undefined && isObject(shared) && Object.hasOwn(shared, ref) ? (shared[ref] ?? null) : param;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
