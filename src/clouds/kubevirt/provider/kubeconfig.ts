// Reads kubeconfig files: contexts become profiles, merged over several files as kubectl merges them.
import { dirname, isAbsolute, join } from 'node:path';
import { isObject } from '../../../contract/read-path.ts';
import { Secret } from '../../../security/credentials.ts';
import { impersonationOf } from './impersonation.ts';
import type { FoundKubeProfiles, KubeLogin, KubeProblem, KubeProfile, KubeTls } from './profiles.ts';

/** One file: its path, the name to show for it, its text. */
export interface KubeconfigFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

type Entry = Readonly<Record<string, unknown>>;
interface Found {
  readonly entry: Entry;
  readonly file: KubeconfigFile;
}

export interface KubeconfigParts {
  /** Reads certificate, key and token files, which the kubeconfig names relative to itself. */
  readonly readText: (path: string) => Promise<string>;
  /** Why a program that this file names is not run: somebody else could have written it. */
  readonly whyNotRun: (path: string) => Promise<string | undefined>;
}

/** A profile per usable context. Of two entries with one name the first counts, and so does the first current-context. */
export async function readKubeconfigs(
  files: readonly KubeconfigFile[],
  parts: KubeconfigParts,
): Promise<FoundKubeProfiles> {
  const problems: KubeProblem[] = [];
  const roots: { root: Entry; file: KubeconfigFile }[] = [];
  for (const file of files) {
    const root = await parse(file, problems);
    if (root !== undefined) roots.push({ root, file });
  }
  const [contexts, clusters, users] = [named(roots, 'contexts'), named(roots, 'clusters'), named(roots, 'users')];
  const current = roots
    .map(({ root }) => root['current-context'])
    .find((name) => typeof name === 'string' && name !== '');
  const profiles: KubeProfile[] = [];
  for (const [name, { entry, file }] of contexts) {
    const context = objectOf(entry.context);
    const cluster = clusters.get(textOf(context.cluster));
    const say = (message: string): void =>
      void problems.push({ from: file.name, message: `context "${name}" ${message}` });
    if (cluster === undefined) {
      say('names a cluster that no file has');
      continue;
    }
    const user = textOf(context.user) === '' ? undefined : users.get(textOf(context.user));
    if (user === undefined && textOf(context.user) !== '') say('names a user that no file has');
    const profile = await profileOf(name, context, cluster, user, parts, say);
    if (profile !== undefined) profiles.push({ ...profile, from: file.name, isDefault: name === current });
  }
  if (typeof current === 'string' && !contexts.has(current)) {
    problems.push({
      from: files[0]?.name ?? 'kubeconfig',
      message: '"current-context" names a context that is not there',
    });
  }
  return { profiles, problems };
}

async function parse(file: KubeconfigFile, problems: KubeProblem[]): Promise<Entry | undefined> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(file.text, { uniqueKeys: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line;
    const where = line === undefined ? '' : ` in line ${line}`;
    problems.push({ from: file.name, message: `is no valid YAML${where}; expected a kubeconfig` });
    return undefined;
  }
  let root: unknown;
  try {
    root = document.toJS({ maxAliasCount: 100 });
  } catch {
    problems.push({ from: file.name, message: 'holds an alias (*name) of nothing, or too many of them' });
    return undefined;
  }
  if (isObject(root)) return root as Entry;
  if (root !== null && root !== undefined) problems.push({ from: file.name, message: 'holds no kubeconfig' });
  return undefined;
}

function named(roots: readonly { root: Entry; file: KubeconfigFile }[], list: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { root, file } of roots) {
    for (const entry of Array.isArray(root[list]) ? (root[list] as unknown[]) : []) {
      const name = textOf(objectOf(entry).name);
      if (name !== '' && !found.has(name)) found.set(name, { entry: objectOf(entry), file });
    }
  }
  return found;
}

