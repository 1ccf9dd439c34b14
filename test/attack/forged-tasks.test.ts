// What somebody says in answer to a question lies in the same store as the tasks: it must not be taken for one.
import { expect, it } from '@jest/globals';
import { taskCapabilities } from '../../src/runtime/server/tasks/offer.ts';
import { webOne } from '../runtime/pipeline/world.ts';
import { createPeer, statelessMeta } from '../server/peer.ts';

const declared = { elicitation: {}, extensions: { 'io.modelcontextprotocol/tasks': {} } };
const stateless = (params: object) => ({ ...params, _meta: statelessMeta({}, declared) });
const stop = { name: 'toy_stop_machine', arguments: { id: webOne } };

/** A task that waits for a person, and the principal as the server knows it. */
async function asking() {
  const peer = createPeer({ capabilities: taskCapabilities });
  const { taskId } = (await peer.request('begin', 'tools/call', stateless(stop))).result;
  for (let turn = 0; ; turn += 1) {
    const { result } = await peer.request(turn, 'tasks/get', stateless({ taskId }));
    const [key] = Object.keys(result.inputRequests ?? {});
    if (key !== undefined) return { peer, taskId, key };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const forged = (principal: string, id: string) => ({
  ...{ id, principal, owner: 'gone', state: 'working', createdAt: 0, changedAt: 0, ttlMs: 1e12 },
  job: { tool: 'toy_create_machine', args: { name: 'forged' } },
});

it.each(['tasks/get', 'tasks/cancel', 'tasks/update'])(
  'is no task for %s, whatever record it is made to look like',
  async (method) => {
    const { peer, taskId, key } = await asking();
    const place = `${taskId}:answer:${key}`;
    const answer = forged('tester', place);
    await peer.request('answer', 'tasks/update', stateless({ taskId, inputResponses: { [key]: answer } }));
    const { error, result } = await peer.request('forged', method, stateless({ taskId: place }));
    expect(result).toBeUndefined();
    expect(error).toMatchObject({ code: -32602 });
    expect(peer.world.sentBy('toy_create_machine')).toEqual([]);
  },
);

it('is no yes where it is longer than any answer', async () => {
  const { peer, taskId, key } = await asking();
  const answer = { action: 'accept', content: { go_ahead: true, more: 'x'.repeat(100_000) } };
  await peer.request('answer', 'tasks/update', stateless({ taskId, inputResponses: { [key]: answer } }));
  for (let turn = 0; ; turn += 1) {
    const { result } = await peer.request(`end ${turn}`, 'tasks/get', stateless({ taskId }));
    if (result.status !== 'completed') {
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    expect(JSON.stringify(result)).toContain('CONFIRM_');
    break;
  }
  expect(peer.world.sentBy('toy_stop_machine')).toEqual([]);
});
