// A real Redis for tests: the one of this machine, or Debian's packages unpacked into a folder of their own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Found {
  readonly path: string;
  readonly env: Record<string, string>;
}

const packages = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblua5.1-0', 'liblzf1'];

/** Where it is, or why there is none. */
export function findRedis(): Found | string {
  const named = process.env.VIRTSPAN_REDIS_SERVER;
  const places = [...(named === undefined ? [] : [named]), '/usr/bin/redis-server', '/usr/local/bin/redis-server'];
  const installed = places.find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, env: {} };
  const folder = join(tmpdir(), `virtspan-redis-${process.getuid?.() ?? 0}`);
  const path = join(folder, 'usr/bin/redis-server');
  const env = { LD_LIBRARY_PATH: join(folder, `usr/lib/${triple()}`) };
  try {
    if (!existsSync(path)) unpack(folder);
    execFileSync(path, ['--version'], { env, stdio: 'ignore' });
    return { path, env };
  } catch {
    return 'there is no redis-server here, and apt-get gives none (VIRTSPAN_REDIS_SERVER names one)';
  }
}

const triple = (): string => (process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu');

function unpack(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const cwd = mkdtempSync(join(tmpdir(), 'virtspan-deb-'));
  execFileSync('apt-get', ['download', ...packages], { cwd, stdio: 'ignore', timeout: 60_000 });
  for (const name of readdirSync(cwd).filter((file) => file.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(cwd, name), folder], { stdio: 'ignore' });
}

/** Starts it on loopback, with nothing kept on disk; resolves when it takes connections. */
export async function startRedis({ path, env }: Found, port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(path, args, { env, cwd: mkdtempSync(join(tmpdir(), 'virtspan-redis-run-')), stdio: 'pipe' });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('close', () => reject(new Error(`redis-server ended: ${said.slice(-500)}`)));
  });
  return child;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}
