// From settings to clouds, catalogs and the pipeline: each made when it is first needed.

import type { Cloud } from '../contract/cloud.ts';
import { ToolError } from '../contract/errors.ts';
import type { Answer, Invocation, ProfileSummary, Provider } from '../contract/invocation.ts';
import type { CloudOffer } from '../contract/offer.ts';
import type { AnyTool } from '../contract/tool.ts';
import { configPath, readSettings, type Said, type Settings } from '../runtime/config/settings.ts';
import type { Live } from '../runtime/live/live.ts';
import { createLoopTurns, type LoopTurns } from '../runtime/loop-turns.ts';
import type { PipelineParts } from '../runtime/pipeline.ts';
import type { Shared } from '../runtime/shared/shared.ts';
import type { Selection } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import { writeReadsLater } from '../security/audit-later.ts';
import { tellUnwritable } from '../security/audit-told.ts';
import { acrossClouds } from './across.ts';
import { adoptWhatIsHeard, createHearing } from './adopting.ts';
import { webhookOf } from './alerts.ts';
import { type Clouds, lazily, loadClouds, modulePath, profileSchemas, registryOf } from './clouds.ts';
import { type Foreseen, foreseenBy } from './foreseen.ts';
import { openLive } from './live.ts';
import { type Around, cloudsAcross, findClouds, type Offered, plannedFaults, simulatedClouds } from './offered.ts';
import { once } from './once.ts';
import { openShared } from './open-shared.ts';
import { kept, profilesOfPrincipals, strangeProfiles, visibleTo } from './own-profiles.ts';
import { createRuns, type Runs } from './runs.ts';
import {
  auditFolder,
  auditKey,
  nonEmpty,
  openAudit,
  pipelineSafety,
  policyPath,
  readPolicy,
  unwritableAudit,
  witnessOf,
} from './safety.ts';
import type { WatchedFile } from './watched-files.ts';

export interface Application {
  readonly settings: Settings;
  /** `built-in` when nothing is configured or the operator asked for the simulators. */
  readonly cloud: 'real' | 'built-in';
  /** Provider id > profiles; only providers that have any are offered. */
  readonly profiles: Readonly<Record<string, readonly ProfileSummary[]>>;
  /** What is wrong with the configuration that was found, but not wrong enough to stop. */
  readonly problems: readonly string[];
  /** The files that decided what it is, whether they are there or not. */
  readonly files: readonly WatchedFile[];
  /** Rules of the policy on tools that no catalog has. */
  readonly unproven: readonly string[];
  /** What the policy and the clouds have to say about this machine beyond their profiles. */
  remarks(): Promise<readonly string[]>;
  /** Throws CONFIG_INVALID when clouds are configured and none can be used: a simulator must not pass for them. */
  checkClouds(): void;
  /** The clouds that are offered, in their order. */
  readonly clouds: readonly Cloud[];
  /** What they offer beside their tools. */
  offers(): Promise<readonly CloudOffer[]>;
  /** Which tools the operator selected at launch, with bundles opened. */
  selection(): Promise<Selection>;
  /** The catalogs of the offered providers. */
  registry(): Promise<Registry>;
  /** Tells which calls of a principal the policy will refuse whatever their arguments; undefined without a policy. */
  foreseen(principal: string): Promise<Foreseen | undefined>;
  /** The profiles that a principal may use, by provider. */
  profilesOf(principal: string): Application['profiles'];
  /** Puts on record what earlier processes left without an outcome. */
  settleAudit(): Promise<void>;
  /** What the processes of this server share; nobody but this one where no store is configured. */
  readonly shared: Shared;
  /** Who wants to be told what became of calls. */
  readonly runs: Pick<Runs, 'listen'>;
  /** Turns of the event loop, for all that work in this process. */
  readonly turns: LoopTurns;
  /** The way to every API. */
  engine(): Promise<OpenEngine>;
  close(): Promise<void>;
}

export interface OpenEngine {
  readonly registry: Registry;
  readonly providers: readonly Provider[];
  /** What the services behind the profiles have. */
  readonly live: Live;
  /**
   * Why every call of a tool by the principal will be refused by mode, policy or the service; undefined where some may pass.
   */
  refusal(tool: AnyTool, provider: string, principal?: string): Promise<string | undefined>;
  /**
   * Hears what the services have, where nobody has asked yet: those behind `profile`, the usual ones when left out. Tools of
   * their own are in the registry after that.
   */
  hear(profile?: string): Promise<void>;
  /** One run of the pipeline. Throws ToolError. */
  execute(invocation: Invocation): Promise<Answer>;
}

