// Resources: the reference of every operation, and an overview of what there is in the clouds.

import { ToolError } from '../../contract/errors.ts';
import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';
import { columnPaths, describeText } from './describe-text.ts';
import { inventoryOf } from './inventory.ts';
import { neighboursOf } from './neighbours.ts';
import { namespaceLists, plain } from './resource-list.ts';

export interface ResourceContent {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
}

export interface ResourceParts {
  readonly registry: Registry;
  /** Tools that the operator offers. */
  readonly offered: readonly ToolListing[];
  readonly providers: readonly string[];
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
}

/** Where the reading came from. */
export type ResourceContext = Pick<Invocation, 'principal' | 'signal'>;

export interface Resources {
  /** Throws PARAM_VALUE for a URI that stands for nothing, TOOL_UNKNOWN for an operation that does not exist. */
  read(uri: string, context: ResourceContext): Promise<ResourceContent>;
}

/** Reading inventories and VMs makes calls; the reference comes from the catalogs. */
export function createResources(parts: ResourceParts): Resources {
  return { read: async (uri, context) => ({ uri, mimeType: plain, text: await textOf(parts, uri, context) }) };
}

function textOf(parts: ResourceParts, uri: string, context: ResourceContext): Promise<string> {
  const [, namespace, step = ''] = /^kubevirt:\/\/([a-z0-9][a-z0-9-]{0,62})\/([a-z]+)$/.exec(uri) ?? [];
  const tool = namespaceLists.get(step)?.tool;
  if (namespace !== undefined && tool !== undefined && parts.providers.includes('kubevirt')) {
    return tableOf(parts, tool, namespace, context);
  }
  const [, provider, kind, name] = /^virtspan:\/\/([a-z]+)\/(inventory|api)(?:\/([\w.-]+))?$/.exec(uri) ?? [];
  if (provider === undefined || !parts.providers.includes(provider)) throw unknownUri(uri);
  if (kind === 'inventory' && name === undefined) return inventoryOf(parts, provider, context);
  if (kind === 'api' && name !== undefined) return referenceOf(parts, provider, name);
  throw unknownUri(uri);
}

const unknownUri = (uri: string): ToolError =>
  new ToolError('PARAM_VALUE', `There is no resource "${uri.slice(0, 120)}".`, {
    hint:
      'Resources are virtspan://<provider>/inventory, virtspan://<provider>/api/<operation> and ' +
      'kubevirt://<namespace>/vms, vmis, datavolumes or snapshots.',
  });

async function referenceOf({ registry, offered }: ResourceParts, provider: string, command: string): Promise<string> {
  const lower = command.toLowerCase();
  const entry = registry.entries.find(
    (tool) => tool.provider === provider && (tool.symbol.toLowerCase() === lower || tool.name === lower),
  );
  const { name, provider: owner } = entry ?? registry.find(command);
  if (owner !== provider) throw unknownUri(`virtspan://${provider}/api/${command}`);
  const { tool, format } = await registry.load(name);
  const references = await registry.references(provider);
  const shape = shapeOf(tool.result);
  return describeText({
    tool,
    result: shape === undefined ? undefined : await registry.shape(shape, provider),
    columns: columnPaths(format),
    related: await neighboursOf(tool, registry, (other) => offered.some((one) => one.name === other)),
    listOf: (entity) => (Object.hasOwn(references, entity) ? references[entity]!.tool : undefined),
  });
}

async function tableOf(
  { execute, randomId }: ResourceParts,
  tool: string,
  namespace: string,
  context: ResourceContext,
) {
  const call = { id: randomId(), tool, args: { namespace }, controls: {}, entry: 'mcp' as const, ...context };
  return (await execute({ ...call, report: () => {} })).text;
}
