// Recipes of machines: YAML that holds, for each cloud, the calls that make one; `{name}` stands for its name.
import { stringify } from 'yaml';
import { asToolError, ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import { isObject } from '../../../../contract/read-path.ts';
import type { Order } from '../../../../contract/survey.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { readYaml } from '../../../../security/yaml-file.ts';
import { gather, readerOf } from '../gather.ts';
import type { Work } from '../work.ts';
import { machineNamed } from './check-path.ts';

export interface Recipe {
  readonly name: string;
  /** Id of a cloud > its calls, in their order. */
  readonly clouds: Readonly<Record<string, readonly Order[]>>;
}

const most = 64 * 1024;

/** Throws PARAM_VALUE for what is no recipe. */
export function readRecipe(text: string): Recipe {
  if (text.length > most) throw refused(`it is longer than ${most / 1024} KiB`);
  let value: unknown;
  try {
    value = readYaml(text, 'recipe').content;
  } catch (thrown) {
    throw refused(asToolError(thrown).message.replace(/\.$/, ''));
  }
  if (!isObject(value) || !isObject(value.clouds)) throw refused('it has no `clouds`');
  const clouds = Object.entries(value.clouds).map(([cloud, steps]) => [cloud, ordersIn(cloud, steps)] as const);
  if (clouds.length === 0) throw refused('its `clouds` are empty');
  return { name: String(value.recipe ?? 'machine'), clouds: Object.fromEntries(clouds) };
}

function ordersIn(cloud: string, steps: Json | undefined): readonly Order[] {
  if (!Array.isArray(steps) || steps.length === 0) throw refused(`clouds.${cloud} is no list of calls`);
  return steps.map((step: Json, at): Order => {
    if (!isObject(step) || typeof step.tool !== 'string') throw refused(`clouds.${cloud}[${at}] names no tool`);
    const { args = {} } = step;
    if (!isObject(args)) throw refused(`clouds.${cloud}[${at}].args is no object`);
    return { tool: step.tool, args };
  });
}

const refused = (why: string): ToolError =>
  new ToolError('PARAM_VALUE', `The recipe cannot be used: ${why}. Nothing was sent.`, {
    hint: 'A recipe is YAML: `clouds`, and under the id of a cloud a list of calls, each with `tool` and `args`.',
  });

/** The order with the name in every text of its arguments. */
export const orderFor = ({ tool, args }: Order, name: string): Order => ({
  tool,
  args: named(args, name) as JsonObject,
});

function named(value: Json, name: string): Json {
  if (typeof value === 'string') return value.replaceAll('{name}', name);
  if (Array.isArray(value)) return value.map((one) => named(one, name));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one ?? null, name)]));
}

/** Throws NAME_ errors for a machine that cannot be meant, PARAM_VALUE for one of which no recipe can be made. */
export async function captureRecipe(work: Work, { machine }: JsonObject): Promise<Reply> {
  const one = machineNamed(await gather(work, ['machines']), String(machine));
  const { place } = one;
  const orders = await (await place.cloud.survey()).capture?.(one, readerOf(place, work.calls));
  if (orders === undefined) {
    throw new ToolError(
      'PARAM_VALUE',
      `Of ${one.name} no recipe can be made: ${place.cloud.title} does not tell what it was made of. Nothing was sent.`,
    );
  }
  const recipe = { recipe: one.name, clouds: { [place.cloud.id]: orders.map(({ tool, args }) => ({ tool, args })) } };
  // What is to be said stands in it as comments: the whole answer is a recipe, whoever copies it.
  const remarks = [
    ...(work.calls.isOffered('virtspan_make_machines') ? ['virtspan_make_machines makes machines of it.'] : []),
    'Sections of other clouds may stand beside this one.',
  ].map((remark) => `# ${remark}\n`);
  return { data: `${remarks.join('')}${stringify(recipe, { lineWidth: 0, aliasDuplicateObjects: false })}` };
}
