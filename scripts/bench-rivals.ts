// Measures virtspan beside MCP servers that npm has: start, list of tools, first call and calls, on one machine in turns.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './bench/numbers.ts';
import { startPeer } from './bench/peer.ts';
import { install, type Ready, rivals } from './bench/rivals.ts';
import { startSimulator } from './bench/round-trip.ts';

const help = `npm run bench:rivals -- [--rounds N] [--calls N]

Installs other MCP servers into a temporary folder, starts each over standard input against an API on this machine, and prints a
table of processor times (which other work moves less than the clock). One that cannot be installed is left out, and said.

  --rounds N    starts of each server, in turns; 5 when left out
  --calls N     calls after the first, one after the other; 300 when left out
`;

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
/** About as many as CloudStack has. */
const operations = 900;

/** An API of many lists, of which each operation takes a few filters. */
function documentOf(api: string): object {
  const text = { type: 'string' };
  const parameters = ['name', 'state', 'zone', 'account', 'page', 'pagesize'].map((name) => ({
    ...{ name, in: 'query', required: false, schema: text, description: `Only things with this ${name}.` },
  }));
  const thing = { type: 'object', properties: { id: text, name: text, state: text } };
  const content = { 'application/json': { schema: { type: 'array', items: thing } } };
  const get = (at: number): object => ({
    ...{ operationId: `list${at}`, summary: `Lists things of kind ${at}.`, parameters },
    responses: { 200: { description: 'The things.', content } },
  });
  const paths = Array.from({ length: operations }, (_, at) => [`/things/${at}`, { get: get(at) }] as const);
  return {
    ...{ openapi: '3.0.3', info: { title: 'Things', version: '1.0.0' }, servers: [{ url: api }] },
    paths: Object.fromEntries(paths),
  };
}

async function startApi() {
  const things = Array.from({ length: 3 }, (_, at) => ({ id: `${at}`, name: `thing-${at}`, state: 'Enabled' }));
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(things));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

interface Seen {
  readonly start: number;
  readonly list: number;
  readonly tools: number;
  readonly first: number;
  readonly call: number;
  readonly memory: number;
}

async function observe({ args, env, program, call }: Ready, calls: number): Promise<Seen> {
  const peer = await startPeer(args, env, program);
  try {
    const start = await peer.cpuMs();
    let [tools, cursor]: [number, string | undefined] = [0, undefined];
    do {
      const line = await peer.request('tools/list', cursor === undefined ? {} : { cursor });
      const { result } = JSON.parse(line) as { result: { tools: readonly object[]; nextCursor?: string } };
      tools += result.tools.length;
      cursor = result.nextCursor;
    } while (cursor !== undefined);
    const listed = await peer.cpuMs();
    const answer = await peer.request('tools/call', call);
    if (!answer.includes('"result"') || answer.includes('"isError":true')) throw new Error(answer.slice(0, 300));
    const called = await peer.cpuMs();
    for (let at = 0; at < calls; at++) await peer.request('tools/call', call);
    const ended = await peer.cpuMs();
    const { now: memory } = await peer.memory();
    return { start, list: listed - start, tools, first: called - listed, call: (ended - called) / calls, memory };
  } finally {
    await peer.end();
  }
}

async function contestants(folder: string): Promise<{ ready: Map<string, Ready>; stop: () => void }> {
  const [api, cloudstack, kubevirt] = await Promise.all([
    startApi(),
    startSimulator(main),
    startSimulator(main, 'kubevirt'),
  ]);
  const document = join(folder, 'api.json');
  await writeFile(document, JSON.stringify(documentOf(api.url)));
  const reads = (tool: string) => ({ name: 'call_read', arguments: { tool } });
  const ready = new Map<string, Ready>([
    ['virtspan, CloudStack', { args: [main], env: cloudstack.env, call: reads('cloudstack_list_zones') }],
    [
      'virtspan, CloudStack, all tools listed',
      { args: [main, '--mode', 'all'], env: cloudstack.env, call: { name: 'cloudstack_list_zones', arguments: {} } },
    ],
    ['virtspan, KubeVirt', { args: [main], env: kubevirt.env, call: reads('kubevirt_list_virtual_machines') }],
  ]);
  for (const [at, { name, packages, prepare }] of rivals.entries()) {
    const own = join(folder, `rival-${at}`);
    const kubeconfig = kubevirt.env.KUBECONFIG ?? '';
    try {
      await install(own, packages);
      ready.set(name, await prepare({ folder: own, api: api.url, document, kubeconfig }));
    } catch (thrown) {
      process.stderr.write(`${name} is left out: ${String((thrown as Error).message).slice(0, 300)}\n`);
    }
  }
  const stop = (): void => {
    api.stop();
    cloudstack.stop();
    kubevirt.stop();
  };
  return { ready, stop };
}

function table(seen: ReadonlyMap<string, readonly Seen[]>): string {
  const rows = [...seen].map(([name, all]) => {
    const of = (what: keyof Seen): number => median(all.map((one) => one[what]));
    const ms = (what: keyof Seen): string => `${of(what).toFixed(what === 'call' ? 2 : 0)} ms`;
    return `| ${name} | ${ms('start')} | ${of('tools')} | ${ms('list')} | ${ms('first')} | ${ms('call')} | ${of('memory').toFixed(0)} MiB |`;
  });
  return [
    '| server | start | tools | their list | first call | each call | memory |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ]
    .map((row) => `${row}\n`)
    .join('');
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    calls: { type: 'string', default: '300' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) process.stdout.write(help);
else {
  const folder = await mkdtemp(join(tmpdir(), 'virtspan-rivals-'));
  const { ready, stop } = await contestants(folder);
  const seen = new Map<string, Seen[]>();
  for (let round = 0; round < Math.max(1, Number(values.rounds) || 5); round++) {
    for (const [name, one] of ready) {
      try {
        seen.set(name, [...(seen.get(name) ?? []), await observe(one, Math.max(1, Number(values.calls) || 300))]);
      } catch (thrown) {
        ready.delete(name);
        process.stderr.write(`${name} is left out: ${String((thrown as Error).message).slice(0, 300)}\n`);
      }
    }
  }
  stop();
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(table(seen));
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  process.stderr.write(`Node ${process.version}, ${machine}, ${new Date().toISOString().slice(0, 10)}\n`);
  process.exit(0);
}
