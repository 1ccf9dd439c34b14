// The API's description of itself.
import type { AnyShape, AnyTool, FieldDef } from '../../../../../contract/tool.ts';
import { mayCall } from '../../access/roles.ts';
import { commandOf, isAsync, type Specification, shapeOf } from '../../engine/commands.ts';
import { invalid } from '../../engine/fault.ts';
import { loadNested } from '../../engine/plausible.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Module, Resource } from '../../engine/types.ts';

const api: Resource = {
  table: 'api',
  key: 'api',
  noun: 'command',
  view: (shown) => void delete (shown as { id?: string }).id,
};

/** listApis, told from the specification: only what the caller's role may call. */
export function apiDiscovery(specification: Specification): Module {
  return {
    commands: {
      listApis: async (call) => {
        const wanted = call.args.text('name')?.toLowerCase();
        const tools = (await specification.tools()).filter((tool) => {
          const name = commandOf(tool);
          return (wanted === undefined || name.toLowerCase() === wanted) && mayCall(call.world, call.who, name);
        });
        if (tools.length === 0)
          throw invalid(`There is no API command ${call.args.text('name') ?? ''}, or it is not open to this account.`);
        const rows: Row[] = [];
        for (const tool of tools) rows.push(await describe(tool, specification));
        // The list of commands knows no pages: all of them come at once.
        return { kind: 'list', resource: api, rows, total: rows.length };
      },
    },
  };
}

async function describe(tool: AnyTool, specification: Specification): Promise<Row> {
  const name = commandOf(tool);
  const shapeName = shapeOf(tool.result);
  const shape = shapeName === undefined ? {} : await specification.loadShape(shapeName);
  const nested = await loadNested(shape, specification.loadShape, 1);
  return {
    id: name,
    name,
    description: tool.doc,
    isasync: isAsync(tool),
    related: '',
    params: Object.entries(tool.params).map(([param, field]) => ({
      name: param,
      description: field.doc ?? '',
      type: paramType(field),
      length: field.max ?? 255,
      required: field.required === true,
    })),
    response: fieldsOf(shape, nested),
  };
}

function fieldsOf(shape: AnyShape, nested: Readonly<Record<string, AnyShape>>): Field[] {
  return Object.entries(shape).map(([name, field]) => {
    const inner = nested[field.shape ?? field.of?.shape ?? ''];
    const entry: Record<string, Field> = { name, description: field.doc ?? '', type: fieldType(field) };
    if (inner !== undefined) entry.response = fieldsOf(inner, {});
    return entry;
  });
}

function paramType(field: FieldDef): string {
  if (field.kind === 'list' && field.of?.kind === 'map') return 'map';
  return field.kind === 'text' ? 'string' : fieldType(field);
}

/** Names that the server gives to its types. */
const TYPES: Readonly<Partial<Record<FieldDef['kind'], string>>> = {
  uuid: 'uuid',
  flag: 'boolean',
  whole: 'integer',
  number: 'double',
  instant: 'date',
  list: 'list',
  map: 'map',
  opaque: 'object',
  shape: 'responseobject',
};

const fieldType = (field: FieldDef): string => TYPES[field.kind] ?? 'string';
