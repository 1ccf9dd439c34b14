// What is wrong with a network depends on whether anybody is in it.
import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/clouds/virtspan/provider/places.ts';
import { type Seen, verdicts } from '../../../src/clouds/virtspan/provider/workflows/verdicts.ts';

const place = { label: 'here', profile: 'a' } as Place;
const network = { id: 'n', name: 'lan', kind: 'bridged', state: 'down', place } as const;
const machine = { id: 'm', name: 'web', state: 'running', place, nics: [{ network: 'n' }] } as const;

function verdictOf(more: Partial<Seen>): string {
  const none = { hosts: [], storage: [], services: [], disks: [], snapshots: [], unseen: [] };
  return verdicts({ ...none, machines: [], networks: [network], ...more }).find(({ kind }) => kind === 'network')!
    .verdict;
}

describe('a network that is down', () => {
  it('is bad where a machine is in it, and no finding where none is', () => {
    expect(verdictOf({ machines: [machine] })).toBe('bad');
    expect(verdictOf({})).toBe('ok');
  });

  it('is bad where it cannot be seen who is in it', () => {
    expect(verdictOf({ unseen: [{ place, kind: 'machines', why: 'no rights', code: 'API_REFUSED' }] })).toBe('bad');
  });
});
