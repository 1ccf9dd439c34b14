// Calls as tasks, message by message: what each era is told, who may answer, and what stays as it was without them.
import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../src/contract/invocation.ts';
import { taskCapabilities } from '../../src/runtime/server/tasks/offer.ts';
import { webOne } from '../runtime/pipeline/world.ts';
import { createPeer, type Message, type Peer, statelessMeta } from './peer.ts';

const extension = 'io.modelcontextprotocol/tasks';
const related = 'io.modelcontextprotocol/related-task';
const destroy = { name: 'toy_stop_machine', arguments: { id: webOne } };
const start = { name: 'toy_create_machine', arguments: { name: 'web-9' } };
const declared = { elicitation: {}, extensions: { [extension]: {} } };
const stateless = (params: object, capabilities: object = declared) => ({
  ...params,
  _meta: statelessMeta({}, capabilities),
});

/** A cloud whose machine starts when the test says so. */
function slowStart() {
  let finish: (reply: Reply) => void = () => {};
  const reply = new Promise<Reply>((resolve) => {
    finish = resolve;
  });
  let asked: () => void = () => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const toy_create_machine = (): Promise<Reply> => {
    asked();
    return reply;
  };
  const peer = createPeer({ capabilities: taskCapabilities, replies: { toy_create_machine } });
  return { peer, wasAsked, finish: () => finish({ data: { id: webOne, state: 'Running' } }) };
}

/** Asks until the task is in that state, as a client polls. */
async function until(peer: Peer, taskId: string, status: string, meta: object = {}): Promise<Message['result']> {
  for (let turn = 0; ; turn += 1) {
    const { result } = await peer.request(`${taskId} ${status} ${turn}`, 'tasks/get', { taskId, ...meta });
    if (result.status === status) return result;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('A session of 2025-11-25', () => {
  it('gets a handle at once, polls, and has the result with a reference to its task', async () => {
    const { peer, finish } = slowStart();
    const hello = await peer.initialize();
    expect(hello.result.capabilities).toMatchObject({ tasks: { requests: { tools: { call: {} } } } });
    expect(hello.result.capabilities).not.toHaveProperty('extensions');
    const made = (await peer.request(1, 'tools/call', { ...start, task: { ttl: 60_000 } })).result;
    expect(made).toMatchObject({ task: { status: 'working', ttl: 60_000, pollInterval: expect.any(Number) } });
    const { taskId } = made.task;
    expect((await peer.request(2, 'tasks/list', {})).result.tasks).toMatchObject([{ taskId }]);
    peer.send({ id: 3, method: 'tasks/result', params: { taskId } });
    finish();
    const { result } = await peer.find(({ id }) => id === 3);
    expect(result).toMatchObject({ _meta: { [related]: { taskId } }, content: [{ type: 'text' }] });
    expect(await until(peer, taskId, 'completed')).not.toHaveProperty('result');
    const told = await peer.find(
      ({ method, params }) => method === 'notifications/tasks/status' && params?.status === 'completed',
    );
    expect(told.params).toMatchObject({ taskId, ttl: expect.any(Number) });
  });

  it('puts the question on the stream of tasks/result, and the answer counts', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    await peer.initialize({ elicitation: { form: {} } });
    const { taskId } = (await peer.request(1, 'tools/call', { ...destroy, task: {} })).result.task;
    await until(peer, taskId, 'input_required');
    peer.send({ id: 2, method: 'tasks/result', params: { taskId } });
    const question = await peer.find(({ method }) => method === 'elicitation/create');
    expect(question.params).toMatchObject({ _meta: { [related]: { taskId } } });
    peer.send({ id: question.id, result: { action: 'accept', content: { go_ahead: true } } });
    expect((await peer.find(({ id }) => id === 2)).result.isError).toBeUndefined();
    expect(peer.world.sentBy('toy_stop_machine')).toHaveLength(1);
  });

  it('ends as failed where the tool reports an error, which tasks/result still gives', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    await peer.initialize();
    const { taskId } = (await peer.request(1, 'tools/call', { ...destroy, task: {} })).result.task;
    expect((await until(peer, taskId, 'failed')).statusMessage).toContain('CONFIRM_NEEDED');
    expect((await peer.request(2, 'tasks/result', { taskId })).result.isError).toBe(true);
  });

  it('cancels once; the task stays cancelled and tells how far it came', async () => {
    const { peer, wasAsked, finish } = slowStart();
    await peer.initialize();
    const { taskId } = (await peer.request(1, 'tools/call', { ...start, task: {} })).result.task;
    await wasAsked;
    expect((await peer.request(2, 'tasks/cancel', { taskId })).result.status).toBe('cancelled');
    expect((await peer.request(3, 'tasks/cancel', { taskId })).error?.code).toBe(-32602);
    finish();
    // The cloud made the machine all the same, and that is what it came to.
    const { result } = await peer.request(4, 'tasks/result', { taskId });
    expect(result.structuredContent).toMatchObject({ record: { state: 'Running' } });
    await until(peer, taskId, 'cancelled');
  });

  it('is told which tools run as tasks, and gets -32601 for one that does not', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    await peer.initialize();
    const { tools } = (await peer.request(1, 'tools/list')).result;
    const support = Object.fromEntries(
      tools.map((tool: { name: string; execution?: object }) => [tool.name, tool.execution]),
    );
    expect(support).toMatchObject({ toy_destroy_machine: { taskSupport: 'optional' } });
    expect(support.toy_list_zones).toBeUndefined();
    const read = { name: 'toy_list_zones', task: {} };
    expect((await peer.request(2, 'tools/call', read)).error?.code).toBe(-32601);
  });

  it('is told that there is no such tool, with or without a wish for a task', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    await peer.initialize();
    for (const more of [{}, { task: {} }]) {
      const { error } = await peer.request(JSON.stringify(more), 'tools/call', { name: 'toy_list_zone', ...more });
      expect(error).toMatchObject({ code: -32602, data: { error: { code: 'TOOL_UNKNOWN' } } });
    }
    expect((await peer.request(3, 'tasks/list', {})).result.tasks).toEqual([]);
  });

  it('does not find methods of the other era, nor ids that are none', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    await peer.initialize();
    expect((await peer.request(1, 'tasks/update', { taskId: 'x' })).error?.code).toBe(-32601);
    expect((await peer.request(2, 'tasks/get', { taskId: 'x' })).error?.code).toBe(-32602);
    expect((await peer.request(3, 'tasks/get', {})).error?.code).toBe(-32602);
  });
});

