// The built server as a client sees it while many wait for machines, on a simulated cluster whose watches go wrong: what it sends is counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { tokens } from '../../src/clouds/kubevirt/simulator/access/users.ts';
import { createKubeVirtSimulator } from '../../src/clouds/kubevirt/simulator/simulator.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { type Listening, listen } from '../../src/runtime/wire/listen.ts';
import { loadShape } from '../clouds/kubevirt/provider/setup.ts';
import { heldTime } from './held-time.ts';
import { kubeconfigFor, machine, openSession, type Session } from './kubevirt-session.ts';

interface Asked {
  readonly kind: 'list' | 'watch' | 'get' | 'change';
  /** The machine that was asked for; undefined: all. */
  readonly name: string | undefined;
  readonly from: string | null;
  readonly token: string | undefined;
}
type Serve = () => Promise<Response>;

const namespace = 'team-a';
const machines = /^\/apis\/kubevirt\.io\/v1\/namespaces\/team-a\/virtualmachines(?:\/([^/]+))?$/;

let simulator: ReturnType<typeof createKubeVirtSimulator>;
let server: Listening;
let session: Session;
let kubeconfig: string;
/** What was asked about machines since the tests began to count. */
let asked: Asked[];
let between: (about: Asked, serve: Serve) => Promise<Response>;
/** The one token that the cluster takes in place of the admin's; undefined: the admin's own. */
let renewed: string | undefined;
let time: ReturnType<typeof heldTime>;

beforeEach(async () => {
  [asked, between, renewed, time] = [[], (_, serve) => serve(), undefined, heldTime()];
  simulator = createKubeVirtSimulator({ loadShape, clock: time.clock, random: Math.random, jobMs: 100 });
  server = await listen(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const token = request.headers.get('authorization')?.replace('Bearer ', '');
    if (renewed !== undefined && token !== renewed) return answer(401);
    const headers = new Headers(request.headers);
    if (renewed !== undefined) headers.set('authorization', `Bearer ${tokens.admin}`);
    const serve = (): Promise<Response> => simulator.handle(new Request(request, { headers }));
    const found = machines.exec(pathname);
    if (found === null && !pathname.startsWith('/apis/subresources.')) return serve();
    const kind = request.method !== 'GET' ? 'change' : found?.[1] !== undefined ? 'get' : 'list';
    const about: Asked = {
      kind: kind === 'list' && searchParams.has('watch') ? 'watch' : kind,
      name: found?.[1] ?? searchParams.get('fieldSelector')?.replace('metadata.name=', ''),
      from: searchParams.get('resourceVersion'),
      token,
    };
    asked.push(about);
    return between(about, serve);
  });
  kubeconfig = kubeconfigFor(server.url);
  session = await openSession(['--mode', 'all'], { KUBECONFIG: kubeconfig });
});
afterEach(async () => {
  await session.client.close();
  await server.close();
});

const answer = (code: number): Response => Response.json({ kind: 'Status', status: 'Failure', code }, { status: code });
const of = (kind: Asked['kind']): readonly Asked[] => asked.filter((one) => one.kind === kind);
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** So many machines that do not run. */
async function make(count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `many-${index}`);
  for (const name of names) {
    const headers = { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' };
    const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines`;
    const body = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', ...(machine(name) as JsonObject) };
    const request = new Request(`https://x${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect((await simulator.handle(request)).status).toBe(201);
  }
  return names;
}

interface Start {
  /** What was told of the machine so far. */
  readonly seen: readonly string[];
  /** Status of the machine, or what came instead. */
  readonly status: Promise<unknown>;
  readonly text: Promise<string>;
}

