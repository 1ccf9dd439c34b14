// From what a script writes behind the dot to a tool.
import { nearest } from '../../did-you-mean.ts';
import { inOtherWords } from '../../tools/also-called.ts';
import type { Methods, RunOrder } from '../messages.ts';

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
 * Knows each method by its own name and, where that is clear, by any way of writing the tool's (`listVmSnapshots`,
 * `list_vm_snapshots`, `provider_list_vm_snapshots`) and by its aliases: `listVMSnapshot`, and for Kubernetes the name
 * of the operation with `Namespaced` in it.
 */
export function createMethodNames(methods: Methods, aliases: Methods = {}, alike: RunOrder['alike'] = {}): MethodNames {
  const tables = new Map(
    Object.entries(methods).map(([provider, own]) => [provider, createTable(provider, own, aliases[provider] ?? {})]),
  );
  const lookUp = (provider: string, written: string): string | undefined => tables.get(provider)?.(written);
  return {
    find(provider, written) {
      const method = lookUp(provider, written);
      const tool = method === undefined ? undefined : methods[provider]?.[method];
      if (method !== undefined && tool !== undefined) return { tool, method };
      const shown = written.slice(0, 80);
      // Tools by their names are called by a function of its own, not by one of a client.
      if (flat(written).startsWith('call')) {
        return {
          error: `${provider} has no method "${shown}": call("${provider}_...", { ... }) takes the name of a tool.`,
        };
      }
      const known = { methods: methods[provider] ?? {}, aliases: aliases[provider] ?? {}, words: alike[provider] };
      const next = suggestion(shown, provider, known, (name) => lookUp(provider, name));
      return { error: `${provider} has no method "${shown}".${next}` };
    },
    has: (provider, written) => lookUp(provider, written) !== undefined,
    of: (provider) => Object.keys(methods[provider] ?? {}),
  };
}

interface Known {
  readonly methods: Methods[string];
  readonly aliases: Methods[string];
  readonly words: RunOrder['alike'][string] | undefined;
}

/** The same in other words, then the nearest names; an alias leads to the method that it stands for. */
function suggestion(
  written: string,
  provider: string,
  { methods, aliases, words }: Known,
  lookUp: (written: string) => string | undefined,
): string {
  const listed = written.replace(/^(get|show|find|describe)(?=[A-Z_])/, 'list');
  const otherwise =
    words === undefined
      ? []
      : [written, listed].flatMap((name) => inOtherWords(`${provider}_${name}`, Object.values(methods), words));
  const spelt = nearest(written, [...Object.keys(methods), ...Object.keys(aliases)], 5);
  const near = [listed, ...otherwise, ...spelt].flatMap((name) => lookUp(name) ?? []);
  const names = [...new Set(near)].slice(0, 3).map((name) => `"${name}"`);
  return names.length === 0 ? ' find_tools finds what there is.' : ` Did you mean ${names.join(' or ')}?`;
}

/** Written name > method. Loose names that fit two methods are left out, aliases that are another's name as well. */
function createTable(
  provider: string,
  methods: Methods[string],
  aliases: Methods[string],
): (written: string) => string | undefined {
  let loose: Map<string, string | undefined> | undefined;
  const fill = (): Map<string, string | undefined> => {
    const table = new Map<string, string | undefined>();
    const byTool = new Map<string, string>();
    for (const [method, tool] of Object.entries(methods)) {
      byTool.set(tool, method);
      const names = new Set([method, tool, tool.slice(provider.length + 1)].map(flat));
      for (const name of names) table.set(name, table.has(name) ? undefined : method);
    }
    const others = Object.entries(aliases).map(([alias, tool]) => [flat(alias), byTool.get(tool)] as const);
    const proper = new Set(table.keys());
    for (const [alias, method] of others) {
      if (proper.has(alias)) continue;
      const isSame = !table.has(alias) || table.get(alias) === method;
      table.set(alias, isSame ? method : undefined);
    }
    return table;
  };
  return (written) => {
    if (Object.hasOwn(methods, written)) return written;
    loose ??= fill();
    return loose.get(flat(written)) ?? loose.get(unscoped(flat(written)));
  };
}

const flat = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Operations of Kubernetes say in their names where they look; one method does both. */
const unscoped = (name: string): string =>
  name.replace('namespaced', '').replace('forallnamespaces', '').replace(/^read/, 'get');
