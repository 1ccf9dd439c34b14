// `npm run test:terraform`: Terraform or OpenTofu with the CloudStack provider works against `virtspan simulate cloudstack`.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { askingOver } from './outside/asking.ts';
import { firstLineOf, programOf } from './outside/program.ts';
import { createReport, skip, using } from './outside/report.ts';
import { deploySandbox } from './outside/sandbox.ts';
import { startSimulator } from './outside/simulator-process.ts';

/** Share of the provider's acceptance tests that have to pass: 190 of 216. */
const LEAST = 0.88;

const program = programOf('TERRAFORM', ['tofu', 'terraform'], ['version']);
if ('missing' in program) skip('terraform', program.missing);
const provider = process.env.TERRAFORM_PROVIDER_CLOUDSTACK ?? '';
const acceptance = process.env.TERRAFORM_PROVIDER_CLOUDSTACK_TESTS ?? '';
if (provider === '' && acceptance === '')
  skip(
    'terraform',
    'TERRAFORM_PROVIDER_CLOUDSTACK does not name a terraform-provider-cloudstack, nor TERRAFORM_PROVIDER_CLOUDSTACK_TESTS its compiled acceptance tests',
  );
const { path } = program as { readonly path: string };
using('terraform', firstLineOf(path, ['version']));

const folder = mkdtempSync(join(tmpdir(), 'virtspan-terraform-'));
const simulator = await startSimulator('cloudstack', ['--job-ms', '200']);
const report = createReport();
const { CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY, CLOUDSTACK_SECRET_KEY } = simulator.env;
const env = {
  ...{ PATH: process.env.PATH ?? '', HOME: folder, CHECKPOINT_DISABLE: '1' },
  ...{ CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY, CLOUDSTACK_SECRET_KEY },
  TF_CLI_CONFIG_FILE: join(folder, 'cli.tfrc'),
};
writeFileSync(
  join(folder, 'cli.tfrc'),
  `provider_installation {\n  dev_overrides { "cloudstack/cloudstack" = "${dirname(provider)}" }\n  direct {}\n}\n`,
);
const machine = (display: string): string => `terraform {
  required_providers { cloudstack = { source = "cloudstack/cloudstack" } }
}
data "cloudstack_zone" "zone" {
  filter {
    name  = "name"
    value = ".*"
  }
}
resource "cloudstack_affinity_group" "apart" {
  name = "from-terraform"
  type = "host anti-affinity"
}
resource "cloudstack_ssh_keypair" "key" { name = "from-terraform" }
resource "cloudstack_network" "net" {
  name             = "from-terraform"
  display_text     = "${display}"
  cidr             = "10.77.0.0/24"
  network_offering = "DefaultIsolatedNetworkOfferingWithSourceNatService"
  zone             = data.cloudstack_zone.zone.name
}
`;

/** Runs it in the folder; its exit code and what it printed. */
function terraform(...args: readonly string[]): { readonly code: number; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(path, [...args, '-no-color'], { cwd: folder, encoding: 'utf8', env });
  return { code: status ?? 1, text: `${stdout}${stderr}` };
}
function well(...args: readonly string[]): string {
  const { code, text } = terraform(...args);
  assert.equal(code, 0, text.slice(-1500));
  return text;
}

try {
  if (provider !== '') {
    writeFileSync(join(folder, 'main.tf'), machine('made'));
    await report.check('makes a network, a key and a group', () => void well('apply', '-auto-approve'));
    await report.check('has nothing left to do', () => void well('plan', '-detailed-exitcode'));
    await report.check('changes a text in place', () => {
      writeFileSync(join(folder, 'main.tf'), machine('changed'));
      assert.match(well('apply', '-auto-approve'), /0 added, 1 changed, 0 destroyed/);
      well('plan', '-detailed-exitcode');
    });
    await report.check('takes everything away', () => void well('destroy', '-auto-approve'));
  }
  if (acceptance !== '') {
    await report.check('has the data centre that the acceptance tests name', () =>
      deploySandbox(askingOver(simulator.env)),
    );
    await report.check("runs the provider's own acceptance tests", () => {
      const { stdout } = spawnSync(acceptance, ['-test.v', '-test.run', 'TestAcc', '-test.timeout', '60m'], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...env, TF_ACC: '1', TF_ACC_TERRAFORM_PATH: path },
      });
      const named = (how: string): readonly string[] =>
        [...stdout.matchAll(new RegExp(`^\\s*--- ${how}: (\\S+)`, 'gm'))].map(([, it]) => String(it));
      const [passed, failed, skipped] = ['PASS', 'FAIL', 'SKIP'].map(named);
      process.stdout.write(`        ${passed?.length} passed, ${failed?.length} failed, ${skipped?.length} skipped\n`);
      for (const name of failed ?? []) process.stdout.write(`        failed: ${name}\n`);
      // A dozen of them name ids of another installation, and fail everywhere else.
      const share = Number(passed?.length) / Math.max(1, Number(passed?.length) + Number(failed?.length));
      assert.ok(share >= LEAST, `${Math.round(share * 100)} % of the acceptance tests pass`);
    });
  }
} finally {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.close();
