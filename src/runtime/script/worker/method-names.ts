// From what a script writes behind the dot to a tool.
import { didYouMean } from '../../did-you-mean.ts';
import type { Methods } from '../messages.ts';

export interface MethodNames {
  /** `{ tool, method }`, or `{ error }` with what a script should have written. */
  find(
    provider: string,
    written: string,
  ): { readonly tool: string; readonly method: string } | { readonly error: string };
  has(provider: string, written: string): boolean;
  /** Every method of a provider, as it is best written. */
  of(provider: string): readonly string[];
}

/**
 * Knows each method by its own name and, where that is clear, by any way of writing the tool's: `listVMSnapshot`,
 * `listVmSnapshots`, `list_vm_snapshots`, `cloudstack_list_vm_snapshots`.
 */
export function createMethodNames(methods: Methods): MethodNames {
  const tables = new Map(Object.entries(methods).map(([provider, own]) => [provider, createTable(provider, own)]));
  const lookUp = (provider: string, written: string): string | undefined => tables.get(provider)?.(written);
  return {
    find(provider, written) {
      const method = lookUp(provider, written);
      if (method !== undefined) return { tool: methods[provider]![method]!, method };
      const shown = written.slice(0, 80);
      const near = didYouMean(shown, Object.keys(methods[provider] ?? {}));
      const next = near === '' ? ' find_tools finds what there is.' : near;
      return { error: `${provider} has no method "${shown}".${next}` };
    },
    has: (provider, written) => lookUp(provider, written) !== undefined,
    of: (provider) => Object.keys(methods[provider] ?? {}),
  };
}

/** Written name > method. Loose names that fit two methods are left out. */
function createTable(provider: string, methods: Methods[string]): (written: string) => string | undefined {
  let loose: Map<string, string | undefined> | undefined;
  const fill = (): Map<string, string | undefined> => {
    const table = new Map<string, string | undefined>();
    for (const [method, tool] of Object.entries(methods)) {
      const names = new Set([method, tool, tool.slice(provider.length + 1)].map(flat));
      for (const name of names) table.set(name, table.has(name) ? undefined : method);
    }
    return table;
  };
  return (written) => {
    if (Object.hasOwn(methods, written)) return written;
    loose ??= fill();
    return loose.get(flat(written));
  };
}

const flat = (name: string): string => name.replaceAll('_', '').toLowerCase();
