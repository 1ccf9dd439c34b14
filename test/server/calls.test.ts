// Calls of a client that initialised: results, errors, progress, cancellation, questions to a person, logs.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import { webOne } from '../runtime/pipeline/world.ts';
import { createPeer, type Peer } from './peer.ts';

const callTool = (peer: Peer, id: string | number, name: string, args: object = {}, more: object = {}) =>
  peer.request(id, 'tools/call', { name, arguments: args, ...more });

describe('a call', () => {
  it('comes back as text and as structure', async () => {
    const peer = createPeer();
    const { result } = await callTool(peer, 1, 'toy_list_zones');
    expect(result.isError).toBeUndefined();
    expect(result.content[0].text).toContain('fra1');
    expect(result.structuredContent).toMatchObject({ columns: ['name', 'id'], items: [['fra1', expect.any(String)]] });
  });

  it('is an error of the protocol with the nearest name when the tool does not exist', async () => {
    const peer = createPeer();
    const { result, error } = await callTool(peer, 1, 'toy_list_zone');
    expect(result).toBeUndefined();
    expect(error).toMatchObject({ code: -32602, message: expect.stringContaining('toy_list_zones') });
    expect(error?.data).toMatchObject({ error: { code: 'TOOL_UNKNOWN', fate: 'refused', hint: expect.any(String) } });
  });

  it('keeps the hint and the number of the API in an error', async () => {
    const fail = () => {
      throw new ToolError('API_REFUSED', 'No.', { hint: 'Ask again.', apiCode: 431 });
    };
    const peer = createPeer({ replies: { toy_list_zones: fail } });
    const { result } = await callTool(peer, 1, 'toy_list_zones');
    expect(result.structuredContent.error).toEqual({
      code: 'API_REFUSED',
      message: 'No.',
      hint: 'Ask again.',
      fate: 'failed',
      apiCode: 431,
    });
    expect(result.content[0].text).toBe('API_REFUSED: No.\nAsk again.');
  });

  it('does not tell the client what an unexpected failure said', async () => {
    const fail = () => {
      throw new Error('the password is hunter2');
    };
    const peer = createPeer({ replies: { toy_list_zones: fail } });
    const { result } = await callTool(peer, 1, 'toy_list_zones');
    expect(result.structuredContent.error.code).toBe('INTERNAL');
    expect(JSON.stringify([peer.received, peer.log])).not.toContain('hunter2');
  });

  it('takes arguments about the call itself and waits as long as the operator set otherwise', async () => {
    const peer = createPeer();
    await callTool(peer, 1, 'toy_create_machine', { name: 'a' });
    await callTool(peer, 2, 'toy_create_machine', { name: 'b', wait_ms: 5 });
    await callTool(peer, 3, 'toy_create_machine', { name: 'c', _wait_ms: '7', _profile: 'lab' });
    expect(peer.world.sent.map(({ args, context }) => [args.name, context.waitMs])).toEqual([
      ['a', 1_000],
      ['b', 5],
      ['c', 7],
    ]);
  });

  it('reports progress under the token of the request, with numbers that grow', async () => {
    const peer = createPeer({
      replies: {
        toy_create_machine: (_, { report }) => {
          report({ message: 'started', elapsedMs: 0 });
          report({ message: 'running', elapsedMs: 0 });
          report({ message: 'half', elapsedMs: 900, percent: 50 });
          return { data: { id: webOne, name: 'x' } };
        },
      },
    });
    const params = { name: 'toy_create_machine', arguments: { name: 'x' }, _meta: { progressToken: 'tok' } };
    await peer.request(1, 'tools/call', params);
    const notes = peer.received
      .filter(({ method }) => method === 'notifications/progress')
      .map(({ params }) => params!);
    expect(notes.map(({ progressToken, message }) => [progressToken, message])).toEqual([
      ['tok', 'started'],
      ['tok', 'running'],
      ['tok', 'half'],
    ]);
    const numbers = notes.map(({ progress }) => Number(progress));
    expect(numbers[1]).toBeGreaterThan(numbers[0]!);
    expect(notes[2]).toMatchObject({ progress: 50, total: 100 });
  });

  it('sends no progress without a token, and none behind the answer', async () => {
    let late: () => void = () => {};
    const peer = createPeer({
      replies: {
        toy_list_zones: (_, { report }) => {
          report({ message: 'one', elapsedMs: 1 });
          late = () => report({ message: 'late', elapsedMs: 2 });
          return { data: [] };
        },
      },
    });
    await callTool(peer, 1, 'toy_list_zones');
    await callTool(peer, 2, 'toy_list_zones', {}, { _meta: { progressToken: 0 } });
    late();
    await peer.request(3, 'ping');
    const notes = peer.received.filter(({ method }) => method === 'notifications/progress');
    expect(notes.map(({ params }) => params?.message)).toEqual(['one']);
  });

  it.each([
    ['a text', 'long'],
    ['a number', 5],
    ['zero', 0],
  ])('is cancelled by its id when that is %s, and gets no answer', async (_, id) => {
    let aborted: (how: string) => void = () => {};
    const seen = new Promise<string>((resolve) => {
      aborted = resolve;
    });
    const started = createPeer({
      replies: {
        toy_create_machine: (_args, { signal }) =>
          new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              aborted('aborted');
              reject(new ToolError('CANCELLED', 'Stopped.'));
            });
            started.send({ method: 'notifications/cancelled', params: { requestId: id, reason: 'changed my mind' } });
          }),
      },
    });
    started.send({ id, method: 'tools/call', params: { name: 'toy_create_machine', arguments: { name: 'x' } } });
    expect(await seen).toBe('aborted');
    await started.request('after', 'ping');
    expect(started.received.filter((message) => message.id === id)).toEqual([]);
  });

  it('ignores the cancellation of a request that it does not know', async () => {
    const peer = createPeer();
    peer.send({ method: 'notifications/cancelled', params: { requestId: 77 } });
    peer.send({ method: 'notifications/cancelled', params: {} });
    peer.send({ method: 'notifications/cancelled' });
    expect((await callTool(peer, 1, 'toy_list_zones')).result.isError).toBeUndefined();
  });
});

