// `virtspan simulate`: a built-in simulator as an HTTP server of its own, for any client of that API.

import { resolve } from 'node:path';
import { registryOf } from '../application/clouds.ts';
import { simulatorSources } from '../application/simulator-sources.ts';
import { ToolError } from '../contract/errors.ts';
import { cloudOf } from './offered.ts';
import { readArguments, UsageError } from './usage.ts';
import type { Command, ExitCode, World } from './world.ts';

export const simulate: Command = {
  summary: "Run a built-in cloud as an HTTP server, for this and other clients of the cloud's API.",
  help: `Usage: virtspan simulate [PROVIDER] [options]

Serves a simulated cloud on this machine until it is interrupted, and prints the variables that point a client at it.
Its state is in memory. PROVIDER is the first of them when left out.

  --port N         port to listen on; a free one when left out or 0
  --host ADDRESS   127.0.0.1 and nothing else, since the keys of the simulator are public
  --job-ms N       how long jobs take, in milliseconds
  --version V      version of the API to play, where the simulator knows several
  --faults FILE    what is to go wrong, and when: slow, refused or broken answers, jobs that fail, hang or vanish,
                   lapsed keys, a wrong clock; docs/faults.md says how
  --json           one JSON object with the address and the variables instead of text
`,
  run,
};

async function run(world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(world.args, {
    port: { type: 'string' },
    host: { type: 'string' },
    'job-ms': { type: 'string' },
    version: { type: 'string' },
    faults: { type: 'string' },
    json: { type: 'boolean' },
  } as const);
  const [provider = Object.keys(world.clouds)[0] ?? '', ...more] = positionals;
  if (more.length > 0) throw new UsageError('simulate takes one provider.');
  const load = cloudOf(world.clouds, provider);
  if (values.host !== undefined && values.host !== '127.0.0.1' && values.host !== 'localhost') {
    throw new UsageError(`--host takes 127.0.0.1; got "${values.host}".`);
  }
  const port = wholeOf('--port', values.port, 65_535) ?? 0;
  const jobMs = wholeOf('--job-ms', values['job-ms'], 3_600_000);
  const [{ simulation }, { listen }] = await Promise.all([load(), import('../runtime/wire/listen.ts')]);
  if (simulation === undefined) throw new UsageError(`There is no simulator of ${provider}.`);
  const { version } = values;
  const versions = (await simulation.versions?.()) ?? [];
  if (version !== undefined && !versions.includes(version)) {
    const known = versions.length === 0 ? 'it plays one version only' : `known are ${versions.join(', ')}`;
    throw new UsageError(`The simulator of ${provider} does not play version "${version}"; ${known}.`);
  }
  const file = values.faults === undefined ? undefined : resolve(world.cwd, values.faults);
  const faults =
    file === undefined
      ? undefined
      : await (await import('../runtime/faults/read-faults.ts')).faultsIn(file, () => world.clock.elapsed());
  const sources = { ...world, faults, registryOf: (ids: readonly string[]) => registryOf(world.clouds, ids) };
  const handle = await simulation.handle({
    ...simulatorSources(provider, sources),
    ...(jobMs !== undefined && { jobMs }),
    ...(version !== undefined && { version }),
  });
  const { url, close } = await listen(handle, port, { websockets: true }).catch((cause: unknown) => {
    const code = (cause as { code?: string }).code ?? 'no reason given';
    const taken = code === 'EADDRINUSE' ? ': another program listens there' : '';
    const hint = 'Name another one with --port; 0, or none, takes a free one.';
    throw new ToolError('INTERNAL', `Port ${port} cannot be listened on (${code})${taken}.`, {
      cause,
      fate: 'failed',
      hint,
    });
  });
  const login = await simulation.login(url);
  if (values.json === true) world.stdout.write(`${JSON.stringify({ origin: url, env: login })}\n`);
  else world.stdout.write(announce(provider, url, login));
  await new Promise<void>((resolve) => world.onStop(resolve));
  await close();
  for (const line of faults?.unmet() ?? []) world.stderr.write(`${line}\n`);
  return 0;
}

function announce(provider: string, origin: string, login: Readonly<Record<string, string>>): string {
  const exports = Object.entries(login).map(([name, value]) => `export ${name}='${value}'`);
  return `A simulated ${provider} listens on ${origin} until it is interrupted.\nTo use it:\n\n${exports.join('\n')}\n\n`;
}

function wholeOf(option: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) <= most) return Number(value);
  throw new UsageError(`${option} takes a whole number from 0 to ${most}; got "${value}".`);
}
