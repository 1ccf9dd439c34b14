// Kinds and operations that only one cluster has, as an OpenAPI document for the reader of this cloud.
import { isObject } from '../../../contract/read-path.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { definitionsOf, hoisted } from './own-definitions.ts';
import type { OwnAction, OwnKind } from './own-types.ts';

/** The usual operations of custom resources, and the operations as they are told. */
export function ownSpec(own: readonly JsonObject[]): string {
  const told = own as unknown as readonly (OwnKind | OwnAction)[];
  const kinds = told.filter((one): one is OwnKind => !('does' in one));
  const actions = told.filter((one): one is OwnAction => 'does' in one).map(actionPaths);
  return JSON.stringify({
    swagger: '2.0',
    info: { title: 'Kinds of its own', version: 'own' },
    // Everything in it is wanted, whatever its group.
    'x-groups': 'all',
    paths: Object.fromEntries([...kinds.flatMap(pathsOf), ...actions.flatMap(({ paths }) => paths)]),
    definitions: Object.fromEntries([
      ...kinds.flatMap(definitionsOf),
      ...actions.flatMap(({ definitions }) => definitions),
    ]),
  });
}

const json = ['application/json'];
const query = (name: string, type = 'string') => ({ in: 'query', name, type });
const path = (name: string) => ({ in: 'path', name, type: 'string', required: true });
const body = (schema: object) => ({ in: 'body', name: 'body', required: true, schema });
const selectors = [query('labelSelector'), query('fieldSelector')];
const writing = [query('dryRun', 'boolean'), query('fieldManager'), query('fieldValidation')];

function pathsOf({ name, kind, version, scope }: OwnKind): readonly (readonly [string, object])[] {
  const [plural = '', ...group] = name.split('.');
  const root = `/apis/${group.join('.')}/${version}`;
  const isNamespaced = scope === 'Namespaced';
  const collection = `${root}${isNamespaced ? '/namespaces/{namespace}' : ''}/${plural}`;
  const word = isNamespaced ? 'Namespaced' : '';
  const one = { $ref: `#/definitions/${name}.${kind}` };
  const many = { $ref: `#/definitions/${name}.${kind}List` };
  const make = (id: string, parameters: readonly object[], schema: object) => ({
    ...{ operationId: id, parameters, produces: json, responses: { 200: { schema } } },
    'x-kubernetes-group-version-kind': { group: group.join('.'), version, kind },
  });
  const paging = [...selectors, query('limit', 'integer'), query('continue')];
  const shared = isNamespaced ? { parameters: [path('namespace')] } : {};
  return [
    [
      collection,
      {
        ...shared,
        get: make(`list${word}${kind}`, paging, many),
        post: make(`create${word}${kind}`, [body(one), ...writing], one),
        delete: make(`deleteCollection${word}${kind}`, selectors, {}),
      },
    ],
    ...(isNamespaced
      ? [[`${root}/${plural}`, { get: make(`list${kind}ForAllNamespaces`, paging, many) }] as const]
      : []),
    [
      `${collection}/{name}`,
      {
        parameters: [...(shared.parameters ?? []), path('name')],
        get: make(`read${word}${kind}`, [], one),
        put: make(`replace${word}${kind}`, [body(one), ...writing], one),
        patch: make(`patch${word}${kind}`, [body({ type: 'object' }), ...writing, query('force', 'boolean')], one),
        delete: make(`delete${word}${kind}`, [query('dryRun', 'boolean')], {}),
      },
    ],
  ];
}

function actionPaths({ name, kind, version, does }: OwnAction) {
  const group = name.slice(name.indexOf('.') + 1);
  const made = does.map(({ method, path: way, query: asked, body: schema }) => {
    const base = `${name.replaceAll('/', '.')}.${kind ?? 'Group'}${does.length > 1 ? method : ''}Options`;
    const held = schema === undefined ? undefined : hoisted(schema, base);
    const steps = [...way.matchAll(/\{(\w+)\}/g)].map(([, step = '']) => path(step));
    const parameters = [
      ...steps,
      ...asked.map((one) => query(one.name, one.type)),
      ...(held === undefined ? [] : [{ ...body(held.schema), required: false }]),
    ];
    const operation = {
      ...{ operationId: `${method} ${way}`, parameters, produces: ['*/*'], responses: { 200: { schema: {} } } },
      ...(kind !== undefined && { 'x-kubernetes-group-version-kind': { group, version, kind } }),
    };
    return { way, method, operation, definitions: held?.definitions ?? [] };
  });
  const byPath = new Map<string, JsonObject>();
  for (const { way, method, operation } of made) {
    byPath.set(way, { ...byPath.get(way), [method]: operation } as unknown as JsonObject);
  }
  return {
    paths: [...byPath].filter(([, item]) => isObject(item)),
    definitions: made.flatMap((one) => one.definitions),
  };
}
