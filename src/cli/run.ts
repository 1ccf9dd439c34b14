// Picks the command, runs it and turns what it throws into a message and an exit code.
import type { Said } from '../runtime/config/settings.ts';
import { ToolError } from '../runtime/errors.ts';
import { commandNamed, overview } from './commands.ts';
import { UsageError } from './usage.ts';
import { version } from './version-number.ts';
import type { ExitCode, World } from './world.ts';

type Base = Omit<World, 'args' | 'application' | 'version'>;

/** Runs the command that the arguments name, `serve` when they name none, and ends the process with its exit code. */
export async function run(base: Base, argv: readonly string[], exit: (code: ExitCode) => void): Promise<void> {
  // A client or pager that goes away must not end the process with a stack trace.
  base.stderr.on('error', () => {});
  base.stdout.on('error', () => {});
  const code = await attempt(base, argv);
  await Promise.all([drained(base.stdout), drained(base.stderr)]);
  exit(code);
}

async function attempt(base: Base, argv: readonly string[]): Promise<ExitCode> {
  const isNamed = argv[0] !== undefined && !argv[0].startsWith('-');
  const name = isNamed ? argv[0]! : 'serve';
  const args = isNamed ? argv.slice(1) : argv;
  try {
    if (!isNamed && (args.includes('--help') || args.includes('-h'))) return say(base, await overview(), 0);
    if (!isNamed && args.includes('--version')) return say(base, `${version}\n`, 0);
    // Side by side with the command, most of which need it: one after the other, the start takes longer.
    const [command] = await Promise.all([commandNamed(name), loadApplication()]);
    if (args.includes('--help') || args.includes('-h')) return say(base, command.help, 0);
    return await command.run({ ...base, args, version, application: (said) => application(base, said) });
  } catch (thrown) {
    return complain(base, thrown);
  }
}

const loadApplication = () => import('./application.ts');

async function application(base: Base, said: Said) {
  const { createApplication } = await loadApplication();
  return createApplication(said, base, (thrown) => logUnexpected(base, thrown));
}

function say({ stdout }: Base, text: string, code: ExitCode): ExitCode {
  stdout.write(text);
  return code;
}

async function complain(base: Base, thrown: unknown): Promise<ExitCode> {
  if (thrown instanceof UsageError) {
    base.stderr.write(`virtspan: ${thrown.message}\n`);
    return 2;
  }
  if (thrown instanceof ToolError) {
    base.stderr.write(`${thrown.code}: ${thrown.message}\n${thrown.hint === undefined ? '' : `${thrown.hint}\n`}`);
    return thrown.fate === 'unknown' ? 3 : 1;
  }
  await logUnexpected(base, thrown);
  base.stderr.write('virtspan failed unexpectedly; the line above says where.\n');
  return 1;
}

async function logUnexpected({ stderr, clock }: Base, thrown: unknown): Promise<void> {
  const { createLog, whereabouts } = await import('../runtime/server/log.ts');
  const log = createLog({ write: (line) => stderr.write(line), now: clock.now });
  log({ level: 'error', event: 'unexpected failure', where: whereabouts(thrown) });
}

/** Resolves when the stream has handed over what was written to it, or never will. */
function drained(stream: Base['stdout']): Promise<void> {
  if (stream.destroyed || stream.writableLength === 0) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}
