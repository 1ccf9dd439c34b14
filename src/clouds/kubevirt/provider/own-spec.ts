// Kinds that only one cluster has, as an OpenAPI document: what its discovery tells of them, for the reader of this cloud.
import type { JsonObject } from '../../../contract/tool.ts';

/** A kind as learn.ts tells of it. */
export interface OwnKind {
  /** `widgets.site.kubevirt.io`. */
  readonly name: string;
  readonly kind: string;
  readonly version: string;
  readonly scope: 'Namespaced' | 'Cluster';
}

/** The usual operations of custom resources. What stands in spec and state is not told, and left to the cluster to check. */
export function ownSpec(own: readonly JsonObject[]): string {
  const kinds = own as unknown as readonly OwnKind[];
  return JSON.stringify({
    swagger: '2.0',
    info: { title: 'Kinds of its own', version: 'own' },
    paths: Object.fromEntries(kinds.flatMap(pathsOf)),
    definitions: Object.fromEntries(kinds.flatMap(definitionsOf)),
  });
}

const text = { type: 'string' };
const json = ['application/json'];

const definitionsOf = ({ kind }: OwnKind) => [
  [
    `own.${kind}`,
    {
      type: 'object',
      properties: {
        apiVersion: text,
        kind: text,
        metadata: { type: 'object' },
        spec: { type: 'object' },
        status: { type: 'object' },
      },
    },
  ],
  [
    `own.${kind}List`,
    { type: 'object', properties: { items: { type: 'array', items: { $ref: `#/definitions/own.${kind}` } } } },
  ],
];

const query = (name: string, type = 'string') => ({ in: 'query', name, type });
const path = (name: string) => ({ in: 'path', name, type: 'string', required: true });
const selectors = [query('labelSelector'), query('fieldSelector')];
const writing = [query('dryRun', 'boolean'), query('fieldManager'), query('fieldValidation')];

function pathsOf({ name, kind, version, scope }: OwnKind): readonly (readonly [string, object])[] {
  const [plural = '', ...group] = name.split('.');
  const root = `/apis/${group.join('.')}/${version}`;
  const isNamespaced = scope === 'Namespaced';
  const collection = `${root}${isNamespaced ? '/namespaces/{namespace}' : ''}/${plural}`;
  const word = isNamespaced ? 'Namespaced' : '';
  const one = { $ref: `#/definitions/own.${kind}` };
  const body = (schema: object) => ({ in: 'body', name: 'body', required: true, schema });
  const make = (id: string, parameters: readonly object[], schema: object) => ({
    ...{ operationId: id, parameters, produces: json, responses: { 200: { schema } } },
    'x-kubernetes-group-version-kind': { group: group.join('.'), version, kind },
  });
  const many = { $ref: `#/definitions/own.${kind}List` };
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
