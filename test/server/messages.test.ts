// Lines that are no messages, ids that come twice, and parameters of the wrong kind.
import { describe, expect, it } from '@jest/globals';
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
    ['a wish for a task', { name: 'toy_list_zones', task: { ttl: 1000 } }, 'task'],
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
