// The schema of structured content, for the tools that declare an output.
import type { AnyShape, AnyTool } from '../../contract/tool.ts';
import type { JsonSchema } from './schema.ts';

/**
 * What `structuredContent` of a tool looks like (format/structured.ts). Clients refuse a result that breaks this
 * schema, and APIs answer with more and other fields than they document: so fields are named, never typed or required.
 */
export function resultSchema(tool: AnyTool, shape?: AnyShape): JsonSchema {
  const one: JsonSchema =
    shape === undefined ? {} : { properties: Object.fromEntries(Object.keys(shape).map((name) => [name, {}])) };
  return { type: 'object', properties: { ...payload(tool, one), ...always } };
}

const always: JsonSchema = {
  job: {
    type: 'object',
    properties: { id: { type: 'string' }, state: { type: 'string' }, checkWith: { type: 'string' } },
  },
  notes: { type: 'array', items: { type: 'string' } },
};

function payload(tool: AnyTool, one: JsonSchema): JsonSchema {
  switch (tool.result.kind) {
    case 'list':
      return {
        items: { type: 'array', items: one },
        total: { type: 'integer' },
        next: { type: 'object' },
      };
    case 'shape':
    case 'map':
      return { record: { type: 'object', ...one } };
    case 'nothing':
      return { done: { type: 'boolean' } };
    default:
      return { value: {} };
  }
}
