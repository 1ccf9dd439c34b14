// A cloud with at least one thing of every kind that arguments can name, and how each is called.

import type { ToolError } from '../../src/contract/errors.ts';
import type { Change, Provider } from '../../src/contract/invocation.ts';
import { readText } from '../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { type Between, type OtherCloud, type OtherProvider, otherCloud } from './other-cloud.ts';
import type { Things } from './sample-arguments.ts';

/** A change of something made up is seen as one of an object without anything in it. */
const madeUp = (inner: Provider): Provider['foresee'] =>
  inner.foresee === undefined
    ? undefined
    : async (tool, args, context) => {
        try {
          return await inner.foresee!(tool, args, context);
        } catch (thrown) {
          if ((thrown as ToolError).apiCode !== 404) throw thrown;
          const changeBy = async ({ body }: JsonObject): Promise<Change> => ({
            state: 'known',
            param: 'body',
            before: { metadata: { name: args.name! } },
            after: body as JsonObject,
          });
          return { places: [], changeBy };
        }
      };

/** Where a list of things that can be named is empty in the seed, one is made up. */
export async function oneOfEach(id: OtherProvider): Promise<{ readonly cloud: OtherCloud; readonly things: Things }> {
  const made = new Map<string, JsonObject>();
  const listed: Between = async (tool, args, context, inner) => {
    const reply = await inner.call(tool, args, context);
    const row = made.get(tool.name);
    return row === undefined || (reply.data as readonly Json[]).length > 0 ? reply : { ...reply, data: [row] };
  };
  const cloud = await otherCloud(id, listed, madeUp);
  const things: Record<string, string> = {};
  const references = Object.entries(await cloud.registry.references(id));
  for (const [index, [entity, { tool, args = {}, match, take }]] of references.entries()) {
    const { params } = (await cloud.registry.load(tool)).tool;
    if (Object.entries(params).some(([name, { required }]) => required === true && !Object.hasOwn(args, name)))
      continue;
    const where = Object.hasOwn(params, 'namespace') ? { namespace: 'team-a' } : {};
    const { data } = await cloud.execute(tool, { ...args, ...where }, { entry: 'resolve' });
    const named = (data as readonly JsonObject[]).find((row) => readText(row, match[0]!) !== undefined);
    const invented = id === 'kubevirt' ? `some-${entity.toLowerCase()}` : `some ${entity}`;
    const name = named === undefined ? invented : readText(named, match[0]!)!;
    if (named === undefined) {
      made.set(tool, { [take]: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`, [match[0]!]: name });
    }
    things[entity] = name;
  }
  return { cloud, things };
}
