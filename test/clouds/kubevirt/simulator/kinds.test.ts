// The kinds that the simulated cluster serves against the facts about the real one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { customKinds } from '../../../../src/clouds/kubevirt/simulator/engine/custom-kinds.ts';

interface Definition {
  readonly kind: string;
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly scope: string;
  readonly versions: readonly {
    readonly name: string;
    readonly served: boolean;
    readonly storage: boolean;
    readonly subresources: readonly string[];
    readonly columns: readonly (readonly [string, string, number])[];
  }[];
}

const facts = JSON.parse(
  readFileSync(new URL('../../../../specs/kubevirt/crds.json', import.meta.url), 'utf8'),
) as readonly Definition[];

describe('kinds', () => {
  it('are those of the custom resource definitions, in every name and column', () => {
    const wanted = facts.map(({ kind, group, plural, singular, shortNames, scope, versions }) => {
      const served = versions.filter((version) => version.served);
      const stored = served.find(({ storage }) => storage)!;
      return {
        kind,
        group,
        plural,
        singular,
        short: shortNames,
        scope,
        versions: [stored.name, ...served.filter((version) => version !== stored).map(({ name }) => name)],
        subresources: stored.subresources,
        columns: stored.columns.map(([name, path, priority]) => (priority === 0 ? [name, path] : [name, path, 1])),
      };
    });
    const order = (a: { kind: string }, b: { kind: string }): number => (a.kind < b.kind ? -1 : 1);
    expect([...customKinds].sort(order)).toEqual(wanted.sort(order));
  });
});
