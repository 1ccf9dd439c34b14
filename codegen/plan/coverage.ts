// What the plan covers of the spec, and what it leaves out and why.

import type { Api } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { Words } from '../overlay/types.ts';
import { categoryOf } from './categories.ts';
import type { Plan } from './types.ts';

export interface CategoryCoverage {
  readonly operations: number;
  readonly generated: number;
  readonly excluded: number;
  readonly worded: number;
}

/** One provider's part of src/generated/coverage.json. */
export interface Coverage {
  readonly version: string;
  readonly tools: number;
  readonly total: CategoryCoverage;
  readonly categories: Readonly<Record<string, CategoryCoverage>>;
  /** Spec ids left out, with the reason. */
  readonly excluded: Readonly<Record<string, string>>;
  /** Spec ids that are neither generated nor excluded: always empty, or generation has a bug. */
  readonly missing: readonly string[];
  /** Without our own sentence. */
  readonly unworded: { readonly operations: readonly string[]; readonly params: readonly string[] };
  readonly oddities: number;
}

export function coverageOf(api: Api, plan: Plan, words: Words): Coverage {
  const generated = new Set(
    plan.categories.flatMap((category) => category.tools.flatMap((tool) => tool.operation.covers)),
  );
  const excluded = new Map(plan.excluded.filter(({ id }) => !generated.has(id)).map(({ id, why }) => [id, why]));
  const plannedTools = new Map(
    plan.categories.flatMap((category) => category.tools.map((tool) => [tool.operation.id, tool])),
  );
  const categories = new Map<string, { -readonly [K in keyof CategoryCoverage]: number }>();
  const unwordedOperations: string[] = [];
  const unwordedParams = new Set<string>();
  const counted = new Set<string>();

  for (const operation of api.operations) {
    const category =
      words.categories[operation.category]?.id ??
      (operation.category === '' ? 'other' : categoryOf(api, operation, words).id);
    const row = categories.get(category) ?? { operations: 0, generated: 0, excluded: 0, worded: 0 };
    categories.set(category, row);
    const tool = plannedTools.get(operation.id);
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
      } else if (excluded.has(id)) row.excluded += 1;
    }
  }
  const rows = [...categories].sort(([a], [b]) => compare(a, b));
  const sum = (key: keyof CategoryCoverage): number => rows.reduce((total, [, row]) => total + row[key], 0);
  return {
    version: plan.version,
    tools: plannedTools.size,
    total: {
      operations: sum('operations'),
      generated: sum('generated'),
      excluded: sum('excluded'),
      worded: sum('worded'),
    },
    categories: Object.fromEntries(rows),
    excluded: Object.fromEntries([...excluded].sort(([a], [b]) => compare(a, b))),
    missing: [...counted].filter((id) => !generated.has(id) && !excluded.has(id)).sort(compare),
    unworded: { operations: unwordedOperations, params: [...unwordedParams].sort(compare) },
    oddities: plan.oddities.length,
  };
}
