// What the operator settles at launch holds for the built server and for the command line.
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { virtspan } from '../../cli/run.ts';
import { fileWith, newFolder, type SimulatedCloud, simulatedCloud } from './simulated.ts';

const destroy = ['cloudstack_destroy_virtual_machine', 'id=web-1'];
const create = ['cloudstack_create_affinity_group', 'name=a', 'type=host anti-affinity'];

let cloud: SimulatedCloud;
beforeEach(async () => {
  cloud = await simulatedCloud();
});
afterEach(() => cloud.close());

const call = (args: readonly string[], options: { readonly input?: string } = {}) =>
  virtspan(['call', ...args], { env: cloud.env, ...options });

describe.each([
  ['serve', ['serve']],
  ['call', ['call', 'cloudstack_list_zones']],
  ['policy check', ['policy', 'check']],
])('%s', (_, command) => {
  it.each([
    [
      'a key that does not exist',
      'version: 1\nrules:\n  - { decide: deny, effect: [destroy] }\n',
      ':3:21: "rules.0" has no setting "effect"',
    ],
    [
      'a tool that does not exist',
      'version: 1\nrules:\n  - decide: deny\n    tools: [destroyMachines]\n',
      ':4:13: "destroyMa',
    ],
    ['a role that does not exist', 'version: 1\nprincipals: { "*": king }\n', ':2:15: there is no role "king"'],
    ['broken YAML', 'version: 1\nrules: [\n', ':3:1: '],
  ])('does not start with a policy that has %s, and says where', async (_name, content, says) => {
    const policy = fileWith(content, 'policy.yaml');
    const { code, stderr, stdout } = await virtspan([...command, '--policy', policy], { env: cloud.env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`CONFIG_INVALID: ${policy}${says}`);
    expect(cloud.simulator.requests).toEqual([]);
  });

  it('does not start with a policy that is missing or that others can change', async () => {
    const missing = join(newFolder(), 'policy.yaml');
    const open = fileWith('version: 1\n', 'policy.yaml');
    chmodSync(open, 0o666);
    for (const [policy, says] of [
      [missing, 'ENOENT'],
      [open, 'changed by others'],
    ] as const) {
      const { code, stderr } = await virtspan([...command, '--policy', policy], { env: cloud.env });
      expect(code).toBe(1);
      expect(stderr).toContain('CONFIG_INVALID');
      expect(stderr).toContain(says);
    }
  });

  it('takes the policy from the environment and from virtspan.yaml', async () => {
    const policy = fileWith('version: 2\n', 'policy.yaml');
    const config = fileWith(`server: { policy: ${policy} }\n`);
    const byEnv = await virtspan(command, { env: { ...cloud.env, VIRTSPAN_POLICY: policy } });
    const byFile = await virtspan([...command, '--config', config], { env: cloud.env });
    for (const { code, stderr } of [byEnv, byFile]) {
      expect(code).toBe(1);
      expect(stderr).toContain(`${policy}:1:1: `);
    }
  });
});

describe('virtspan call', () => {
  it.each([
    ['without a terminal', '', []],
    ['with a yes in a pipe', 'y\nyes\nweb-1\n', []],
    ['with a code made up', '', ['confirmation=yes']],
  ])('sends nothing %s', async (_, input, more) => {
    const { code, stderr } = await call([...destroy, ...more], { input });
    expect(code).toBe(1);
    expect(stderr).toContain('CONFIRM_NEEDED');
    expect(stderr).toContain('web-1');
    expect(cloud.changes()).toEqual([]);
  });

  it.each([
    ['--read-only', create, 'MODE_REFUSES'],
    ['--disable-destructive', destroy, 'MODE_REFUSES'],
  ])('obeys %s, and the same words in virtspan.yaml', async (option, args, code) => {
    const key = option.slice(2).replaceAll('-', '_');
    const config = cloud.configuration(`server: { ${key}: true }\n`);
    const said = await call([...args, option, '--json']);
    const written = await virtspan(['call', ...args, '--json', '--profile', 'one', '--config', config]);
    for (const { stdout } of [said, written]) expect(JSON.parse(stdout).error.code).toBe(code);
    expect(cloud.changes()).toEqual([]);
  });

  it('obeys the policy that it is given, also where it waives the question', async () => {
    const closed = fileWith('version: 1\ndefault: deny\n', 'policy.yaml');
    expect((await call([...create, '--policy', closed])).stderr).toContain('POLICY_DENIES');
    expect(cloud.changes()).toEqual([]);
    const lab = fileWith(
      'version: 1\nrules:\n  - { decide: allow, unasked: true, risks: [high], tools: [destroyVirtualMachine] }\n',
      'policy.yaml',
    );
    expect((await call([...destroy, '--policy', lab])).code).toBe(0);
    expect((await call([...destroy, 'expunge=true', '--policy', lab])).stderr).toContain('CONFIRM_NEEDED');
    expect(cloud.changes()).toEqual(['destroyVirtualMachine']);
  });

  it('writes its audit log where it is told to, and verify finds it by the same words', async () => {
    const folder = join(newFolder(), 'log');
    expect((await call([...create, '--audit-dir', folder])).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['audit.anchor', 'audit.jsonl', 'audit.key']);
    const config = cloud.configuration('server: { audit_dir: here }\n');
    const again = ['cloudstack_create_affinity_group', 'name=b', 'type=host anti-affinity', '--profile', 'one'];
    expect((await virtspan(['call', ...again, '--config', config])).code).toBe(0);
    const found = await virtspan(['audit', 'verify', '--json', '--config', config]);
    expect(JSON.parse(found.stdout)).toMatchObject({ folder: join(dirname(config), 'here'), is: 'whole', lines: 2 });
  });

  it.each(['serve', 'call'])('names these options in the help of %s', async (command) => {
    const { stdout } = await virtspan([command, '--help']);
    for (const option of ['--policy FILE', '--audit-dir FOLDER', '--read-only', '--disable-destructive'])
      expect(stdout).toContain(option);
  });
});

describe('a program that a kubeconfig names for its credentials', () => {
  const ran = 'the-program-ran';
  const kubeconfig = (): string => {
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'touch', args: [join(newFolder(), ran)] };
    return fileWith(
      JSON.stringify({
        'current-context': 'c',
        contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
        clusters: [{ name: 'c', cluster: { server: 'http://127.0.0.1:9' } }],
        users: [{ name: 'u', user: { exec: { ...exec, interactiveMode: 'Never' } } }],
      }),
      'kubeconfig',
    );
  };
  const hasRun = (path: string): boolean =>
    existsSync(JSON.parse(readFileSync(path, 'utf8')).users[0].user.exec.args[0] as string);
  const list = (path: string) => virtspan(['call', 'kubevirt_list_virtual_machines'], { env: { KUBECONFIG: path } });

  it('is run for a call', async () => {
    const path = kubeconfig();
    expect((await list(path)).stderr).toContain('printed no usable credential');
    expect(hasRun(path)).toBe(true);
  });

  it('is not run where others could have written the file, which is said with what to do', async () => {
    const [open, inOpenFolder] = [kubeconfig(), kubeconfig()];
    chmodSync(open, 0o666);
    chmodSync(dirname(inOpenFolder), 0o777);
    for (const path of [open, inOpenFolder]) {
      const { code, stderr } = await list(path);
      expect(code).toBe(1);
      expect(stderr).toContain('chmod go-w');
      expect(hasRun(path)).toBe(false);
    }
  });
});