/** Starts a machine and waits for it. */
function start(name: string, more: object = {}, signal = new AbortController().signal): Start {
  const seen: string[] = [];
  const params = { name: 'kubevirt_start_virtual_machine', arguments: { namespace, name, ...more } };
  const onprogress = ({ message = '' }: { message?: string | undefined }): void => {
    if (message.startsWith(`${name}: `)) seen.push(message);
  };
  const ended = session.client.callTool(params, undefined, { onprogress, signal }) as Promise<CallToolResult>;
  const status = ended.then(
    ({ structuredContent }) =>
      (structuredContent as { record?: { status?: string } }).record?.status ?? structuredContent,
  );
  status.catch(() => undefined);
  return { seen, status, text: ended.then(({ content }) => JSON.stringify(content)).catch(String) };
}

/** Starts them all; resolves when each has been looked at. */
async function startAll(count: number): Promise<readonly Start[]> {
  const starts = (await make(count)).map((name) => start(name));
  await until(() => starts.every(({ seen }) => seen.length > 0));
  return starts;
}

async function allRun(starts: readonly Start[]): Promise<void> {
  expect(await Promise.all(starts.map(({ status }) => status))).toEqual(starts.map(() => 'Running'));
}

interface Stream extends Asked {
  readonly send: (event: object) => void;
  /** Ends the answer as it should end, or breaks it off. */
  readonly end: () => void;
  readonly cut: () => void;
  readonly isGone: () => boolean;
}

/** An answer to a watch that says what the test lets it say. */
function stream(about: Asked): Stream & { readonly response: Response } {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isGone = false;
  const made = {
    ...about,
    isGone: () => isGone,
    send: (event: object) => controller.enqueue(Buffer.from(`${JSON.stringify(event)}\n`)),
    end: () => controller.close(),
    cut: () => controller.error(new Error('cut')),
  };
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
    cancel() {
      isGone = true;
    },
  });
  return Object.assign(made, { response: new Response(body, { headers: { 'content-type': 'application/json' } }) });
}

/** Answers the first watch of the whole collection with a stream that the test says; the others are the cluster's. */
function firstWatch(): { readonly opened: () => Promise<Stream> } {
  let first: ReturnType<typeof stream> | undefined;
  between = async (about, serve) => {
    if (about.kind !== 'watch' || about.name !== undefined || first !== undefined) return serve();
    first = stream(about);
    return first.response;
  };
  return {
    async opened() {
      await until(() => first !== undefined);
      return first!;
    },
  };
}

