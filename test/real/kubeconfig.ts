// The kubeconfig that a suite was given: its namespace, and a copy of it for somebody who may do nothing.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Variables } from './run.ts';

interface Config {
  readonly 'current-context'?: string;
  readonly contexts?: readonly { readonly name: string; readonly context: Readonly<Record<string, string>> }[];
  readonly clusters?: readonly { readonly name: string; readonly cluster: Readonly<Record<string, unknown>> }[];
  readonly users?: readonly { readonly name: string; readonly user: Readonly<Record<string, unknown>> }[];
}

/** Where the suite makes things. */
export const namespaceOf = (env: Variables): string =>
  env.VIRTSPAN_NAMESPACE ?? currentContext(read(env).config)?.namespace ?? 'default';

/** The variables of the same cluster for a user of this name, whom nobody gave any rights; by impersonation. */
export function nobodysVariables(env: Variables, name: string): Readonly<Record<string, string>> {
  const { config, folder } = read(env);
  const context = currentContext(config);
  const cluster = config.clusters?.find((it) => it.name === context?.cluster)?.cluster ?? {};
  const user = config.users?.find((it) => it.name === context?.user)?.user ?? {};
  const copy = {
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': name },
    contexts: [{ name, context: { cluster: name, user: name } }],
    clusters: [{ name, cluster: absolute(cluster, folder) }],
    users: [{ name, user: { ...absolute(user, folder), as: name } }],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'virtspan-nobody-')), 'kubeconfig');
  writeFileSync(file, stringify(copy), { mode: 0o600 });
  return { KUBECONFIG: file };
}

function read(env: Variables): { readonly config: Config; readonly folder: string } {
  const file = (env.KUBECONFIG ?? '').split(delimiter)[0]!;
  return { config: parse(readFileSync(file, 'utf8')) as Config, folder: dirname(resolve(file)) };
}

const currentContext = (config: Config): Readonly<Record<string, string>> | undefined =>
  config.contexts?.find(({ name }) => name === config['current-context'])?.context;

/** Paths in a kubeconfig are those of its own folder. */
const PATHS = new Set(['certificate-authority', 'client-certificate', 'client-key', 'tokenFile']);

const absolute = (section: Readonly<Record<string, unknown>>, folder: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(section).map(([key, value]) => [
      key,
      PATHS.has(key) && typeof value === 'string' && !isAbsolute(value) ? resolve(folder, value) : value,
    ]),
  );
