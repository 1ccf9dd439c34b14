// Clients of revision 2026-07-28: no handshake, decorated results, questions as results and retries as answers.
import { describe, expect, it } from '@jest/globals';
import { webOne, webTwo } from '../runtime/pipeline/world.ts';
import { createPeer, type Message, type Peer, type PeerOptions, statelessMeta } from './peer.ts';

const version = 'io.modelcontextprotocol/protocolVersion';
const capabilities = 'io.modelcontextprotocol/clientCapabilities';
const serverMeta = { 'io.modelcontextprotocol/serverInfo': { name: 'toy', version: '1' } };

describe('a stateless request', () => {
  it('discovers the server without a handshake', async () => {
    const peer = createPeer();
    expect((await peer.request(1, 'server/discover', { _meta: statelessMeta() })).result).toEqual({
      resultType: 'complete',
      supportedVersions: ['2026-07-28'],
      capabilities: { tools: {}, logging: {} },
      instructions: 'Have fun.',
      ttlMs: 3_600_000,
      cacheScope: 'private',
      _meta: serverMeta,
    });
  });

  it('is told what it lacks when it discovers without an envelope', async () => {
    const { error } = await createPeer().request(1, 'server/discover', {});
    expect(error).toMatchObject({ code: -32602, message: expect.stringContaining('protocolVersion') });
  });

  it('lists tools with how long the list holds, page after page', async () => {
    const peer = createPeer({ pageSize: 4 });
    const first = (await peer.request(1, 'tools/list', { _meta: statelessMeta() })).result;
    expect(first).toMatchObject({ resultType: 'complete', ttlMs: 3_600_000, cacheScope: 'private', _meta: serverMeta });
    expect(first.tools).toHaveLength(4);
    const more = { cursor: first.nextCursor, _meta: statelessMeta() };
    const second = (await peer.request(2, 'tools/list', more)).result;
    expect(second.tools).toHaveLength(2);
    expect(second.nextCursor).toBeUndefined();
  });

  it('calls a tool and gets a complete result that says nothing of caching', async () => {
    const peer = createPeer();
    const params = { name: 'toy_list_zones', _meta: statelessMeta() };
    const { result } = await peer.request(1, 'tools/call', params);
    expect(result).toMatchObject({ resultType: 'complete', _meta: serverMeta });
    expect(result).not.toHaveProperty('ttlMs');
  });

  it.each([
    ['that asks nobody', {}],
    ['that can put questions', { elicitation: { form: {} } }],
    ['that knows tasks', { extensions: { 'io.modelcontextprotocol/tasks': {} } }],
  ])('tells a client %s that a tool does not exist', async (_, has) => {
    const peer = createPeer();
    const meta = statelessMeta({ [capabilities]: has });
    const { error } = await peer.request(1, 'tools/call', { name: 'toy_list_zone', _meta: meta });
    expect(error).toMatchObject({ code: -32602, data: { error: { code: 'TOOL_UNKNOWN' } } });
  });

  it.each([
    ['another version', { [version]: '2027-01-01', [capabilities]: {} }, -32022],
    ['a version of the other era', { [version]: '2025-11-25', [capabilities]: {} }, -32022],
    ['a version that is no text', { [version]: 7, [capabilities]: {} }, -32602],
    ['no capabilities', { [version]: '2026-07-28' }, -32602],
    ['capabilities that are a list', { [version]: '2026-07-28', [capabilities]: [] }, -32602],
    ['a log level that does not exist', statelessMeta({ 'io.modelcontextprotocol/logLevel': 'loud' }), -32602],
  ])('is refused with %s', async (_, meta, code) => {
    const peer = createPeer();
    const { error } = await peer.request(1, 'tools/list', { _meta: meta });
    expect(error?.code).toBe(code);
    if (code === -32022) expect(error?.data).toMatchObject({ supported: ['2026-07-28'] });
  });

  it.each(['ping', 'initialize', 'logging/setLevel', 'resources/list', 'subscriptions/listen'])(
    'does not find %s, which this era or this server does not have',
    async (method) => {
      const peer = createPeer();
      expect((await peer.request(1, method, { _meta: statelessMeta() })).error?.code).toBe(-32601);
    },
  );

  it('hears log messages only of requests that ask for them', async () => {
    const peer = createPeer();
    const params = { name: 'toy_list_zones' };
    await peer.request(1, 'tools/call', { ...params, _meta: statelessMeta() });
    const loud = statelessMeta({ 'io.modelcontextprotocol/logLevel': 'debug' });
    await peer.request(2, 'tools/call', { ...params, _meta: loud });
    expect(peer.received.filter(({ method }) => method === 'notifications/message')).toHaveLength(1);
  });

  it('is served beside a client that initialised', async () => {
    const peer = createPeer();
    await peer.initialize();
    const [old, stateless] = await Promise.all([
      peer.request(1, 'tools/call', { name: 'toy_list_zones' }),
      peer.request(2, 'tools/call', { name: 'toy_list_zones', _meta: statelessMeta() }),
    ]);
    expect(old.result).not.toHaveProperty('resultType');
    expect(stateless.result.resultType).toBe('complete');
  });
});