/** An event that tells that the machine runs, once it does. */
async function running(name: string): Promise<object> {
  for (;;) {
    const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}`;
    const request = new Request(`https://x${path}`, { headers: { authorization: `Bearer ${tokens.admin}` } });
    const object = (await (await simulator.handle(request)).json()) as JsonObject;
    if ((object.status as JsonObject).printableStatus === 'Running') return { type: 'MODIFIED', object };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const versionIn = (event: object): string =>
  String(((event as { object: JsonObject }).object.metadata as JsonObject).resourceVersion);
const bookmark = (resourceVersion: string): object => ({
  type: 'BOOKMARK',
  object: { kind: 'VirtualMachine', metadata: { resourceVersion } },
});

it('a hundred starts at once are a change each, and a few lists and watches for all of them', async () => {
  const starts = await startAll(100);
  time.letGo();
  await allRun(starts);
  expect(of('change')).toHaveLength(100);
  expect(of('get')).toHaveLength(0);
  // Alone, each would list and watch as well; how many find a look on its way depends on how busy the machine is.
  expect(asked.length).toBeLessThan(200);
});

describe('a watch that', () => {
  it('breaks off midway goes on from the last that it told, and nobody is looked at again', async () => {
    const watch = firstWatch();
    const starts = await startAll(6);
    const first = await watch.opened();
    time.letGo();
    const event = await running('many-0');
    const lists = of('list').length;
    first.send(event);
    expect(await starts[0]!.status).toBe('Running');
    first.cut();
    await allRun(starts);
    expect(of('watch').map(({ from }) => from)).toEqual([first.from, versionIn(event)]);
    expect(of('list')).toHaveLength(lists);
  });

  it.each(['status', 'event'])('began too long ago (410 as %s) begins anew behind one page for all', async (how) => {
    let times = 0;
    between = ({ kind }, serve) => {
      if (kind !== 'watch' || ++times > 2) return serve();
      const one = stream({ kind, name: undefined, from: null, token: undefined });
      if (how === 'status') return Promise.resolve(answer(410));
      one.send({ type: 'ERROR', object: { kind: 'Status', status: 'Failure', code: 410, reason: 'Expired' } });
      return Promise.resolve(one.response);
    };
    const starts = await startAll(6);
    await until(() => of('watch').length === 3);
    time.letGo();
    await allRun(starts);
    expect(of('watch')).toHaveLength(3);
    // On a busy machine each comes alone and is looked at alone; after that it is one page for each time.
    expect(of('list').length).toBeLessThanOrEqual(6 + 2 + 1);
  });

  it('tells bookmarks only goes on from the last of them', async () => {
    const watch = firstWatch();
    const starts = await startAll(2);
    const first = await watch.opened();
    const last = String(Number(first.from) + 1);
    const lists = of('list').length;
    first.send(bookmark(first.from!));
    first.send(bookmark(last));
    first.end();
    await until(() => of('watch').at(-1)?.from === last);
    expect(of('list')).toHaveLength(lists);
    time.letGo();
    await allRun(starts);
  });

  it.each([
    ['the watch of all', ({ kind, name }: Asked) => kind === 'watch' && name === undefined, 'watch'],
    ['lists and watches of all', ({ kind, name }: Asked) => /watch|list/.test(kind) && name === undefined, 'watch'],
    ['every list and watch', ({ kind }: Asked) => /watch|list/.test(kind), 'get'],
  ] as const)('is refused has each machine asked for alone: 403 for %s', async (_, isRefused, how) => {
    between = (one, serve) => (isRefused(one) ? Promise.resolve(answer(403)) : serve());
    const starts = await startAll(6);
    time.letGo();
    await allRun(starts);
    const alone = new Set(of(how).flatMap(({ name }) => name ?? []));
    expect(alone.size).toBe(6);
    // What was refused is not asked again and again.
    expect(asked.filter(isRefused).length).toBeLessThan(how === 'get' ? 12 : 6);
  });
});

describe('a server that', () => {
  it('answers no question after the change holds nobody beyond the wait, and that is said', async () => {
    between = async ({ kind }, serve) =>
      kind !== 'change' && of('change').length > 0 ? new Promise<Response>(() => {}) : serve();
    const [name] = await make(1);
    const { text } = start(name!, { wait_ms: 1_500 });
    expect(await text).toMatch(/under way and not finished.*nothing was heard: no answer came in time/s);
    expect(of('change')).toHaveLength(1);
  });

  it('takes another login from now on is asked with that one, also for those who wait', async () => {
    const watch = firstWatch();
    const starts = await startAll(6);
    renewed = 'renewed-token';
    writeFileSync(kubeconfig, readFileSync(kubeconfig, 'utf8').replaceAll(tokens.admin, renewed));
    (await watch.opened()).cut();
    await until(() => of('watch').some(({ token }) => token === renewed));
    time.letGo();
    await allRun(starts);
    expect(of('change')).toHaveLength(6);
  });
});

it('a call that is cancelled takes nothing from the other on the same watch, which ends with the last', async () => {
  const watch = firstWatch();
  const [one, other] = await make(2);
  const stop = new AbortController();
  const starts = [start(one!, {}, stop.signal), start(other!)] as const;
  await until(() => starts.every(({ seen }) => seen.length > 0));
  const first = await watch.opened();
  stop.abort();
  await expect(starts[0].status).rejects.toThrow();
  time.letGo();
  first.send(await running(other!));
  expect(await starts[1].status).toBe('Running');
  await until(() => first.isGone());
  expect(of('change')).toHaveLength(2);
});
