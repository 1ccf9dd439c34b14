// A plan as an OpenAPI 3.1 document, for clients that are made by others: words, units, closed sets, effects and risks.
import type { Plan } from '../plan/types.ts';
import { type Endpoint, endpointsOf } from './operations.ts';
import { componentsOf } from './schemas.ts';

type Operation = Readonly<Record<string, unknown>>;

/** The document; the same plan gives the same bytes. */
export function openApiText(plan: Plan, generator: string): string {
  const types = new Map(
    plan.categories.flatMap(({ shapes }) => shapes.map(({ shape, type }) => [shape.name, type] as const)),
  );
  const nameOf = (shape: string): string => types.get(shape)!;
  const endpoints = plan.categories.flatMap(({ id, tools }) => tools.flatMap((tool) => endpointsOf(tool, id, nameOf)));
  const kinds = new Set(plan.categories.flatMap(({ tools }) => tools.map(({ operation }) => operation.call.kind)));
  const document = {
    openapi: '3.1.1',
    info: {
      title: plan.title,
      version: plan.version,
      description: `The API of ${plan.title} as ${generator} knows it. x-virtspan-effect, x-virtspan-risk and the like say what an operation does to the cloud; x-virtspan-unit what a number counts.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: plan.categories.map(({ id, title, doc }) => ({ name: id, description: doc || title })),
    paths: pathsOf(endpoints),
    components: { schemas: componentsOf(plan, nameOf), ...(kinds.has('query') && { securitySchemes: signed }) },
    ...(kinds.has('query') && { security: [{ apikey: [], signature: [] }] }),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

/** A request is signed as a whole: HMAC-SHA1 with the secret key over its sorted parameters. */
const signed = {
  apikey: { type: 'apiKey', in: 'query', name: 'apikey' },
  signature: { type: 'apiKey', in: 'query', name: 'signature' },
};

/** By path; where two tools share one endpoint, such as patch and apply, the bodies that it takes stand side by side. */
function pathsOf(endpoints: readonly Endpoint[]): Readonly<Record<string, Readonly<Record<string, Operation>>>> {
  const paths = new Map<string, Map<string, Operation>>();
  for (const { path, method, operation } of endpoints) {
    const item = paths.get(path) ?? new Map<string, Operation>();
    const there = item.get(method);
    item.set(method, there === undefined ? operation : together(there, operation));
    paths.set(path, item);
  }
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, item]) => [path, Object.fromEntries(item)]));
}

type Body = { readonly content?: object } | undefined;

function together(one: Operation, other: Operation): Operation {
  const [bodyOne, bodyOther] = [one.requestBody as Body, other.requestBody as Body];
  const named = (operation: Operation) => (operation.parameters ?? []) as readonly { readonly name: string }[];
  const more = named(other).filter(({ name }) => !named(one).some((param) => param.name === name));
  const also = [...((one['x-virtspan-also'] ?? []) as readonly unknown[]), other['x-virtspan-tool']];
  return {
    ...one,
    'x-virtspan-also': also,
    parameters: [...named(one), ...more],
    ...((bodyOne ?? bodyOther) && {
      requestBody: { ...bodyOther, ...bodyOne, content: { ...bodyOther?.content, ...bodyOne?.content } },
    }),
  };
}
