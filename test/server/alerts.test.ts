// What a call tells while it goes on, beside its progress: log messages of the protocol, in both eras.
import { describe, expect, it } from '@jest/globals';
import type { Invocation } from '../../src/contract/invocation.ts';
import { createPeer, type Peer, statelessMeta } from './peer.ts';

const alerting = () =>
  createPeer({
    engine: {
      execute: async ({ report }: Invocation) => {
        for (const level of ['error', 'notice'] as const)
          report({ message: `${level}: host a`, elapsedMs: 1, alert: { level, data: { event: 'health', name: 'a' } } });
        return { data: [], text: 'over', structured: {} };
      },
    },
  });
const heard = ({ received }: Peer) =>
  received.filter(({ method }) => method === 'notifications/message').map(({ params }) => params);
const call = { name: 'toy_list_zones', arguments: {} };

describe('an alert', () => {
  it('reaches a client of the sessions by its severity, as a message and as progress', async () => {
    const peer = alerting();
    await peer.initialize();
    await peer.request(1, 'tools/call', { ...call, _meta: { progressToken: 'p' } });
    expect(heard(peer)).toEqual([{ level: 'error', logger: 'virtspan', data: { event: 'health', name: 'a' } }]);
    expect(peer.received.filter(({ method }) => method === 'notifications/progress')).toHaveLength(2);
    await peer.request(2, 'logging/setLevel', { level: 'notice' });
    await peer.request(3, 'tools/call', call);
    expect(heard(peer).map((params) => params!.level)).toEqual(['error', 'error', 'notice']);
  });

  it('reaches a stateless client whose request asks for messages, and no other', async () => {
    const peer = alerting();
    await peer.request(1, 'tools/call', { ...call, _meta: statelessMeta() });
    expect(heard(peer)).toEqual([]);
    await peer.request(2, 'tools/call', {
      ...call,
      _meta: statelessMeta({ 'io.modelcontextprotocol/logLevel': 'warning' }),
    });
    expect(heard(peer)).toMatchObject([{ level: 'error', data: { name: 'a' } }]);
  });
});
