import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readFaults } from '../../../src/runtime/faults/read-faults.ts';

let now = 0;
const read = (text: string) => readFaults(text, 'faults.yaml', () => now);
const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

describe('A faults file', () => {
  it('plans nothing when it is empty', async () => {
    const faults = await read('');
    expect(faults.exchange('listZones')).toBeUndefined();
    expect(faults.job('deployVirtualMachine')).toBeUndefined();
    expect(faults.credentials('listZones')).toBeUndefined();
    expect(faults.skewMs).toBe(0);
  });

  it('hits the operations of its pattern, after some and only so often', async () => {
    const faults = await read(`
clock_skew_s: -600
faults:
  - { operation: list*, after: 1, times: 2, answer: { status: 429, retry_after_s: 3, body: slow down } }`);
    expect(faults.skewMs).toBe(-600_000);
    expect(faults.exchange('deployVirtualMachine')).toBeUndefined();
    const [first, second, third, fourth] = times(4, () => faults.exchange('listZones'));
    expect(first).toBeUndefined();
    expect(second).toEqual({
      latencyMs: 0,
      answer: { status: 429, body: 'slow down', headers: { 'retry-after': '3' } },
    });
    expect(third).toEqual(second);
    expect(fourth).toBeUndefined();
  });

  it('holds from a moment on and for a while, counted from when it was read', async () => {
    now = 5_000;
    const faults = await read(`
faults:
  - { operation: list*, from_s: 60, for_s: 30, times: 2, answer: { status: 503 } }`);
    const at = (ms: number) => {
      now = ms;
      return faults.exchange('listZones')?.answer?.status;
    };
    // What is asked while it does not hold is not counted.
    expect([at(5_000), at(64_999), at(65_000), at(94_999), at(95_000)]).toEqual([
      undefined,
      undefined,
      503,
      503,
      undefined,
    ]);
  });

  it('tells which rules met nothing, by their places, since a misspelt operation looks like a cloud that is well', async () => {
    now = 0;
    const faults = await read(`
faults:
  - { operation: listZone, latency_ms: 5 }
  - { operation: list*, after: 3, connection: lost }
  - { operation: stratVirtualMachine, job: fails }`);
    expect(faults.unmet()).toHaveLength(3);
    faults.exchange('listZones');
    faults.job('startVirtualMachine');
    expect(faults.unmet()).toEqual([
      'faults.yaml:3:7: "listZone" met nothing that was asked while the rule held.',
      'faults.yaml:5:7: "stratVirtualMachine" met nothing that was asked while the rule held.',
    ]);
  });

  it('can be read in every story of the manual', async () => {
    const blocks = [...readFileSync('docs/faults.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
      ([, text = '']) => text,
    );
    expect(blocks.length).toBeGreaterThanOrEqual(7);
    for (const block of blocks) await expect(read(block)).resolves.toBeDefined();
  });

  it('tells the stories of the manual: a machine that crashes over and over, a limit that is reached', async () => {
    now = 0;
    const [crash = '', limit = ''] = ['kernel panicked', 'Maximum amount'].map((what) =>
      [...readFileSync('docs/faults.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)]
        .map(([, text = '']) => text)
        .find((text) => text.includes(what)),
    );
    const crashing = await read(crash);
    expect(crashing.job('VirtualMachineInstance')).toBeUndefined();
    now = 10_000;
    expect(times(3, () => crashing.job('VirtualMachineInstance')?.fate)).toEqual(['fails', 'fails', 'fails']);
    expect((await read(limit)).exchange('deployVirtualMachine')?.answer?.status).toBe(535);
  });

  it('adds latencies up and lets the first refusal count', async () => {
    const faults = await read(`
faults:
  - { latency_ms: 100 }
  - { latency_ms: 20, operation: listZones }
  - { connection: half }
  - { answer: { status: 503 } }`);
    expect(faults.exchange('listZones')).toEqual({ latencyMs: 120, connection: 'half' });
    expect(faults.exchange('listHosts')).toEqual({ latencyMs: 100, connection: 'half' });
  });

  it('throws the same dice for the same seed, and others for another', async () => {
    const text = (seed: number) => `{ seed: ${seed}, faults: [{ share: 0.3, latency_ms: [10, 5000] }] }`;
    const rolls = async (seed: number) => {
      const faults = await read(text(seed));
      return times(400, () => faults.exchange('x')?.latencyMs);
    };
    const [one, again, other] = await Promise.all([rolls(7), rolls(7), rolls(8)]);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    const hits = one.filter((roll) => roll !== undefined);
    expect(hits.length).toBeGreaterThan(80);
    expect(hits.length).toBeLessThan(160);
    expect(Math.min(...hits)).toBeLessThan(600);
    expect(Math.max(...hits)).toBeGreaterThan(4400);
    expect(Math.max(...hits)).toBeLessThanOrEqual(5000);
  });

  it('says how jobs end and whose credentials lapse', async () => {
    const faults = await read(`
faults:
  - { operation: stopVirtualMachine, job: fails, reason: the host is gone, times: 1 }
  - { operation: start*, job: stuck }
  - { operation: listZones, credentials: revoked }`);
    expect(faults.job('stopVirtualMachine')).toEqual({ fate: 'fails', reason: 'the host is gone' });
    expect(faults.job('stopVirtualMachine')).toBeUndefined();
    expect(faults.job('startVirtualMachine')).toMatchObject({ fate: 'stuck' });
    expect(faults.credentials('listZones')).toBe('revoked');
  });

  it.each([
    ['a fault that nobody knows', 'faults:\n  - { latncy_ms: 5 }', /^faults\.yaml:2:7: .*latncy_ms.*latency_ms/],
    ['a rule without effect', 'faults:\n  - { operation: x }', /^faults\.yaml:2:5: .*exactly one of latency_ms/],
    ['a rule with two effects', 'faults:\n  - { job: fails, connection: half }', /exactly one of latency_ms/],
    ['a share of nothing', 'faults:\n  - { share: 0, job: fails }', /^faults\.yaml:2:7: .*share/],
    ['another setting', 'sed: 3', /^faults\.yaml:1:1: .*"sed".*seed/],
    ['no YAML', 'faults: [', /^faults\.yaml:1:/],
    [
      'a misspelt fault for that alone',
      'faults:\n  - { job: fail, latncy_ms: 5 }',
      /^[^\n]*job" takes "fails" or "stuck" or "vanishes"; got "fail"\.\n[^\n]*latncy_ms[^\n]*Did you mean "latency_ms"\?$/,
    ],
  ])('refuses %s and says where', async (_, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) });
  });
});
