// A cloud with at least one thing of every kind that arguments can name, and how each is called.

import { readText } from '../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { type OtherCloud, type OtherProvider, otherCloud } from './other-cloud.ts';
import type { Things } from './sample-arguments.ts';

/** Where a list of things that can be named is empty in the seed, one is made up. */
export async function oneOfEach(id: OtherProvider): Promise<{ readonly cloud: OtherCloud; readonly things: Things }> {
  const made = new Map<string, JsonObject>();
  const cloud = await otherCloud(id, async (tool, args, context, inner) => {
    const reply = await inner.call(tool, args, context);
    const row = made.get(tool.name);
    return row === undefined || (reply.data as readonly Json[]).length > 0 ? reply : { ...reply, data: [row] };
  });
  const things: Record<string, string> = {};
  const references = Object.entries(await cloud.registry.references(id));
  for (const [index, [entity, { tool, args = {}, match, take }]] of references.entries()) {
    const { params } = (await cloud.registry.load(tool)).tool;
    if (Object.entries(params).some(([name, { required }]) => required === true && !Object.hasOwn(args, name)))
      continue;
    const where = Object.hasOwn(params, 'namespace') ? { namespace: 'team-a' } : {};
    const { data } = await cloud.execute(tool, { ...args, ...where }, { entry: 'resolve' });
    const named = (data as readonly JsonObject[]).find((row) => readText(row, match[0]!) !== undefined);
    const name = named === undefined ? `some ${entity}` : readText(named, match[0]!)!;
    if (named === undefined) {
      made.set(tool, { [take]: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`, [match[0]!]: name });
    }
    things[entity] = name;
  }
  return { cloud, things };
}
