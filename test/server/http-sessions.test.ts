// Sessions of clients that come and go: nobody shuts themselves out, and nobody pushes another out.
import { expect, it } from '@jest/globals';
import { createSessions } from '../../src/runtime/server/http/sessions.ts';

const initialize = {
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
};
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

function desk() {
  let now = 0;
  let last = 0;
  const sessions = createSessions({
    connect: async (transport) => {
      transport.onmessage = (message) => {
        const { id } = message as { id: number };
        void transport.send({ jsonrpc: '2.0', id, result: {} });
      };
      await transport.start();
    },
    newId: () => {
      last += 1;
      return `session-${last}`;
    },
    elapsed: () => now++,
  });
  const request = (id?: string, signal?: AbortSignal) =>
    new Request('http://localhost/mcp', {
      method: id === undefined ? 'POST' : 'GET',
      headers: { ...headers, ...(id !== undefined && { 'mcp-session-id': id }) },
      ...(signal !== undefined && { signal }),
    });
  const open = async (principal: string): Promise<string | undefined> =>
    (await sessions.open(request(), initialize, principal))?.headers.get('mcp-session-id') ?? undefined;
  const listen = (id: string, principal: string, signal = new AbortController().signal) =>
    sessions.handle(id, request(id, signal), undefined, principal);
  return { sessions, open, listen };
}

it('a principal who never says goodbye goes on: the session that was quiet longest makes room', async () => {
  const { sessions, open, listen } = desk();
  const others = await open('bob');
  const first = (await open('alice'))!;
  const second = (await open('alice'))!;
  for (let number = 2; number < 200; number += 1) await open('alice');
  expect((await listen(first, 'alice'))?.status).toBe(200);
  expect(await open('alice')).toBeDefined();
  expect(sessions.size).toBe(201);
  expect(listen(second, 'alice')).toBeUndefined();
  expect((await listen(others!, 'bob'))?.status).toBe(200);
});

it('sessions in use make no room, until they are let go of', async () => {
  const { open, listen } = desk();
  const left = new AbortController();
  const ids: string[] = [];
  for (let number = 0; number < 200; number += 1) {
    const id = (await open('alice'))!;
    ids.push(id);
    await listen(id, 'alice', number === 7 ? left.signal : undefined);
  }
  expect(await open('alice')).toBeUndefined();
  expect(await open('bob')).toBeDefined();
  left.abort();
  expect(await open('alice')).toBeDefined();
  expect(listen(ids[7]!, 'alice')).toBeUndefined();
});
