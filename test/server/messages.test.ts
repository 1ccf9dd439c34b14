// Lines that are no messages, ids that come twice, and parameters of the wrong kind.
import { describe, expect, it } from '@jest/globals';
import { webOne } from '../runtime/pipeline/world.ts';
import { createPeer } from './peer.ts';

describe('a server on two streams', () => {
  it('answers a line that is not JSON with a parse error and goes on', async () => {
    const peer = createPeer();
    peer.send('{"jsonrpc":');
    expect(await peer.find(({ id }) => id === null)).toEqual({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32700, message: 'Parse error: the line is not JSON.' },
    });
    expect((await peer.request(1, 'ping')).result).toEqual({});
  });

  it.each([
    ['a list', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', null],
    ['a number', '42', null],
    ['null', 'null', null],
    ['another version of JSON-RPC', '{"jsonrpc":"1.0","id":5,"method":"ping"}', 5],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"ping"}', null],
    ['an id that is null', '{"jsonrpc":"2.0","id":null,"method":"ping"}', null],
    ['a method that is a number', '{"jsonrpc":"2.0","id":6,"method":7}', 6],
    ['parameters that are a list', '{"jsonrpc":"2.0","id":7,"method":"ping","params":[]}', 7],
    ['no method', '{"jsonrpc":"2.0","id":8}', 8],
  ])('refuses %s as an invalid request', async (_, line, id) => {
    const peer = createPeer();
    peer.send(line);
    const answer = await peer.find((message) => message.error !== undefined);
    expect(answer.id).toBe(id);
    expect(answer.error?.code).toBe(-32600);
    expect((await peer.request('next', 'ping')).result).toEqual({});
  });

  it('never answers an answer, however odd it is', async () => {
    const peer = createPeer();
    peer.send('{"jsonrpc":"2.0","id":{},"result":{}}');
    peer.send({ id: 99, result: {} });
    peer.send({ id: 98, error: { code: 1, message: 'no' } });
    await peer.request(1, 'ping');
    expect(peer.received).toHaveLength(1);
  });

  it('reads messages that come in pieces, several at once, with blank lines and carriage returns', async () => {
    const peer = createPeer();
    peer.send('{"jsonrpc":"2.0","id":1,"method":"ping"}\r\n\r\n\n{"jsonrpc":"2.0","id":"2","method":"ping"}');
    await peer.find(({ id }) => id === 1);
    expect(await peer.find(({ id }) => id === '2')).toMatchObject({ result: {} });
  });

  const methods = [
    ['initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } }],
    ['ping', {}],
    ['tools/list', {}],
    ['tools/call', { name: 'toy_list_zones' }],
    ['logging/setLevel', { level: 'debug' }],
    ['resources/list', {}],
    ['server/discover', {}],
  ] as const;
  const spellings = [
    ['members that JSON-RPC does not know', { extra: 1, result: {} }, {}],
    ['"_meta" null', {}, { _meta: null }],
    ['a progress token null', {}, { _meta: { progressToken: null } }],
    ['"arguments" and "cursor" null', {}, { arguments: null, cursor: null }],
  ] as const;

  it.each(
    methods.flatMap(([method, params]) =>
      spellings.map(([what, top, inner]) => [method, what, params, top, inner] as const),
    ),
  )('answers %s with %s as if that were left out', async (method, _, params, top, inner) => {
    const [plain, odd] = [createPeer(), createPeer()];
    const wanted = await plain.request(1, method, params);
    odd.send({ id: 1, method, params: { ...params, ...inner }, ...top });
    odd.send({ id: 2, method: 'ping' });
    await odd.find(({ id }) => id === 2);
    expect(await odd.find(({ id }) => id === 1)).toEqual(wanted);
    expect(odd.received.filter(({ id }) => id === 1)).toHaveLength(1);
  });

  it.each(methods.map(([method]) => method))(
    'answers %s once when "params" is null or "_meta" is no such object',
    async (method) => {
      const peer = createPeer();
      const odd = [
        null,
        { _meta: 7 },
        { _meta: [] },
        { _meta: { progressToken: {} } },
        { _meta: { progressToken: 1.5 } },
      ];
      for (const [id, params] of odd.entries()) peer.send({ id, method, params });
      const answers = await Promise.all(odd.map((_, id) => peer.find((message) => message.id === id)));
      for (const { error } of answers.slice(1)) expect(error?.code).toBe(-32602);
      await peer.request('last', 'ping');
      expect(peer.received.filter(({ id }) => typeof id === 'number')).toHaveLength(odd.length);
    },
  );

  it('lets calls go on behind a request to initialise that it refuses', async () => {
    const peer = createPeer();
    peer.send({ id: 1, method: 'initialize', params: { _meta: 7 } });
    expect((await peer.request(2, 'tools/call', { name: 'toy_list_zones' })).result).toBeDefined();
  });

  it('takes lines that begin with a byte order mark, and answers an id of the wrong form by that id', async () => {
    const peer = createPeer();
    peer.send('\ufeff{"jsonrpc":"2.0","id":1,"method":"ping"}');
    peer.send('\ufeff');
    peer.send('{"jsonrpc":"2.0","id":2.5,"method":"ping"}');
    expect((await peer.find(({ id }) => id === 1)).result).toEqual({});
    expect((await peer.find(({ id }) => id === 2.5)).error?.code).toBe(-32600);
    expect(peer.received).toHaveLength(2);
  });

  it('passes whole numbers beyond 2^53 in arguments exactly, and takes none as an id', async () => {
    const peer = createPeer();
    const call = '"method":"tools/call","params":{"name":"toy_create_machine","arguments":';
    peer.send(`{"jsonrpc":"2.0","id":1,${call}{"name":"db","count":9007199254740993}}}`);
    peer.send(`{"jsonrpc":"2.0","id":9007199254740993,${call}{"name":"db"}}}`);
    await peer.find(({ id }) => id === 1);
    expect((await peer.find(({ id }) => id === null)).error?.code).toBe(-32600);
    expect(peer.world.sentBy('toy_create_machine')).toEqual([{ name: 'db', count: '9007199254740993' }]);
  });

  it('takes the answer of a person from clients that add members or write null for the error that there is not', async () => {
    const peer = createPeer();
    await peer.initialize({ elicitation: {} });
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_destroy_machine', arguments: { id: webOne } } });
    const { id } = await peer.find(({ method }) => method === 'elicitation/create');
    peer.send({ id, result: { action: 'decline' }, error: null, extra: true });
    const { result } = await peer.find((message) => message.id === 1);
    expect(result.structuredContent.error.code).toBe('CONFIRM_DECLINED');
  });

  it('says that a method is not there', async () => {
    const peer = createPeer();
    expect((await peer.request(1, 'resources/list')).error?.code).toBe(-32601);
  });

  it.each([
    ['a name that is a number', { name: 7 }, 'name'],
    ['no name', {}, 'name'],
    ['arguments that are a text', { name: 'toy_list_zones', arguments: 'all' }, 'arguments'],
    ['arguments that are a list', { name: 'toy_list_zones', arguments: [] }, 'arguments'],
    ['a progress token that is an object', { name: 'toy_list_zones', _meta: { progressToken: {} } }, 'progressToken'],
    ['a wish for a task that is a number', { name: 'toy_list_zones', task: 7 }, 'task'],
    ['a time to live that is none', { name: 'toy_list_zones', task: { ttl: 'long' } }, 'ttl'],
    ['no parameters', undefined, 'none'],
  ])('blames the parameters for %s', async (_, params, where) => {
    const peer = createPeer();
    const { error } = await peer.request(1, 'tools/call', params);
    expect(error?.code).toBe(-32602);
    expect(error?.message).toContain(where);
  });

  it('answers one of two requests that share an id, and drops the other', async () => {
    const peer = createPeer();
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_list_zones' } });
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_list_zones' } });
    await peer.find(({ id }) => id === 1);
    await peer.request(2, 'ping');
    expect(peer.received.filter(({ id }) => id === 1)).toHaveLength(1);
    expect(peer.log).toContainEqual(expect.objectContaining({ what: expect.stringContaining('id 1 still waits') }));
  });

  it('tells ids apart that differ only in kind, and takes one again when it was answered', async () => {
    const peer = createPeer();
    peer.send({ id: 1, method: 'ping' });
    peer.send({ id: '1', method: 'ping' });
    await peer.find(({ id }) => id === 1);
    await peer.find(({ id }) => id === '1');
    peer.send({ id: 1, method: 'ping' });
    await peer.request(2, 'ping');
    expect(peer.received.filter(({ id }) => id === 1)).toHaveLength(2);
  });

  it('answers two hundred calls at once, each once', async () => {
    const peer = createPeer();
    const ids = Array.from({ length: 200 }, (_, index) => index);
    for (const id of ids) peer.send({ id, method: 'tools/call', params: { name: 'toy_list_machines' } });
    await Promise.all(ids.map((id) => peer.find((message) => message.id === id)));
    expect(peer.received.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(ids);
  });
});