describe('A stateless client', () => {
  it('that declares tasks gets a flat handle, and the result with tasks/get', async () => {
    const { peer, finish } = slowStart();
    const about = (await peer.request(0, 'server/discover', stateless({}))).result.capabilities;
    expect(about).toMatchObject({ extensions: { [extension]: {} } });
    expect(about).not.toHaveProperty('tasks');
    const made = (await peer.request(1, 'tools/call', stateless(start))).result;
    expect(made).toMatchObject({ resultType: 'task', status: 'working', ttlMs: expect.any(Number) });
    expect(made).not.toHaveProperty('task');
    finish();
    const end = await until(peer, made.taskId, 'completed', stateless({}));
    expect(end).toMatchObject({ resultType: 'complete', result: { content: [{ type: 'text' }] } });
  });

  it('that does not declare them sees no change', async () => {
    const { peer, finish } = slowStart();
    finish();
    expect((await peer.request(1, 'tools/call', stateless(start, {}))).result).toMatchObject({
      resultType: 'complete',
      content: [{ type: 'text' }],
    });
    const list = JSON.stringify((await peer.request(2, 'tools/list', stateless({}, {}))).result);
    expect(list).not.toContain('taskSupport');
  });

  it('answers the question of a task with tasks/update, once', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    const { taskId } = (await peer.request(1, 'tools/call', stateless(destroy))).result;
    const asking = await until(peer, taskId, 'input_required', stateless({}));
    const [[key, question]] = Object.entries(asking.inputRequests) as [[string, { method: string }]];
    expect(question.method).toBe('elicitation/create');
    const update = (id: string, answer: object) =>
      peer.request(id, 'tasks/update', stateless({ taskId, inputResponses: { other: {}, [key]: answer } }));
    const yes = { action: 'accept', content: { go_ahead: true } };
    expect((await update('a', yes)).result).toMatchObject({ resultType: 'complete' });
    await update('b', { action: 'decline' });
    const end = await until(peer, taskId, 'completed', stateless({}));
    expect(end.result.isError).toBeUndefined();
    expect(peer.world.sentBy('toy_stop_machine')).toHaveLength(1);
  });

  it('has a tool that reports an error as a completed task', async () => {
    const peer = createPeer({ capabilities: taskCapabilities });
    const alone = stateless(destroy, { extensions: { [extension]: {} } });
    const { taskId } = (await peer.request(1, 'tools/call', alone)).result;
    expect((await until(peer, taskId, 'completed', stateless({}))).result.isError).toBe(true);
  });

  it('cancels as often as it likes', async () => {
    const { peer } = slowStart();
    const { taskId } = (await peer.request(1, 'tools/call', stateless(start))).result;
    for (const id of ['a', 'b'])
      expect((await peer.request(id, 'tasks/cancel', stateless({ taskId }))).result).toMatchObject({
        resultType: 'complete',
      });
    await until(peer, taskId, 'cancelled', stateless({}));
    const unknown = await peer.request('c', 'tasks/cancel', stateless({ taskId: 'none' }));
    expect(unknown.error?.code).toBe(-32602);
  });

  it('listens: an acknowledgement of what there is, then the task as it changes, under the id of its request', async () => {
    const { peer, finish } = slowStart();
    const { taskId } = (await peer.request(1, 'tools/call', stateless(start))).result;
    const wish = { notifications: { taskIds: [taskId, 'none'] } };
    peer.send({ id: 'ear', method: 'subscriptions/listen', params: stateless(wish) });
    const ack = await peer.find(({ method }) => method === 'notifications/subscriptions/acknowledged');
    const subscription = { 'io.modelcontextprotocol/subscriptionId': 'ear' };
    expect(ack.params).toEqual({ notifications: { taskIds: [taskId] }, _meta: subscription });
    finish();
    const news = await peer.find(
      ({ method, params }) => method === 'notifications/tasks' && params?.status === 'completed',
    );
    expect(news.params).toMatchObject({ taskId, _meta: subscription, result: { content: [{ type: 'text' }] } });
    expect((await peer.find(({ id }) => id === 'ear')).result).toMatchObject({ resultType: 'complete' });
    const undeclared = await peer.request(3, 'subscriptions/listen', stateless(wish, {}));
    expect(undeclared.error).toMatchObject({ code: -32021, data: { requiredCapabilities: { extensions: {} } } });
  });

  it.each(['tasks/list', 'tasks/result'])('does not find %s', async (method) => {
    const peer = createPeer({ capabilities: taskCapabilities });
    expect((await peer.request(1, method, stateless({}))).error?.code).toBe(-32601);
  });
});

it('a server without tasks takes a call that wants one as any other', async () => {
  const peer = createPeer();
  await peer.initialize();
  const { result } = await peer.request(1, 'tools/call', { name: 'toy_list_zones', task: { ttl: 1000 } });
  expect(result.content).toHaveLength(1);
  expect((await peer.request(2, 'tasks/list', {})).error?.code).toBe(-32601);
});
