// The tool that a caller means: by its own name, or by the API's name of its operation.

import { ToolError } from '../../contract/errors.ts';
import { quoted } from '../../security/hygiene.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';

/**
 * `provider_deploy_virtual_machine`, or `deployVirtualMachine` in any case. Throws TOOL_UNKNOWN with near names, or with
 * the tools of the clouds that have an operation of that name.
 */
export function toolNamed(registry: Registry, wanted: string): ToolListing {
  const lower = wanted.toLowerCase();
  const found = bySymbol(registry.entries).get(lower) ?? [];
  if (found.length < 2) return found[0] ?? registry.find(wanted);
  const names = found.map(({ name }) => name).join(', ');
  throw new ToolError('TOOL_UNKNOWN', `Several clouds have an operation ${quoted(wanted)}. Name one of: ${names}.`);
}

type Entries = Registry['entries'];

/** Made once for a list of tools: every call by name looks into it. */
function bySymbol(entries: Entries): ReadonlyMap<string, readonly ToolListing[]> {
  const made = indexes.get(entries);
  if (made !== undefined) return made;
  const index = new Map<string, ToolListing[]>();
  for (const entry of entries) {
    const symbol = entry.symbol.toLowerCase();
    const same = index.get(symbol);
    if (same === undefined) index.set(symbol, [entry]);
    else same.push(entry);
  }
  indexes.set(entries, index);
  return index;
}

const indexes = new WeakMap<Entries, ReadonlyMap<string, readonly ToolListing[]>>();