describe('a dangerous call', () => {
  const ask = async (answer: object, args: object = { id: webOne }) => {
    const peer = createPeer();
    await peer.initialize({ elicitation: {} });
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_destroy_machine', arguments: args } });
    const question = await peer.find(({ method }) => method === 'elicitation/create');
    peer.send({ id: question.id, ...answer });
    const { result } = await peer.find(({ id, method }) => id === 1 && method === undefined);
    return { peer, question: question.params!, result };
  };

  it('goes on when the person ticks the box', async () => {
    const { peer, question, result } = await ask({ result: { action: 'accept', content: { go_ahead: true } } });
    expect(question.message).toContain('web-1');
    expect(question).toMatchObject({ mode: 'form', requestedSchema: { required: ['go_ahead'] } });
    expect(result.isError).toBeUndefined();
    expect(peer.world.sentBy('toy_destroy_machine')).toHaveLength(1);
  });

  it('finds the person of a client that sends it together with its greeting', async () => {
    const peer = createPeer();
    const greeted = peer.initialize({ elicitation: {} });
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_destroy_machine', arguments: { id: webOne } } });
    peer.send({ id: 2, method: 'tools/call', params: { name: 'toy_list_zones' } });
    peer.send({ method: 'notifications/cancelled', params: { requestId: 2 } });
    await greeted;
    const question = await peer.find(({ method }) => method === 'elicitation/create');
    peer.send({ id: question.id, result: { action: 'decline' } });
    const { result } = await peer.find(({ id, method }) => id === 1 && method === undefined);
    expect(result.structuredContent.error.code).toBe('CONFIRM_DECLINED');
    expect(peer.received.filter(({ id, method }) => id === 2 && method === undefined)).toEqual([]);
  });

  it('is not held back for ever by a greeting that was cancelled', async () => {
    const peer = createPeer();
    void peer.initialize({ elicitation: {} });
    peer.send({ method: 'notifications/cancelled', params: { requestId: 'init' } });
    expect((await callTool(peer, 1, 'toy_list_zones')).result.isError).toBeUndefined();
  });

  it.each([
    ['declines', { result: { action: 'decline' } }, 'CONFIRM_DECLINED'],
    ['closes the question', { result: { action: 'cancel' } }, 'CONFIRM_DECLINED'],
    ['accepts without ticking', { result: { action: 'accept', content: { go_ahead: false } } }, 'CONFIRM_DECLINED'],
    ['accepts with nothing', { result: { action: 'accept' } }, 'CONFIRM_DECLINED'],
    ['ticks with a text', { result: { action: 'accept', content: { go_ahead: 'true' } } }, 'CONFIRM_DECLINED'],
    ['answers something else', { result: { action: 'perhaps' } }, 'CONFIRM_NEEDED'],
    ['fails to ask', { error: { code: -32000, message: 'no window' } }, 'CONFIRM_NEEDED'],
  ])('is not sent when the client %s', async (_, answer, code) => {
    const { peer, result } = await ask(answer);
    expect(result.structuredContent.error.code).toBe(code);
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('wants the phrase typed when it is critical', async () => {
    const args = { id: webOne, expunge: true };
    const right = await ask({ result: { action: 'accept', content: { phrase: ' destroy web-1 ' } } }, args);
    expect(right.question).toMatchObject({ requestedSchema: { required: ['phrase'] } });
    expect(right.peer.world.sentBy('toy_destroy_machine')).toHaveLength(1);
    const wrong = await ask({ result: { action: 'accept', content: { phrase: 'destroy web-2' } } }, args);
    expect(wrong.result.structuredContent.error).toMatchObject({
      code: 'CONFIRM_DECLINED',
      message: expect.stringContaining('not the phrase that was asked for'),
    });
    expect(wrong.question.message).toContain('Type exactly: destroy web-1');
    const ticked = await ask({ result: { action: 'accept', content: { go_ahead: true } } }, args);
    expect(ticked.peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('is refused when the client cannot ask anybody', async () => {
    const peer = createPeer();
    await peer.initialize({});
    const { result } = await callTool(peer, 1, 'toy_destroy_machine', { id: webOne });
    expect(result.structuredContent.error).toMatchObject({ code: 'CONFIRM_NEEDED', fate: 'refused' });
    expect(peer.received.some(({ method }) => method === 'elicitation/create')).toBe(false);
  });
});

describe('log messages', () => {
  const heard = (peer: Peer) => peer.received.filter(({ method }) => method === 'notifications/message');

  it('reach the client from the level that it sets', async () => {
    const peer = createPeer();
    await callTool(peer, 1, 'toy_list_zones');
    expect(heard(peer)).toEqual([]);
    await peer.request(2, 'logging/setLevel', { level: 'debug' });
    await callTool(peer, 3, 'toy_list_zones');
    expect(heard(peer).map(({ params }) => params)).toEqual([
      expect.objectContaining({ level: 'debug', data: expect.objectContaining({ tool: 'toy_list_zones' }) }),
    ]);
  });

  it('reject a level that does not exist', async () => {
    const peer = createPeer();
    expect((await peer.request(1, 'logging/setLevel', { level: 'loud' })).error?.code).toBe(-32602);
  });
});
