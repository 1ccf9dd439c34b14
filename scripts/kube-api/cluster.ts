// A Kubernetes API server of one's own on loopback, without nodes, with KubeVirt's resources, roles, types and preferences.
import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Programs } from './build.ts';

export interface Cluster {
  /** A kubeconfig of its administrator. */
  readonly kubeconfig: string;
  stop(): Promise<void>;
}

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** Longest that the API server takes to be ready, in milliseconds. */
const READY_MS = 300_000;

/** Starts both programs, and loads the manifests. Everything is gone when it is stopped. */
export async function startCluster({ etcd, apiServer }: Programs): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-kube-api-'));
  const at = (name: string): string => join(folder, name);
  const token = randomBytes(24).toString('hex');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(at('sa.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  writeFileSync(at('sa.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(at('tokens.csv'), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  const [client, peer, secure] = [await freePort(), await freePort(), await freePort()];
  const started: ChildProcess[] = [];
  const start = (program: string, args: readonly string[], log: string): void => {
    const out = openSync(at(log), 'w');
    started.push(spawn(program, args, { stdio: ['ignore', out, out], cwd: folder }));
  };
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  start(etcd, etcdFlags(at('etcd'), client, peer), 'etcd.log');
  start(apiServer, apiFlags(folder, client, secure), 'apiserver.log');
  const api = new Api(secure, token);
  try {
    await api.ready(started, READY_MS);
    await load(api, manifests());
  } catch (thrown) {
    const log = readFileSync(at('apiserver.log'), 'utf8').slice(-2_000);
    await stop();
    throw new Error(`The API server did not come up: ${(thrown as Error).message}\n${log}`);
  }
  const ca = readFileSync(at('certs/apiserver.crt')).toString('base64');
  writeFileSync(at('kubeconfig'), kubeconfig(secure, ca, token), { mode: 0o600 });
  return { kubeconfig: at('kubeconfig'), stop };
}

const etcdFlags = (data: string, client: number, peer: number): readonly string[] => [
  `--data-dir=${data}`,
  '--unsafe-no-fsync',
  `--listen-client-urls=http://127.0.0.1:${client}`,
  `--advertise-client-urls=http://127.0.0.1:${client}`,
  `--listen-peer-urls=http://127.0.0.1:${peer}`,
  `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
  `--initial-cluster=default=http://127.0.0.1:${peer}`,
];

const apiFlags = (folder: string, etcd: number, secure: number): readonly string[] => [
  `--etcd-servers=http://127.0.0.1:${etcd}`,
  '--bind-address=127.0.0.1',
  '--advertise-address=127.0.0.1',
  `--secure-port=${secure}`,
  `--cert-dir=${join(folder, 'certs')}`,
  `--token-auth-file=${join(folder, 'tokens.csv')}`,
  '--authorization-mode=RBAC',
  '--disable-admission-plugins=ServiceAccount',
  '--endpoint-reconciler-type=none',
  '--service-cluster-ip-range=10.96.0.0/16',
  '--service-account-issuer=https://kubernetes.default.svc',
  `--service-account-key-file=${join(folder, 'sa.pub')}`,
  `--service-account-signing-key-file=${join(folder, 'sa.key')}`,
];

const kubeconfig = (port: number, ca: string, token: string): string =>
  JSON.stringify({
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'real' },
    contexts: [{ name: 'real', context: { cluster: 'real', user: 'admin', namespace: 'default' } }],
    clusters: [{ name: 'real', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': ca } }],
    users: [{ name: 'admin', user: { token } }],
  });

/** One object a line: definitions first, then what is of their kinds. */
const manifests = (): readonly Manifest[] =>
  gunzipSync(readFileSync(new URL('../../test/fixtures/kubevirt/manifests.jsonl.gz', import.meta.url)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Manifest);

/** A kind is served a little after its definition is there. */
async function load(api: Api, objects: readonly Manifest[]): Promise<void> {
  const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  const needed = [...namespaces].map((name): Manifest => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
  for (const object of [...needed, ...objects]) {
    const path = await api.pathOf(object);
    const { status, body } = await api.send('POST', path, object);
    if (status !== 201 && status !== 409) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${body}`);
  }
}

/** The API server, asked as its administrator. */
class Api {
  readonly #port: number;
  readonly #token: string;
  readonly #plurals = new Map<string, string>();

  constructor(port: number, token: string) {
    this.#port = port;
    this.#token = token;
  }

  /** Waits until it serves. Throws when one of its programs ends, or time is over. */
  async ready(programs: readonly ChildProcess[], ms: number): Promise<void> {
    for (const endsAt = Date.now() + ms; Date.now() < endsAt; await pause()) {
      const dead = programs.find((it) => it.exitCode !== null);
      if (dead !== undefined) throw new Error(`${dead.spawnfile} ended with code ${dead.exitCode}`);
      const { status } = await this.send('GET', '/readyz').catch(() => ({ status: 0 }));
      if (status === 200) return;
    }
    throw new Error('it was not ready in time');
  }

  /** Where objects of this kind are made; waits until the kind is served. */
  async pathOf({ apiVersion, kind, metadata: { namespace } }: Manifest): Promise<string> {
    const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const within = namespace === undefined ? base : `${base}/namespaces/${namespace}`;
    for (const endsAt = Date.now() + 60_000; Date.now() < endsAt; await pause()) {
      const known = this.#plurals.get(`${apiVersion} ${kind}`);
      if (known !== undefined) return `${within}/${known}`;
      const { status, body } = await this.send('GET', base);
      if (status !== 200) continue;
      const { resources } = JSON.parse(body) as { resources: readonly { name: string; kind: string }[] };
      for (const it of resources) if (!it.name.includes('/')) this.#plurals.set(`${apiVersion} ${it.kind}`, it.name);
    }
    throw new Error(`${apiVersion} ${kind} is not served`);
  }

  send(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: string }> {
    return new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
      // Its certificate is made as it starts, by itself, and this is loopback.
      const options = { host: '127.0.0.1', port: this.#port, method, path, headers, rejectUnauthorized: false };
      const asked = request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(text);
    });
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}
