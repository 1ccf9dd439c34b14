// The server under load: the built one, on clouds that are processes of their own, each on one port through its restarts.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface LoadedWorld {
  readonly port: number;
  /** Resident memory of the server, in bytes; undefined while it cannot be asked. */
  memory(): Promise<number | undefined>;
  /** Asks it to stop, waits for its end and starts the next one. */
  restartServer(): Promise<void>;
  /** The same for the slow cloud, which begins anew. */
  restartCloud(): Promise<void>;
  stop(): Promise<void>;
}

export const tokenOf = (user: number): string => `token-of-user-${user}`;

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const faults = `faults:
  - { operation: listVirtualMachines, latency_ms: 250 }
  - { operation: listVolumes, latency_ms: 1000 }
`;

export async function startWorld(users: number): Promise<LoadedWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-load-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const lines = Array.from({ length: users }, (_, user) => {
    const sha256 = createHash('sha256').update(tokenOf(user)).digest('hex');
    return `  - { principal: user-${user}, sha256: ${sha256} }`;
  });
  const tokens = file('tokens.yaml', `tokens:\n${lines.join('\n')}\n`);
  const slow = file('faults.yaml', faults);
  const [port, cloudPort] = [await freePort(), await freePort()];
  const base = { PATH: process.env.PATH ?? '', HOME: folder };
  /** Starts it and waits for its first line. */
  const begin = async (args: readonly string[], more: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...base, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: child.stdout! }).once('line', resolve),
    );
    return { child, line };
  };
  const cloudArgs = ['simulate', 'cloudstack', '--json', '--port', String(cloudPort), '--faults', slow];
  let cloud = await begin(cloudArgs);
  const other = await begin(['simulate', 'virtualbox', '--json']);
  const logins = [cloud, other].map(({ line }) => (JSON.parse(line) as { env: Record<string, string> }).env);
  const env = Object.assign({}, ...logins) as Record<string, string>;
  const args = ['http', '--port', String(port), '--metrics', '--log-level', 'error', '--tokens', tokens];
  let server = await begin(args, env);
  return {
    port,
    async memory() {
      const headers = { authorization: `Bearer ${tokenOf(0)}` };
      const page = await fetch(`http://127.0.0.1:${port}/metrics`, { headers }).then(
        (response) => response.text(),
        () => '',
      );
      const bytes = /^virtspan_process_resident_memory_bytes (\S+)/m.exec(page)?.[1];
      return bytes === undefined ? undefined : Number(bytes);
    },
    async restartServer() {
      await end(server.child);
      server = await begin(args, env);
    },
    async restartCloud() {
      await end(cloud.child);
      cloud = await begin(cloudArgs);
    },
    stop: async () => void (await Promise.all([server, cloud, other].map(({ child }) => end(child)))),
  };
}

function end(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  return ended;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}
