// Kinds that a cluster serves and the spec forgets: their definitions as a document like the others.
import { isObject, parseJson, textOr } from './json.ts';
import { compareVersions } from './kubevirt-paths.ts';
import type { Document, Endpoint, EndpointParam, Schema } from './openapi-documents.ts';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const object: Schema = { type: 'object' };
const json = ['application/json'];

/**
 * A document with the usual endpoints of every custom resource that `isKnown` does not know, in its best version. Specs
 * and states are open: the facts about custom resources name kinds, not fields. `shared` lends its definitions.
 */
export function readCustomResources(
  facts: string,
  shared: Document,
  isKnown: (group: string, plural: string) => boolean,
  release: string,
): Document {
  const listed = parseJson('crds', facts);
  const endpoints: Endpoint[] = [];
  const definitions: Record<string, Schema> = { ...shared.definitions };
  const metadata = Object.keys(shared.definitions).find((name) => /(^|\.)ObjectMeta$/.test(name));
  for (const entry of Array.isArray(listed) ? listed.filter(isObject) : []) {
    const [kind, group, plural] = ['kind', 'group', 'plural'].map((name) => textOr(entry[name], '')) as [
      string,
      string,
      string,
    ];
    const version = bestVersion(entry.versions);
    if (version === undefined || isKnown(group, plural) || isNewer(textOr(entry.since, ''), release)) continue;
    definitions[`custom.${kind}`] = {
      type: 'object',
      properties: {
        apiVersion: text,
        kind: text,
        metadata: metadata === undefined ? object : { $ref: `#/definitions/${metadata}` },
        spec: object,
        status: object,
      },
    };
    definitions[`custom.${kind}List`] = {
      type: 'object',
      properties: { items: { type: 'array', items: { $ref: `#/definitions/custom.${kind}` } } },
    };
    endpoints.push(...endpointsOf(kind, `/apis/${group}/${version}`, plural, entry.scope === 'Namespaced'));
  }
  return { name: 'crds', endpoints, definitions };
}

/** Plurals of the kinds that came with a later release than the one that is read. */
export function laterKinds(facts: string | undefined, release: string): ReadonlySet<string> {
  const listed = facts === undefined ? [] : parseJson('crds', facts);
  const entries = Array.isArray(listed) ? listed.filter(isObject) : [];
  const later = entries.filter((entry) => isNewer(textOr(entry.since, ''), release));
  return new Set(later.map((entry) => textOr(entry.plural, '')));
}

/** Whether a kind came with a later release than the one that is read; of a release without a number nothing is known. */
const isNewer = (since: string, release: string): boolean =>
  since !== '' && /^\d+\.\d+/.test(release) && since.localeCompare(release, 'en', { numeric: true }) > 0;

function bestVersion(versions: unknown): string | undefined {
  const served = (Array.isArray(versions) ? versions.filter(isObject) : []).filter(({ served }) => served === true);
  const lasting = served.filter(({ deprecated }) => deprecated !== true);
  const names = (lasting.length > 0 ? lasting : served).map(({ name }) => textOr(name, ''));
  return names.sort(compareVersions)[0];
}

function endpointsOf(kind: string, base: string, plural: string, isNamespaced: boolean): Endpoint[] {
  const inPath = (name: string): EndpointParam => ({ name, in: 'path', required: true, schema: text });
  const inQuery = (name: string, schema = text): EndpointParam => ({ name, in: 'query', required: false, schema });
  const scope = isNamespaced ? '/namespaces/{namespace}' : '';
  const where = isNamespaced ? [inPath('namespace')] : [];
  const word = isNamespaced ? 'Namespaced' : '';
  const selectors = [inQuery('labelSelector'), inQuery('fieldSelector')];
  const paging = [inQuery('limit', whole), inQuery('continue')];
  const one: Schema = { $ref: `#/definitions/custom.${kind}` };
  const many: Schema = { $ref: `#/definitions/custom.${kind}List` };
  const body = { schema: one, required: true };
  const make = (id: string, method: Endpoint['method'], path: string, more: Partial<Endpoint>): Endpoint => ({
    id,
    origin: `/crds/${plural}`,
    method,
    path: `${base}${path}`,
    params: [],
    produces: json,
    kind,
    ...more,
  });
  const collection = `${scope}/${plural}`;
  const item = `${collection}/{name}`;
  const named = [...where, inPath('name')];
  return [
    make(`list${word}${kind}`, 'GET', collection, { params: [...where, ...selectors, ...paging], answer: many }),
    ...(isNamespaced
      ? [make(`list${kind}ForAllNamespaces`, 'GET', `/${plural}`, { params: [...selectors, ...paging], answer: many })]
      : []),
    make(`create${word}${kind}`, 'POST', collection, { params: where, body, answer: one }),
    make(`deleteCollection${word}${kind}`, 'DELETE', collection, { params: [...where, ...selectors] }),
    make(`read${word}${kind}`, 'GET', item, { params: named, answer: one }),
    make(`replace${word}${kind}`, 'PUT', item, { params: named, body, answer: one }),
    make(`patch${word}${kind}`, 'PATCH', item, {
      params: named,
      body: { schema: object, required: true },
      answer: one,
    }),
    make(`delete${word}${kind}`, 'DELETE', item, { params: named }),
  ];
}
