// A cloud with at least one thing of every kind that arguments can name, and how each is called.

import type { ToolError } from '../../src/contract/errors.ts';
import type { Change, Provider } from '../../src/contract/invocation.ts';
import { isObject, readText } from '../../src/contract/read-path.ts';
import type { Json, JsonObject } from '../../src/contract/tool.ts';
import { type Between, type OtherCloud, type OtherProvider, otherCloud } from './other-cloud.ts';
import type { Things } from './sample-arguments.ts';

/** A change of something made up is seen as one of an object without anything in it, and a handle of nothing as one of something. */
const madeUp = (inner: Provider): Provider['foresee'] =>
  inner.foresee === undefined
    ? undefined
    : async (tool, args, context) => {
        try {
          return await inner.foresee!(tool, args, context);
        } catch (thrown) {
          if (inner.id === 'virtualbox' && (thrown as ToolError).code === 'NAME_UNKNOWN') return undefined;
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

/** The rows of a list; a list behind which nothing stands says that in place of rows. */
const rowsIn = (data: Json | undefined): readonly JsonObject[] => (Array.isArray(data) ? data.filter(isObject) : []);

/**
 * Where a list of things that can be named is empty in the seed, or wants to know of what, one is made up. Things are
 * called by their ids where their name alone does not find them.
 */
export async function oneOfEach(id: OtherProvider): Promise<{ readonly cloud: OtherCloud; readonly things: Things }> {
  const made = new Map<string, readonly JsonObject[]>();
  const madeAlone = new Map<string, { readonly param: string; readonly row: JsonObject }>();
  const listed: Between = async (tool, args, context, inner) => {
    const alone = madeAlone.get(tool.name);
    if (alone !== undefined && args[alone.param] === readText(alone.row, 'metadata.name')) return { data: alone.row };
    const rows = made.get(tool.name);
    if (rows === undefined) return inner.call(tool, args, context);
    const reply = await inner.call(tool, args, context).catch(() => ({ data: [] }));
    return { ...reply, data: [...rowsIn(reply.data), ...rows] };
  };
  const cloud = await otherCloud(id, listed, madeUp);
  const things: Record<string, string> = {};
  const references = Object.entries(await cloud.registry.references(id));
  for (const [index, [entity, reference]] of references.entries()) {
    const { tool, args = {}, match, take, rows, get, needs } = reference;
    const { params } = (await cloud.registry.load(tool)).tool;
    const has = (name: string): boolean => Object.hasOwn(args, name);
    const isTied = Object.entries(params).some(([name, { required }]) => required === true && !has(name));
    const where = Object.hasOwn(params, 'namespace') ? { namespace: 'team-a' } : {};
    const { data } =
      isTied || needs !== undefined
        ? { data: [] }
        : await cloud.execute(tool, { ...args, ...where }, { entry: 'resolve' });
    const listed = rowsIn(data).flatMap((row) => (rows === undefined ? [row] : rowsBelow(row, rows)));
    const label = match[0] ?? take;
    const named = listed.find((row) => readText(row, label) !== undefined);
    const isByName = !isTied && needs === undefined && match.length > 0;
    if (named !== undefined) {
      const name = readText(named, label)!;
      const isOnly = listed.filter((row) => readText(row, label) === name).length === 1;
      things[entity] = isByName && isOnly ? name : readText(named, take)!;
      continue;
    }
    const newId = `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
    const newName = get === undefined ? `some ${entity}` : `some-${entity.toLowerCase()}`;
    const row = {
      ...withName(label, label === take && get === undefined ? newId : newName),
      ...(label === take ? {} : { [take]: newId }),
    };
    made.set(tool, [...(made.get(tool) ?? []), rows === undefined ? row : { [rows]: [row] }]);
    if (get !== undefined) madeAlone.set(get.tool, { param: get.param, row });
    things[entity] = isByName ? newName : newId;
  }
  return { cloud, things };
}

const rowsBelow = (row: JsonObject, path: string): readonly JsonObject[] =>
  [row[path] ?? []].flat().filter((one): one is JsonObject => typeof one === 'object' && one !== null);

/** `metadata.name` as an object within an object. */
function withName(path: string, name: string): JsonObject {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length === 0 ? name : withName(rest.join('.'), name) };
}
