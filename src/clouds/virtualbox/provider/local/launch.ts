// Starts a vboxwebsrv of our own where VirtualBox is installed but none runs: loopback, free port, a password of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { Clock } from '../../../../contract/clock.ts';
import { ToolError } from '../../../../contract/errors.ts';
import type { Send } from '../../../../runtime/wire/http.ts';
import { Secret } from '../../../../security/credentials.ts';
import { startedMark } from './find-local.ts';
import type { Program } from './installed.ts';
import { runManage } from './manage.ts';

export interface LaunchParts {
  readonly program: Program;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly send: Send;
  /** A text nobody can guess, letters and digits only. */
  readonly secretText: () => string;
  /** This process, and whether another one is still there: for users that a killed virtspan left behind. */
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

export interface Launched {
  readonly url: string;
  readonly username: string;
  readonly password: Secret;
  readonly pid: number;
  /** True once the service ended by itself, or was killed. */
  hasEnded(): boolean;
  /** Ends the service and puts the settings back. */
  stop(): Promise<void>;
}

const authLibrary = 'VBoxAuthSimple';
const patienceMs = 30_000;
const pauseMs = 200;

/**
 * Starts the service. Its logon is checked by VirtualBox's own simple library against a user that exists only while the
 * service runs, and the library that was set before comes back at the end: `null`, which lets everybody in for good,
 * is never set. Throws ToolError when the service does not come up.
 */
export async function launchWebService(parts: LaunchParts): Promise<Launched> {
  const { clock } = parts;
  const username = `virtspan-${parts.pid}-${parts.secretText().slice(0, 8)}`;
  const password = parts.secretText();
  const key = userKey(username);
  const before = await libraryBefore(parts);
  await runManage(parts, 'setextradata', 'global', key, createHash('sha256').update(password).digest('hex'));
  const port = await freePort();
  const { command, args } = parts.program('vboxwebsrv');
  const child = spawn(command, [...args, '-H', '127.0.0.1', '-p', String(port), '-A', authLibrary], {
    env: { ...parts.env, [startedMark]: String(parts.pid) } as NodeJS.ProcessEnv,
    stdio: 'ignore',
  });
  const stop = async (): Promise<void> => {
    await end(child, clock);
    await runManage(parts, 'setextradata', 'global', key).catch(() => undefined);
    await runManage(parts, 'setproperty', 'websrvauthlibrary', before).catch(() => undefined);
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(parts, url, child);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return { url, username, password: new Secret(password), pid: child.pid ?? 0, hasEnded, stop };
}

/** Waits until the service answers: one whose port is taken keeps running without ever listening. */
async function answering({ clock, send }: LaunchParts, url: string, child: ChildProcess): Promise<void> {
  const endsAt = clock.elapsed() + patienceMs;
  let fault: unknown;
  child.once('error', (error) => {
    fault = error;
  });
  const never = new AbortController().signal;
  while (clock.elapsed() < endsAt && child.exitCode === null && fault === undefined) {
    try {
      await send({ method: 'GET', url, deadlineMs: 2_000, connection: 'fresh' });
      return;
    } catch {
      await clock.sleep(pauseMs, never);
    }
  }
  throw new ToolError('API_UNREACHABLE', 'vboxwebsrv was started but does not answer. Nothing was sent.', {
    hint: 'Start vboxwebsrv yourself and give its address as VBOX_WEBSERVICE_URL.',
    fate: 'refused',
    cause: fault,
  });
}

/** The library that comes back at the end; what an earlier virtspan set and could not put back does not count. */
async function libraryBefore(parts: LaunchParts): Promise<string> {
  const text = await runManage(parts, 'list', 'systemproperties');
  const found = /^Webservice auth\. library:\s*(\S+)/m.exec(text)?.[1];
  const users = await simpleUsers(parts);
  for (const user of users.filter((name) => isLeftBehind(name, parts)))
    await runManage(parts, 'setextradata', 'global', userKey(user)).catch(() => undefined);
  const isOurs = found === authLibrary && users.length > 0 && users.every((name) => ownUser.test(name));
  return found === undefined || found === 'null' || isOurs ? 'default' : found;
}

async function simpleUsers(parts: LaunchParts): Promise<readonly string[]> {
  const text = await runManage(parts, 'getextradata', 'global', 'enumerate');
  return [...text.matchAll(/^Key: VBoxAuthSimple\/users\/([^,]+),/gm)].flatMap(([, name]) => name ?? []);
}

const ownUser = /^virtspan-(\d+)-/;
const userKey = (name: string): string => `${authLibrary}/users/${name}`;

function isLeftBehind(name: string, { pid, isAlive }: LaunchParts): boolean {
  const owner = Number(ownUser.exec(name)?.[1] ?? pid);
  return owner !== pid && !isAlive(owner);
}

async function end(child: ChildProcess, clock: Clock): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const watch = new AbortController();
  const late = clock.sleep(10_000, watch.signal).then(() => watch.signal.aborted || child.kill('SIGKILL'));
  await gone;
  watch.abort();
  await late;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
