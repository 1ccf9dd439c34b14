// Runs the official MCP conformance suite against the endpoint of `virtspan http`, with what the suite asks for behind it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startConformanceServer } from '../test/server/conformance-fixture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const suite = join(root, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const baseline = join(root, 'test/server/conformance-baseline.yml');

if (existsSync(suite)) {
  const server = await startConformanceServer();
  const results = await mkdtemp(join(tmpdir(), 'virtspan-conformance-'));
  const args = ['server', '--url', server.url, '--suite', 'active', '--expected-failures', baseline, '-o', results];
  const child = spawn(process.execPath, [suite, ...args], { stdio: 'inherit', cwd: results });
  const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
  await server.close();
  process.exitCode = code;
} else {
  process.stdout.write('Skipped: @modelcontextprotocol/conformance is not installed; "npm ci" brings it.\n');
}
