// OpenAPI 2 and OpenAPI 3 documents, brought to one form: endpoints with parameters, bodies, answers and definitions.
import { GenerationError } from '../errors.ts';
import { compare, quote } from '../ir/validate.ts';
import { isObject, parseJson, textOr } from './json.ts';

/** A JSON Schema as a spec holds it. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Endpoint {
  readonly id: string;
  readonly origin: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Template with plain `{name}` parts. */
  readonly path: string;
  readonly params: readonly EndpointParam[];
  readonly body?: { readonly schema: Schema; readonly required: boolean };
  /** Schema of the first answer below 300 that has one. */
  readonly answer?: Schema;
  /** Media types of the answers; empty when the spec names none. */
  readonly produces: readonly string[];
  /** Kind from `x-kubernetes-group-version-kind`, which aggregated specs carry. */
  readonly kind?: string;
}

export interface EndpointParam {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Document {
  readonly name: string;
  /** Whether it says itself (`x-groups: all`) that it holds nothing but what is wanted. */
  readonly isCut?: true;
  /** Sorted by path and method. */
  readonly endpoints: readonly Endpoint[];
  readonly definitions: Readonly<Record<string, Schema>>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The documents in a text: one spec, or an object of specs by path, as the pieces under /openapi/v3 are saved. `odd` is
 * told what had to be set right.
 */
export function readDocuments(file: string, text: string, odd: (origin: string, what: string) => void): Document[] {
  const root = parseJson(file, text);
  if (!isObject(root)) throw new GenerationError('SPEC_INVALID', file, 'it is no OpenAPI document');
  const specs: [string, unknown][] = isObject(root.paths) ? [['', root]] : Object.entries(root);
  const documents = specs.flatMap(([name, spec]) =>
    isObject(spec) && isObject(spec.paths) ? [documentOf(name, spec, odd)] : [],
  );
  if (documents.length > 0) return documents;
  const keys = Object.keys(root).slice(0, 3).map(quote).join(', ');
  throw new GenerationError('SPEC_INVALID', file, `it is no OpenAPI document: expected "paths", found ${keys}`);
}

/** Last step of a reference: `#/definitions/v1.VirtualMachine` > v1.VirtualMachine. */
export function refName(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema.$ref === 'string') {
    return unescaped(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1));
  }
  // OpenAPI 3 wraps a reference that carries a default.
  const only = Array.isArray(schema.allOf) && schema.allOf.length === 1 ? schema.allOf[0] : undefined;
  return only === undefined ? undefined : refName(only);
}

/** A step of a JSON pointer in a URL; escapes that are none stay as they are. */
function unescaped(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/');
  } catch {
    return step;
  }
}

function documentOf(name: string, spec: Schema, odd: (origin: string, what: string) => void): Document {
  const paths = spec.paths as Readonly<Record<string, unknown>>;
  const components = isObject(spec.components) ? spec.components : {};
  const schemas = (isObject(spec.definitions) ? spec.definitions : components.schemas) ?? {};
  const shared = (isObject(spec.parameters) ? spec.parameters : components.parameters) ?? {};
  const endpoints: Endpoint[] = [];
  let patterned = 0;
  for (const [template, item] of Object.entries(paths).sort(([a], [b]) => compare(a, b))) {
    if (!isObject(item)) continue;
    const path = template.replace(/\{(\w+):(?:[^{}]|\{[^{}]*\})*\}/g, '{$1}');
    if (path !== template) patterned += 1;
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const origin = `${name === '' ? '' : `/${pointer(name)}`}/paths/${pointer(template)}/${method}`;
      endpoints.push(endpointOf(operation, item, path, method, origin, shared as Schema));
    }
  }
  if (patterned > 0)
    odd('/paths', `${patterned} path templates hold a regular expression; only the names in them count`);
  const definitions = Object.entries(schemas).filter((entry): entry is [string, Schema] => isObject(entry[1]));
  const cut = spec['x-groups'] === 'all' ? ({ isCut: true } as const) : {};
  return { name, ...cut, endpoints, definitions: Object.fromEntries(definitions) };
}

function endpointOf(
  operation: Schema,
  item: Schema,
  path: string,
  method: (typeof methods)[number],
  origin: string,
  shared: Schema,
): Endpoint {
  const listed = [...list(item.parameters), ...list(operation.parameters)].map((param) => {
    const name = refName(param);
    return name === undefined ? param : ownOf(shared, name);
  });
  const params = listed.filter(isObject);
  const body = bodyOf(operation, params);
  const { answer, produces } = answerOf(operation);
  const gvk = operation['x-kubernetes-group-version-kind'];
  return {
    id: textOr(operation.operationId, `${method} ${path}`),
    origin,
    method: method.toUpperCase() as Endpoint['method'],
    path,
    params: params.filter((param) => param.in !== 'body').map(paramOf),
    ...(body === undefined ? {} : { body }),
    ...(answer === undefined ? {} : { answer }),
    produces,
    ...(isObject(gvk) && typeof gvk.kind === 'string' ? { kind: gvk.kind } : {}),
  };
}

const paramOf = (param: Schema): EndpointParam => ({
  name: textOr(param.name, ''),
  in: textOr(param.in, ''),
  required: param.required === true,
  schema: isObject(param.schema) ? param.schema : param,
});

function bodyOf(operation: Schema, params: readonly Schema[]): Endpoint['body'] {
  const old = params.find((param) => param.in === 'body');
  if (old !== undefined) return { schema: isObject(old.schema) ? old.schema : {}, required: old.required === true };
  const { requestBody } = operation;
  if (!isObject(requestBody)) return undefined;
  return { schema: schemaIn(requestBody) ?? {}, required: requestBody.required === true };
}

function answerOf(operation: Schema): { answer?: Schema; produces: readonly string[] } {
  const responses = isObject(operation.responses) ? operation.responses : {};
  const produces = new Set(list(operation.produces).filter((type): type is string => typeof type === 'string'));
  let answer: Schema | undefined;
  for (const [status, response] of Object.entries(responses).sort(([a], [b]) => compare(a, b))) {
    if (!/^2/.test(status) || !isObject(response)) continue;
    if (isObject(response.content)) for (const type of Object.keys(response.content)) produces.add(type);
    answer ??= isObject(response.schema) ? response.schema : schemaIn(response);
  }
  return { ...(answer === undefined ? {} : { answer }), produces: [...produces] };
}

/** OpenAPI 3: the schema under the JSON media type, else under any. */
function schemaIn({ content }: Schema): Schema | undefined {
  if (!isObject(content)) return undefined;
  const found = [content['application/json'], ...Object.values(content)].find(
    (media) => isObject(media) && isObject(media.schema),
  );
  return isObject(found) ? (found.schema as Schema) : undefined;
}

/** The member of that name that the object itself has: specs name what they like. */
export const ownOf = <T>(object: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
