// Named definitions out of schemas that hold everything inline: the reader makes shapes of names only.
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { OwnKind } from './own-types.ts';

type Named = readonly [name: string, schema: JsonObject];

const text = { type: 'string' };
const open: JsonObject = {
  type: 'object',
  properties: { apiVersion: text, kind: text, metadata: { type: 'object' }, spec: {}, status: {} },
};

/** Of a kind and of its list. Without a schema, what stands in spec and state is left to the cluster to check. */
export function definitionsOf({ name, kind, schema }: OwnKind): readonly Named[] {
  const whole = `${name}.${kind}`;
  const one = schema === undefined ? open : known(schema);
  const { definitions } = hoisted(one, whole);
  const items = { type: 'array', items: { $ref: `#/definitions/${whole}` } };
  return [...definitions, [`${whole}List`, { type: 'object', properties: { items } }]];
}

/** What every object has, the calls fill in: nothing of it must be given. */
function known(schema: JsonObject): JsonObject {
  const { properties, required } = schema;
  const always = { apiVersion: text, kind: text, metadata: { type: 'object' } };
  const wanted = Array.isArray(required) ? required.filter((name) => !Object.hasOwn(always, String(name))) : [];
  return {
    type: 'object',
    properties: { ...(isObject(properties) && properties), ...always },
    ...(wanted.length > 0 && { required: wanted }),
  };
}

/** The schema as a reference, with a definition of every object inside that has fields of its own. */
export function hoisted(
  schema: JsonObject,
  name: string,
): { readonly schema: JsonObject; readonly definitions: readonly Named[] } {
  const definitions: Named[] = [];
  const within = (inner: Json | undefined, called: string): Json => {
    if (!isObject(inner)) return inner ?? {};
    const { items, properties, additionalProperties: others } = inner;
    if (isObject(properties)) {
      const fields = Object.entries(properties).map(([key, field]) => [key, within(field, called + capital(key))]);
      definitions.push([called, { ...inner, properties: Object.fromEntries(fields) }]);
      return { $ref: `#/definitions/${called}` };
    }
    return {
      ...inner,
      ...(items !== undefined && { items: within(items, called) }),
      ...(isObject(others) && { additionalProperties: within(others, called) }),
    };
  };
  const root = within(schema, name);
  return { schema: isObject(root) ? root : {}, definitions };
}

/** Names of definitions are cut at dots. */
const capital = (key: string): string => {
  const plain = key.replace(/[^A-Za-z0-9]/g, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};
