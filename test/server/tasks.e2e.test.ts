// Jobs of all three clouds as tasks of the built server, over HTTP, with the SDK's own client.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { answerOf, ask, endAll, fileWith, start, stop, type Up } from './http-client.ts';

const digest = (token: string) => createHash('sha256').update(token).digest('hex');
let up: Up;
beforeAll(async () => {
  const entries = ['alice', 'bob'].map((name) => `  - { principal: ${name}, sha256: ${digest(name)} }\n`);
  up = await start(['--tokens', fileWith(`tokens:\n${entries.join('')}`)]);
});
afterAll(endAll);

async function clientOf(principal: string, capabilities: object = { elicitation: { form: {} } }) {
  const client = new Client({ name: 'sdk', version: '1' }, { capabilities });
  const headers = { authorization: `Bearer ${principal}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(up.url), { requestInit: { headers } }));
  return client;
}

const jobs = [
  ['call_write', 'cloudstack_start_virtual_machine', { id: 'batch-1' }],
  ['call_write', 'kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1' }],
  ['call_write', 'virtualbox_start_machine', { machine: 'win-test' }],
] as const;

describe('A client of sessions', () => {
  it.each(jobs)('runs %s %s as a task and gets what came of it', async (name, tool, args) => {
    const client = await clientOf('alice');
    await client.listTools();
    const seen: string[] = [];
    let result: unknown;
    const call = { name, arguments: { tool, arguments: args } };
    for await (const message of client.experimental.tasks.callToolStream(call, CallToolResultSchema, { task: {} })) {
      seen.push(message.type);
      if (message.type === 'result') result = message.result;
      if (message.type === 'error') throw message.error;
    }
    expect(seen[0]).toBe('taskCreated');
    expect(result).toMatchObject({ content: expect.anything() });
    expect(result).not.toHaveProperty('isError', true);
    expect(JSON.stringify(result)).not.toContain('not finished');
    await client.close();
  });

  it('comes back on another connection: the task waited with its question, and others see nothing of it', async () => {
    const first = await clientOf('alice');
    const stream = first.experimental.tasks.callToolStream(stop, CallToolResultSchema, { task: { ttl: 600_000 } });
    const made = (await stream.next()).value;
    if (made?.type !== 'taskCreated') throw new Error('no task');
    const { taskId } = made.task;
    await first.close();

    const bob = await clientOf('bob');
    await expect(bob.experimental.tasks.getTask(taskId)).rejects.toMatchObject({ code: -32602 });
    await expect(bob.experimental.tasks.getTaskResult(taskId)).rejects.toMatchObject({ code: -32602 });
    await expect(bob.experimental.tasks.cancelTask(taskId)).rejects.toMatchObject({ code: -32602 });
    expect((await bob.experimental.tasks.listTasks()).tasks).toEqual([]);
    await bob.close();

    const second = await clientOf('alice');
    const questions: string[] = [];
    second.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message);
      return { action: 'decline' };
    });
    const result = await second.experimental.tasks.getTaskResult(taskId, CallToolResultSchema);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('web-1');
    expect(result).toMatchObject({ isError: true, structuredContent: { error: { code: 'CONFIRM_DECLINED' } } });
    expect((await second.experimental.tasks.getTask(taskId)).status).toBe('failed');
    await second.close();
  });
});

it('a stateless client begins on one request, listens on another and is told the end', async () => {
  const capabilities = { extensions: { 'io.modelcontextprotocol/tasks': {} } };
  const asked = { capabilities, token: 'alice' };
  const [name, tool, args] = jobs[0];
  const reboot = { name, arguments: { tool: tool.replace('start', 'stop'), arguments: args } };
  const { result } = await answerOf(await ask(up.url, 'tools/call', reboot, asked));
  expect(result).toMatchObject({ resultType: 'task', status: 'working' });
  const named = { 'mcp-name': result.taskId };
  const foreign = await ask(up.url, 'tasks/get', { taskId: result.taskId }, { ...asked, token: 'bob', headers: named });
  expect((await answerOf(foreign)).error.code).toBe(-32602);
  const ear = await ask(up.url, 'subscriptions/listen', { notifications: { taskIds: [result.taskId] } }, asked);
  const heard = await ear.text();
  expect(heard).toContain('notifications/subscriptions/acknowledged');
  expect(heard).toMatch(/notifications\/tasks.*"status":"completed"/);
  const unnamed = await ask(up.url, 'tasks/get', { taskId: result.taskId }, asked);
  expect((await unnamed.json()) as object).toMatchObject({ error: { code: -32020 } });
});
