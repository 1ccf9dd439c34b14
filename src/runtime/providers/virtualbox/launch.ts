// Starts a vboxwebsrv of our own where VirtualBox is installed but none runs: loopback, free port, a password of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { Secret } from '../../../security/credentials.ts';
import type { Clock } from '../../clock.ts';
import { ToolError } from '../../errors.ts';
import type { Send } from '../http.ts';

export interface LaunchParts {
  /** How a program of VirtualBox is run: `VBoxManage`, `vboxwebsrv`. */
  readonly program: (name: string) => { readonly command: string; readonly args: readonly string[] };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly send: Send;
  /** A text nobody can guess, letters and digits only. */
  readonly secretText: () => string;
}

/** Where VirtualBox puts programs that are not on the path. */
const PLACES = [
  '/usr/lib/virtualbox',
  '/opt/VirtualBox',
  '/Applications/VirtualBox.app/Contents/MacOS',
  'C:\\Program Files\\Oracle\\VirtualBox',
];

/** How to run the programs of an installed VirtualBox: by full path where one is found, else by name. */
export function installedPrograms(exists: (path: string) => boolean): LaunchParts['program'] {
  return (name) => {
    const found = PLACES.flatMap((place) => [`${place}/${name}`, `${place}\\${name}.exe`]).find(exists);
    return { command: found ?? name, args: [] };
  };
}

export interface Launched {
  readonly url: string;
  readonly username: string;
  readonly password: Secret;
  readonly pid: number;
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
  const username = `virtspan-${parts.secretText().slice(0, 8)}`;
  const password = parts.secretText();
  const userKey = `${authLibrary}/users/${username}`;
  const before = await currentLibrary(parts);
  await manage(parts, 'setextradata', 'global', userKey, createHash('sha256').update(password).digest('hex'));
  const port = await freePort();
  const { command, args } = parts.program('vboxwebsrv');
  const child = spawn(command, [...args, '-H', '127.0.0.1', '-p', String(port), '-A', authLibrary], {
    env: parts.env as NodeJS.ProcessEnv,
    stdio: 'ignore',
  });
  const stop = async (): Promise<void> => {
    await end(child, clock);
    await manage(parts, 'setextradata', 'global', userKey).catch(() => undefined);
    await manage(parts, 'setproperty', 'websrvauthlibrary', before).catch(() => undefined);
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(parts, url, child);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return { url, username, password: new Secret(password), pid: child.pid ?? 0, stop };
}

/** Waits until the service answers: one whose port is taken keeps running without ever listening. */
async function answering({ clock, send }: LaunchParts, url: string, child: ChildProcess): Promise<void> {
  const endsAt = clock.now() + patienceMs;
  let fault: unknown;
  child.once('error', (error) => {
    fault = error;
  });
  const never = new AbortController().signal;
  while (clock.now() < endsAt && child.exitCode === null && fault === undefined) {
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

async function currentLibrary(parts: LaunchParts): Promise<string> {
  const text = await manage(parts, 'list', 'systemproperties');
  const found = /^Webservice auth\. library:\s*(\S+)/m.exec(text)?.[1];
  return found === undefined || found === 'null' ? 'default' : found;
}

async function manage(parts: LaunchParts, ...words: readonly string[]): Promise<string> {
  const { command, args } = parts.program('VBoxManage');
  const { stdout } = await promisify(execFile)(command, [...args, ...words], {
    env: parts.env as NodeJS.ProcessEnv,
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout;
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
