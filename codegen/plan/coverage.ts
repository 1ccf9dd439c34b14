// What the plan covers of the spec, and what it leaves out and why.

import type { ExclusionReason, Growth } from '../../src/contract/coverage.ts';
import type { Effect, Risk } from '../../src/contract/tool.ts';
import type { Api } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { ExclusionKind, Words } from '../overlay/types.ts';
import { categoryOf } from './categories.ts';
import type { Plan } from './types.ts';

export interface CategoryCoverage {
  readonly operations: number;
  readonly generated: number;
  readonly excluded: number;
  /** With a sentence of the spec's or our own. */
  readonly worded: number;
  /** Somebody has said what they do. */
  readonly classified: number;
}

/** How many tools of each effect, and of each risk that they have before their arguments are looked at. */
export interface Mix {
  readonly effects: Readonly<Record<Effect, number>>;
  readonly risks: Readonly<Record<Risk, number>>;
}

/** One provider's part of src/generated/coverage.json. */
export interface Coverage {
  readonly version: string;
  readonly tools: number;
  readonly total: CategoryCoverage;
  readonly categories: Readonly<Record<string, CategoryCoverage>>;
  readonly mix: Mix;
  /** Spec ids left out, with the reason. */
  readonly excluded: Readonly<Record<string, string>>;
  /** The reasons, the most frequent first. */
  readonly exclusions: readonly Reason[];
  /** Spec ids that are neither generated nor excluded: always empty, or generation has a bug. */
  readonly missing: readonly string[];
  /** Without our own sentence. */
  readonly unworded: { readonly operations: readonly string[]; readonly params: readonly string[] };
  /** Operations that nobody has classified. */
  readonly unclassified: readonly string[];
  readonly oddities: number;
  /** Every version whose facts are here, oldest first, with what it changed; for the current version only. */
  readonly growth?: readonly Growth[];
}

/** Why some operations are left out, and which, by our categories. */
export type Reason = ExclusionReason & { readonly kind: ExclusionKind };

export function coverageOf(api: Api, plan: Plan, words: Words): Coverage {
  const tools = plan.categories.flatMap((category) =>
    category.tools.map((tool) => ({ ...tool, category: category.id })),
  );
  const generated = new Set(tools.flatMap((tool) => tool.operation.covers));
  const excluded = new Map(plan.excluded.filter(({ id }) => !generated.has(id)).map((one) => [one.id, one]));
  const byOperation = new Map(tools.map((tool) => [tool.operation.id, tool]));
  const categories = new Map<string, { -readonly [K in keyof CategoryCoverage]: number }>();
  const unwordedOperations: string[] = [];
  const unwordedParams = new Set<string>();
  const counted = new Set<string>();

  for (const operation of api.operations) {
    const tool = byOperation.get(operation.id);
    const category = tool?.category ?? categoryOf(operation, words).id;
    const row = categories.get(category) ?? { operations: 0, generated: 0, excluded: 0, worded: 0, classified: 0 };
    categories.set(category, row);
    if (tool !== undefined) {
      if (operation.doc === '') unwordedOperations.push(operation.id);
      for (const param of tool.params) if (param.doc === '') unwordedParams.add(`${operation.id}.${param.name}`);
    }
    for (const id of operation.covers) {
      if (counted.has(id)) continue;
      counted.add(id);
      row.operations += 1;
      if (generated.has(id)) {
        row.generated += 1;
        if (operation.doc !== '') row.worded += 1;
        if (tool?.isReviewed !== false) row.classified += 1;
      } else if (excluded.has(id)) row.excluded += 1;
    }
  }
  const rows = [...categories].sort(([a], [b]) => compare(a, b));
  const sum = (key: keyof CategoryCoverage): number => rows.reduce((total, [, row]) => total + row[key], 0);
  return {
    version: plan.version,
    tools: tools.length,
    total: {
      operations: sum('operations'),
      generated: sum('generated'),
      excluded: sum('excluded'),
      worded: sum('worded'),
      classified: sum('classified'),
    },
    categories: Object.fromEntries(rows),
    mix: {
      effects: counts(
        ['read', 'act', 'write', 'destroy'],
        tools.map(({ effect }) => effect),
      ),
      risks: counts(
        ['none', 'low', 'high', 'critical'],
        tools.map(({ risk }) => risk),
      ),
    },
    excluded: Object.fromEntries(
      [...excluded.values()].map(({ id, why }) => [id, why] as const).sort(([a], [b]) => compare(a, b)),
    ),
    exclusions: reasonsOf([...excluded.values()]),
    missing: [...counted].filter((id) => !generated.has(id) && !excluded.has(id)).sort(compare),
    unworded: { operations: unwordedOperations, params: [...unwordedParams].sort(compare) },
    unclassified: tools
      .filter((tool) => !tool.isReviewed)
      .map(({ operation }) => operation.id)
      .sort(compare),
    oddities: plan.oddities.length,
  };
}

const counts = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>;

function reasonsOf(excluded: Plan['excluded']): readonly Reason[] {
  const reasons = new Map<string, Plan['excluded'][number][]>();
  for (const one of excluded) {
    const key = `${one.kind} ${one.why}`;
    reasons.set(key, [...(reasons.get(key) ?? []), one]);
  }
  return [...reasons.values()]
    .map((all): Reason => {
      const { kind, why } = all[0]!;
      const categories = [...new Set(all.map(({ category }) => category))].sort(compare);
      const idsIn = (wanted: string) => all.filter(({ category }) => category === wanted).map(({ id }) => id);
      const found = categories.map((category) => ({ category, ids: idsIn(category) }));
      return { kind, why, operations: all.length, in: found };
    })
    .sort((a, b) => b.operations - a.operations || compare(a.why, b.why));
}
