// Resources: the reference of every operation, and an overview of what there is in the clouds.

import { ToolError } from '../../contract/errors.ts';
import type { CloudOffer, ListStep, ScopedLists } from '../../contract/offer.ts';
import { own } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { shapeOf } from '../tools/schema.ts';
import { viewMimeType, viewUri } from '../view/names.ts';
import { callToolFor } from './call-class.ts';
import { columnPaths, describeText } from './describe-text.ts';
import { inventoryOf } from './inventory.ts';
import { neighboursOf, offeredList } from './neighbours.ts';
import { plain } from './resource-list.ts';
import type { ResourceContext, ResourceParts } from './resource-parts.ts';

export interface ResourceContent {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
}

export interface Resources {
  /** Throws PARAM_VALUE for a URI that stands for nothing, TOOL_UNKNOWN for an operation that does not exist. */
  read(uri: string, context: ResourceContext): Promise<ResourceContent>;
}

/** Reading inventories and VMs makes calls; the reference comes from the catalogs. */
export function createResources(parts: ResourceParts): Resources {
  return {
    async read(uri, context) {
      if (uri !== viewUri) return { uri, mimeType: plain, text: await textOf(parts, uri, context) };
      const { viewPage } = await import('../view/page.ts');
      return { uri, mimeType: viewMimeType, text: viewPage() };
    },
  };
}

function textOf(parts: ResourceParts, uri: string, context: ResourceContext): Promise<string> {
  for (const { lists } of parts.offers) {
    const table = lists === undefined ? undefined : listAt(lists, uri);
    if (table !== undefined) return tableOf(parts, table, context);
  }
  const [, provider, kind, name] = /^virtspan:\/\/([a-z0-9-]+)\/(inventory|api)(?:\/([\w.-]+))?$/.exec(uri) ?? [];
  if (provider === undefined || !parts.offers.some((offer) => offer.provider === provider)) {
    throw unknownUri(uri, parts.offers);
  }
  if (kind === 'inventory' && name === undefined) return inventoryOf(parts, provider, context);
  if (kind === 'api' && name !== undefined) return referenceOf(parts, provider, name);
  throw unknownUri(uri, parts.offers);
}

/** The list that a URI stands for, and the arguments that narrow it. */
function listAt({ scheme, scope, form, steps, whole }: ScopedLists, uri: string): Table | undefined {
  const [, value, step = '', name] = new RegExp(`^${scheme}://(${form})/([a-z]+)(?:/(.+))?$`).exec(uri) ?? [];
  if (value === undefined) return undefined;
  const scoped = own(steps, step);
  if (scoped !== undefined) return readOf(scoped, { [scope]: value }, name);
  const free = whole?.word === value ? own(whole.steps, step) : undefined;
  return free === undefined ? undefined : readOf(free, {}, name);
}

function readOf({ tool, one }: ListStep, args: JsonObject, name: string | undefined): Table | undefined {
  if (name === undefined) return { tool, args };
  if (one === undefined || !new RegExp(`^(?:${one.form})$`).test(name)) return undefined;
  return { tool: one.tool, args: { ...args, [one.param]: name } };
}

interface Table {
  readonly tool: string;
  readonly args: JsonObject;
}

function unknownUri(uri: string, offers: readonly CloudOffer[]): ToolError {
  const lists = offers.flatMap(({ lists: at }) =>
    at === undefined
      ? []
      : [
          `${at.scheme}://<${at.scope}>/ with ${Object.keys(at.steps).join(', ')}, and a name behind some`,
          ...(at.whole === undefined
            ? []
            : [`${at.scheme}://${at.whole.word}/ with ${Object.keys(at.whole.steps).join(', ')}`]),
        ],
  );
  const all = ['virtspan://<provider>/inventory', 'virtspan://<provider>/api/<operation>', ...lists];
  return new ToolError('PARAM_VALUE', `There is no resource "${uri.slice(0, 120)}".`, {
    hint: `Resources are ${all.slice(0, -1).join(', ')} and ${all.at(-1)}.`,
  });
}

async function referenceOf(
  { registry, offered, offers, refusal, mode = 'search' }: ResourceParts,
  provider: string,
  command: string,
): Promise<string> {
  const lower = command.toLowerCase();
  const entry = registry.entries.find(
    (tool) => tool.provider === provider && (tool.symbol.toLowerCase() === lower || tool.name === lower),
  );
  const { name, provider: owner } = entry ?? registry.find(command);
  if (owner !== provider) throw unknownUri(`virtspan://${provider}/api/${command}`, offers);
  const { tool, format } = await registry.load(name);
  const references = await registry.references(provider);
  const shape = shapeOf(tool.result);
  const isOffered = (other: string): boolean => offered.some((one) => one.name === other);
  return describeText({
    tool,
    result: shape === undefined ? undefined : await registry.shape(shape, provider),
    columns: columnPaths(format),
    refused: await refusal(tool, provider),
    callWith: mode === 'search' ? callToolFor(tool.effect, tool.risk) : undefined,
    related: await neighboursOf(tool, registry, isOffered),
    listOf: offeredList(references, isOffered),
  });
}

async function tableOf({ execute, randomId }: ResourceParts, table: Table, context: ResourceContext): Promise<string> {
  const call = { id: randomId(), ...table, controls: {}, entry: 'mcp' as const, ...context };
  return (await execute({ ...call, report: () => {} })).text;
}
