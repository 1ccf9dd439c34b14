// The end of a server: what becomes of calls that still run.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import { createCalls } from '../../src/runtime/server/calls.ts';
import type { Ledger } from '../../src/runtime/server/ledger.ts';
import { windDown } from '../../src/runtime/server/wind-down.ts';
import type { Wire } from '../../src/runtime/server/wire.ts';
import { createPeer, type Peer } from './peer.ts';

/** A cloud whose calls run until they are released or cancelled. */
function slowCloud() {
  let release: () => void = () => {};
  let started: () => void = () => {};
  const underWay = new Promise<void>((resolve) => {
    started = resolve;
  });
  const toy_create_machine = (_: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise<{ data: { id: string } }>((resolve, reject) => {
      release = () => resolve({ data: { id: 'm-1' } });
      signal.addEventListener('abort', () => reject(new ToolError('CANCELLED', 'Stopped.', { fate: 'unknown' })));
      started();
    });
  return { replies: { toy_create_machine }, underWay, release: () => release() };
}

const create = { id: 1, method: 'tools/call', params: { name: 'toy_create_machine', arguments: { name: 'x' } } };
const answerOf = (peer: Peer) => peer.received.filter(({ id, method }) => id === 1 && method === undefined);

describe('a server that has to stop', () => {
  it('ends at once when nothing runs and the input ends', async () => {
    const peer = createPeer();
    await peer.request(1, 'ping');
    peer.end();
    await peer.done;
  });

  it('answers what was asked before the input ended', async () => {
    const peer = createPeer();
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_list_zones' } });
    peer.end();
    await peer.done;
    expect(answerOf(peer)).toEqual([
      expect.objectContaining({ result: expect.objectContaining({ content: expect.anything() }) }),
    ]);
  });

  it('lets a running call finish after a signal, and refuses new ones', async () => {
    const cloud = slowCloud();
    const peer = createPeer(cloud);
    peer.send(create);
    await cloud.underWay;
    peer.stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect((await peer.request(2, 'tools/call', { name: 'toy_list_zones' })).error?.message).toContain('shutting down');
    cloud.release();
    await peer.done;
    expect(answerOf(peer)[0]?.result.isError).toBeUndefined();
  });

  it('cancels a running call at the second signal, and the call says so', async () => {
    const cloud = slowCloud();
    const peer = createPeer(cloud);
    peer.send(create);
    await cloud.underWay;
    peer.stop();
    peer.stop();
    await peer.done;
    expect(answerOf(peer).map(({ result }) => result.structuredContent.error)).toEqual([
      expect.objectContaining({ code: 'CANCELLED', fate: 'unknown' }),
    ]);
  });

  it('cancels running calls when nobody reads any more', async () => {
    const cloud = slowCloud();
    const peer = createPeer(cloud);
    peer.send(create);
    await cloud.underWay;
    peer.breakOutput();
    await peer.done;
    expect(peer.world.outcomes).toEqual([expect.objectContaining({ code: 'CANCELLED' })]);
  });

  it('takes back a question that a person has not answered', async () => {
    const peer = createPeer();
    await peer.initialize({ elicitation: {} });
    const id = '11111111-1111-4111-8111-111111111111';
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_destroy_machine', arguments: { id } } });
    await peer.find(({ method }) => method === 'elicitation/create');
    peer.stop();
    peer.stop();
    await peer.done;
    expect(answerOf(peer)[0]?.result.structuredContent.error).toMatchObject({ fate: 'refused' });
    expect(peer.world.sentBy('toy_destroy_machine')).toEqual([]);
  });

  it('answers for a call that neither ends nor lets itself be cancelled', async () => {
    const rest: string[] = [];
    const never = new Promise<never>(() => {});
    const calls = createCalls({ engine: () => never, waitMs: 0, randomId: () => 'x', elapsed: () => 0 });
    calls.start({ tool: 't', args: {}, principal: 'p', report: () => {}, log: () => {} });
    await windDown({
      wire: { ended: Promise.resolve(), broken: never, flush: async () => {} } as unknown as Wire,
      ledger: {
        open: () => 1,
        refuseNew: () => {},
        idle: () => never,
        answerRest: (why: string) => rest.push(why),
      } as unknown as Ledger,
      calls,
      log: () => {},
      stopRequests: () => {},
      patience: { afterEnd: 1, afterSignal: 1, afterCancel: 1 },
    });
    expect(rest).toEqual(['virtspan is shutting down.']);
  });
});
