// The API's description of itself.
import type { AnyShape, AnyTool, FieldDef } from '../../../../../contract/tool.ts';
import { offersParam } from '../../access/role-commands.ts';
import { permitsOf } from '../../access/roles.ts';
import { commandOf, isAsync, type Specification, shapeOf } from '../../engine/commands.ts';
import { internal } from '../../engine/fault.ts';
import { loadNested } from '../../engine/plausible.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Module, Resource } from '../../engine/types.ts';
import { sinceOf } from '../../facts/since.ts';

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
        const wanted = call.args.text('name');
        const permits = permitsOf(call.world, call.who);
        const all = await specification.tools();
        const offered = all.filter((tool) => permits(commandOf(tool)));
        const tools = wanted === undefined ? offered : offered.filter((tool) => commandOf(tool) === wanted);
        if (tools.length === 0)
          throw internal(`There is no API command ${wanted ?? ''}, or it is not open to this account.`);
        const related = relatedIn(offered);
        const rows: Row[] = [];
        for (const tool of tools) rows.push(await describe(tool, specification, related, call.who.roleType));
        // The list of commands knows no pages: all of them come at once.
        return { kind: 'list', resource: api, rows, total: rows.length };
      },
    },
  };
}

/** Commands that answer with a kind of thing, by its shape. */
type Related = ReadonlyMap<string, readonly string[]>;

function relatedIn(tools: readonly AnyTool[]): Related {
  const related = new Map<string, string[]>();
  for (const tool of tools) {
    const shape = shapeOf(tool.result);
    if (shape === undefined || shape === 'Success') continue;
    related.set(shape, [...(related.get(shape) ?? []), commandOf(tool)]);
  }
  return related;
}

async function describe(tool: AnyTool, specification: Specification, related: Related, roleType: string): Promise<Row> {
  const name = commandOf(tool);
  const shapeName = shapeOf(tool.result);
  const shape = shapeName === undefined ? {} : await specification.loadShape(shapeName);
  const nested = await loadNested(shape, specification.loadShape, 1);
  const others = (related.get(shapeName ?? '') ?? []).filter((it) => it !== name);
  const since = await sinceOf(name);
  const absent = (await specification.absentFields?.(name)) ?? new Set<string>();
  return {
    id: name,
    name,
    description: tool.doc,
    isasync: isAsync(tool),
    related: others.join(','),
    since: since.command,
    params: Object.entries(tool.params)
      .filter(([param]) => offersParam(roleType, name, param))
      .map(([param, field]) => ({
        name: param,
        description: field.doc ?? '',
        type: paramType(field),
        length: field.max ?? 255,
        required: field.required === true,
        since: since.params.get(param),
        related: related.get(field.ref ?? field.of?.ref ?? '')?.join(','),
      })),
    response: fieldsOf(shape, nested).filter((field) => !absent.has(String((field as { name?: Field }).name))),
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
  // Only texts have a longest length here: this is one that holds a list.
  if (field.kind === 'list' && field.max !== undefined) return 'string';
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
