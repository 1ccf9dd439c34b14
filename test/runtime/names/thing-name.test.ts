import { describe, expect, it } from '@jest/globals';
import { calledAfter } from '../../../src/runtime/names/thing-name.ts';

describe('the name of a thing without one', () => {
  const rule = '{protocol} {publicport}-{publicendport} to {virtualmachinename}:{privateport}';
  it.each([
    [
      { protocol: 'tcp', publicport: '22', publicendport: '22', virtualmachinename: 'web-1', privateport: 22 },
      'tcp 22-22 to web-1:22',
    ],
    [{ protocol: 'tcp', publicport: '22', virtualmachinename: 'web-1' }, 'tcp 22 to web-1'],
    [{ protocol: 'icmp' }, 'icmp'],
    [{ privateport: 22 }, '22'],
  ])('is made of the fields of %j', (record, name) => {
    expect(calledAfter(rule, record)).toBe(name);
  });

  it('holds every item of a list', () => {
    expect(calledAfter('{protocol} from {cidrlist}', { protocol: 'udp', cidrlist: ['a', 'b'] })).toBe('udp from a, b');
  });

  it('is none without any of the fields', () => {
    expect(calledAfter(rule, { id: 'x' })).toBeUndefined();
    expect(calledAfter(rule, undefined)).toBeUndefined();
  });
});
