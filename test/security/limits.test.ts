import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToolError } from '../../src/contract/errors.ts';
import { CallLimits } from '../../src/runtime/limits.ts';
import { parsePolicy } from '../../src/security/policy-file.ts';
import type { PolicyCall } from '../../src/security/policy-model.ts';

const call: PolicyCall = {
  principal: 'local',
  entry: 'mcp',
  provider: 'cloudstack',
  profile: 'prod',
  category: 'vm',
  tool: 'cloudstack_destroy_vm',
  operations: ['destroyVm'],
  effect: 'destroy',
  risk: 'high',
  reversible: true,
  flags: [],
  reveal: false,
  args: {},
  targets: [],
};
const limitsOf = (text: string, now: () => number) =>
  new CallLimits(parsePolicy(`version: 1\nlimits:\n${text}`, 'policy.yaml', []).limits, now);

function verdict(limits: CallLimits, change: Partial<PolicyCall> = {}): string {
  try {
    limits.take({ ...call, ...change });
    return 'taken';
  } catch (thrown) {
    return (thrown as ToolError).message;
  }
}

describe('limits', () => {
  it('refuse the call after the last, and say when the next one is possible', () => {
    let now = 1_000_000;
    const limits = limitsOf('  - {calls: 2, per: 1m, effects: [destroy]}', () => now);
    expect(verdict(limits)).toBe('taken');
    now += 20_000;
    expect(verdict(limits)).toBe('taken');
    expect(verdict(limits)).toBe(
      'cloudstack_destroy_vm on profile "prod" is limited to 2 calls in 1 min (policy.yaml:3:5). The next one is possible in 40 s. Nothing was sent.',
    );
    now += 40_000;
    expect(verdict(limits)).toBe('taken');
    expect(verdict(limits)).toContain('in 20 s');
  });

  it('count each profile for itself, and only what they are about', () => {
    const limits = limitsOf('  - {calls: 1, per: 1h, effects: [destroy]}', () => 0);
    expect(verdict(limits)).toBe('taken');
    expect(verdict(limits, { profile: 'lab' })).toBe('taken');
    expect(verdict(limits, { effect: 'read' })).toBe('taken');
    expect(verdict(limits)).toContain('limited');
  });

  it('of zero forbid', () => {
    expect(
      verdict(
        limitsOf('  - {calls: 0, per: 1d, flags: [money]}', () => 0),
        { flags: ['money'] },
      ),
    ).toContain('None are allowed.');
  });

  it('count a call for all rules or for none', () => {
    const limits = limitsOf(
      '  - {calls: 3, per: 1h, effects: [destroy]}\n  - {calls: 1, per: 1h, risks: [critical]}',
      () => 0,
    );
    expect(verdict(limits, { risk: 'critical' })).toBe('taken');
    expect(verdict(limits, { risk: 'critical' })).toContain('limited to 1');
    expect([verdict(limits), verdict(limits)]).toEqual(['taken', 'taken']);
    expect(verdict(limits)).toContain('limited to 3');
  });

  it('never let more through in any window than they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (steps, most) => {
          let now = 0;
          const taken: number[] = [];
          const limits = limitsOf(`  - {calls: ${most}, per: 1m, effects: [destroy]}`, () => now);
          for (const step of steps) {
            now += step;
            if (verdict(limits) === 'taken') taken.push(now);
          }
          for (const start of taken)
            expect(taken.filter((time) => time >= start && time < start + 60_000).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
