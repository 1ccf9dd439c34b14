// The composition root: arguments and environment > configuration > clouds and catalogs > pipeline > server or command.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { OutsideWorld } from './application/outside-world.ts';
import { run } from './cli/run.ts';
import { systemClock } from './contract/clock.ts';

declare global {
  interface ImportMeta {
    /** See src/launch: there in the built program. */
    readonly keepCompiled?: (after: 'start' | 'call' | 'end') => void;
  }
}

const keepCompiled = import.meta.keepCompiled;

/** The root, as containers take it, for a user whom the system does not know where HOME says nothing either. */
function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    return '/';
  }
}

/** Every kind of cloud, and at the end the tools that work on all of them. */
const clouds: OutsideWorld['clouds'] = {
  cloudstack: async () => (await import('./clouds/cloudstack/cloud.ts')).cloudstack,
  kubevirt: async () => (await import('./clouds/kubevirt/cloud.ts')).kubevirt,
  virtualbox: async () => (await import('./clouds/virtualbox/cloud.ts')).virtualbox,
  virtspan: async () => (await import('./clouds/virtspan/cloud.ts')).virtspan,
};

const outside: OutsideWorld = {
  env: process.env,
  home: homeOfUser(),
  host: hostname(),
  cwd: process.cwd(),
  user: process.getuid?.(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: systemClock,
  random: () => randomInt(2 ** 32) / 2 ** 32,
  randomId: randomUUID,
  randomBytes,
  onStop: (listener) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listener);
  },
  program: fileURLToPath(import.meta.url),
  clouds,
  beside: (path) => new URL(path, import.meta.url),
  ...(keepCompiled !== undefined && { keepCompiled }),
};

void run(outside, process.argv.slice(2), (code) => {
  keepCompiled?.('end');
  process.exit(code);
});
