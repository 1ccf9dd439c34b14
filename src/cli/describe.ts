// `virtspan describe`: one tool in full.
import { registryOf } from '../application/clouds.ts';
import type { AnyShape, AnyTool, FieldDef } from '../contract/tool.ts';
import { fullSchema, shapeOf } from '../runtime/tools/schema.ts';
import { columns, type Row } from './columns.ts';
import { paintFor } from './paint.ts';
import { heardRegistry, knownAs, toolNamed } from './tool-named.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, World } from './world.ts';
import { widthOf, wrapped } from './wrap.ts';

export const describe: Command = {
  summary: 'Show one tool in full: parameters, risk, what it returns.',
  help: `Usage: virtspan describe TOOL [--json]

Shows what a tool does, its parameters, how dangerous it is and why, and the fields of its result. TOOL is a tool's
name, or the API's own name of an operation; what only a configured server has is asked of it.

  --json   one object with the tool's definition and the complete JSON Schema of its parameters
`,
  run,
};

async function run(world: World): Promise<0> {
  const { values, positionals } = readArguments(world.args, { json: { type: 'boolean' } } as const);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new UsageError('describe takes the name of one tool.');
  const clouds = await world.known();
  const generated = await registryOf(clouds, Object.keys(clouds));
  const isGenerated = knownAs(generated, name) !== undefined;
  const registry = (isGenerated ? undefined : await heardRegistry(world)) ?? generated;
  const { provider, name: tool } = toolNamed(registry, name);
  const handler = await registry.load(tool);
  const load = (shape: string): Promise<AnyShape> => registry.shape(shape, provider);
  const shapeName = shapeOf(handler.tool.result);
  const shape = shapeName === undefined ? undefined : await load(shapeName);
  if (values.json === true) {
    const { params: _, result, ...facts } = handler.tool;
    const inputSchema = await fullSchema(handler.tool, load);
    const returns = { ...result, ...(shape !== undefined && { fields: shape }) };
    world.stdout.write(`${JSON.stringify({ ...facts, provider, inputSchema, result: returns })}\n`);
    return 0;
  }
  world.stdout.write(wrapped(describeTool(handler.tool, handler.format.noun, shape, world), widthOf(world.stdout)));
  return 0;
}

function describeTool(
  tool: AnyTool,
  [one, many]: readonly [string, string],
  shape: AnyShape | undefined,
  { stdout, env }: World,
): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const sorted = [...params].sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
  const rows = sorted.map(
    ([name, field]): Row => [`  ${name}`, kindOf(field), field.required ? 'required' : '', notesOf(field)],
  );
  const facts = [
    `effect ${tool.effect}`,
    `risk ${tool.risk}`,
    ...(tool.effect === 'read' ? [] : [tool.reversible ? 'can be undone' : 'cannot be undone']),
    ...tool.flags,
  ];
  const returns = tool.result.kind === 'list' ? many : one;
  return [
    `${tool.name}: ${tool.title}`,
    tool.doc,
    '',
    `API: ${tool.operations.join(', ')}; category ${tool.category}; ${facts.join(', ')}.`,
    ...tool.raisedBy.map(
      ({ param, absent, risk, why }) => `Risk ${risk} ${absent === true ? 'without' : 'with'} ${param}: ${why}.`,
    ),
    '',
    rows.length === 0
      ? 'It takes no parameters.\n'
      : `Parameters:\n${columns(['  NAME', 'KIND', '', ''], rows, stdout, paintFor(stdout, env))}`,
    shape === undefined ? `Returns: ${tool.result.kind}` : `Returns ${returns}: ${Object.keys(shape).join(', ')}`,
    '',
  ].join('\n');
}

function kindOf(field: FieldDef): string {
  if (field.kind === 'list' || field.kind === 'map') {
    return `${field.kind} of ${field.of === undefined ? 'anything' : kindOf(field.of)}`;
  }
  return field.kind === 'shape' ? (field.shape ?? 'object') : field.kind;
}

const notesOf = ({ doc = '', ref, oneOf, max, secret }: FieldDef): string =>
  [
    doc,
    ...(ref === undefined ? [] : [`(name or id of ${/^[AEIOU]/.test(ref) ? 'an' : 'a'} ${ref})`]),
    ...(oneOf === undefined ? [] : [`(${oneOf.join(' | ')})`]),
    ...(max === undefined ? [] : [`(at most ${max} characters)`]),
    ...(secret === undefined ? [] : ['(secret)']),
  ].join(' ');
