// `npm run kube-own-types`: the fields of Kubernetes' own kinds as its published Go modules declare them, for the simulated API server.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { reasonAgainst, VERSIONS } from './kube-api/build.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const target = here('../src/clouds/kubevirt/simulator/engine/own-types.json');

const against = reasonAgainst();
if (against !== undefined) {
  process.stderr.write(`The fields cannot be read here: ${against}.\n`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'virtspan-own-types-'));
try {
  const modules = ['api', 'apimachinery', 'apiextensions-apiserver'].map(
    (it) => `require k8s.io/${it} ${VERSIONS.staging}`,
  );
  writeFileSync(join(folder, 'go.mod'), ['module virtspan.example/types', 'go 1.26.0', ...modules, ''].join('\n'));
  copyFileSync(here('kube-api/types/main.go'), join(folder, 'main.go'));
  const told = execFileSync('go', ['run', '-mod=mod', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' },
  });
  writeFileSync(target, told);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
spawnSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' });
