// An older CloudStack in another process: what it does not have is marked where tools are found, and refused before it is sent.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { emptyEnvironment, main } from './process.ts';

let simulator: ChildProcess;
let listener: Server;
let client: Client;
/** Commands that reached the cloud, without those that ask what it has. */
const sent: string[] = [];
const questions: string[] = [];
const asksWhatIsThere = ['listApis', 'listCapabilities', 'listAccounts'];

beforeAll(async () => {
  simulator = spawn(process.execPath, [main, 'simulate', 'cloudstack', '--version', '4.18.0.0', '--json'], {
    env: emptyEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: simulator.stdout! }).once('line', resolve),
  );
  const { origin, env } = JSON.parse(line) as { origin: string; env: Record<string, string> };
  const { CLOUDSTACK_API_URL, ...keys } = env;
  const listening = await listenInBetween(origin);
  client = await connect({ ...keys, CLOUDSTACK_API_URL: CLOUDSTACK_API_URL!.replace(origin, listening) });
});
afterAll(async () => {
  await client?.close();
  listener?.closeAllConnections();
  listener?.close();
  simulator?.kill('SIGTERM');
});
beforeEach(() => {
  sent.length = 0;
  questions.length = 0;
});

/** The origin of a wire tap: hands everything on as it is, and writes down which commands came by. */
async function listenInBetween(origin: string): Promise<string> {
  listener = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const url = new URL(request.url!, origin);
    const command = url.searchParams.get('command') ?? new URLSearchParams(body.toString()).get('command');
    if (!asksWhatIsThere.includes(command!)) sent.push(command!);
    const type = request.headers['content-type'];
    const answer = await fetch(url, {
      method: request.method!,
      ...(body.length > 0 && { body, headers: type === undefined ? {} : { 'content-type': type } }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type')! });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
}

async function connect(env: Record<string, string>): Promise<Client> {
  const made = new Client({ name: 'e2e', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  made.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: { go_ahead: true } };
  });
  await made.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [main, '--mode', 'all'],
      env: emptyEnvironment(env),
      stderr: 'ignore',
    }),
  );
  return made;
}
// biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it wants
async function call(name: string, args: object = {}): Promise<any> {
  const result = await client.callTool({ name, arguments: { ...args } });
  return (result as CallToolResult).structuredContent;
}

const zero = '00000000-0000-4000-8000-000000000000';

describe('an older CloudStack in another process', () => {
  it('is not sent a command that came later: the refusal says with which version, and which one this is', async () => {
    const { error } = await call('cloudstack_list_gpu_devices');
    expect(error).toMatchObject({ code: 'NOT_OFFERED', fate: 'refused' });
    expect(error.message).toMatch(/listGpuDevices came with 4\.21\b.*4\.18\.0\.0/);
    expect(JSON.stringify(error)).not.toContain('API key');
    expect(sent).toEqual([]);
  });

  it('is not sent a change that came later, and no person is asked about it', async () => {
    const { error } = await call('cloudstack_delete_gpu_card', { id: zero });
    expect(error).toMatchObject({ code: 'NOT_OFFERED', message: expect.stringContaining('4.18.0.0') });
    expect([sent, questions]).toEqual([[], []]);
  });

  it('is not sent a filter that it would ignore, and answers the same call without it', async () => {
    const { error } = await call('cloudstack_list_virtual_machines', { name: 'db-1', gpuenabled: true });
    expect(error).toMatchObject({ code: 'PARAM_UNKNOWN', fate: 'refused' });
    expect(error.message).toMatch(/"gpuenabled".* came with 4\.21\b.*4\.18\.0\.0/);
    expect(sent).toEqual([]);
    const { items } = await call('cloudstack_list_virtual_machines', { name: 'db-1' });
    expect(items.flat()).toContain('db-1');
    expect(sent).toEqual(['listVirtualMachines']);
  });

  it('marks in find_tools what it does not have, and nothing that it has', async () => {
    const { tools: later } = await call('find_tools', { query: 'delete a gpu card' });
    expect(later).toContainEqual(
      expect.objectContaining({
        tool: 'cloudstack_delete_gpu_card',
        refused: expect.stringMatching(/deleteGpuCard came with 4\.21\b.*4\.18\.0\.0/),
      }),
    );
    const { tools: there } = await call('find_tools', { query: 'list zones' });
    const zones = there.find(({ tool }: { tool: string }) => tool === 'cloudstack_list_zones');
    expect(zones).toBeDefined();
    expect(zones.refused ?? '').not.toContain('Not there');
    expect(sent).toEqual([]);
  });
});
