import { describe, expect, it } from '@jest/globals';
import { outcomeOf, tableOf } from '../../scripts/outside/summary.ts';

describe('what came of a script of an outside client', () => {
  it('is read from its lines: clients, steps and what failed', () => {
    const output = [
      'CLIENT kubectl v1.32.4',
      '  ok    kubectl version',
      '  FAIL  kubectl get vms',
      '        wanted /x/',
      '1 passed, 1 failed',
    ].join('\n');
    expect(outcomeOf('kubectl', output, 1)).toEqual({
      ...{ script: 'kubectl', clients: ['kubectl v1.32.4'], passed: 1, failed: 1 },
      ...{ failures: ['kubectl get vms'], skipped: [], isGood: false },
    });
  });

  it('adds up several closing lines, those of jest too', () => {
    const jest =
      'Tests:       2 failed, 1 skipped, 14 passed, 17 total\n  ✕ makes a machine (12 ms)\n27 passed, 0 failed\n';
    expect(outcomeOf('kube-api', jest, 1)).toMatchObject({ passed: 41, failed: 2, failures: ['makes a machine'] });
    expect(outcomeOf('virtualbox', 'Tests:       16 passed, 16 total\n', 0)).toMatchObject({
      passed: 16,
      isGood: true,
    });
  });

  it('is no failure where the client cannot be had, and says why', () => {
    const left = outcomeOf('virtctl', 'SKIPPED virtctl: VIRTCTL does not name one\n', 0);
    expect(left).toMatchObject({ isGood: true, skipped: ['virtctl: VIRTCTL does not name one'] });
    expect(tableOf([left])).toContain('left out: virtctl: VIRTCTL does not name one');
  });

  it.each([
    ['ended badly', '3 passed, 0 failed\n', 1],
    ['was killed', '3 passed, 0 failed\n', null],
    ['counted nothing and was not left out', 'hello\n', 0],
  ] as const)('is a failure where a script %s', (_, output, code) => {
    const outcome = outcomeOf('x', output, code);
    expect(outcome.isGood).toBe(false);
    expect(tableOf([outcome])).toContain('FAILED');
  });
});
