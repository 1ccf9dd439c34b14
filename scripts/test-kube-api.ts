// `npm run test:kube-api [-- --folder DIR]`: the suite for real servers, on a kube-apiserver compiled here from its Go modules.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, reasonAgainst } from './kube-api/build.ts';
import { startCluster } from './kube-api/cluster.ts';
import { besideKubectl } from './outside/beside-kubectl.ts';
import { ensureInstalled } from './outside/debian.ts';
import { createReport, skip } from './outside/report.ts';

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const against = reasonAgainst();
if (against !== undefined) skip('test:kube-api', against);

const folder = resolve(values.folder ?? join(tmpdir(), 'virtspan-kube-api'));
mkdirSync(folder, { recursive: true });
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const cluster = await startCluster(build(folder, say));
const suite = spawn(process.execPath, ['--import', 'tsx', 'scripts/test-real.ts', 'kubernetes'], {
  stdio: 'inherit',
  env: { ...process.env, KUBECONFIG: cluster.kubeconfig },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => suite.kill('SIGTERM'));
const [code] = (await once(suite, 'exit')) as [number | null];
process.exitCode = code ?? 1;
try {
  await beside();
} finally {
  await cluster.stop();
}

/** The same cluster seen by kubectl and by our tools; left out where kubectl cannot be had. */
async function beside(): Promise<void> {
  const { missing } = ensureInstalled('kubectl', ['kubectl', 'version', '--client'], 'kubernetes-client');
  if (missing !== undefined) return say(`SKIPPED kubectl beside our tools: ${missing}`);
  const files = mkdtempSync(join(tmpdir(), 'virtspan-beside-'));
  const report = createReport();
  await besideKubectl({ env: { KUBECONFIG: cluster.kubeconfig }, folder: files, namespace: 'default' }, report);
  report.close();
  rmSync(files, { recursive: true, force: true });
}
