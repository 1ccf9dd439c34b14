// `virtspan`: the MCP server on standard input and output.

import type { Application } from '../application/application.ts';
import { contextOf } from '../application/context.ts';
import { metaToolsOf } from '../application/meta-tools.ts';
import { once } from '../application/once.ts';
import { ToolError } from '../contract/errors.ts';
import type { Engine } from '../runtime/server/calls.ts';
import { contextCapabilities } from '../runtime/server/context.ts';
import { instructionsFor } from '../runtime/server/instructions.ts';
import type { Detail } from '../runtime/server/listing.ts';
import { createLog, type Log } from '../runtime/server/log.ts';
import { serveStdio } from '../runtime/server/stdio-server.ts';
import type { MetaTools } from '../runtime/tools/meta-tools.ts';
import { exposureText } from '../security/exposure.ts';
import { readSaid, serverOptions, serverOptionsHelp } from './said.ts';
import { readOptions } from './usage.ts';
import type { Command, World } from './world.ts';

/** Above this many typed tools, models choose worse and many clients cut the list. */
const comfortableTools = 40;

export const serve: Command = {
  summary: 'Serve MCP on standard input and output; this is the default.',
  help: `Usage: virtspan [serve] [options]

Serves the Model Context Protocol on standard input and output: for editors, desktop assistants and agents, which start
it themselves. Standard output carries the protocol only; the log goes to standard error as JSON lines.
Without any configuration it serves built-in simulated clouds, so that everything can be tried.

${serverOptionsHelp}
  --page-size N         tools on one page of the list
  --output-schemas      list the schema of each tool's result too (with --toolsets or --tools)
  --log-level LEVEL     debug, info, notice, warning or error; info when left out

Each option has an environment variable (VIRTSPAN_MODE, VIRTSPAN_TOOLSETS, VIRTSPAN_TOOLS, VIRTSPAN_READ_ONLY,
VIRTSPAN_POLICY, VIRTSPAN_AUDIT_DIR, ...) and a place in virtspan.yaml. The command line wins over the environment, and
that over the file; --read-only and --disable-destructive hold when any of the three says so. A policy file that is
missing or wrong stops the start.
`,
  run,
};

async function run(world: World): Promise<0> {
  const values = readOptions(world.args, {
    ...serverOptions,
    'page-size': { type: 'string' },
    'log-level': { type: 'string' },
    'output-schemas': { type: 'boolean' },
  } as const);
  const { 'page-size': pageSize, 'log-level': logLevel } = values;
  const application = await world.application({
    ...readSaid(values),
    ...(pageSize !== undefined && { pageSize }),
    ...(logLevel !== undefined && { logLevel }),
  });
  const { settings } = application;
  const log = createLog({
    write: (line) => world.stderr.write(line),
    now: world.clock.now,
    atLeast: settings.logLevel,
  });
  await checkOffer(application, log);
  const { mode } = settings;
  const waitMs = settings.waitMs ?? defaultWaitMs;
  const metaTools = mode === 'search' ? once(() => metaToolsOf(application, world, waitMs)) : undefined;
  const detail = mode === 'all' ? 'compact' : values['output-schemas'] === true ? 'both' : 'full';
  // In a moment: the first message does not wait for a long log to be read.
  setTimeout(settleAudit, 50, application, log).unref();
  await serveStdio({
    input: world.stdin,
    output: world.stdout,
    identity: {
      serverInfo: { name: 'virtspan', title: 'virtspan', version: world.version },
      capabilities: { tools: {}, logging: {}, ...contextCapabilities },
      instructions: instructionsFor({
        ...settings,
        ...application,
        titles: application.clouds.map(({ title }) => title),
        mode,
      }),
    },
    engine: once(() => engineOf(application, metaTools)),
    page: once(() => (metaTools === undefined ? pagesOf(application, detail, world) : metaPages(metaTools))),
    context: contextOf(application, world, principal),
    principal,
    waitMs,
    ...(settings.patienceMs !== undefined && { patienceMs: settings.patienceMs }),
    log,
    randomId: world.randomId,
    elapsed: world.clock.elapsed,
    sealingKey: () => world.randomBytes(32),
    stopRequests: world.onStop,
  });
  await application.close();
  return 0;
}

function settleAudit(application: Application, log: Log): void {
  application.settleAudit().catch(() => log({ level: 'warning', event: 'the audit log cannot be read' }));
}

/** Who calls: standard input has one user. */
const principal = 'local';

/** Clients of the SDK give up on a request after 60 s: before that a call hands back the handle of its job. */
const defaultWaitMs = 45_000;

/**
 * Says on stderr what was found. CONFIG_INVALID ends the start when nothing configured can be used, and for a selection
 * that selects nothing.
 */
async function checkOffer(application: Application, log: Log): Promise<void> {
  const { settings, cloud, profiles, problems, registry } = application;
  for (const what of problems) log({ level: 'warning', event: 'configuration', what });
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
  return { registry, execute, ...(meta !== undefined && { metaTools: meta }) };
}

/** The one page of search mode. */
async function metaPages(metaTools: () => Promise<MetaTools>) {
  const [{ createPages }, tools] = await Promise.all([import('../runtime/server/pages.ts'), metaTools()]);
  return createPages(tools.list().map((tool) => JSON.stringify(tool)));
}

async function pagesOf({ settings, profiles, registry, selection }: Application, detail: Detail, world: World) {
  const [{ createPages }, { offeredLines }, { readLines }] = await Promise.all([
    import('../runtime/server/pages.ts'),
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
  const lines = await offeredLines(offer, {
    read: (provider: string, wanted: Detail) => readLines(folder, provider, wanted),
    registry,
  });
  return createPages(lines, settings.pageSize);
}
