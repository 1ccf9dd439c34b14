// How an operation travels, as OpenAPI says it: one form for each kind of call.
import type { QueryCall, RestCall, SoapCall } from '../../src/contract/tool.ts';
import type { PlannedParam, PlannedTool } from '../plan/types.ts';
import { type NameOf, objectOf, remarksOn, type Schema, schemaOf } from './schemas.ts';

export interface Endpoint {
  readonly path: string;
  readonly method: string;
  readonly operation: Readonly<Record<string, unknown>>;
}

/** The endpoints of a tool: one, or two where a list has a path of its own for everything. */
export function endpointsOf(tool: PlannedTool, category: string, nameOf: NameOf): readonly Endpoint[] {
  const { call } = tool.operation;
  switch (call.kind) {
    case 'query':
      return [queryEndpoint(tool, call, category, nameOf)];
    case 'rest':
      return restEndpoints(tool, call, category, nameOf);
    case 'soap':
      return [soapEndpoint(tool, call, category, nameOf)];
    default:
      return call satisfies never;
  }
}

/**
 * A path of OpenAPI has one operation, and the commands share one. CloudStack maps its servlet to `/api/*` (web.xml) and
 * the servlet goes by `command=` alone, so each command gets a path below it; a proxy that lets only `/client/api`
 * itself through takes the same request without the last step.
 */
function queryEndpoint(tool: PlannedTool, call: QueryCall, category: string, nameOf: NameOf): Endpoint {
  const fixed = (name: string, value: string): Schema => ({
    name,
    in: 'query',
    required: true,
    schema: { type: 'string', const: value },
  });
  const params = tool.params.map((param) => ({ ...inQuery(param, nameOf), ...spelling(param) }));
  const envelope = call.envelope ?? `${call.command.toLowerCase()}response`;
  const result = schemaOf(tool.operation.result, nameOf);
  const isList = tool.operation.result.kind === 'list';
  const inside: Schema =
    call.async === true
      ? objectOf([{ name: 'jobid', type: { kind: 'uuid' }, required: true, doc: 'Job to ask about' }], nameOf)
      : call.key === undefined || tool.operation.result.kind === 'nothing'
        ? { type: 'object' }
        : { type: 'object', properties: { ...(isList && { count: { type: 'integer' } }), [call.key]: result } };
  const job = call.async === true && { 'x-virtspan-job': { ...(call.key && { key: call.key }), result } };
  return {
    path: `/client/api/${call.command}`,
    method: 'get',
    operation: {
      ...headOf(tool, category),
      ...job,
      parameters: [fixed('command', call.command), fixed('response', 'json'), ...params],
      responses: answers({ type: 'object', properties: { [envelope]: inside }, required: [envelope] }),
    },
  };
}

function inQuery(param: PlannedParam, nameOf: NameOf): Schema {
  const { name, required, doc, type } = param;
  return {
    name,
    in: 'query',
    ...(required && { required }),
    ...(doc && { description: doc }),
    schema: schemaOf(type, nameOf),
    ...remarksOn(param),
  };
}

/** Lists are joined by commas. Maps have spellings of their own, named by `x-virtspan-wire`. */
const spelling = ({ type, wire }: PlannedParam): Schema => ({
  ...(type.kind === 'list' && wire === undefined && { style: 'form', explode: false }),
  ...(type.kind === 'map' && { style: 'deepObject', explode: true }),
});

function restEndpoints(tool: PlannedTool, call: RestCall, category: string, nameOf: NameOf): readonly Endpoint[] {
  const at = (path: string, suffix: string): Endpoint => {
    const inPath = new Set([...path.matchAll(/\{([^}:]+)[^}]*\}/g)].map(([, name]) => name!));
    const wired = tool.params.filter(({ wire }) => wire === 'query' || wire === 'path' || wire === 'header');
    const placed = wired.filter(({ wire, name }) => wire !== 'path' || inPath.has(name));
    const parameters = placed.map((param) => ({
      ...inQuery(param, nameOf),
      in: param.wire,
      ...(param.wire === 'path' && { required: true }),
    }));
    const body = bodyOf(tool.params, call, nameOf);
    return {
      path: path.replace(/\{([^}:]+):[^}]*\}/g, '{$1}'),
      method: call.method.toLowerCase(),
      operation: {
        ...headOf(tool, category),
        operationId: `${tool.operation.id}${suffix}`,
        ...(call.apiVersion && { 'x-virtspan-api-version': call.apiVersion }),
        parameters,
        ...(body && { requestBody: body }),
        responses: answers(listed(tool, call, nameOf)),
      },
    };
  };
  return [at(call.path, ''), ...(call.allPath === undefined ? [] : [at(call.allPath, 'EverywhereInTheCluster')])];
}

/** What stands for its items in a tool is an object with items on the wire. */
function listed({ operation: { result } }: PlannedTool, { verb }: RestCall, nameOf: NameOf): Schema | undefined {
  if (result.kind === 'nothing') return undefined;
  const schema = schemaOf(result, nameOf);
  return verb === 'list' && result.kind === 'list'
    ? { type: 'object', properties: { items: schema, metadata: { type: 'object' } }, required: ['items'] }
    : schema;
}

function bodyOf(params: readonly PlannedParam[], call: RestCall, nameOf: NameOf): Schema | undefined {
  const type = call.contentType ?? (call.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  const whole = params.find(({ wire }) => wire === 'body');
  const parts = params.filter(({ wire }) => wire?.startsWith('body.'));
  if (whole === undefined && parts.length === 0) return undefined;
  const schema =
    whole === undefined
      ? objectOf(
          parts.map((part) => ({ ...part, name: part.wire!.slice('body.'.length) })),
          nameOf,
        )
      : schemaOf(whole.type, nameOf);
  const required = whole?.required ?? parts.some((part) => part.required);
  return { ...(required && { required }), content: { [type]: { schema } } };
}

/** The web service takes SOAP on one address; what is described is the call with its arguments by name. */
function soapEndpoint(tool: PlannedTool, call: SoapCall, category: string, nameOf: NameOf): Endpoint {
  return {
    path: `/${tool.operation.id}`,
    method: 'post',
    operation: {
      ...headOf(tool, category),
      'x-virtspan-soap': { how: call.how, on: call.on, ...(call.operation && { operation: call.operation }) },
      requestBody: { content: { 'application/json': { schema: objectOf(tool.params, nameOf) } } },
      responses: answers(
        tool.operation.result.kind === 'nothing' ? undefined : schemaOf(tool.operation.result, nameOf),
      ),
    },
  };
}

const headOf = (tool: PlannedTool, category: string): Readonly<Record<string, unknown>> => ({
  operationId: tool.operation.id,
  summary: tool.title,
  ...(tool.doc && { description: tool.doc }),
  tags: [category],
  'x-virtspan-tool': tool.name,
  'x-virtspan-effect': tool.effect,
  'x-virtspan-risk': tool.risk,
  'x-virtspan-reversible': tool.reversible,
  'x-virtspan-impact': tool.impact,
  ...(tool.flags.length > 0 && { 'x-virtspan-flags': tool.flags }),
  ...(tool.raisedBy.length > 0 && { 'x-virtspan-raised-by': tool.raisedBy }),
  ...(tool.warning !== undefined && { 'x-virtspan-warning': tool.warning }),
});

const answers = (schema: Schema | undefined): Schema => ({
  200: { description: 'Done.', ...(schema && { content: { 'application/json': { schema } } }) },
  default: { description: 'Refused, or failed.' },
});
