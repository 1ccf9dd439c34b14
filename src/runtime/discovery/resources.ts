// Resources: the reference of every operation, and an overview of what there is in the clouds.
import type { Answer, Invocation } from '../contract.ts';
import type { ToolListing } from '../enabled-tools.ts';
import { asToolError, ToolError } from '../errors.ts';
import type { Registry } from '../registry.ts';
import { shapeOf } from '../schema.ts';
import { describeText } from './describe-text.ts';
import { neighboursOf } from './neighbours.ts';

export interface ResourceEntry {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

export interface ResourceTemplate {
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

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
  list(): readonly ResourceEntry[];
  templates(): readonly ResourceTemplate[];
  /** Throws PARAM_VALUE for a URI that stands for nothing. */
  read(uri: string, context: ResourceContext): Promise<ResourceContent>;
}

const plain = 'text/plain';

/** Reading the inventory makes calls; everything else comes from the catalogs. */
export function createResources(parts: ResourceParts): Resources {
  return {
    list: () =>
      parts.providers.map((provider) => ({
        uri: `virtspan://${provider}/inventory`,
        name: `${provider}-inventory`,
        title: `Inventory of ${provider}`,
        description: 'How many of each kind of thing there are, and the first of each.',
        mimeType: plain,
      })),
    templates: () => [
      {
        uriTemplate: 'virtspan://{provider}/api/{command}',
        name: 'api-reference',
        title: 'API reference',
        description: 'One operation of an API: parameters, risk, errors, result, related tools.',
        mimeType: plain,
      },
    ],
    async read(uri, context) {
      const [, provider, kind, name] = /^virtspan:\/\/([a-z]+)\/(inventory|api)(?:\/([\w.-]+))?$/.exec(uri) ?? [];
      if (provider === undefined || !parts.providers.includes(provider)) throw unknownUri(uri);
      if (kind === 'inventory' && name === undefined) {
        return { uri, mimeType: plain, text: await inventoryOf(parts, provider, context) };
      }
      if (kind === 'api' && name !== undefined)
        return { uri, mimeType: plain, text: await referenceOf(parts, provider, name) };
      throw unknownUri(uri);
    },
  };
}

const unknownUri = (uri: string): ToolError =>
  new ToolError('PARAM_VALUE', `There is no resource "${uri.slice(0, 120)}".`, {
    hint: 'Resources are virtspan://<provider>/inventory and virtspan://<provider>/api/<operation>.',
  });

async function referenceOf({ registry, offered }: ResourceParts, provider: string, command: string): Promise<string> {
  const lower = command.toLowerCase();
  const entry = registry.entries.find(
    (tool) => tool.provider === provider && (tool.symbol.toLowerCase() === lower || tool.name === lower),
  );
  const { name } = entry ?? registry.find(command);
  const { tool } = await registry.load(name);
  const references = await registry.references(provider);
  const shape = shapeOf(tool.result);
  return describeText({
    tool,
    result: shape === undefined ? undefined : await registry.shape(shape, provider),
    related: await neighboursOf(tool, registry, (other) => offered.some((one) => one.name === other)),
    listOf: (entity) => (Object.hasOwn(references, entity) ? references[entity]!.tool : undefined),
  });
}

/** What an overview of each provider counts, by the tool that lists it. */
const counted: Readonly<Record<string, readonly string[]>> = {
  cloudstack: [
    'zones',
    'clusters',
    'hosts',
    'virtual_machines',
    'volumes',
    'networks',
    'vpcs',
    'public_ip_addresses',
    'storage_pools',
    'routers',
    'kubernetes_clusters',
  ],
  kubevirt: ['virtual_machines', 'virtual_machine_instances', 'data_volumes', 'virtual_machine_snapshots'],
  virtualbox: ['machines', 'media'],
};

async function inventoryOf(parts: ResourceParts, provider: string, context: ResourceContext): Promise<string> {
  const names = (counted[provider] ?? []).map((noun) => `${provider}_list_${noun}`);
  const offered = names.filter((name) => parts.offered.some((tool) => tool.name === name));
  const lines = await Promise.all(offered.map((tool) => countLine(parts, tool, context)));
  return [`${provider}:`, ...lines].join('\n');
}

async function countLine(
  { registry, execute, randomId }: ResourceParts,
  tool: string,
  context: ResourceContext,
): Promise<string> {
  const { format } = await registry.load(tool);
  const call = { id: randomId(), tool, args: {}, controls: {}, entry: 'mcp' as const, report: () => {}, ...context };
  try {
    const { data, list } = await execute(call);
    const rows = Array.isArray(data) ? data : [];
    const total = list?.total ?? rows.length;
    const names = rows
      .slice(0, 5)
      .map((row) => nameOf(row))
      .filter((name) => name !== undefined);
    const first = names.length === 0 ? '' : `: ${names.join(', ')}${total > names.length ? ', ...' : ''}`;
    return `  ${total} ${format.noun[total === 1 ? 0 : 1]}${first}`;
  } catch (thrown) {
    return `  ${format.noun[1]}: ${asToolError(thrown).code}`;
  }
}

function nameOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { name, displayname, ipaddress, metadata } = row as Record<string, unknown>;
  const inner =
    typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>).name : undefined;
  const found = [name, displayname, ipaddress, inner].find((value) => typeof value === 'string');
  return found as string | undefined;
}