/** Told what was thrown unexpectedly; callers only hear that it happened. */
export type Unexpected = (thrown: unknown) => void;

/** Reads the settings and looks for clouds; opens nothing yet. Throws CONFIG_INVALID. */
export async function createApplication(
  said: Said,
  world: Around,
  unexpected: Unexpected,
  trouble: (event: string, what: string) => void = () => {},
): Promise<Application> {
  for (const load of Object.values(world.clouds)) load().catch(unexpected);
  let configured: Clouds | undefined;
  let outside: readonly string[] = [];
  const settings = await readSettings({
    said,
    ...world,
    async sectionsOf(modules, file) {
      configured = await loadClouds(world.clouds, modules, file, world.user);
      outside = modules.map((module) => modulePath(module, file));
      return profileSchemas(configured);
    },
  });
  const clouds = configured ?? (await loadClouds(world.clouds, [], world.cwd, world.user));
  const lazy = lazily(clouds);
  const found = settings.simulate === 'asked' ? [] : await findClouds(settings, clouds, world);
  const real = found.filter(([, { summaries }]) => summaries.length > 0);
  const reachable =
    real.length > 0 ? real : simulatedClouds(clouds, lazy, world, await plannedFaults(settings.faults, world));
  const offered = [...reachable, ...(await cloudsAcross(clouds, reachable))];
  const unusable = found.flatMap(([, about]) => about.problems);
  const ids = offered.map(([id]) => id);
  const served = ids.flatMap((id) => clouds[id] ?? []);
  const registry = once(() => registryOf(lazy, ids));
  const offers = once(() => Promise.all(served.map((cloud) => cloud.offer())));
  const selection = once(async () => {
    const { toolsets, tools, without, effects } = settings;
    const selected = {
      ...(toolsets !== undefined && { toolsets }),
      ...(tools !== undefined && { names: tools }),
      ...(without !== undefined && { without }),
      effects,
    };
    if (toolsets === undefined) return selected;
    const [{ expandBundles }, { entries }, bundled] = await Promise.all([
      import('../runtime/offer/toolsets.ts'),
      registry(),
      offers(),
    ]);
    return expandBundles(selected, bundled, entries);
  });
  const cloud = real.length > 0 ? 'real' : 'built-in';
  // At once: a policy that is missing or wrong stops the start, not the first call.
  const policy = await readPolicy(world, () => registryOf(lazy, Object.keys(lazy)), settings.policy);
  const folder = cloud === 'built-in' ? settings.auditDir : auditFolder(world, settings.auditDir);
  const key = await auditKey(settings.auditKeyFile);
  const shared = await openShared(settings, world.clock.elapsed, (what) => trouble('shared store', what));
  const witness = witnessOf(shared, world.host, folder);
  const log = tellUnwritable(openAudit(world, folder, key, witness), (why) =>
    trouble('audit', unwritableAudit(folder, why)),
  );
  const audit = writeReadsLater(log, { later: (work) => setTimeout(work, 100) });
  const runs = createRuns(world.clock.elapsed);
  const turns = createLoopTurns();
  const engine = once(async () => {
    const guards = { audit, ...pipelineSafety(world, policy, settings.patienceMs, shared) };
    return {
      audit,
      ...(await openEngine(
        settings,
        offered,
        clouds,
        cloud,
        world,
        { registry, selection, runs, turns, foreseen, profilesOf: ownOf, shared },
        guards,
        unexpected,
      )),
    };
  });
  const ownOf = profilesOfPrincipals(settings.http);
  const profilesOf = (principal: string) => visibleTo(ownOf(principal), offered);
  const foreseen = kept((principal: string) => foreseenBy(settings, profilesOf(principal), policy?.policy, principal));
  return {
    settings,
    cloud,
    profiles: visibleTo(undefined, offered),
    profilesOf,
    problems: [...unusable, ...strangeProfiles(settings.http, offered)],
    files: [
      { what: 'configuration', path: configPath(said.config ?? nonEmpty(world.env.VIRTSPAN_CONFIG), world) },
      { what: 'policy', path: policyPath(world, settings.policy) },
      ...outside.map((path) => ({ what: 'module', path }) as const),
    ],
    unproven: policy?.unproven ?? [],
    async remarks() {
      return [
        ...(policy?.unproven ?? []),
        ...(await Promise.all(found.map(async ([, about]) => (await about.remarks?.()) ?? []))).flat(),
      ];
    },
    checkClouds() {
      if (cloud === 'real' || unusable.length === 0) return;
      const all = unusable.join('; ');
      const hint = 'Correct it, or ask for the built-in simulators with --simulate.';
      throw new ToolError('CONFIG_INVALID', `No configured cloud can be used: ${all}. Nothing was sent.`, { hint });
    },
    clouds: served,
    offers,
    selection,
    registry,
    runs,
    turns,
    shared,
    foreseen: async (principal) => (policy === undefined ? undefined : foreseen(principal)),
    settleAudit: async () => audit.settle?.(),
    engine,
    async close() {
      if (engine.started()) {
        const { providers, audit, live } = await engine();
        await live.knowledge.close();
        // A cloud that cannot be left in good order must not cost the log its last records.
        await Promise.all(providers.map((provider) => provider.close().catch(unexpected)));
        // Calls that the end of the process cut off get their outcome: unknown.
        await audit.close().catch(unexpected);
        await witness?.settled();
      }
      await shared.close();
    },
  };
}

