// What a tool is called as a method of its provider's client.
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Methods } from './messages.ts';

/** The tool's name without its provider, in camelCase: `listVmSnapshots` for `provider_list_vm_snapshots`. */
export const methodOf = ({ name, provider }: Pick<ToolListing, 'name' | 'provider'>): string =>
  name.slice(provider.length + 1).replace(/_+([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** Every tool as a method, by provider. */
export function methodsOf(tools: readonly ToolListing[]): Methods {
  return grouped(tools, methodOf);
}

/** Other names for methods: what the API calls the operation, where that is not the method's own name. */
export function aliasesOf(tools: readonly ToolListing[]): Methods {
  const operations = grouped(
    tools.filter((tool) => tool.symbol.toLowerCase() !== methodOf(tool).toLowerCase()),
    ({ symbol }) => symbol,
  );
  const former = grouped(
    tools.filter(({ formerly }) => formerly !== undefined),
    ({ formerly, name, provider }) => methodOf({ name: formerly ?? name, provider }),
  );
  const providers = [...new Set([...Object.keys(operations), ...Object.keys(former)])];
  return Object.fromEntries(providers.map((id) => [id, { ...former[id], ...operations[id] }]));
}

function grouped(tools: readonly ToolListing[], nameOf: (tool: ToolListing) => string): Methods {
  const groups: Record<string, Record<string, string>> = {};
  for (const tool of tools) {
    const group = groups[tool.provider] ?? {};
    group[nameOf(tool)] = tool.name;
    groups[tool.provider] = group;
  }
  return groups;
}
