// `virtspan version`: which virtspan this is, and which API versions it was generated from.
import { registryOf } from '../application/clouds.ts';
import { readOptions } from './usage.ts';
import type { Command, World } from './world.ts';

export const versionCommand: Command = {
  summary: 'Print the version, and the API versions that the tools were generated from.',
  help: `Usage: virtspan version [--json]

Prints the version of virtspan, of Node and of the API each provider's tools were generated from.
`,
  async run(world: World) {
    const values = readOptions(world.args, { json: { type: 'boolean' } } as const);
    const clouds = await world.known();
    // What works across clouds has no API of its own.
    const loaded = await Promise.all(Object.values(clouds).map((load) => load()));
    const withApi = loaded.filter(({ isAcross }) => isAcross !== true).map(({ id }) => id);
    const { catalogs } = await registryOf(clouds, withApi);
    const apis = Object.fromEntries(catalogs.map(({ provider, version }) => [provider, version]));
    const found = { virtspan: world.version, node: process.versions.node, ...apis };
    world.stdout.write(
      values.json === true
        ? `${JSON.stringify(found)}\n`
        : `${Object.entries(found)
            .map(([what, version]) => `${what} ${version}`)
            .join('\n')}\n`,
    );
    return 0;
  },
};