async function openEngine(
  settings: Settings,
  offered: Offered,
  clouds: Clouds,
  cloud: Application['cloud'],
  world: Around,
  {
    registry: openRegistry,
    selection: choose,
    runs,
    turns,
    foreseen: foresee,
    profilesOf,
    shared,
  }: Pick<Application, 'registry' | 'selection' | 'turns' | 'shared'> & {
    readonly runs: Runs;
    readonly profilesOf: (principal: string) => readonly string[] | undefined;
    readonly foreseen: (principal: string) => Promise<Foreseen>;
  },
  guards: Guards,
  unexpected: Unexpected,
): Promise<OpenEngine> {
  const { clock } = world;
  let run: OpenEngine['execute'] = () => {
    throw new Error('Nothing is called before the engine is open.');
  };
  const webhook = webhookOf(settings, world, openRegistry);
  const across = acrossClouds({
    clouds: offered.flatMap(([id, { summaries }]) => {
      const one = clouds[id];
      return one === undefined ? [] : [[one, summaries] as const];
    }),
    registry: openRegistry,
    selection: choose,
    execute: (invocation) => run(invocation),
    randomId: world.randomId,
    settings,
    ownOf: profilesOf,
    reach: world.reach ?? (await import('../runtime/wire/reach.ts')).reach,
    ...(webhook !== undefined && { webhook }),
  });
  const [{ createPipeline }, { checkSelection }, { guardProvider }, registry, selection, opened] = await Promise.all([
    import('../runtime/pipeline.ts'),
    import('../runtime/tools/enabled-tools.ts'),
    import('../runtime/wire/guard.ts'),
    openRegistry(),
    choose(),
    Promise.all(offered.map(([, { open }]) => open({ clock, random: world.random, across }))),
  ]);
  const { effects, destructive, patienceMs } = settings;
  const { live, kept } = await openLive(world, cloud, registry, shared);
  checkSelection(registry.entries, selection);
  const providers = opened.map((provider) => guardProvider(provider, { elapsed: clock.elapsed }));
  adoptWhatIsHeard({ knowledge: live.knowledge, registry, clouds: Object.values(clouds), unexpected, kept });
  const { execute } = createPipeline({
    registry,
    providers,
    live,
    selection,
    modes: { effects, destructive },
    turns,
    ...guards,
    profilesOf,
    now: clock.now,
    elapsed: clock.elapsed,
    unexpected,
    ...(patienceMs !== undefined && { patienceMs }),
  });
  // After the pipeline, of which it is a part.
  const { marksOf } = await import('../runtime/live/marks.ts');
  const marked = marksOf({ live, providers, sleep: clock.sleep });
  const refusal: OpenEngine['refusal'] = async (tool, id, principal = 'local') =>
    (await foresee(principal))(tool, id) ?? marked(tool, id);
  const hear = createHearing(live.knowledge, providers, clock);
  run = runs.watch(execute, registry);
  return { registry, providers, live, refusal, hear, execute: run };
}

/** What the operator settled about safety, for the pipeline. */
type Guards = Pick<PipelineParts, 'audit' | 'policy' | 'callLimits' | 'confirmations' | 'confirmation' | 'reachShared'>;
