// `virtspan`: the MCP server on standard input and output.

import type { Application } from '../application/application.ts';
import { contextOf } from '../application/context.ts';
import { preload } from '../application/preload.ts';
import { serveStdio } from '../runtime/server/stdio-server.ts';
import { checkServing, readSaid, serverOptions, serverOptionsHelp } from './said.ts';
import { followed, servedBy, startLog } from './served.ts';
import { tracerOf } from './tracer.ts';
import { readOptions } from './usage.ts';
import type { Command, World } from './world.ts';

export const serve: Command = {
  summary: 'Serve MCP on standard input and output; this is the default.',
  help: `Usage: virtspan [serve] [options]

Serves the Model Context Protocol on standard input and output: for editors, desktop assistants and agents, which start
it themselves. Standard output carries the protocol only; the log goes to standard error as JSON lines.
Without any configuration it serves built-in simulated clouds, so that everything can be tried.

${serverOptionsHelp}
  --page-size N         tools on one page of the list
  --output-schemas      list the schema of each tool's result too (with --toolsets or --tools)
  --watch               take a changed configuration, policy or cloud module at the next call; a broken one is told and not taken
  --log-level LEVEL     debug, info, notice, warning or error; info when left out
  --otlp URL            spans for OpenTelemetry (OTLP over HTTP); OTEL_EXPORTER_OTLP_ENDPOINT too

Each option has an environment variable (VIRTSPAN_MODE, VIRTSPAN_TOOLSETS, VIRTSPAN_TOOLS, VIRTSPAN_WITHOUT, VIRTSPAN_READ_ONLY,
VIRTSPAN_POLICY, VIRTSPAN_AUDIT_DIR, ...) and a place in virtspan.yaml. The command line wins over the environment, and
that over the file; --without, --read-only and --disable-destructive hold when any of the three says so. A policy file that is
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
    otlp: { type: 'string' },
    watch: { type: 'boolean' },
  } as const);
  const { 'page-size': pageSize, 'log-level': logLevel } = values;
  checkServing(logLevel, pageSize);
  const open = () =>
    world.application({
      ...readSaid(values),
      ...(pageSize !== undefined && { pageSize }),
      ...(logLevel !== undefined && { logLevel }),
    });
  const application = await open();
  const { settings } = application;
  const tracing = await tracerOf(world, values.otlp);
  const log = await startLog(world, application);
  const schemas = values['output-schemas'] === true ? 'listed' : 'left out';
  const serveOne = (one: Application) => servedBy(one, world, schemas, log, principal);
  const following = values.watch === true ? await followed(application, open, world, log) : undefined;
  const changing =
    following && (await import('./served-following.ts')).servedFollowing(following, serveOne, world, log);
  const served = changing?.served ?? serveOne(application);
  await serveStdio({
    input: world.stdin,
    output: world.stdout,
    ...served,
    context: changing?.contextFor(principal) ?? contextOf(application, world, principal),
    principal,
    ...tracing,
    greeted: () => {
      preload(application, served.engine);
      world.keepCompiled?.('start');
    },
    ended: () => world.keepCompiled?.('call'),
    ...(settings.patienceMs !== undefined && { patienceMs: settings.patienceMs }),
    log,
    randomId: world.randomId,
    elapsed: world.clock.elapsed,
    now: world.clock.now,
    sealingKey: () => world.randomBytes(32),
    stopRequests: world.onStop,
  });
  await following?.close();
  await application.close();
  return 0;
}

/** Who calls: standard input has one user. */
const principal = 'local';
