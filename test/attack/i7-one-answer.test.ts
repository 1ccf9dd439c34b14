// I7: every request id is answered exactly once, whatever happens; and no change is left without an outcome on record.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { webOne } from '../runtime/pipeline/world.ts';
import { createPeer, type Message, type Peer } from '../server/peer.ts';

const step = fc.record({
  tool: fc.constantFrom('toy_create_machine', 'toy_destroy_machine', 'toy_list_zones', 'toy_nonsense'),
  says: fc.constantFrom('accept', 'accept without ticking', 'decline', 'cancel', 'nothing', 'error', 'nonsense'),
  pause: fc.integer({ min: 0, max: 3 }),
  noise: fc.constantFrom(
    '',
    '{',
    '[]',
    '{"jsonrpc":"2.0","id":"stray","result":{}}',
    '{"jsonrpc":"2.0","id":null,"method":"x"}',
    'null',
    '\u0000',
  ),
});
const endings = ['end', 'stop', 'stop twice', 'end and stop'] as const;

const argsOf: Readonly<Record<string, object>> = {
  toy_create_machine: { name: 'a' },
  toy_destroy_machine: { id: webOne },
};
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** A client that answers each question in the next way of its list. */
function answerQuestions(peer: Peer, says: readonly string[]): () => void {
  let seen = 0;
  let asked = 0;
  let going = true;
  const look = (): void => {
    for (; seen < peer.received.length; seen++) {
      const { id, method } = peer.received[seen]!;
      if (method !== 'elicitation/create') continue;
      const way = says[asked++ % says.length];
      if (way === 'accept') peer.send({ id, result: { action: 'accept', content: { go_ahead: true } } });
      else if (way === 'accept without ticking') peer.send({ id, result: { action: 'accept', content: {} } });
      else if (way === 'decline' || way === 'cancel') peer.send({ id, result: { action: way } });
      else if (way === 'error') peer.send({ id, error: { code: -32000, message: 'no window' } });
      else if (way === 'nonsense') peer.send({ id, result: 7 });
    }
    if (going) setImmediate(look);
  };
  look();
  return () => {
    going = false;
  };
}

describe('I7', () => {
  it('holds for any calls, any answers of the person, noise in between and any way to end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(...endings),
        async (steps, ending) => {
          const slow = async () => {
            await turns(4);
            return { data: null };
          };
          const peer = createPeer({ replies: { toy_create_machine: slow, toy_destroy_machine: slow } });
          await peer.initialize({ elicitation: {} });
          const stopAnswering = answerQuestions(
            peer,
            steps.map(({ says }) => says),
          );
          for (const [id, { tool, pause, noise }] of steps.entries()) {
            if (noise !== '') peer.send(noise);
            peer.send({ id, method: 'tools/call', params: { name: tool, arguments: argsOf[tool] ?? {} } });
            await turns(pause);
          }
          await turns(5);
          if (ending !== 'end') peer.stop();
          if (ending === 'stop twice') peer.stop();
          if (ending.startsWith('end')) peer.end();
          // Calls that wait for a person who never answers are what a second signal is for.
          await turns(5);
          peer.stop();
          peer.stop();
          await peer.done;
          stopAnswering();
          const answers = (id: number): readonly Message[] =>
            peer.received.filter((message) => message.id === id && message.method === undefined);
          expect(steps.map((_, id) => answers(id).length)).toEqual(steps.map(() => 1));
          await turns(20);
          const { intents, outcomes } = peer.world;
          expect(intents.map(({ id }) => id).sort()).toEqual(outcomes.map(({ id }) => id).sort());
          const agreed = steps.filter(({ says }) => says === 'accept').length;
          expect(peer.world.sentBy('toy_destroy_machine').length).toBeLessThanOrEqual(agreed);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('holds for 200 calls at once', async () => {
    const peer = createPeer();
    await peer.initialize({});
    for (let id = 0; id < 200; id++)
      peer.send({ id, method: 'tools/call', params: { name: 'toy_list_zones', arguments: {} } });
    await Promise.all(Array.from({ length: 200 }, (_, id) => peer.find((message) => message.id === id)));
    peer.end();
    await peer.done;
    const ids = peer.received
      .filter(({ method, id }) => method === undefined && typeof id === 'number')
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(200);
    expect(ids).toHaveLength(200);
  });

  it('a change that is under way when the process is told to stop gets an outcome: unknown', async () => {
    const peer = createPeer({ replies: { toy_create_machine: () => new Promise(() => {}) } });
    await peer.initialize({});
    peer.send({ id: 1, method: 'tools/call', params: { name: 'toy_create_machine', arguments: { name: 'a' } } });
    while (peer.world.sent.length === 0) await turns(1);
    peer.stop();
    peer.stop();
    await peer.done;
    expect(peer.received.filter(({ id }) => id === 1)).toHaveLength(1);
    expect(peer.world.outcomes).toMatchObject([{ result: 'unknown', code: 'CANCELLED' }]);
  });
});
