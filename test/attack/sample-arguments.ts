// Arguments that any tool of KubeVirt or VirtualBox takes, made from its parameters and about things of the seed.
import type { AnyTool, FieldDef, Json, JsonObject } from '../../src/runtime/contract.ts';
import type { Registry } from '../../src/runtime/registry.ts';
import type { OtherProvider } from './other-cloud.ts';

const seeded: Readonly<Record<OtherProvider, Readonly<Record<string, string>>>> = {
  kubevirt: { namespace: 'team-a', name: 'web-1' },
  virtualbox: { machine: 'web-1', medium: 'db-1.vdi', snapshot: 'fresh', target: 'web-1.vdi' },
};
const deepest = 4;

/** Everything that is required, and the argument that makes the call risky where the tool as such is not. */
export async function sampleArguments(registry: Registry, provider: OtherProvider, tool: AnyTool): Promise<JsonObject> {
  const args: Record<string, Json> = {};
  for (const [name, field] of Object.entries(tool.params)) {
    if (field.required === true) args[name] = await sampleOf(registry, provider, name, field, 0);
  }
  const raise = tool.risk === 'high' || tool.risk === 'critical' ? undefined : tool.raisedBy[0];
  if (raise === undefined || raise.absent === true) return args;
  const field = tool.params[raise.param];
  const present = field === undefined ? 'x' : await sampleOf(registry, provider, raise.param, field, 0);
  return withValue(args, raise.param.split('.'), raise.equals ?? raise.anyOf?.[0] ?? present);
}

function withValue(from: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  const inner = from[step!];
  const below = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...from, [step!]: rest.length === 0 ? value : withValue(below, rest, value) };
}

async function sampleOf(
  registry: Registry,
  provider: OtherProvider,
  name: string,
  field: FieldDef,
  depth: number,
): Promise<Json> {
  const known = field.ref === 'Machine' ? 'web-1' : depth === 0 ? seeded[provider][name] : undefined;
  if (field.kind === 'list') return [await sampleOf(registry, provider, name, elementOf(field), depth)];
  if (known !== undefined) return known;
  if (field.oneOf !== undefined) return field.oneOf[0]!;
  switch (field.kind) {
    case 'flag':
      return true;
    case 'whole':
    case 'number':
    case 'bytes':
      return 1;
    case 'map':
    case 'opaque':
      return {};
    case 'uuid':
      return '00000000-0000-4000-8000-000000000001';
    case 'shape':
      return membersOf(registry, provider, field.shape!, depth + 1);
    default:
      return `some-${name}`;
  }
}

const elementOf = ({ of = { kind: 'text' }, ref }: FieldDef): FieldDef => ({
  ...of,
  ...(ref !== undefined && { ref }),
});

async function membersOf(registry: Registry, provider: OtherProvider, shape: string, depth: number): Promise<Json> {
  if (depth > deepest + 3) return {};
  const made: Record<string, Json> = {};
  for (const [name, field] of Object.entries(await registry.shape(shape, provider))) {
    if (name === 'metadata') made[name] = { name: 'thing-1' };
    else if (field.required === true || (name === 'spec' && depth < deepest))
      made[name] = await sampleOf(registry, provider, name, field, depth);
  }
  return made;
}
