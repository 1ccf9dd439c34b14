// Arguments that any tool takes, made from its parameters and about things of the seed.
import type { AnyTool, FieldDef, Json, JsonObject } from '../../src/contract/tool.ts';
import type { Registry } from '../../src/runtime/tools/registry.ts';
import type { OtherProvider } from './other-cloud.ts';

const seeded: Readonly<Record<OtherProvider, Readonly<Record<string, string>>>> = {
  cloudstack: {
    id: '00000000-0000-4000-8000-000000000001',
    account: 'acme',
    domainid: 'retail',
    startip: '192.0.2.10',
    cidrlist: '0.0.0.0/0',
    tags: 'x',
  },
  kubevirt: { namespace: 'team-a', name: 'web-1' },
  virtualbox: {
    machine: 'web-1',
    medium: 'db-1.vdi',
    snapshot: 'fresh',
    id: 'fresh',
    startId: 'fresh',
    endId: 'fresh',
    target: 'web-1.vdi',
  },
};
/** Names inside bodies. */
const inside: Readonly<Record<string, string>> = { virtualMachineSnapshotName: 'some-virtualmachinesnapshot' };
const deepest = 4;

/** Entity > the name of one. */
export type Things = Readonly<Record<string, string>>;

const goneOwner = { apiVersion: 'v1', kind: 'ConfigMap', name: 'gone', uid: '00000000-0000-4000-8000-00000000dead' };

/** Everything that is required, and the argument that makes the call risky where the tool as such is not. */
export async function sampleArguments(
  registry: Registry,
  provider: OtherProvider,
  tool: AnyTool,
  things: Things = {},
): Promise<JsonObject> {
  const args: Record<string, Json> = {};
  const chosen = provider === 'cloudstack' ? choiceOf(tool) : [];
  for (const [name, field] of Object.entries(tool.params)) {
    if (field.required === true || field.filled !== undefined || chosen.includes(name))
      args[name] = await sampleOf(registry, provider, name, field, 0, things);
  }
  const body = args.body as JsonObject | undefined;
  if (body?.metadata !== undefined && args.name !== undefined) {
    args.body = { ...body, metadata: { name: args.name, resourceVersion: '1' } };
  }
  const raise = tool.risk === 'high' || tool.risk === 'critical' ? undefined : tool.raisedBy[0];
  if (raise === undefined || raise.absent === true) return args;
  const field = tool.params[raise.param];
  const present = field === undefined ? 'x' : await sampleOf(registry, provider, raise.param, field, 0, things);
  if (raise.change === 'falls') return { ...args, [raise.param]: 0 };
  if (raise.change === 'gains') return withValue(args, raise.param.split('.'), [goneOwner]);
  const open = raise.covers === 'public' ? (field?.kind === 'list' ? ['0.0.0.0/0'] : '0.0.0.0/0') : undefined;
  return withValue(args, raise.param.split('.'), raise.equals ?? raise.anyOf?.[0] ?? open ?? present);
}

/** Where several arguments can say what is meant, and none has to: what most people would say. */
function choiceOf({ params, operations }: AnyTool): readonly string[] {
  if (operations[0]!.startsWith('deploy')) return ['templateid'];
  const isSaid = Object.values(params).some(({ required, ref }) => required === true && ref !== undefined);
  if (isSaid || params.id?.required === true) return [];
  const has = (name: string): boolean => Object.hasOwn(params, name);
  if (has('id')) return has('account') && params.id!.ref === 'Account' ? ['account', 'domainid'] : ['id'];
  if (has('account') && !has('securitygroupid')) return ['account', 'domainid'];
  const referring = Object.keys(params).find((name) => params[name]!.ref !== undefined);
  return referring === undefined ? [] : [referring];
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
  things: Things,
): Promise<Json> {
  if (field.kind === 'list') return [await sampleOf(registry, provider, name, elementOf(field), depth, things)];
  const known = field.ref === 'Machine' ? 'web-1' : (depth === 0 ? seeded[provider] : inside)[name];
  const thing = field.ref === undefined ? undefined : things[field.ref];
  // The account of the seed is not in the first domain.
  if (thing !== undefined && name !== 'domainid') return thing;
  if (known !== undefined && field.kind !== 'whole' && !(field.kind === 'uuid' && provider === 'virtualbox'))
    return known;
  if (field.oneOf !== undefined) return field.oneOf[0]!;
  switch (field.kind) {
    case 'flag':
      return true;
    case 'whole':
    case 'number':
      return 1;
    case 'map':
      return field.of?.kind === 'text' ? { [`some-${name}`]: 'some value' } : {};
    case 'opaque':
      return {};
    case 'instant':
      return '2026-11-01T00:00:00Z';
    case 'uuid':
      return '00000000-0000-4000-8000-000000000001';
    case 'shape':
      return membersOf(registry, provider, field.shape!, depth + 1, things);
    default:
      // What another parameter says the kind of takes an id in any case.
      if (field.ref !== undefined) return '00000000-0000-4000-8000-000000000001';
      return field.unit === undefined ? `some-${name}` : '1Gi';
  }
}

const elementOf = ({ of = { kind: 'text' }, ref }: FieldDef): FieldDef => ({
  ...of,
  ...(ref !== undefined && { ref }),
});

async function membersOf(
  registry: Registry,
  provider: OtherProvider,
  shape: string,
  depth: number,
  things: Things,
): Promise<Json> {
  if (depth > deepest + 3) return {};
  const made: Record<string, Json> = {};
  for (const [name, field] of Object.entries(await registry.shape(shape, provider))) {
    if (name === 'metadata') made[name] = { name: 'thing-1' };
    else if (field.required === true || (name === 'spec' && depth < deepest))
      made[name] = await sampleOf(registry, provider, name, field, depth, things);
  }
  return made;
}
