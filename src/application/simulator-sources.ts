// What a simulator of a provider answers from: the provider's generated catalog.

import type { SimulatorSources } from '../contract/cloud.ts';
import type { Faults } from '../contract/faults.ts';
import type { AnyTool } from '../contract/tool.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { once } from './once.ts';
import type { OutsideWorld } from './outside-world.ts';

/** Time, chance, the catalogs of some providers, and what is to go wrong. */
export interface SourcesWorld extends Pick<OutsideWorld, 'clock' | 'random'> {
  readonly registryOf: (providers: readonly string[]) => Promise<Registry>;
  readonly faults?: Faults | undefined;
}

/** The catalog is loaded when the simulator first needs it. */
export function simulatorSources(
  provider: string,
  { clock, random, registryOf, faults }: SourcesWorld,
): SimulatorSources {
  const registry = once(() => registryOf([provider]));
  return {
    clock,
    random,
    tools: async () => allTools(await registry(), provider),
    toolOf: async (operation) => toolOfOperation(await registry(), provider, operation),
    loadShape: async (name) => (await registry()).shape(name, provider),
    ...(faults !== undefined && { faults }),
  };
}

/** Every tool of a provider; loads all of its categories. */
export const allTools = (registry: Registry, provider: string): Promise<readonly AnyTool[]> =>
  Promise.all(
    registry.entries
      .filter((entry) => entry.provider === provider)
      .map(async ({ name }) => (await registry.load(name)).tool),
  );

/** The tool of an operation given in lower case; undefined when the provider has none. */
export async function toolOfOperation(
  registry: Registry,
  provider: string,
  operation: string,
): Promise<AnyTool | undefined> {
  const entry = registry.entries.find((tool) => tool.provider === provider && tool.symbol.toLowerCase() === operation);
  return entry === undefined ? undefined : (await registry.load(entry.name)).tool;
}
