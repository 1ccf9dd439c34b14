// The Kubernetes around the machines: every operation of the subset is a tool, or left out with a kind and a reason.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { kubevirt } from '../../../src/generated/kubevirt/catalog.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

it('the core subset is generated or excluded, each exclusion with its kind and its reason', async () => {
  const { paths } = read('specs/kubevirt/kubernetes-1.36.2.json') as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const ids = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  const loaded = await Promise.all(Object.values(kubevirt.categories).map(({ handlers }) => handlers()));
  const made = new Set(loaded.flatMap((all) => Object.values(all)).flatMap(({ tool }) => tool.operations));
  const { exclusions } = read('src/generated/coverage.json').providers.kubevirt as {
    exclusions: readonly { kind: string; why: string; in: readonly { ids: readonly string[] }[] }[];
  };
  const left = new Map(
    exclusions.flatMap(({ kind, why, in: found }) =>
      found.flatMap(({ ids: all }) => all.map((id) => [id, { kind, why }] as const)),
    ),
  );
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id) => !made.has(id) && !left.has(id))).toEqual([]);
  for (const { kind, why } of ids.flatMap((id) => left.get(id) ?? [])) {
    expect(kind).toMatch(/^[a-z]+$/);
    expect(why.split(' ').length).toBeGreaterThan(3);
  }
});
