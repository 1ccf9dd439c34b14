// What a server over any transport is made of: who it says it is, its list, the way to its calls.

import type { Application } from '../application/application.ts';
import { metaToolsOf } from '../application/meta-tools.ts';
import { once } from '../application/once.ts';
import { ToolError } from '../contract/errors.ts';
import type { Engine } from '../runtime/server/calls.ts';
import { contextCapabilities } from '../runtime/server/context.ts';
import type { Identity } from '../runtime/server/era.ts';
import { instructionsFor } from '../runtime/server/instructions.ts';
import type { Detail } from '../runtime/server/listing.ts';
import { createLog, type Log } from '../runtime/server/log.ts';
import type { Page } from '../runtime/server/pages.ts';
import { taskCapabilities } from '../runtime/server/tasks/offer.ts';
import type { MetaTools } from '../runtime/tools/meta-tools.ts';
import { exposureText } from '../security/exposure.ts';
import type { Following } from './following.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

/** Above this many typed tools, models choose worse and many clients cut the list. */
const comfortableTools = 40;

/** Clients of the SDK give up on a request after 60 s: before that a call hands back the handle of its job. */
const defaultWaitMs = 45_000;

export interface Served extends Pick<Application, 'turns'> {
  readonly identity: Identity;
  /** As a principal is told: of their own profiles only. */
  readonly identityFor: (principal: string) => Identity;
  readonly engine: () => Promise<Engine>;
  readonly page: () => Promise<Page>;
  /** How long a call waits for its job when it does not say, in milliseconds. */
  readonly waitMs: number;
}

/**
 * Loads nothing that the list of tools does not need before it is asked for. The list is marked for the principal where
 * there is only one; what is refused to one of several may be allowed to another.
 */
export function servedBy(
  application: Application,
  world: World,
  outputSchemas: 'listed' | 'left out',
  log: Log,
  principal: string | undefined,
): Served {
  const { settings } = application;
  const { mode } = settings;
  const waitMs = settings.waitMs ?? defaultWaitMs;
  const metaTools = mode === 'toolsets' ? undefined : once(() => metaToolsOf(application, world, waitMs, mode));
  const detail = mode === 'all' ? 'compact' : outputSchemas === 'listed' ? 'both' : 'full';
  const identityWith = (profiles: Application['profiles']): Identity => ({
    serverInfo: { name: 'virtspan', title: 'virtspan', version: world.version },
    capabilities: { tools: {}, logging: {}, ...contextCapabilities, ...taskCapabilities },
    instructions: instructionsFor({
      ...settings,
      cloud: application.cloud,
      profiles,
      titles: application.clouds.filter(({ isAcross }) => isAcross !== true).map(({ title }) => title),
      mode,
    }),
  });
  return {
    identity: identityWith(application.profiles),
    identityFor: (who) => identityWith(application.profilesOf(who)),
    engine: once(() => engineOf(application, metaTools)),
    page: once(() => pagesOf(application, detail, world, log, principal, metaTools)),
    waitMs,
    turns: application.turns,
  };
}

/** An application whose files are followed: `--watch`. Loads nothing where nobody asks for it. */
export async function followed(
  first: Application,
  open: () => Promise<Application>,
  { clock }: World,
  log: Log,
): Promise<Following> {
  if (first.settings.redis !== undefined) {
    throw new UsageError('--watch is for a server of one process: leave out --redis.');
  }
  const { followFiles } = await import('./following.ts');
  return followFiles({ first, open, clock, log });
}

/**
 * The log of a server, which begins with what was found. CONFIG_INVALID ends the start when nothing configured can be used,
 * and for a selection that selects nothing.
 */
export async function startLog({ stderr, clock }: World, application: Application): Promise<Log> {
  const log = createLog({
    write: (line) => stderr.write(line),
    now: clock.now,
    atLeast: application.settings.logLevel,
  });
  await checkOffer(application, log);
  settleAuditLater(application);
  return log;
}

/** In a moment: the first message does not wait for a long log to be read. */
function settleAuditLater(application: Application): void {
  // Whoever opened the log tells why it cannot be read.
  setTimeout(() => void application.settleAudit().catch(() => undefined), 50).unref();
}

async function checkOffer(application: Application, log: Log): Promise<void> {
  const { settings, cloud, profiles, problems, registry } = application;
  for (const what of problems) log({ level: 'warning', event: 'configuration', what });
  for (const what of application.unproven) log({ level: 'warning', event: 'policy', what });
  application.checkClouds();
  if (cloud === 'built-in') {
    const what = settings.simulate === 'asked' ? 'asked for' : 'no cloud is configured';
    log({ level: 'notice', event: 'serving the built-in simulators', because: what });
  }
  for (const [provider, summaries] of Object.entries(profiles)) {
    log({ level: 'debug', event: 'profiles', provider, count: summaries.length });
    for (const { name: profile, exposed } of summaries) {
      if (exposed === undefined) continue;
      log({ level: 'warning', event: 'exposed profile', provider, profile, what: exposureText[exposed] });
    }
  }
  if (settings.toolsets === undefined && settings.tools === undefined) return;
  const { checkSelection, enabledTools } = await import('../runtime/tools/enabled-tools.ts');
  const [{ entries }, selection] = await Promise.all([registry(), application.selection()]);
  checkSelection(entries, selection);
  const count = enabledTools(entries, selection).length;
  if (count === 0) throw new ToolError('CONFIG_INVALID', 'The selection of tools is empty: nothing would be offered.');
  if (count > comfortableTools) {
    const what = `${count} typed tools are listed; models choose better from ${comfortableTools} or fewer`;
    log({ level: 'warning', event: 'many tools', what });
  }
}

async function engineOf(application: Application, metaTools: (() => Promise<MetaTools>) | undefined): Promise<Engine> {
  const [{ registry, execute }, meta] = await Promise.all([application.engine(), metaTools?.()]);
  const { cloud } = application;
  return { registry, execute, cloud, ...(meta !== undefined && { metaTools: meta }) };
}

/** The tools about tools first: whoever reads one page only still finds and calls all the others. */
async function pagesOf(
  { settings, profiles, registry, selection, foreseen }: Application,
  detail: Detail,
  world: World,
  log: Log,
  principal: string | undefined,
  metaTools: (() => Promise<MetaTools>) | undefined,
): Promise<Page> {
  const [{ createPages, usualPageSize }, meta] = await Promise.all([
    import('../runtime/server/pages.ts'),
    metaTools?.(),
  ]);
  const about = (meta?.list() ?? []).map((tool) => JSON.stringify(tool));
  if (settings.mode === 'search') return createPages(about);
  const [{ offeredLines }, { readLines }] = await Promise.all([
    import('../runtime/server/offered-lines.ts'),
    import('../runtime/server/listing.ts'),
  ]);
  const offer = {
    providers: Object.keys(profiles),
    selection: await selection(),
    destructive: settings.destructive,
    detail,
  };
  const folder = world.beside('listing/');
  const refusal = principal === undefined ? undefined : await foreseen(principal);
  const lines = await offeredLines(offer, {
    read: (provider: string, wanted: Detail) => readLines(folder, provider, wanted),
    registry,
    ...(refusal !== undefined && { refusal }),
  });
  const all = [...about, ...lines];
  const { pageSize = usualPageSize } = settings;
  if (all.length > pageSize) {
    const what = `the list of ${all.length} tools has pages of ${pageSize}; some clients read only the first`;
    log({ level: 'warning', event: 'many pages', what });
  }
  return createPages(all, pageSize);
}
