// `virtspan tools`: what there is to call.
import { registryOf } from '../application/clouds.ts';
import type { Effect } from '../contract/tool.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { columns, type Row } from './columns.ts';
import { providersFor } from './offered.ts';
import { paintFor } from './paint.ts';
import { listed, readArguments, UsageError } from './usage.ts';
import type { Command, World } from './world.ts';

export const tools: Command = {
  summary: 'List the tools of every provider, or of some toolsets.',
  help: `Usage: virtspan tools [TOOLSET...] [--json] [--provider NAME,...] [--effect EFFECT,...]

Lists the tools of the clouds that are configured; of the simulated ones where none is. A toolset is provider/category, or a provider.

  --json            an array of objects: name, title, provider, category, operations (the spec's own ids that the tool
                    covers), effect, risk, reversible, flags, raisedBy and doc
  --all             the tools of every provider, configured or not
  --provider NAME   only the tools of these providers, configured or not
  --effect EFFECT   only tools of these effects: read, act, write, destroy
  --categories      list the toolsets instead of the tools
`,
  run,
};

async function run(world: World): Promise<0> {
  const { values, positionals } = readArguments(world.args, {
    json: { type: 'boolean' },
    provider: { type: 'string', multiple: true },
    effect: { type: 'string', multiple: true },
    categories: { type: 'boolean' },
    all: { type: 'boolean' },
  } as const);
  const clouds = await world.known();
  const registry = await registryOf(clouds, await providersFor(world, clouds, listed(values.provider), values.all));
  const isWanted = toolsetFilter(registry, positionals);
  if (values.categories === true) {
    writeCategories(world, registry, isWanted, values.json === true);
    return 0;
  }
  const effects = effectsAsked(listed(values.effect));
  const entries = registry.entries
    .filter(({ provider, category }) => isWanted(provider, category))
    .filter(({ effect }) => effects === undefined || effects.includes(effect));
  if (values.json === true) {
    const loaded = await Promise.all(
      entries.map(async ({ name, provider }) => ({ provider, tool: (await registry.load(name)).tool })),
    );
    const rows = loaded.map(({ provider, tool }) => {
      const { name, formerly, title, category, operations, effect, risk, reversible, flags, raisedBy, doc } = tool;
      return { name, formerly, title, provider, category, operations, effect, risk, reversible, flags, raisedBy, doc };
    });
    world.stdout.write(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
    return 0;
  }
  const rows: readonly Row[] = entries.map(({ name, effect, risk, doc }) => [name, effect, risk, doc]);
  world.stdout.write(
    columns(['TOOL', 'EFFECT', 'RISK', 'WHAT IT DOES'], rows, world.stdout, paintFor(world.stdout, world.env)),
  );
  return 0;
}

function effectsAsked(asked: readonly string[] | undefined): readonly string[] | undefined {
  const odd = asked?.find((effect) => !knownEffects.includes(effect));
  if (odd !== undefined) throw new UsageError(`There is no effect "${odd}"; known are ${knownEffects.join(', ')}.`);
  return asked;
}

const knownEffects: readonly string[] = ['read', 'act', 'write', 'destroy'] satisfies readonly Effect[];

function toolsetFilter(registry: Registry, toolsets: readonly string[]) {
  const known = new Set(registry.categories.flatMap(({ provider, id }) => [provider, `${provider}/${id}`]));
  const odd = toolsets.find((toolset) => !known.has(toolset));
  if (odd !== undefined) {
    throw new UsageError(`There is no toolset "${odd}"; "virtspan tools --categories" lists them.`);
  }
  return (provider: string, category: string): boolean =>
    toolsets.length === 0 || toolsets.includes(provider) || toolsets.includes(`${provider}/${category}`);
}

function writeCategories(
  { stdout, env }: World,
  registry: Registry,
  isWanted: (provider: string, category: string) => boolean,
  isJson: boolean,
): void {
  const rows = registry.categories.filter(({ provider, id }) => isWanted(provider, id));
  if (isJson) {
    const objects = rows.map(({ provider, id, ...more }) => ({ toolset: `${provider}/${id}`, ...more }));
    stdout.write(`${JSON.stringify(objects)}\n`);
    return;
  }
  const table = rows.map(({ provider, id, tools: count, doc }): Row => [`${provider}/${id}`, String(count), doc]);
  stdout.write(columns(['TOOLSET', 'TOOLS', 'WHAT IT IS ABOUT'], table, stdout, paintFor(stdout, env)));
}
