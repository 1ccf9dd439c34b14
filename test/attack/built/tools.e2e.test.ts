// What `virtspan tools --json` says about danger: for every tool, in full.
import { describe, expect, it } from '@jest/globals';
import type { Effect, Flag, Raise, Risk } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { virtspan } from '../../cli/run.ts';

interface Row {
  readonly name: string;
  readonly provider: string;
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reversible: boolean;
  readonly flags: readonly Flag[];
  readonly raisedBy: readonly Raise[];
}

const effects: readonly string[] = ['read', 'act', 'write', 'destroy'];
const risks: readonly string[] = ['none', 'low', 'high', 'critical'];
const flags: readonly string[] = ['secretOut', 'dataOut', 'money', 'privilege', 'exec'];

/** What is missing or odd in one row, in words. */
function faultsOf(row: Row): readonly string[] {
  const found: string[] = [];
  const wrong = (is: boolean, what: string): void => void (is && found.push(`${row.name}: ${what}`));
  wrong(!effects.includes(row.effect), 'effect');
  wrong(!risks.includes(row.risk), 'risk');
  wrong(typeof row.reversible !== 'boolean', 'reversible');
  wrong(!Array.isArray(row.flags) || row.flags.some((flag) => !flags.includes(flag)), 'flags');
  wrong(!Array.isArray(row.raisedBy), 'raisedBy');
  for (const { param, risk, why, unless, usual, effect, ...condition } of row.raisedBy) {
    wrong(effect !== undefined && effect !== 'destroy', `the effect of a raise by ${param}`);
    wrong(typeof param !== 'string' || param === '', 'a raise without its argument');
    // What only makes a deletion of a call is asked about by the calls that it makes.
    wrong(risk !== 'high' && risk !== 'critical' && effect === undefined, `the risk of a raise by ${param}`);
    wrong(typeof why !== 'string' || why === '', `no reason for the raise by ${param}`);
    wrong(Object.keys(condition).length !== 1, `the condition of the raise by ${param}`);
  }
  wrong(
    row.effect === 'destroy' && !(row.risk === 'high' || row.risk === 'critical') && !row.reversible,
    'final, yet unasked',
  );
  return found;
}

describe('virtspan tools --json', () => {
  it('carries effect, risk, reversible, flags and raisedBy for every tool, and no null', async () => {
    const { code, stdout } = await virtspan(['tools', '--json']);
    expect(code).toBe(0);
    const rows = JSON.parse(stdout, (key, value: unknown) => {
      if (value === null) throw new Error(`"${key}" is null`);
      return value;
    }) as readonly Row[];
    expect(rows.flatMap(faultsOf)).toEqual([]);
    for (const provider of new Set(rows.map((row) => row.provider))) {
      const { entries } = createRegistry([await catalogs[provider]!()]);
      expect(rows.filter((row) => row.provider === provider).map(({ name }) => name)).toEqual(
        entries.map(({ name }) => name),
      );
    }
  });

  it.each(Object.keys(catalogs))(
    'would say so for %s: every tool, and every raise of an argument that there is',
    async (id) => {
      const registry = createRegistry([await catalogs[id]!()]);
      const faults: string[] = [];
      for (const { name, provider } of registry.entries) {
        const { tool } = await registry.load(name);
        faults.push(...faultsOf({ ...tool, provider }));
        for (const { param } of tool.raisedBy)
          if (!Object.hasOwn(tool.params, param.split('.')[0]!)) faults.push(`${name} has no ${param}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