describe('a dangerous stateless call', () => {
  const meta = statelessMeta({}, { elicitation: { form: {} } });
  let lastId = 0;
  const destroy = (peer: Peer, more: object = {}, id = webOne): Promise<Message> => {
    lastId += 1;
    const params = { name: 'toy_destroy_machine', arguments: { id }, _meta: meta, ...more };
    return peer.request(lastId, 'tools/call', params);
  };
  const yes = { confirmation: { action: 'accept', content: { go_ahead: true } } };
  const asked = async (options: PeerOptions = {}) => {
    const peer = createPeer(options);
    const { result } = await destroy(peer);
    return { peer, result, state: result.requestState as string };
  };

  it('ends with the question and goes on with the answer', async () => {
    const { peer, result, state } = await asked();
    expect(result.resultType).toBe('input_required');
    expect(result.inputRequests.confirmation).toMatchObject({
      method: 'elicitation/create',
      params: { mode: 'form', message: expect.stringContaining('web-1') },
    });
    expect(result).not.toHaveProperty('ttlMs');
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
    const done = await destroy(peer, { inputResponses: yes, requestState: state });
    expect(done.result).toMatchObject({ resultType: 'complete', structuredContent: { done: true } });
    expect(peer.world.sentBy('toy_destroy_machine')).toHaveLength(1);
  });

  it.each([
    ['declines', { confirmation: { action: 'decline' } }],
    ['does not tick the box', { confirmation: { action: 'accept', content: {} } }],
  ])('is not sent when the person %s', async (_, inputResponses) => {
    const { peer, state } = await asked();
    const { result } = await destroy(peer, { inputResponses, requestState: state });
    expect(result.structuredContent.error.code).toBe('CONFIRM_DECLINED');
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('takes a state once', async () => {
    const { peer, state } = await asked();
    await destroy(peer, { inputResponses: yes, requestState: state });
    const again = await destroy(peer, { inputResponses: yes, requestState: state });
    expect(again.error).toMatchObject({ code: -32602, message: expect.stringContaining('used before') });
    expect(peer.world.sentBy('toy_destroy_machine')).toHaveLength(1);
  });

  it.each([
    ['made up', () => 'eyJxIjoxfQ.AAAA'],
    ['empty', () => ''],
    ['changed in its content', (state: string) => `x${state}`],
    ['changed in its seal', (state: string) => `${state.slice(0, -4)}AAAA`],
    ['without its seal', (state: string) => state.split('.')[0]!],
  ])('refuses a state that is %s', async (_, forge) => {
    const { peer, state } = await asked();
    const { error } = await destroy(peer, { inputResponses: yes, requestState: forge(state) });
    expect(error?.code).toBe(-32602);
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('refuses a state that was given for other arguments', async () => {
    const { peer, state } = await asked();
    const { error } = await destroy(peer, { inputResponses: yes, requestState: state }, webTwo);
    expect(error?.message).toContain('another call');
  });

  it('refuses a state that is too old', async () => {
    let now = 1_000;
    const { peer, state } = await asked({ elapsed: () => now });
    now += 300_001;
    const { error } = await destroy(peer, { inputResponses: yes, requestState: state });
    expect(error?.message).toContain('too old');
  });

  it('asks again when the thing became another one in the meantime', async () => {
    let name = 'web-1';
    const { peer, state } = await asked({
      replies: { toy_list_machines: () => ({ data: [{ id: webOne, name, state: 'Running' }] }) },
    });
    name = 'db-1';
    const { result } = await destroy(peer, { inputResponses: yes, requestState: state });
    expect(result.resultType).toBe('input_required');
    expect(result.inputRequests.confirmation.params.message).toContain('db-1');
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('asks again when the answer is missing', async () => {
    const { peer, state } = await asked();
    const { result } = await destroy(peer, { inputResponses: {}, requestState: state });
    expect(result.resultType).toBe('input_required');
  });

  it('does not take an answer without the state', async () => {
    const peer = createPeer();
    const { result } = await destroy(peer, { inputResponses: yes });
    expect(result.resultType).toBe('input_required');
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('is refused when the client cannot ask anybody', async () => {
    const peer = createPeer();
    const { result } = await destroy(peer, { _meta: statelessMeta() });
    expect(result).toMatchObject({ resultType: 'complete', structuredContent: { error: { code: 'CONFIRM_NEEDED' } } });
  });
});
