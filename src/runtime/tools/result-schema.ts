// The schema of structured content, for the tools that declare an output.
import type { AnyShape, AnyTool } from '../../contract/tool.ts';
import type { JsonSchema } from './schema.ts';

/**
 * What `structuredContent` of a tool looks like (format/reply.ts). Clients refuse a result that breaks this schema, and
 * APIs answer with more and other fields than they document: so fields are told in words, never typed or required.
 */
export function resultSchema(tool: AnyTool, shape: AnyShape = {}): JsonSchema {
  const names = Object.keys(shape);
  const one: JsonSchema = {
    type: 'object',
    additionalProperties: true,
    ...(names.length > 0 && { description: `Fields: ${names.join(', ')}` }),
  };
  return { type: 'object', properties: { ...payload(tool, one), ...always } };
}

const always: JsonSchema = {
  job: {
    type: 'object',
    properties: { id: { type: 'string' }, state: { type: 'string' }, checkWith: { type: 'string' } },
  },
  notes: { type: 'array', items: { type: 'string' } },
};

const scalars: readonly JsonSchema[] = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }];

function payload(tool: AnyTool, one: JsonSchema): JsonSchema {
  switch (tool.result.kind) {
    case 'list':
      return {
        columns: { type: 'array', items: { type: 'string' }, description: 'Heads of the cells; not with format=json' },
        items: { type: 'array', items: { anyOf: [{ type: 'array', items: { type: 'string' } }, one, ...scalars] } },
        total: { type: 'integer' },
        next: { type: 'object', additionalProperties: true, description: 'Arguments of the next page' },
      };
    case 'shape':
    case 'map':
      return { record: one };
    case 'nothing':
      return { done: { type: 'boolean' } };
    default:
      return { value: { anyOf: scalars } };
  }
}
