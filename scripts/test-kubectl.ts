// Debian's kubectl against the simulated cluster: an independent client has to be happy with it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kubevirt } from '../src/generated/kubevirt/catalog.ts';
import { systemClock } from '../src/runtime/clock.ts';
import { createKubeVirtSimulator } from '../src/runtime/simulators/kubevirt/simulator.ts';
import { listen } from '../src/runtime/simulators/listen.ts';

const execute = promisify(execFile);
const machine = (strategy: string, labels: string): string => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: applied
  namespace: team-a
  labels: { ${labels} }
spec:
  runStrategy: ${strategy}
  instancetype: { name: u1.small }
  preference: { name: fedora }
  template:
    spec:
      domain: { devices: {} }
      volumes: [{ name: root, containerDisk: { image: "registry.example/fedora:42" } }]
`;

/** One step: arguments of kubectl and what its output has to match. */
type Step = readonly [args: readonly string[], output: RegExp, as?: 'viewer'];

async function main(): Promise<number> {
  const found = await ensureKubectl();
  if (found !== 'there') {
    process.stdout.write(`Skipped: ${found}\n`);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'virtspan-kubectl-'));
  const simulator = createKubeVirtSimulator({
    loadShape,
    clock: systemClock,
    random: Math.random,
    jobMs: 300,
    withoutToken: 'admin',
  });
  const server = await listen(simulator.handle);
  try {
    const first = join(folder, 'first.yaml');
    const second = join(folder, 'second.yaml');
    const wrong = join(folder, 'wrong.yaml');
    await writeFile(first, machine('Halted', 'app: web'));
    await writeFile(second, machine('Always', 'app: web, env: prod'));
    await writeFile(wrong, machine('Halted', 'app: web').replace('runStrategy', 'runStrat'));
    let failures = 0;
    for (const step of stepsWith(first, second, wrong)) failures += await run(step, server.url, folder);
    process.stdout.write(failures === 0 ? 'kubectl is happy.\n' : `${failures} steps went wrong.\n`);
    return failures === 0 ? 0 : 1;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function stepsWith(first: string, second: string, wrong: string): readonly Step[] {
  const ours = ['-n', 'team-a'];
  return [
    [['version'], /Server Version: v1\./],
    [['api-resources', '--api-group=kubevirt.io'], /virtualmachines\s+vm,vms/],
    [
      ['get', 'vms,vmis,dv', '-A'],
      /virtualmachine\.kubevirt\.io\/web-1[\s\S]*datavolume\.cdi\.kubevirt\.io\/web-1-root/,
    ],
    [['get', 'vm', 'web-1', ...ours, '-o', 'jsonpath={.metadata.uid}'], /^[0-9a-f-]{36}$/],
    [['apply', '-f', first], /applied created/],
    [['apply', '-f', first], /applied unchanged/],
    [['apply', '-f', second], /applied configured/],
    [['wait', 'vm/applied', ...ours, '--for=condition=Ready', '--timeout=20s'], /condition met/],
    [['get', 'vmi', 'applied', ...ours, '-o', 'wide'], /Running/],
    [['apply', '-f', wrong], /unknown field "spec\.runStrat"/],
    [['apply', '--server-side', '--field-manager=other', '-f', first], /conflict/],
    [['apply', '--server-side', '--force-conflicts', '--field-manager=other', '-f', first], /serverside-applied/],
    [['patch', 'vm', 'applied', ...ours, '--type=merge', '-p', '{"metadata":{"labels":{"x":"1"}}}'], /patched/],
    [
      ['patch', 'vm', 'applied', ...ours, '--type=json', '-p', '[{"op":"remove","path":"/metadata/labels/x"}]'],
      /patched/,
    ],
    [['label', 'vm', 'applied', ...ours, 'tier=front'], /labeled/],
    [['get', 'vms', ...ours, '-l', 'tier=front', '-o', 'name'], /^virtualmachine\.kubevirt\.io\/applied\s*$/],
    [['get', 'vms', '-A', '--chunk-size=2', '-o', 'name'], /web-2/],
    [
      ['create', '--dry-run=server', '-f', first.replace('first', 'second')],
      /already exists|created \(server dry run\)/,
    ],
    [['get', 'vms', '-A'], /forbidden: User "viewer" cannot list/, 'viewer'],
    [['describe', 'vm', 'applied', ...ours], /Run Strategy/],
    [['delete', 'vm', 'applied', ...ours], /deleted/],
    [['get', 'vm', 'applied', ...ours], /not found/],
    [['delete', 'vms', ...ours, '-l', 'app=db'], /db-1.* deleted/],
    [['get', 'vms', '-n', 'nowhere'], /No resources found/],
  ];
}

async function run([args, wanted, as]: Step, url: string, folder: string): Promise<number> {
  const global = [
    '--server',
    url,
    ...(as === undefined ? [] : ['--as', as]),
    '--cache-dir',
    join(folder, 'cache'),
    '--request-timeout=30s',
  ];
  const output = await execute('kubectl', [...args, ...global], { env: { PATH: process.env.PATH ?? '', HOME: folder } })
    .then(({ stdout, stderr }) => stdout + stderr)
    .catch((error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}`);
  const isGood = wanted.test(output);
  process.stdout.write(`${isGood ? 'ok  ' : 'FAIL'} kubectl ${args.join(' ').replaceAll(`${folder}/`, '')}\n`);
  if (!isGood)
    process.stdout.write(`     wanted ${wanted}\n     got    ${output.trim().replaceAll('\n', '\n            ')}\n`);
  return isGood ? 0 : 1;
}

/** `there`, or why it is not. As root on Debian it is installed. */
async function ensureKubectl(): Promise<string> {
  if (await works()) return 'there';
  const canInstall =
    process.getuid?.() === 0 &&
    (await execute('apt-get', ['--version']).then(
      () => true,
      () => false,
    ));
  if (!canInstall) return 'kubectl is not installed, and only root on Debian can install it here (kubernetes-client).';
  await execute('apt-get', ['install', '-y', '--no-install-recommends', 'kubernetes-client']).catch(() => undefined);
  return (await works()) ? 'there' : 'kubectl is not installed, and installing kubernetes-client failed.';
}

const works = (): Promise<boolean> =>
  execute('kubectl', ['version', '--client']).then(
    () => true,
    () => false,
  );

async function loadShape(name: string) {
  const homes = await kubevirt.shapeHomes();
  const [category, symbol] = homes[name] ?? ['', ''];
  const shapes = await kubevirt.categories[category]!.shapes();
  return shapes[symbol]!;
}

process.exitCode = await main();
