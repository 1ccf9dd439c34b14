// Asks the server of a profile what it has: the same reading of facts that `specs pull` does, or what the tools of the
// profile are checked against where no facts can be pulled. Nothing is written.
import type { Application } from '../../application/application.ts';
import type { Cloud } from '../../contract/cloud.ts';
import { ToolError } from '../../contract/errors.ts';
import type { Said } from '../../runtime/config/settings.ts';
import { readingOf } from '../reading.ts';
import { UsageError } from '../usage.ts';
import type { World } from '../world.ts';
import type { ReportParts } from './model.ts';
import { refusedAs } from './refused.ts';

type Seen = Pick<ReportParts, 'live' | 'against' | 'unread'>;

/** Provider > what its server has, for those that have the profile. Throws UsageError when none has it, ToolError. */
export async function askServer(
  world: World,
  providers: readonly string[],
  profile: string,
  said: Said,
): Promise<Readonly<Record<string, Seen>>> {
  const application = await world.application(said);
  try {
    application.checkClouds();
    const asked = application.clouds.filter(
      ({ id }) => providers.includes(id) && application.profiles[id]?.some(({ name }) => name === profile),
    );
    if (asked.length === 0) {
      const known = providers.flatMap((id) => (application.profiles[id] ?? []).map(({ name }) => `${id} ${name}`));
      throw new UsageError(`There is no profile "${profile}" here; there are: ${known.join(', ') || 'none'}.`);
    }
    const seen: (readonly [string, Seen])[] = [];
    for (const cloud of asked) {
      const one = askOne(world, application, cloud, profile);
      // Several clouds may have a profile of this name: what one does not tell is no reason to keep back the others.
      seen.push([cloud.id, await (asked.length === 1 ? one : one.catch(unreadOf(profile)))]);
    }
    return Object.fromEntries(seen);
  } finally {
    await application.close();
  }
}

const unreadOf =
  (profile: string) =>
  (thrown: unknown): Seen => {
    if (!(thrown instanceof ToolError)) throw thrown;
    return { unread: { profile, unread: thrown.message } };
  };

async function askOne(world: World, application: Application, cloud: Cloud, profile: string): Promise<Seen> {
  const { id } = cloud;
  if (typeof cloud.pull === 'string') {
    return (await heard(world, application, id, profile)) ?? { unread: { profile, unread: cloud.pull } };
  }
  const pull = await cloud.pull();
  const reading = () => readingOf(application, world, id, profile);
  const { version, text } = await pull.facts({ profile }, { env: world.env, known: undefined, reading });
  const [{ compareVersions }, { factsFolder }] = await Promise.all([
    import('../../../codegen/compare.ts'),
    import('../facts-folder.ts'),
  ]);
  const { operations, ...against } = refusedAs(() =>
    compareVersions(factsFolder(world), id, {}, { text, version, file: profile }),
  );
  return { live: { profile, version, operations }, against };
}

/** Undefined where the service tells nothing of what it has. */
async function heard(world: World, application: Application, id: string, profile: string): Promise<Seen | undefined> {
  const { live, registry, providers } = await application.engine();
  const provider = providers.find((one) => one.id === id);
  const learned = provider && (await live.knowledge.learn(provider, profile, 0));
  if (provider === undefined || learned?.operations === undefined) return undefined;
  const operations = new Set<string>();
  for (const { name } of registry.entries.filter((entry) => entry.provider === id)) {
    const { tool } = await registry.load(name);
    const { fit } = await live.standing(provider, profile, tool, learned);
    if (fit.served === 'yes') for (const operation of tool.operations) operations.add(operation);
  }
  const { version = 'unknown', own = [] } = learned;
  const { versions } = await registry.versions(id);
  const isOlder = versions.slice(0, -1).includes(version);
  const seen = { profile, version, operations, own: own.map(({ name }) => String(name)) };
  return { live: seen, ...(isOlder && { against: await againstVersion(world, id, version) }) };
}

async function againstVersion(world: World, id: string, version: string): Promise<NonNullable<Seen['against']>> {
  const [{ compareVersions }, { factsFolder }] = await Promise.all([
    import('../../../codegen/compare.ts'),
    import('../facts-folder.ts'),
  ]);
  const { operations: _, ...against } = refusedAs(() => compareVersions(factsFolder(world), id, {}, { version }));
  return against;
}
