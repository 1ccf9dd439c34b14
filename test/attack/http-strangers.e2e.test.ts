// One principal works with the SDK's client; another, with a good token of their own, knows every id and reaches for all of it.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { answerOf, ask, endAll, fileWith, type Structure, start, stop, type Up } from '../server/http-client.ts';

let up: Up;
const folder = mkdtempSync(join(tmpdir(), 'virtspan-strangers-'));
const line = (name: string): string =>
  `  - { principal: ${name}, sha256: ${createHash('sha256').update(name).digest('hex')} }\n`;
const tokens = (): string => fileWith(`tokens:\n${line('alice')}${line('bob')}`);

beforeAll(async () => {
  up = await start(['--tokens', tokens(), '--audit-dir', join(folder, 'audit')]);
}, 60_000);
afterAll(endAll);

const stranger = (method: string, id: string, body?: object, more: Record<string, string> = {}): Promise<Response> =>
  fetch(up.url, {
    method,
    headers: {
      ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      ...{ authorization: 'Bearer bob', 'mcp-session-id': id, ...more },
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const yes = { action: 'accept', content: { go_ahead: true } };

describe('A stranger with a token of their own', () => {
  it('answers no question that is put in the session of another, ends no such session and hears none of it', async () => {
    const client = new Client({ name: 'alice', version: '1' }, { capabilities: { elicitation: { form: {} } } });
    const transport = new StreamableHTTPClientTransport(new URL(up.url), {
      requestInit: { headers: { authorization: 'Bearer alice' } },
    });
    const tried: number[] = [];
    client.setRequestHandler(ElicitRequestSchema, async () => {
      const id = transport.sessionId!;
      for (const number of [0, 1, 2, 3])
        tried.push((await stranger('POST', id, { jsonrpc: '2.0', id: number, result: yes })).status);
      tried.push((await stranger('GET', id, undefined, { 'last-event-id': '0' })).status);
      tried.push((await stranger('DELETE', id)).status);
      const again = { jsonrpc: '2.0', id: 9, method: 'tools/list' };
      tried.push((await stranger('POST', id, again)).status);
      tried.push((await stranger('POST', id, again, { authorization: 'Bearer nobody' })).status);
      return { action: 'decline' };
    });
    await client.connect(transport);
    const result = (await client.callTool(stop)) as Structure;
    expect(tried).toEqual([404, 404, 404, 404, 404, 404, 404, 401]);
    expect(result.structuredContent.error).toMatchObject({ code: 'CONFIRM_DECLINED', fate: 'refused' });
    expect((await client.listTools()).tools.length).toBeGreaterThan(0);
    await client.close();
  }, 60_000);

  it('reaches no task of another by its id, in either era', async () => {
    const taskClient = { extensions: { 'io.modelcontextprotocol/tasks': {} }, elicitation: { form: {} } };
    const asked = (token: string, method: string, params: Record<string, unknown>, name?: string) =>
      ask(up.url, method, params, {
        ...{ token, capabilities: taskClient },
        headers: name === undefined ? {} : { 'mcp-name': name },
      }).then(answerOf);
    const made = await asked('alice', 'tools/call', stop);
    const { taskId } = made.result;
    const own = async (): Promise<Structure> => {
      for (;;) {
        const { result } = await asked('alice', 'tasks/get', { taskId }, taskId);
        if (result.status !== 'working') return result;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const waiting = await own();
    expect(waiting.status).toBe('input_required');
    const [key] = Object.keys(waiting.inputRequests);
    const message = expect.stringContaining('There is no such task, or it is gone.');
    const unknown = { error: { code: -32602, message } };
    for (const [method, more] of [
      ['tasks/get', {}],
      ['tasks/update', { inputResponses: { [key!]: yes } }],
      ['tasks/cancel', {}],
    ] as const)
      expect(await asked('bob', method, { taskId, ...more }, taskId)).toMatchObject(unknown);
    const gone = new AbortController();
    const listening = await ask(
      up.url,
      'subscriptions/listen',
      { notifications: { taskIds: [taskId] } },
      { token: 'bob', capabilities: taskClient, signal: gone.signal },
    );
    const first = new TextDecoder().decode((await listening.body!.getReader().read()).value);
    expect(first).toContain('"taskIds":[]');
    gone.abort();
    expect((await own()).status).toBe('input_required');
    await asked('alice', 'tasks/cancel', { taskId }, taskId);
  }, 60_000);

  it('has left no call on record: nothing of what they tried came so far', async () => {
    const outcome = readFileSync(join(folder, 'audit/audit.jsonl'), 'utf8');
    expect(outcome).toContain('"principal":"alice"');
    expect(outcome).not.toContain('"principal":"bob"');
  });
});

describe('Whoever hangs up', () => {
  it('in the middle of a change leaves a record of it that claims nothing false', async () => {
    const audit = join(folder, 'hung-up');
    const faults = fileWith('faults: [{ operation: createAffinityGroup, latency_ms: 1500 }]');
    const own = await start(['--tokens', tokens(), '--faults', faults, '--audit-dir', audit]);
    const args = {
      tool: 'cloudstack_create_affinity_group',
      arguments: { name: 'half-way', type: 'host anti-affinity' },
    };
    const gone = new AbortController();
    const sent = ask(
      own.url,
      'tools/call',
      { name: 'call_write', arguments: args },
      { token: 'alice', signal: gone.signal },
    );
    const records = (): readonly Structure[] => {
      try {
        return readFileSync(join(audit, 'audit.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((text) => JSON.parse(text));
      } catch {
        return [];
      }
    };
    const until = async (kind: string): Promise<Structure> => {
      for (;;) {
        const found = records().find((record) => record.kind === kind && (kind !== 'intent' || record.isBinding));
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await until('intent');
    gone.abort();
    await expect(sent).rejects.toThrow();
    const outcome = await until('outcome');
    expect(['unknown', 'success']).toContain(outcome.result);
    const list = { tool: 'cloudstack_list_affinity_groups' };
    const after = await answerOf(
      await ask(own.url, 'tools/call', { name: 'call_read', arguments: list }, { token: 'alice' }),
    );
    if (outcome.result === 'success') expect(JSON.stringify(after.result)).toContain('half-way');
  }, 60_000);

  it('and a server that is told to stop in the middle of a change says what came of it', async () => {
    const audit = join(folder, 'stopped');
    const faults = fileWith('faults: [{ operation: createAffinityGroup, latency_ms: 1500 }]');
    const own = await start(['--tokens', tokens(), '--faults', faults, '--audit-dir', audit]);
    const args = {
      tool: 'cloudstack_create_affinity_group',
      arguments: { name: 'to-the-end', type: 'host anti-affinity' },
    };
    const sent = ask(own.url, 'tools/call', { name: 'call_write', arguments: args }, { token: 'alice' }).then(answerOf);
    for (;;) {
      try {
        if (readFileSync(join(audit, 'audit.jsonl'), 'utf8').includes('"isBinding":true')) break;
      } catch {}
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    own.child.kill('SIGTERM');
    const ended = new Promise((resolve) => own.child.once('close', resolve));
    const { result } = await sent;
    expect(result.isError).not.toBe(true);
    expect(await ended).toBe(0);
    expect(readFileSync(join(audit, 'audit.jsonl'), 'utf8')).toContain('"result":"success"');
  }, 60_000);
});
