// Endpoints of the Kubernetes kind as operations: the verbs on objects, merged over namespaces, and subresources.
import type { RestCall } from '../../src/contract/tool.ts';
import { camel, pascal, splitWords } from '../ir/names.ts';
import { byNeed } from '../ir/param-order.ts';
import type { Operation, Param, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { type Document, type Endpoint, refName } from './openapi-documents.ts';
import type { ShapeBook } from './openapi-shapes.ts';

/** An endpoint with the document that it comes from. */
export interface Found {
  readonly document: Document;
  readonly endpoint: Endpoint;
}

/** What an operation is about. */
export interface About {
  readonly category: string;
  /** `kubevirt.io/v1`. */
  readonly apiVersion: string;
  readonly kind?: string;
}

type Words = readonly [string, ...string[]];

/** Words of a kind: VirtualMachine > virtual machine. */
const kindWords = (kind: string): string[] => splitWords(kind);

/** The same for many of them. */
function manyWords(kind: string): string[] {
  const words = kindWords(kind);
  const last = words.pop() ?? '';
  if (/ss$/.test(last)) return [...words, `${last}es`];
  // Some are many already: NodeMetrics.
  if (/s$/.test(last)) return [...words, last];
  return [...words, /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`];
}

/** Builds one operation from one endpoint, under an id and words of our choice. */
export function operationOf(
  { document, endpoint }: Found,
  about: About,
  shapes: ShapeBook,
  named: { readonly id: string; readonly words: Words; readonly covers?: readonly string[] },
  more: Partial<RestCall> = {},
): Operation {
  const call: RestCall = {
    kind: 'rest',
    method: endpoint.method,
    path: endpoint.path,
    ...more,
    // No representation named: the overlay says what such an endpoint really takes.
    ...(endpoint.produces.length === 0 ? { accept: 'none' } : {}),
    ...(about.kind === undefined ? {} : { apiVersion: about.apiVersion, resourceKind: about.kind }),
  };
  return {
    id: named.id,
    covers: [...(named.covers ?? [endpoint.id])].sort(compare),
    words: named.words,
    origin: endpoint.origin,
    doc: '',
    category: about.category,
    call,
    params: sorted(paramsOf(document, endpoint, about, shapes)),
    result: resultOf(document, endpoint, shapes),
  };
}

/** list, create and deleteCollection of one resource; `all` is the list over every namespace. */
export function collectionOperations(
  about: About & { readonly kind: string },
  found: readonly Found[],
  shapes: ShapeBook,
): Operation[] {
  const { kind } = about;
  const lists = found.filter(({ endpoint }) => endpoint.method === 'GET');
  const narrow = lists.find(({ endpoint }) => endpoint.path.includes('{namespace}')) ?? lists[0];
  const all = lists.find(({ endpoint }) => !endpoint.path.includes('{namespace}'));
  const operations: Operation[] = [];
  if (narrow !== undefined) {
    const covers = lists.map(({ endpoint }) => endpoint.id);
    const both = all !== undefined && all !== narrow;
    const named = { id: `list${kind}`, words: ['list', ...manyWords(kind)] as const, covers };
    const operation = operationOf(narrow, about, shapes, named, {
      verb: 'list',
      ...(both ? { allPath: all.endpoint.path } : {}),
    });
    const params = operation.params.map((param) =>
      both && param.name === 'namespace' ? { ...param, required: false } : param,
    );
    operations.push({ ...operation, params: sorted(params) });
  }
  for (const one of found) {
    if (one.endpoint.method === 'POST') {
      const named = { id: `create${kind}`, words: ['create', ...kindWords(kind)] as const };
      operations.push(operationOf(one, about, shapes, named, { verb: 'create' }));
    }
    if (one.endpoint.method === 'DELETE') {
      const named = { id: `deleteCollection${kind}`, words: ['delete', 'collection', ...manyWords(kind)] as const };
      operations.push(operationOf(one, about, shapes, named, { verb: 'deletecollection' }));
    }
  }
  return operations;
}

/** get, replace, delete, patch and apply of one resource; the last two are one endpoint with different bodies. */
export function itemOperations(
  about: About & { readonly kind: string },
  found: readonly Found[],
  shapes: ShapeBook,
): Operation[] {
  const { kind } = about;
  const words = kindWords(kind);
  return found.flatMap((one): Operation[] => {
    switch (one.endpoint.method) {
      case 'GET':
        return [operationOf(one, about, shapes, { id: `get${kind}`, words: ['get', ...words] }, { verb: 'get' })];
      case 'PUT':
        return [
          operationOf(one, about, shapes, { id: `replace${kind}`, words: ['replace', ...words] }, { verb: 'replace' }),
        ];
      case 'DELETE':
        return [
          operationOf(one, about, shapes, { id: `delete${kind}`, words: ['delete', ...words] }, { verb: 'delete' }),
        ];
      case 'PATCH': {
        const patch = operationOf(
          one,
          about,
          shapes,
          { id: `patch${kind}`, words: ['patch', ...words] },
          { verb: 'patch' },
        );
        const apply = operationOf(
          one,
          about,
          shapes,
          { id: `apply${kind}`, words: ['apply', ...words] },
          { verb: 'apply', contentType: 'application/apply-patch+yaml' },
        );
        const body: Type = resultOf(one.document, one.endpoint, shapes);
        const patchOf = body.kind === 'shape' ? { patchOf: body.name } : {};
        const withBody = (operation: Operation, more: Partial<Param>): Operation => ({
          ...operation,
          params: operation.params.map((param) => (param.name === 'body' ? { ...param, ...more } : param)),
        });
        return [withBody(patch, patchOf), withBody(apply, { type: body, partial: true })];
      }
      default:
        return [];
    }
  });
}

/**
 * One subresource. Endpoints that differ in trailing path parameters only are one operation, whose further parameters
 * may be left out.
 */
export function subresourceOperation(
  about: About,
  steps: readonly string[],
  found: readonly Found[],
  shapes: ShapeBook,
): Operation {
  const byLength = [...found].sort((a, b) => b.endpoint.path.length - a.endpoint.path.length);
  const longest = byLength[0]!;
  const shortest = byLength.at(-1)!;
  const kind = about.kind ?? '';
  const step = steps.flatMap(splitWords);
  const noun = about.kind === undefined ? [] : kindWords(about.kind);
  const { method } = longest.endpoint;
  const verb = { GET: 'get', PUT: '', POST: 'create', PATCH: 'patch', DELETE: 'delete' }[method];
  const isPlainPut = method === 'PUT' && !steps.includes('status') && !steps.includes('scale');
  const words = isPlainPut ? [...step, ...noun] : [verb || 'replace', ...noun, ...step];
  const id = isPlainPut ? `${camel(step)}${kind}` : `${verb || 'replace'}${kind}${pascal(step)}`;
  const named = { id, words: words as unknown as Words, covers: found.map(({ endpoint }) => endpoint.id) };
  const { kind: _, ...rest } = about;
  const operation = operationOf(longest, rest, shapes, named, {
    verb: method === 'GET' ? 'get' : method === 'PUT' ? 'update' : 'create',
    subresource: steps.join('/'),
  });
  const always = new Set([...shortest.endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const params = operation.params.map((param) =>
    param.wire === 'path' && !always.has(param.name) ? { ...param, required: false } : param,
  );
  return { ...operation, params: sorted(params) };
}

function paramsOf(document: Document, endpoint: Endpoint, about: About, shapes: ShapeBook): readonly Param[] {
  const params = new Map<string, Param>();
  for (const { name, in: place, required, schema } of endpoint.params) {
    if (name === '' || params.has(name)) continue;
    params.set(name, { name, type: shapes.typeOf(document, schema), required, doc: '', wire: place });
  }
  const { body } = endpoint;
  if (body === undefined) return [...params.values()];
  const isObject = refName(body.schema)?.split('.').at(-1) === about.kind;
  const fields = isObject || endpoint.method === 'POST' ? undefined : shapes.fieldsOf(document, body.schema);
  if (fields === undefined) {
    const type = endpoint.method === 'PATCH' ? { kind: 'opaque' as const } : shapes.typeOf(document, body.schema);
    params.set('body', { name: 'body', type, required: body.required, doc: '', wire: 'body' });
    return [...params.values()];
  }
  for (const field of fields) {
    // Query parameters that the body repeats are older ways to say the same.
    const name = params.get(field.name)?.wire === 'path' ? `body${pascal(splitWords(field.name))}` : field.name;
    const required = body.required && field.required;
    params.set(name, { name, type: field.type, required, doc: '', wire: `body.${field.name}` });
  }
  return [...params.values()];
}

/** An answer that is a list stands for its items. */
function resultOf(document: Document, { answer, method }: Endpoint, shapes: ShapeBook): Type {
  if (answer === undefined) return { kind: 'nothing' };
  const items = method === 'GET' ? shapes.fieldsOf(document, answer)?.find(({ name }) => name === 'items') : undefined;
  return items?.type.kind === 'list' ? items.type : shapes.typeOf(document, answer);
}

const sorted = (params: readonly Param[]): readonly Param[] => [...params].sort(byNeed);
