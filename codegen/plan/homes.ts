// Which category defines a shape: the one that returns it most often; nested shapes live with their first user.
import type { Api, Type } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import type { PlannedTool } from './types.ts';

/** Shape name > category id, for every shape that some tool takes or returns, directly or inside another. */
export function homesOf(
  api: Api,
  tools: readonly PlannedTool[],
  categoryOf: (tool: PlannedTool) => string,
): Readonly<Record<string, string>> {
  const votes = new Map<string, Map<string, number>>();
  for (const tool of tools) {
    const types = [tool.operation.result, ...tool.params.map((param) => param.type)];
    for (const name of new Set(types.flatMap(shapesIn))) {
      const count = votes.get(name) ?? new Map<string, number>();
      const category = categoryOf(tool);
      count.set(category, (count.get(category) ?? 0) + 1);
      votes.set(name, count);
    }
  }
  const homes = new Map<string, string>();
  for (const name of [...votes.keys()].sort(compare)) {
    const ranked = [...votes.get(name)!].sort(([a, m], [b, n]) => n - m || compare(a, b));
    homes.set(name, ranked[0]![0]);
  }
  const queue = [...homes.keys()];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const inner of api.shapes[name]!.fields.flatMap((field) => shapesIn(field.type))) {
      if (homes.has(inner)) continue;
      homes.set(inner, homes.get(name)!);
      queue.push(inner);
    }
  }
  return Object.fromEntries([...homes].sort(([a], [b]) => compare(a, b)));
}

export function shapesIn(type: Type): string[] {
  if (type.kind === 'shape') return [type.name];
  return type.kind === 'list' || type.kind === 'map' ? shapesIn(type.of) : [];
}
