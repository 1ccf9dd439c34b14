// Which tools the operator offers: a pure question about one catalog line.
import type { CatalogEntry } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import { nearest } from '../did-you-mean.ts';

/** The operator's choice at launch. Without toolsets and names, every tool is selected. */
export interface Selection {
  /** `provider/category`, or `provider` for all of its categories. */
  readonly toolsets?: readonly string[];
  readonly names?: readonly string[];
  /** Toolsets and tools that are left out, whatever else is selected. */
  readonly without?: readonly string[];
  readonly effects?: 'all' | 'read-only';
}

/** A catalog line with the provider it belongs to. */
export type ToolListing = CatalogEntry & { readonly provider: string };

/** Why a tool is offered or not: `read-only` means selected, but it changes something. */
export type Standing = 'enabled' | 'not-selected' | 'left-out' | 'read-only';

/** Where one tool stands under a selection. Toolsets and names add up; what is left out and read-only win over both. */
export function standing(tool: ToolListing, selection: Selection): Standing {
  const { toolsets, names, without = [], effects = 'all' } = selection;
  const ways = [tool.name, tool.formerly, tool.provider, `${tool.provider}/${tool.category}`];
  if (ways.some((way) => way !== undefined && without.includes(way))) return 'left-out';
  const selected =
    (toolsets === undefined && names === undefined) ||
    names?.includes(tool.name) === true ||
    (tool.formerly !== undefined && names?.includes(tool.formerly) === true) ||
    toolsets?.includes(tool.provider) === true ||
    toolsets?.includes(`${tool.provider}/${tool.category}`) === true;
  if (!selected) return 'not-selected';
  return effects === 'read-only' && tool.effect !== 'read' ? 'read-only' : 'enabled';
}

/** The tools to offer, in the order given. */
export const enabledTools = (tools: readonly ToolListing[], selection: Selection): readonly ToolListing[] =>
  tools.filter((tool) => standing(tool, selection) === 'enabled');

/** Throws CONFIG_INVALID for a toolset or a name that selects nothing, with the nearest that would. */
export function checkSelection(tools: readonly ToolListing[], selection: Selection): void {
  const sets = new Set(tools.flatMap((tool) => [tool.provider, `${tool.provider}/${tool.category}`]));
  const names = new Set(tools.flatMap(({ name, formerly = name }) => [name, formerly]));
  for (const toolset of selection.toolsets ?? []) refuseUnknown('toolset', toolset, sets);
  for (const name of selection.names ?? []) refuseUnknown('tool', name, names);
  const both = new Set([...sets, ...names]);
  // What is misspelt here would stay on.
  for (const way of selection.without ?? []) refuseUnknown('toolset or tool', way, both);
}

function refuseUnknown(what: string, wanted: string, known: ReadonlySet<string>): void {
  if (known.has(wanted)) return;
  const near = nearest(wanted, known);
  const next = near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`;
  const hint = 'Correct it; "virtspan tools --categories" lists the toolsets, "virtspan tools" the tools.';
  throw new ToolError('CONFIG_INVALID', `No ${what} is called "${wanted}".${next}`, { hint });
}
