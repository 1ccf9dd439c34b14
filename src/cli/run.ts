// Picks the command, runs it and turns what it throws into a message and an exit code.
import { resolve } from 'node:path';

import type { LazyClouds } from '../application/clouds.ts';
import type { OutsideWorld } from '../application/outside-world.ts';
import { ToolError } from '../contract/errors.ts';
import type { Said } from '../runtime/config/settings.ts';
import { commandNamed, overview } from './commands.ts';
import { complaint } from './complaint.ts';
import { UsageError } from './usage.ts';
import { version } from './version-number.ts';
import type { ExitCode } from './world.ts';
import { widthOf, wrapped, wrappedHelp } from './wrap.ts';

/** Runs the command that the arguments name, `serve` when they name none, and ends the process with its exit code. */
export async function run(base: OutsideWorld, argv: readonly string[], exit: (code: ExitCode) => void): Promise<void> {
  let lost: string | undefined;
  // A client or pager that goes away has read enough; it must not end the process with a stack trace.
  base.stderr.on('error', () => {});
  base.stdin.on('error', () => {});
  base.stdout.on('error', ({ code = 'no reason given' }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') lost = code;
  });
  const code = await attempt(base, argv);
  await drained(base.stdout);
  if (lost !== undefined) base.stderr.write(`virtspan: The output cannot be written (${lost}).\n`);
  await drained(base.stderr);
  exit(code === 0 && lost !== undefined ? 1 : code);
}

async function attempt(world: OutsideWorld, given: readonly string[]): Promise<ExitCode> {
  let base = world;
  let argv = given;
  try {
    const elsewhere = generatedAsked(given);
    if (elsewhere !== undefined) {
      const { withGenerated } = await import('../application/generated-elsewhere.ts');
      base = await withGenerated(world, resolve(world.cwd, elsewhere.folder));
      argv = elsewhere.rest;
    }
  } catch (thrown) {
    return complain(world, thrown);
  }
  if (argv[0] === 'help') return attempt(base, [...argv.slice(1, 2), '--help']);
  const [first] = argv;
  const isNamed = first !== undefined && !first.startsWith('-');
  const name = isNamed ? first : 'serve';
  const args = isNamed ? argv.slice(1) : argv;
  try {
    // A person who types the name wants to know what it is; a client has no terminal.
    const isAlone = argv.length === 0 && base.stdin.isTTY === true && base.stdout.isTTY === true;
    if (isAlone || (!isNamed && asksForHelp(args))) return say(base, await overview(), 0);
    if (!isNamed && args.includes('--version')) return say(base, `${version}\n`, 0);
    // Side by side with the command, most of which need it: one after the other, the start takes longer.
    const [command] = await Promise.all([commandNamed(name), loadApplication()]);
    if (asksForHelp(args)) return say(base, command.help, 0);
    return await command.run({
      ...base,
      args,
      version,
      known: (config) => known(base, config),
      application: (said) => application(base, said),
    });
  } catch (thrown) {
    return complain(base, thrown);
  }
}

/** `--generated DIR`, which every command takes, and the arguments without it. Throws UsageError without a folder. */
function generatedAsked(
  argv: readonly string[],
): { readonly folder: string; readonly rest: readonly string[] } | undefined {
  const at = argv.findIndex((arg) => arg === '--generated' || arg.startsWith('--generated=') || arg === '--');
  if (at < 0 || argv[at] === '--') return undefined;
  const [, said] = /^--generated=(.*)$/s.exec(argv[at] ?? '') ?? [];
  const folder = said ?? argv[at + 1];
  if (folder === undefined || folder === '' || folder.startsWith('--')) {
    throw new UsageError('--generated takes the folder that "npm run generate -- --out DIR" wrote.');
  }
  return { folder, rest: [...argv.slice(0, at), ...argv.slice(at + (said === undefined ? 2 : 1))] };
}

/** What stands behind `--` is meant for somebody else. */
function asksForHelp(args: readonly string[]): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return own.includes('--help') || own.includes('-h');
}

const loadApplication = () => import('../application/application.ts');

async function application(base: OutsideWorld, said: Said) {
  const { createApplication } = await loadApplication();
  const trouble = (event: string, what: string) => logTrouble(base, event, what);
  return createApplication(said, base, (thrown) => logUnexpected(base, thrown), trouble);
}

async function known(base: OutsideWorld, config: string | undefined): Promise<LazyClouds> {
  const { knownClouds } = await import('../application/clouds.ts');
  return knownClouds(base, config === undefined ? {} : { config });
}

function say({ stdout }: OutsideWorld, text: string, code: ExitCode): ExitCode {
  stdout.write(wrappedHelp(text, widthOf(stdout)));
  return code;
}

async function complain(base: OutsideWorld, thrown: unknown): Promise<ExitCode> {
  if (thrown instanceof UsageError) {
    base.stderr.write(wrapped(`virtspan: ${thrown.message}\n`, widthOf(base.stderr)));
    return 2;
  }
  if (thrown instanceof ToolError) {
    base.stderr.write(complaint(thrown, base.stderr, base.env));
    return thrown.fate === 'unknown' ? 3 : 1;
  }
  await logUnexpected(base, thrown);
  base.stderr.write('virtspan failed unexpectedly; the line above says where.\n');
  return 1;
}

async function logUnexpected({ stderr, clock }: OutsideWorld, thrown: unknown): Promise<void> {
  const { createLog, whereabouts } = await import('../runtime/server/log.ts');
  const log = createLog({ write: (line) => stderr.write(line), now: clock.now });
  log({ level: 'error', event: 'unexpected failure', where: whereabouts(thrown) });
}

async function logTrouble({ stderr, clock }: OutsideWorld, event: string, what: string): Promise<void> {
  const { createLog } = await import('../runtime/server/log.ts');
  createLog({ write: (line) => stderr.write(line), now: clock.now })({ level: 'warning', event, what });
}

/** Resolves when the stream has handed over what was written to it, or never will. */
function drained(stream: OutsideWorld['stdout']): Promise<void> {
  if (stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}
