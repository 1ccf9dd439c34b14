// A vboxwebsrv as a person starts one: at a port of its own, with a user and a password in its own settings.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { isOpen } from '../../src/clouds/virtualbox/provider/local/open-port.ts';
import { systemClock } from '../../src/contract/clock.ts';

const runner = process.env.VIRTSPAN_VBOX ?? '';
/** The tree that VirtualBox lives in, seen from outside: its /tmp is `tree/tmp`. */
export const tree = join(dirname(runner), 'root');

export interface UserService {
  readonly port: number;
  readonly username: string;
  readonly password: string;
  /** What the settings folder is set by, for programs of the same VirtualBox. */
  readonly env: Readonly<Record<string, string>>;
  pid(): number;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Runs VBoxManage beside it. */
  manage(...words: readonly string[]): string;
  stop(): Promise<void>;
}

/** Starts it, in settings of its own: runs do not see each other. */
export async function startUserService(): Promise<UserService> {
  const run = randomBytes(4).toString('hex');
  const env = { VBOX_HOME: `/tmp/virtspan-user-${run}/settings`, VBOX_IPC_SOCKETID: `user-${run}` };
  const [username, password] = ['ana', randomBytes(8).toString('hex')];
  const port = await freePort();
  const manage = (...words: readonly string[]): string =>
    execFileSync(runner, ['VBoxManage', ...words], { encoding: 'utf8', env: { ...process.env, ...env } });
  manage('setextradata', 'global', `VBoxAuthSimple/users/${username}`, sha256(password));
  manage('setproperty', 'machinefolder', `/tmp/virtspan-user-${run}/machines`);
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(runner, ['vboxwebsrv', '-H', '127.0.0.1', '-p', String(port), '-A', 'VBoxAuthSimple'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    while (!(await isOpen(port))) {
      if (child.exitCode !== null) throw new Error('vboxwebsrv ended');
      await systemClock.sleep(100, new AbortController().signal);
    }
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child!.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    port,
    username,
    password,
    env,
    pid: () => child?.pid ?? 0,
    kill: () => end('SIGKILL'),
    start,
    manage,
    stop: () => end('SIGTERM'),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