async function profileOf(
  name: string,
  context: Entry,
  cluster: Found,
  user: Found | undefined,
  { readText, whyNotRun }: KubeconfigParts,
  say: (message: string) => void,
): Promise<Omit<KubeProfile, 'from' | 'isDefault'> | undefined> {
  const where = objectOf(cluster.entry.cluster);
  const server = textOf(where.server).replace(/\/+$/, '');
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) {
    say('has a cluster whose "server" is no http or https URL');
    return undefined;
  }
  if (new URL(server).username !== '') {
    say('has a cluster whose "server" holds credentials; put them under "users"');
    return undefined;
  }
  const who = objectOf(user?.entry.user);
  const refusal = await whyNot(who, where);
  if (refusal !== undefined) {
    say(`${refusal}, so it is not used`);
    return undefined;
  }
  const login = user === undefined ? ({ kind: 'none' } as const) : loginOf(user.file, who, say);
  const untrusted = login.kind === 'exec' && user !== undefined ? await whyNotRun(user.file.path) : undefined;
  if (untrusted !== undefined) {
    say(`has a user whose program is not run: ${untrusted}`);
    return undefined;
  }
  for (const field of unreadIn(context, cluster, who)) say(`has the field "${field}", which is read past`);
  const read = async (found: Found, from: Entry, data: string, path: string): Promise<string | undefined> => {
    if (textOf(from[data]) !== '') return Buffer.from(textOf(from[data]), 'base64').toString('utf8');
    if (textOf(from[path]) === '') return undefined;
    try {
      return await readText(absolute(found.file, textOf(from[path])));
    } catch {
      say(`names a file under "${path}" that cannot be read`);
      return undefined;
    }
  };
  const ca = await read(cluster, where, 'certificate-authority-data', 'certificate-authority');
  const cert = user && (await read(user, who, 'client-certificate-data', 'client-certificate'));
  const key = user && (await read(user, who, 'client-key-data', 'client-key'));
  const serverName = textOf(where['tls-server-name']);
  const tls: KubeTls = {
    verify: where['insecure-skip-tls-verify'] === true ? 'off' : 'on',
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: new Secret(key) }),
    ...(serverName === '' ? {} : { serverName }),
  };
  const namespace = textOf(context.namespace);
  const { acting } = impersonationOf(who);
  const proxy = textOf(where['proxy-url']);
  return {
    ...{ name, context: name, server, login, tls },
    ...(namespace === '' ? {} : { namespace }),
    ...(acting === undefined ? {} : { actsAs: acting }),
    ...(proxy === '' ? {} : { proxy: new Secret(proxy) }),
  };
}

/** What a profile may not be used without: the rights it narrows to, and the way it asks for. */
async function whyNot(user: Entry, cluster: Entry): Promise<string | undefined> {
  const { fault } = impersonationOf(user);
  if (fault !== undefined) return `has a user that ${fault}`;
  const unknown = Object.keys(user).find((name) => !userFields.includes(name) && !isEmpty(user[name]));
  if (unknown !== undefined)
    return `has a user with the field "${unknown}", which is not known and may narrow its rights`;
  const proxy = textOf(cluster['proxy-url']);
  if (proxy === '') return undefined;
  const { proxyFault } = await import('../../../runtime/wire/proxy.ts');
  const proxyIs = proxyFault(proxy);
  return proxyIs === undefined ? undefined : `asks for a proxy that ${proxyIs}`;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const userFields: readonly string[] =
  'client-certificate client-certificate-data client-key client-key-data token tokenFile as as-uid as-groups as-user-extra username password auth-provider exec extensions'.split(
    ' ',
  );
const clusterFields: readonly string[] =
  'server tls-server-name insecure-skip-tls-verify certificate-authority certificate-authority-data proxy-url disable-compression extensions'.split(
    ' ',
  );
const contextFields: readonly string[] = ['cluster', 'user', 'namespace', 'extensions'];
const execFields: readonly string[] =
  'command args env apiVersion installHint provideClusterInfo interactiveMode'.split(' ');

/** Fields of a context and of what it names that mean nothing to us. */
function unreadIn(context: Entry, cluster: Found, user: Entry): readonly string[] {
  const exec = objectOf(user.exec);
  return [
    ...Object.keys(context).filter((name) => !contextFields.includes(name)),
    ...Object.keys(objectOf(cluster.entry.cluster)).filter((name) => !clusterFields.includes(name)),
    ...Object.keys(exec)
      .filter((name) => !execFields.includes(name))
      .map((name) => `exec.${name}`),
  ].map((name) => name.slice(0, 60));
}

function loginOf(file: KubeconfigFile, user: Entry, say: (message: string) => void): KubeLogin {
  if (textOf(user.tokenFile) !== '') return { kind: 'tokenFile', path: absolute(file, textOf(user.tokenFile)) };
  if (textOf(user.token) !== '') return { kind: 'token', token: new Secret(textOf(user.token)) };
  if (textOf(user.username) !== '') {
    return { kind: 'password', username: textOf(user.username), password: new Secret(textOf(user.password)) };
  }
  if (user['auth-provider'] !== undefined) say('uses an auth-provider, which Kubernetes gave up; use an exec plugin');
  const exec = objectOf(user.exec);
  if (textOf(exec.command) === '') return { kind: 'none' };
  const env = Object.fromEntries(
    (Array.isArray(exec.env) ? exec.env : []).map((pair) => [
      textOf(objectOf(pair).name),
      textOf(objectOf(pair).value),
    ]),
  );
  const hint = textOf(exec.installHint);
  return {
    kind: 'exec',
    plugin: {
      command: textOf(exec.command),
      args: (Array.isArray(exec.args) ? exec.args : []).map(String),
      env,
      apiVersion: textOf(exec.apiVersion) || 'client.authentication.k8s.io/v1',
      folder: dirname(file.path),
      wantsCluster: exec.provideClusterInfo === true,
      ...(hint === '' ? {} : { installHint: hint }),
    },
  };
}

const absolute = (file: KubeconfigFile, path: string): string =>
  isAbsolute(path) ? path : join(dirname(file.path), path);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const objectOf = (value: unknown): Entry => (isObject(value) ? (value as Entry) : {});
