// `virtspan top`: what a server for several users is doing, in a terminal.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ToolError } from '../contract/errors.ts';
import type { StatusState } from '../runtime/server/http/status.ts';
import { cleanLine } from '../security/hygiene.ts';
import { readOptions, UsageError } from './usage.ts';
import type { Command, World } from './world.ts';

export const top: Command = {
  summary: 'Watch a server for several users at work.',
  help: `Usage: virtspan top [options]

Shows what a server that was started with "virtspan http --status" is doing: its totals, and the calls of the principal whose
token is given. Refreshes every second until it is stopped.

  --url URL         http://127.0.0.1:8808 when left out
  --token-file FILE file with the token; VIRTSPAN_TOKEN when left out
  --once            print once and end
`,
  run,
};

const everyMs = 1_000;
const clear = '\u001b[H\u001b[2J';

async function run(world: World): Promise<0> {
  const values = readOptions(world.args, {
    url: { type: 'string' },
    'token-file': { type: 'string' },
    once: { type: 'boolean' },
  } as const);
  const { url = 'http://127.0.0.1:8808' } = values;
  if (!URL.canParse(url)) throw new UsageError(`--url takes an http or https URL; got "${url}".`);
  const token = await tokenOf(world, values['token-file']);
  const stop = new AbortController();
  world.onStop(() => stop.abort());
  for (;;) {
    const state = await ask(new URL('/status.json', url), token);
    if (values.once === true) {
      world.stdout.write(screen(state));
      return 0;
    }
    world.stdout.write(`${clear}${screen(state)}`);
    await world.clock.sleep(everyMs, stop.signal);
    if (stop.signal.aborted) return 0;
  }
}

async function tokenOf({ env, cwd }: World, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return env.VIRTSPAN_TOKEN;
  return readFile(resolve(cwd, file), 'utf8').then(
    (text) => text.trim(),
    (cause: unknown) => {
      const hint = 'Name a file that holds nothing but the token; "virtspan http token NAME" makes one.';
      throw new ToolError('CREDENTIALS_MISSING', 'The file of --token-file cannot be read.', { hint, cause });
    },
  );
}

async function ask(url: URL, token: string | undefined): Promise<StatusState> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers, redirect: 'error' }).catch((cause: unknown) => {
    const hint = 'Start one there with "virtspan http --status", or name another address with --url.';
    throw new ToolError('API_UNREACHABLE', `No server answers at ${url.origin}.`, { fate: 'refused', hint, cause });
  });
  if (response.ok) return (await response.json()) as StatusState;
  const [why, hint] =
    response.status === 404
      ? ['has no status', 'Start it with "virtspan http --status".']
      : response.status === 401
        ? ['takes no such token', 'Put a token of that server into VIRTSPAN_TOKEN, or into the file of --token-file.']
        : [`answers with status ${response.status}`, 'Look at what stands in front of it, and whether --url names it.'];
  throw new ToolError('API_REFUSED', `The server at ${url.origin} ${why}.`, { hint });
}

function screen(state: StatusState): string {
  const { version, upSeconds, callsUnderWay, callsEnded, sessions, principal, yours, yoursLately } = state;
  const line = (...cells: readonly (string | number)[]): string =>
    `  ${cells.map((cell, index) => cleanLine(String(cell), 60).padEnd([44, 18, 9][index] ?? 0)).join(' ')}`.trimEnd();
  return `${[
    `virtspan ${cleanLine(version, 20)}, up ${upSeconds} s: ${callsUnderWay} calls under way, ${callsEnded} ended, ${sessions} sessions`,
    '',
    `Calls of ${cleanLine(principal, 80)} under way`,
    ...(yours.length === 0 ? ['  none'] : yours.map(({ tool, ms, id }) => line(tool, 'running', `${ms} ms`, id))),
    '',
    'Lately',
    ...(yoursLately.length === 0
      ? ['  none']
      : yoursLately.map(({ tool, result, ms, id }) => line(tool, result, `${ms} ms`, id))),
  ].join('\n')}\n`;
}
