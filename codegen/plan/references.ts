// How each kind of thing is found by name, in terms of tools.
import type { NamingTable, ReferenceDef } from '../../src/contract/catalog.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import type { Overlay, Reference } from '../overlay/types.ts';
import type { PlannedTool } from './types.ts';

type ListTool = Pick<PlannedTool, 'name' | 'operation'>;

/**
 * Entities whose list operation is not in this version of the API are left out: their parameters take ids only. What
 * the overlay says for all look-ups holds where the list has the parameters for it.
 */
export function referencesOf(overlay: Overlay, tools: readonly ListTool[]): Readonly<Record<string, ReferenceDef>> {
  const byOperation = new Map(tools.map((tool) => [tool.operation.id, tool]));
  return Object.fromEntries(
    Object.entries(overlay.references).flatMap(([entity, reference]) => {
      const list = byOperation.get(reference.operation);
      return list === undefined ? [] : [[entity, referenceOf(reference, list, overlay, byOperation)]];
    }),
  );
}

function referenceOf(
  { operation, get, find, ...own }: Reference,
  list: ListTool,
  { naming }: Overlay,
  byOperation: ReadonlyMap<string, ListTool>,
): ReferenceDef {
  const params = new Set(list.operation.params.map(({ name }) => name));
  const {
    page = {},
    brief = {},
    wider = [],
    within = {},
    namesWithin = {},
    fills = {},
    exact,
    search,
  } = naming.lookups ?? {};
  const fits = (args: JsonObject): boolean => Object.keys(args).every((name) => params.has(name));
  const inList = (where: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(where).filter(([param]) => params.has(param)));
  const toolOf = (by: Reference['get']): ReferenceDef['get'] => {
    const one = by === undefined ? undefined : byOperation.get(by.operation);
    return one === undefined ? undefined : { tool: one.name, param: by!.param };
  };
  const [getter, finder] = [toolOf(get), toolOf(find)];
  const all = {
    ...(isFull(page) && fits(page) && { page }),
    ...(isFull(brief) && fits(brief) && { brief }),
    wider: wider.filter(fits),
    within: inList(within),
    namesWithin: inList(namesWithin),
    fills: Object.fromEntries(Object.entries(fills).filter(([param]) => params.has(param))),
    ...(exact !== undefined && params.has(exact.param) && { exact }),
    ...(search !== undefined && params.has(search) && { search }),
  };
  const { wider: ownWider, ...rest } = own;
  const merged = {
    tool: list.name,
    ...all,
    ...rest,
    // An empty list of its own: there is nowhere else to look.
    wider: ownWider?.length === 0 ? [] : [...(ownWider ?? []), ...all.wider],
    ...(getter !== undefined && { get: getter }),
    ...(finder !== undefined && { find: finder }),
  };
  return Object.fromEntries(
    Object.entries(merged).filter(([name, value]) => name === 'match' || isWorthSaying(value)),
  ) as unknown as ReferenceDef;
}

const isFull = (args: object): boolean => Object.keys(args).length > 0;

/** A list to match is there even when it is empty; everything else is left out then. */
const isWorthSaying = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length > 0;

/** What ids look like, and what the references need not repeat. */
export function namingOf({ naming: { lookups = {}, ...naming } }: Overlay): NamingTable {
  const { narrow, tells } = lookups;
  const shared = { ...(narrow !== undefined && { narrow }), ...(tells !== undefined && { tells }) };
  return { ...naming, ...(isFull(shared) && { lookups: shared }) };
}

/** True for what a parameter may refer to: an entity of its own, or one that another parameter says. */
export const isReference = ({ references, naming }: Overlay, ref: string | undefined): ref is string =>
  ref !== undefined && (Object.hasOwn(references, ref) || Object.hasOwn(naming.typed ?? {}, ref));
