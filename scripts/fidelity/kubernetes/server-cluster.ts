// A real API server as something that recordings are played on: the one that a kubeconfig names.
import { readFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../../../src/contract/tool.ts';
import type { ClusterUnderTest } from './cluster-under-test.ts';
import type { ClusterCame } from './form.ts';

type Section = Readonly<Record<string, unknown>>;
interface Kubeconfig {
  readonly 'current-context'?: string;
  readonly contexts?: readonly { readonly name: string; readonly context: Section }[];
  readonly clusters?: readonly { readonly name: string; readonly cluster: Section }[];
  readonly users?: readonly { readonly name: string; readonly user: Section }[];
}

/** Groups of the users in the recordings. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { editor: ['kv-editors'], viewer: ['kv-viewers'] };

/** A watch need not end by itself: what came in so many milliseconds is what came. */
const WATCHED_MS = 5_000;

/**
 * The cluster of a kubeconfig's current context. Its user signs in by token or by client certificate, and has to be
 * allowed to act as others.
 */
export function clusterOf(kubeconfig: string): ClusterUnderTest {
  const { cluster, user } = current(parse(readFileSync(kubeconfig, 'utf8')) as Kubeconfig);
  const server = new URL(String(cluster.server));
  const bytes = (section: Section, name: string): Buffer | undefined => {
    const [data, file] = [section[`${name}-data`], section[name]];
    if (typeof data === 'string') return Buffer.from(data, 'base64');
    return typeof file === 'string' ? readFileSync(resolve(dirname(kubeconfig), file)) : undefined;
  };
  const line = {
    host: server.hostname,
    port: server.port === '' ? 443 : Number(server.port),
    ca: bytes(cluster, 'certificate-authority'),
    rejectUnauthorized: cluster['insecure-skip-tls-verify'] !== true,
  };
  const certificate = { cert: bytes(user, 'client-certificate'), key: bytes(user, 'client-key') };
  const token = typeof user.token === 'string' ? { authorization: `Bearer ${user.token}` } : {};
  return {
    pass: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
    send: ({ as, method, path, headers, body }) => {
      const isNobody = as === 'anon' || as === 'wrong';
      const text =
        body === undefined || method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
      const signed = isNobody
        ? as === 'wrong'
          ? { authorization: 'Bearer nobody-has-this' }
          : {}
        : { ...token, ...actingAs(as) };
      return exchange(
        {
          ...{
            ...line,
            ...(isNobody ? {} : certificate),
            method,
            path: `${server.pathname.replace(/\/$/, '')}${path}`,
          },
          // A deletion with a body has no length of its own in Node: its body would be taken for the next request.
          headers: { accept: 'application/json, */*;q=0.5', ...headers, ...signed, ...lengthOf(text) },
        },
        text,
      );
    },
  };
}

function current(config: Kubeconfig): { readonly cluster: Section; readonly user: Section } {
  const context = config.contexts?.find(({ name }) => name === config['current-context'])?.context;
  return {
    cluster: config.clusters?.find(({ name }) => name === context?.cluster)?.cluster ?? {},
    user: config.users?.find(({ name }) => name === context?.user)?.user ?? {},
  };
}

/** The administrator asks in person, others by impersonation. */
const actingAs = (as: string): Record<string, string | readonly string[]> =>
  as === 'admin' ? {} : { 'impersonate-user': as, ...(GROUPS[as] && { 'impersonate-group': GROUPS[as] }) };

const lengthOf = (text: string | undefined): { readonly 'content-length'?: number } =>
  text === undefined ? {} : { 'content-length': Buffer.byteLength(text) };

function exchange(options: RequestOptions, body: string | undefined): Promise<ClusterCame> {
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      const done = (): void => {
        clearTimeout(timer);
        const warning = response.headers.warning;
        resolve({
          status: response.statusCode ?? 0,
          warning: warning === undefined ? null : String(warning),
          body: parsed(Buffer.concat(parts).toString('utf8')),
        });
      };
      const timer = setTimeout(() => response.destroy(), WATCHED_MS);
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => undefined);
      response.on('close', done);
    });
    asked.on('error', reject);
    // A server that takes an upgrade speaks another protocol from then on.
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 101, warning: null, body: '' });
    });
    asked.end(body);
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** What the groups of the recordings may do: roles of every cluster, and those that KubeVirt and CDI bring along. */
const MAY: readonly (readonly [group: string, roles: readonly string[]])[] = [
  ['kv-editors', rolesOf('edit')],
  ['kv-viewers', rolesOf('view')],
];

function rolesOf(word: string): readonly string[] {
  return [word, `system:aggregate-to-${word}`, `kubevirt.io:${word}`, `cdi.kubevirt.io:${word}`];
}

const RBAC = 'rbac.authorization.k8s.io';

/** Makes namespaces in which the groups of the recordings may work, and takes away again what it made. */
export async function furnished<T>(
  cluster: ClusterUnderTest,
  namespaces: readonly string[],
  run: () => Promise<T>,
): Promise<T> {
  const made: string[] = [];
  const make = async (list: string, name: string, body: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const { status } = await cluster.send({ as: 'admin', method: 'POST', path: list, headers, body });
    if (status === 201) made.unshift(`${list}/${name}`);
  };
  try {
    for (const namespace of namespaces) {
      await make('/api/v1/namespaces', namespace, {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: namespace },
      });
      for (const [group, roles] of MAY)
        for (const [at, role] of roles.entries()) {
          const name = `virtspan-recording-${group}-${at}`;
          await make(`/apis/${RBAC}/v1/namespaces/${namespace}/rolebindings`, name, {
            ...{ apiVersion: `${RBAC}/v1`, kind: 'RoleBinding', metadata: { name } },
            roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
            subjects: [{ apiGroup: RBAC, kind: 'Group', name: group }],
          });
        }
    }
    return await run();
  } finally {
    for (const path of made) await cluster.send({ as: 'admin', method: 'DELETE', path });
  }
}
