// The server behind HTTP as clients and attackers meet it: both eras, foreign pages, odd bodies, an orderly end.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import {
  answerOf,
  ask,
  endAll,
  fileWith,
  initialize,
  meta,
  type Structure,
  start,
  statusOver,
  stop,
  type Up,
  version,
} from './http-client.ts';

afterAll(endAll);

describe('The server on this machine', () => {
  let up: Up;
  beforeAll(async () => {
    up = await start([]);
  });

  it('serves a client that initialises: lists, asks its person in the middle of a call, and ends its session', async () => {
    const questions: string[] = [];
    const client = new Client({ name: 'sdk', version: '1' }, { capabilities: { elicitation: { form: {} } } });
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message);
      return { action: 'decline' };
    });
    const transport = new StreamableHTTPClientTransport(new URL(up.url));
    await client.connect(transport);
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('find_tools');
    const result = await client.callTool(stop);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('web-1');
    expect(result.isError).toBe(true);
    const id = transport.sessionId!;
    await transport.terminateSession();
    await client.close();
    const later = await fetch(up.url, { headers: { 'mcp-session-id': id, accept: 'text/event-stream' } });
    expect(later.status).toBe(404);
  });

  it('serves a stateless client: the question is handed out, and its answer taken once', async () => {
    const capabilities = { elicitation: { form: {} } };
    const first = await answerOf(await ask(up.url, 'tools/call', stop, { capabilities }));
    expect(first.result.resultType).toBe('input_required');
    const { requestState } = first.result;
    const inputResponses = { confirmation: { action: 'decline' } };
    const round = (state: string) =>
      ask(up.url, 'tools/call', { ...stop, inputResponses, requestState: state }, { capabilities }).then(answerOf);
    expect((await round(requestState)).result.isError).toBe(true);
    expect((await round(requestState)).error.message).toMatch(/used before/);
  });

  it('answers in JSON what has nothing to tell on the way, and in events what has', async () => {
    const quick = await ask(up.url, 'tools/call', { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' } });
    expect(quick.headers.get('content-type')).toBe('application/json');
    const response = await fetch(up.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'mcp-protocol-version': version,
        'mcp-method': 'tools/call',
        'mcp-name': 'call_write',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 'p',
        method: 'tools/call',
        params: {
          name: 'call_write',
          arguments: { tool: 'cloudstack_reboot_virtual_machine', arguments: { id: 'web-1' } },
          _meta: { ...meta(), progressToken: 'here' },
        },
      }),
    });
    const text = await response.text();
    if (response.headers.get('content-type') === 'text/event-stream')
      expect(text).toMatch(/notifications\/progress[^\n]*here/);
    expect(text).toMatch(/"id":"p"/);
  });

  it('keeps to the statuses of the stateless era', async () => {
    expect((await ask(up.url, 'server/discover', {})).status).toBe(200);
    const unknown = await ask(up.url, 'tasks/list', {});
    expect([unknown.status, ((await unknown.json()) as Structure).error.code]).toEqual([404, -32601]);
    const old = await fetch(up.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'mcp-protocol-version': '2099-01-01', 'mcp-method': 'tools/list' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 3,
        method: 'tools/list',
        params: { _meta: { ...meta(), 'io.modelcontextprotocol/protocolVersion': '2099-01-01' } },
      }),
    });
    expect([old.status, ((await old.json()) as Structure).error]).toMatchObject([400, { code: -32022 }]);
    const bare = await fetch(up.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'mcp-protocol-version': version, 'mcp-method': 'tools/list' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 4, method: 'tools/list' }),
    });
    expect([bare.status, ((await bare.json()) as Structure).id]).toEqual([400, 4]);
  });

  it.each([
    ['another method in the header', { 'mcp-method': 'tools/list' }],
    ['another name in the header', { 'mcp-name': 'call_read' }],
    ['another name, encoded', { 'mcp-name': `=?base64?${Buffer.from('call_read').toString('base64')}?=` }],
    ['another version in the header', { 'mcp-protocol-version': '2025-11-25' }],
  ])('refuses %s than the body says', async (_, headers) => {
    const response = await ask(up.url, 'tools/call', stop, { headers });
    expect([response.status, ((await response.json()) as Structure).error.code]).toEqual([400, -32020]);
  });

  it.each([
    ['a foreign Host', { host: 'evil.example.com' }],
    ['a foreign Origin', { origin: 'http://evil.example.com' }],
    ['no origin to speak of', { origin: 'null' }],
    ['a host that begins like ours', { host: '127.0.0.1.evil.example.com' }],
    ['an origin that begins like ours', { origin: 'http://localhost.evil.example.com' }],
  ])('turns away %s', async (_, headers) => {
    expect(await statusOver(up.url, headers)).toBe(403);
  });

  it('lets a page of this machine in, without letting pages read across origins', async () => {
    const response = await initialize(up.url, { origin: new URL(up.url).origin });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('takes no session id that a client made up', async () => {
    const response = await initialize(up.url, { 'mcp-session-id': 'chosen-by-me' });
    expect(response.status).toBe(404);
  });

  it('survives bodies that are too long, no JSON, or no message', async () => {
    const post = (body: string) =>
      fetch(up.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await post('{'.repeat(10))).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(' '.repeat(5 * 1024 * 1024)).catch(() => ({ status: 413 }))).status).toBe(413);
    expect((await fetch(new URL('/readyz', up.url))).status).toBe(200);
  });

  it('counts calls by cloud, kind and result, and nothing that could be without bounds', async () => {
    const own = await start(['--metrics']);
    const call = (tool: string) => ask(own.url, 'tools/call', { name: 'call_read', arguments: { tool } });
    for (const tool of ['cloudstack_list_zones', 'virtualbox_list_machines', 'no_such_tool_either'])
      await (await call(tool)).text();
    const page = await (await fetch(new URL('/metrics', own.url))).text();
    expect(page).toMatch(/virtspan_calls_total\{provider="cloudstack",effect="read",entry="mcp",result="success"\} 1/);
    expect(page).toMatch(/virtspan_call_seconds_count\{provider="virtualbox",effect="read"\} 1/);
    expect(page).toMatch(/virtspan_sessions 0/);
    expect(page).not.toContain('no_such_tool_either');
    expect((await fetch(new URL('/metrics', up.url))).status).toBe(404);
  });

  it('answers what runs when it is asked to stop, and takes nothing new', async () => {
    const own = await start(['--faults', fileWith('faults: [{ operation: listZones, after: 1, latency_ms: 2500 }]')]);
    const list = { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' } };
    await (await ask(own.url, 'tools/call', list)).text();
    const slow = ask(own.url, 'tools/call', list);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    own.child.kill('SIGTERM');
    expect((await answerOf(await slow)).result.isError).not.toBe(true);
    const code = await new Promise((resolve) => own.child.once('close', resolve));
    expect(code).toBe(0);
  });
});
