// A cloud that is not in the tree: generated from its OpenAPI document, loaded by one line of configuration, used over MCP.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { build } from 'esbuild';
import { virtspan } from '../../cli/run.ts';
import { emptyEnvironment, main } from '../../server/process.ts';

const fixture = fileURLToPath(new URL('../../fixtures/depot/', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Crate {
  readonly id: string;
  readonly name: string;
  readonly shelf: string;
  state: 'open' | 'sealed';
}

let folder: string;
let config: string;
let depot: Server;
let client: Client;
const crates = new Map<string, Crate>();
const questions: string[] = [];
const arrived: string[] = [];
let agrees = false;

/** The code generator, run as a stranger would run it. */
const generate = (): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'codegen/cli.ts', '--specs', join(fixture, 'specs'), '--out', join(folder, 'generated')],
    { cwd: root },
  );

/** One module of plain JavaScript, as it would be published. */
async function bundleCloud(): Promise<void> {
  const entry = `
    import { depotCloud } from ${JSON.stringify(join(fixture, 'cloud.ts'))};
    import { depot as catalog } from './generated/depot/catalog.ts';
    import { providers } from './generated/coverage.json';
    export const cloud = depotCloud({ catalog, coverage: providers.depot });
  `;
  await writeFile(join(folder, 'entry.ts'), entry);
  await build({
    entryPoints: [join(folder, 'entry.ts')],
    outfile: join(folder, 'depot.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
}

function listen(): Promise<void> {
  for (const [id, name] of [
    ['c-1', 'tea'],
    ['c-2', 'rice'],
  ] as const) {
    crates.set(id, { id, name, shelf: 'north', state: 'open' });
  }
  depot = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`);
    const [, , id = '', act] = (request.url ?? '').split(/[/?]/);
    const answer = (status: number, value?: unknown): void => {
      response.writeHead(status).end(value === undefined ? '' : JSON.stringify(value));
    };
    const crate = crates.get(id);
    if (id === '' || id.startsWith('shelf=')) return answer(200, [...crates.values()]);
    if (crate === undefined) return answer(404, { message: 'no such crate' });
    if (request.method === 'DELETE') crates.delete(id);
    if (act === 'seal') crate.state = 'sealed';
    return request.method === 'DELETE' ? answer(204) : answer(200, crate);
  });
  return new Promise((resolve) => depot.listen(0, '127.0.0.1', resolve));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'virtspan-depot-'));
  config = join(folder, 'virtspan.yaml');
  await Promise.all([generate().then(bundleCloud), listen()]);
  const { port } = depot.address() as AddressInfo;
  await writeFile(
    config,
    `clouds:\n  - module: ./depot.mjs\nprofiles:\n  yard: { provider: depot, url: "http://127.0.0.1:${port}" }\n`,
  );
  client = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    questions.push(params.message);
    return agrees ? { action: 'accept', content: { go_ahead: true } } : { action: 'decline' };
  });
  const args = [main, '--config', config, '--audit-dir', join(folder, 'audit')];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env: emptyEnvironment() }));
});
afterAll(async () => {
  await client?.close();
  depot?.close();
});

const call = async (name: string, args: object): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;
const textOf = ({ content }: CallToolResult): string => (content[0] as { text: string }).text;

describe('a cloud from outside the tree', () => {
  it('is named among the clouds, found in plain words, and called by name', async () => {
    expect(client.getInstructions()).toContain('private clouds: Depot.');
    const found = textOf(await call('find_tools', { query: 'which crates are there' }));
    expect(found).toContain('depot_list_crates');
    const listed = await call('call_read', { tool: 'depot_list_crates', arguments: {} });
    expect(textOf(listed)).toMatch(/name\s+shelf\s+state\s+id[\s\S]*tea\s+north\s+open\s+c-1/);
  });

  it('takes names for ids, asks a person before it destroys, and takes no for an answer', async () => {
    const refused = await call('call_destructive', { tool: 'depot_delete_crate', arguments: { crate: 'tea' } });
    expect(refused.isError).toBe(true);
    expect(questions.at(-1)).toContain('tea');
    expect(crates.has('c-1')).toBe(true);
    agrees = true;
    const done = await call('call_destructive', { tool: 'depot_delete_crate', arguments: { crate: 'tea' } });
    expect(done.isError).toBeUndefined();
    expect([...crates.keys()]).toEqual(['c-2']);
  });

  it.each(['.', '..'])('is sent nowhere else by a thing whose id is %j', async (id) => {
    crates.set(id, { id, name: 'odd', shelf: 'north', state: 'open' });
    agrees = true;
    for (const crate of ['odd', id]) {
      const refused = await call('call_destructive', { tool: 'depot_delete_crate', arguments: { crate } });
      expect(textOf(refused)).toContain('leads to another path');
    }
    expect(arrived.filter((one) => !one.includes('/crates'))).toEqual([]);
    crates.delete(id);
  });

  it('has its prompts and its inventory', async () => {
    const { prompts } = await client.listPrompts();
    const names = prompts.map(({ name }) => name);
    expect([names[0], names.at(-1)]).toEqual(['tidy-depot', 'explain-tool']);
    const { contents } = await client.readResource({ uri: 'virtspan://depot/inventory' });
    expect(contents[0]).toMatchObject({ text: 'depot:\n  1 crate: rice' });
  });

  it('can be called in a script', async () => {
    const code = 'return (await depot.listCrates({})).map(({ name }) => name)';
    expect(textOf(await call('run_script', { code }))).toContain('["rice"]');
  });

  it('is in the coverage report, with what it leaves out', async () => {
    const { stdout } = await virtspan(['coverage', '--provider', 'depot', '--json'], {
      env: { VIRTSPAN_CONFIG: config },
    });
    const { providers } = JSON.parse(stdout) as { providers: { depot: { total: object; exclusions: object[] } } };
    expect(providers.depot.total).toMatchObject({ operations: 6, generated: 5, excluded: 1 });
    expect(providers.depot.exclusions).toEqual([
      expect.objectContaining({
        why: 'Numbers for a scraper, not for a person.',
        operations: 1,
        in: [expect.objectContaining({ ids: ['readMetrics'] })],
      }),
    ]);
  });

  it.each([
    ['was made for another contract', 'export const cloud = { contract: 99, id: "other" };', 'contract 99'],
    ['exports nothing', 'export const nothing = 1;', 'exports no "cloud"'],
    ['cannot be loaded', 'import "./not-there.mjs";', 'cannot be loaded'],
    ['takes the name of another', 'export const cloud = { contract: 1, id: "kubevirt" };', 'as another one is'],
  ])('is refused when its module %s', async (_, text, why) => {
    const module = join(await mkdtemp(join(tmpdir(), 'virtspan-module-')), 'cloud.mjs');
    await writeFile(module, text);
    await writeFile(join(module, '..', 'virtspan.yaml'), 'clouds: [{ module: ./cloud.mjs }]\n');
    const { code, stderr } = await virtspan(['tools'], {
      env: { VIRTSPAN_CONFIG: join(module, '..', 'virtspan.yaml') },
    });
    expect(code).toBe(1);
    expect(stderr).toContain(why);
  });

  it('is refused when others can change its module', async () => {
    const module = join(await mkdtemp(join(tmpdir(), 'virtspan-module-')), 'cloud.mjs');
    await writeFile(module, 'export const cloud = { contract: 1, id: "other" };');
    await chmod(module, 0o666);
    await writeFile(join(module, '..', 'virtspan.yaml'), 'clouds: [{ module: ./cloud.mjs }]\n');
    const { stderr } = await virtspan(['tools'], { env: { VIRTSPAN_CONFIG: join(module, '..', 'virtspan.yaml') } });
    expect(stderr).toContain('can be changed by others (mode 666)');
  });
});
