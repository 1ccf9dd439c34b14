// The server under load: the built one, on simulators of which one is slow, on one port through its restarts.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface LoadedServer {
  readonly port: number;
  /** Resident memory, in bytes; undefined while it cannot be asked. */
  memory(): Promise<number | undefined>;
  /** Asks it to stop, waits for its end and starts the next one. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const tokenOf = (user: number): string => `token-of-user-${user}`;

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const faults = `faults:
  - { operation: listVirtualMachines, latency_ms: 250 }
  - { operation: listVolumes, latency_ms: 1000 }
`;

export async function startServer(users: number): Promise<LoadedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-load-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const lines = Array.from({ length: users }, (_, user) => {
    const sha256 = createHash('sha256').update(tokenOf(user)).digest('hex');
    return `  - { principal: user-${user}, sha256: ${sha256} }`;
  });
  const port = await freePort();
  const args = [
    ...['http', '--port', String(port), '--metrics', '--log-level', 'error'],
    ...['--tokens', file('tokens.yaml', `tokens:\n${lines.join('\n')}\n`), '--faults', file('faults.yaml', faults)],
  ];
  const begin = async (): Promise<ChildProcess> => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
    return child;
  };
  const end = (child: ChildProcess): Promise<unknown> => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    return ended;
  };
  let child = await begin();
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
    async restart() {
      await end(child);
      child = await begin();
    },
    stop: async () => void (await end(child)),
  };
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
