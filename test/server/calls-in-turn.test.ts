// Many calls of several principals at one server: which of them begin first, and what becomes of those whose turn does not come.
import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../src/contract/invocation.ts';
import { createLoopTurns, type LoopTurns } from '../../src/runtime/loop-turns.ts';
import { createCalls } from '../../src/runtime/server/calls.ts';
import type { ListedTool } from '../../src/runtime/tools/listed-tool.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { catalog, createWorld, webOne } from '../runtime/pipeline/world.ts';
import { createPeer } from './peer.ts';

const metaTools = {
  list: () => ['find_tools', 'call_read'].map((name) => ({ name }) as ListedTool),
  call: () => Promise.reject(new Error('not called here')),
};

/** A server whose cloud holds every call until the test lets go. */
function held(turns?: LoopTurns) {
  const begun: string[] = [];
  let letGo: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hold = (what: string, reply: Reply) => () => {
    begun.push(what);
    return gone.then(() => reply);
  };
  const world = createWorld(
    {},
    {
      toy_list_machines: hold('list', { data: [] }),
      toy_list_zones: hold('zones', { data: [] }),
      toy_tag_machines: hold('tag', { data: null }),
    },
  );
  let id = 0;
  const calls = createCalls({
    engine: async () => ({ registry: createRegistry([catalog]), execute: world.pipeline.execute, metaTools }),
    ...{ waitMs: 0, randomId: () => String(id++), elapsed: () => performance.now() },
    ...(turns !== undefined && { turns }),
  });
  const start = (principal: string, tool: string, args = {}) =>
    calls.start({ ...{ tool, args, principal }, report: () => {}, log: () => {} });
  const until = async (what: string): Promise<void> => {
    while (!begun.includes(what)) await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, start, until, letGo: () => letGo() };
}

const codeOf = async (call: { readonly result: Promise<unknown> }): Promise<string> => {
  const { isError, structuredContent } = (await call.result) as {
    isError?: boolean;
    structuredContent?: { error?: { code: string; fate: string } };
  };
  return isError === true ? `${structuredContent?.error?.code}/${structuredContent?.error?.fate}` : 'answered';
};

describe('many calls at one server', () => {
  it('of one principal keep no call of another waiting, and all are answered', async () => {
    const { begun, start, until, letGo } = held();
    const crowd = Array.from({ length: 300 }, () => start('alice', 'toy_list_machines'));
    const stop = start('bob', 'toy_tag_machines', { ids: [webOne], tag: 'x' });
    await until('tag');
    // Of the crowd, no more than what began in the first turns.
    expect(begun.indexOf('tag')).toBeLessThan(100);
    letGo();
    const ends = await Promise.all([...crowd, stop].map(codeOf));
    expect(new Set(ends)).toEqual(new Set(['answered']));
    expect(begun).toHaveLength(301);
  });

  it('of one kind keep no other of the same principal waiting', async () => {
    const { begun, start, until, letGo } = held();
    const crowd = Array.from({ length: 300 }, () => start('alice', 'toy_list_machines'));
    const stop = start('alice', 'toy_tag_machines', { ids: [webOne], tag: 'x' });
    await until('tag');
    // Of the crowd, no more than what began in the first turns.
    expect(begun.indexOf('tag')).toBeLessThan(100);
    letGo();
    await Promise.all([...crowd, stop].map(codeOf));
  });

  it('leave room for what is no call: ping is answered while they wait to begin', async () => {
    const peer = createPeer({ replies: { toy_list_machines: () => ({ data: [] }) } });
    await peer.initialize();
    for (let id = 100; id < 400; id += 1)
      peer.send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'toy_list_machines', arguments: {} } });
    await peer.request(1, 'ping');
    const answered = peer.received.filter(({ id }) => typeof id === 'number' && id >= 100).length;
    expect(answered).toBeLessThan(300);
    peer.end();
    await peer.done;
    expect(peer.received.filter(({ id }) => typeof id === 'number' && id >= 100)).toHaveLength(300);
  });

  it.each(['full', 'late'] as const)(
    'are told to come back when a turn does not come (%s), and send nothing',
    async (is) => {
      const { begun, start } = held(async () => is);
      const { result } = start('alice', 'toy_list_machines');
      const text = JSON.stringify(await result);
      expect(text).toMatch(/BUSY.*Nothing was sent.*Try again in 30 s/s);
      expect(begun).toEqual([]);
    },
  );

  it.each([
    ['find_tools', { query: 'x', tool: 'toy_list_machines' }, { kind: 'find_tools', size: 'large' }],
    ['call_read', { tool: 'toy_list_machines' }, { kind: 'call_read toy_list_machines', size: 'small' }],
    ['toy_list_machines', { tool: 'x' }, { kind: 'toy_list_machines', size: 'small' }],
  ])('are as large as what they do, whatever stands in their arguments: %s', async (tool, args, piece) => {
    const pieces: object[] = [];
    const { start } = held(async (asked) => {
      pieces.push(asked);
      return 'late';
    });
    await start('alice', tool, args).result;
    expect(pieces).toEqual([expect.objectContaining(piece)]);
  });

  it('that are cancelled while they wait are never begun', async () => {
    const turns = createLoopTurns();
    const { begun, start } = held(turns);
    const first = [start('alice', 'toy_list_machines'), start('alice', 'toy_list_machines')];
    const other = start('bob', 'toy_list_zones');
    other.cancel();
    expect(await codeOf(other)).toBe('CANCELLED/refused');
    for (const call of first) call.cancel();
    await Promise.all(first.map(codeOf));
    expect(begun).not.toContain('zones');
  });
});
