// Which clouds there are to offer: the configured ones, simulators in their place, and those that work on the others.
import type { FoundClouds } from '../contract/cloud.ts';
import type { Faults } from '../contract/faults.ts';
import type { Settings } from '../runtime/config/settings.ts';
import { type Clouds, type LazyClouds, registryOf } from './clouds.ts';
import type { OutsideWorld } from './outside-world.ts';
import type { SafetyWorld } from './safety.ts';
import { simulatorSources } from './simulator-sources.ts';

/** What has to be there to look for clouds and to open them. */
export type Around = SafetyWorld & Pick<OutsideWorld, 'random' | 'clouds' | 'host' | 'reach'>;

/** Provider id with what was found of it, in their order. */
export type Offered = readonly (readonly [id: string, found: FoundClouds])[];

/** Those with a service of their own. */
const ownClouds = (clouds: Clouds) => Object.entries(clouds).filter(([, { isAcross }]) => isAcross !== true);

/** Those that work on the others, where there are any to work on. */
export async function cloudsAcross(clouds: Clouds, reachable: Offered): Promise<Offered> {
  const names = reachable.flatMap(([, { summaries }]) => summaries.map(({ name }) => name));
  if (names.length === 0) return [];
  const across = Object.entries(clouds).filter(([, { isAcross }]) => isAcross === true);
  const sections = Object.fromEntries([...new Set(names)].map((name) => [name, { provider: '' }]));
  return Promise.all(
    across.map(
      async ([id, cloud]) => [id, await cloud.find({ env: {}, home: '', sections, file: undefined })] as const,
    ),
  );
}

/** What the configuration and this machine say of each cloud. */
export async function findClouds(
  { profiles, file }: Settings,
  clouds: Clouds,
  { env, home }: Around,
): Promise<Offered> {
  return Promise.all(
    ownClouds(clouds).map(async ([id, cloud]) => {
      const sections = Object.fromEntries(Object.entries(profiles).filter(([, { provider }]) => provider === id));
      return [id, await cloud.find({ env, home, sections, file })] as const;
    }),
  );
}

/** What a file plans to go wrong at the simulators. Throws CONFIG_INVALID. */
export async function plannedFaults(
  file: string | undefined,
  { clock }: Pick<Around, 'clock'>,
): Promise<Faults | undefined> {
  if (file === undefined) return undefined;
  return (await import('../runtime/faults/read-faults.ts')).faultsIn(file, () => clock.elapsed());
}

/** Those that have a simulator. */
export function simulatedClouds(
  clouds: Clouds,
  lazy: LazyClouds,
  { clock, random }: Around,
  faults: Faults | undefined,
): Offered {
  const sources = { clock, random, registryOf: (ids: readonly string[]) => registryOf(lazy, ids), faults };
  return Object.entries(clouds).flatMap(([id, { simulation }]) =>
    simulation === undefined ? [] : [[id, simulation.inProcess(simulatorSources(id, sources))] as const],
  );
}
