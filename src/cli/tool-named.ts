// A tool by whatever name people know it.
import type { ToolListing } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';

/** By the tool's name, else by the API's own name of the operation, in any case. Throws TOOL_UNKNOWN with the nearest. */
export function toolNamed(registry: Registry, name: string): ToolListing {
  const lower = name.toLowerCase();
  const own = registry.entries.find((entry) => entry.name === lower);
  return own ?? registry.entries.find(({ symbol }) => symbol.toLowerCase() === lower) ?? registry.find(name);
}
