// Compiles etcd and kube-apiserver from their published Go modules, once; the programs stay in a folder for later runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export interface Programs {
  readonly etcd: string;
  readonly apiServer: string;
}

/** Versions that are known to compile together; those of Kubernetes' own modules follow from its own. */
export const VERSIONS = { kubernetes: 'v1.36.3', staging: 'v0.36.3', etcd: 'v3.6.16' } as const;
const KUBERNETES = 'k8s.io/kubernetes';
const ETCD = 'go.etcd.io/etcd/server/v3';

/** Why they cannot be compiled here; undefined where they can. */
export function reasonAgainst(): string | undefined {
  const { status, stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no Go';
  const [, minor = '0'] = /^go1\.(\d+)/.exec(stdout) ?? [];
  return Number(minor) >= 26
    ? undefined
    : `Kubernetes ${VERSIONS.kubernetes} needs Go 1.26, and this is ${stdout.trim()}`;
}

/** Compiles what is not in `folder` yet: minutes, and some gigabytes of Go's own caches. */
export function build(folder: string, say: (line: string) => void): Programs {
  const programs = {
    etcd: join(folder, `etcd-${VERSIONS.etcd}`),
    apiServer: join(folder, `kube-apiserver-${VERSIONS.kubernetes}`),
  };
  compile(programs.etcd, ETCD, join(folder, 'etcd'), moduleOf('etcd', ETCD, VERSIONS.etcd, []), say);
  if (!existsSync(programs.apiServer))
    compile(
      programs.apiServer,
      `${KUBERNETES}/cmd/kube-apiserver`,
      join(folder, 'kubernetes'),
      moduleOf('kubernetes', KUBERNETES, VERSIONS.kubernetes, stagingOf()),
      say,
    );
  return programs;
}

function compile(to: string, what: string, folder: string, module: string, say: (line: string) => void): void {
  if (existsSync(to)) return;
  say(`Compiling ${what} ...`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'go.mod'), module);
  go(['build', '-mod=mod', '-buildvcs=false', '-ldflags', '-s -w', '-o', `${to}.part`, what], folder);
  renameSync(`${to}.part`, to);
}

/** A main module that needs one other, with the replacements that this one's own folder would give it. */
const moduleOf = (name: string, path: string, version: string, replaced: readonly string[]): string =>
  [
    `module virtspan.example/${name}`,
    'go 1.26.0',
    `require ${path} ${version}`,
    ...replaced.map((it) => `replace ${it} => ${it} ${VERSIONS.staging}`),
    '',
  ].join('\n');

/** Modules that Kubernetes takes from a folder beside itself: each is published under its own name as well. */
function stagingOf(): readonly string[] {
  const { GoMod } = JSON.parse(go(['mod', 'download', '-json', `${KUBERNETES}@${VERSIONS.kubernetes}`], '/')) as {
    readonly GoMod: string;
  };
  return [...readFileSync(GoMod, 'utf8').matchAll(/^\s*(?:replace\s+)?(\S+) => \.\/staging\//gm)].map(
    ([, path]) => path!,
  );
}

const go = (args: readonly string[], cwd: string): string =>
  execFileSync('go', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' },
  });
