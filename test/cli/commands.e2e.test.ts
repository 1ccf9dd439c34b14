// The commands of the built program: what they print, where, and with which exit code.

import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import { emptyEnvironment, main } from '../server/process.ts';
import { virtspan } from './run.ts';

describe('virtspan', () => {
  it('explains itself and each of its commands', async () => {
    const { stdout, code } = await virtspan(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'serve',
      'call',
      'describe',
      'tools',
      'simulate',
      'profiles',
      'doctor',
      'coverage',
      'init',
      'version',
    ]) {
      expect(stdout).toContain(`  ${command} `);
      expect((await virtspan([command, '--help'])).stdout).toContain(
        `Usage: virtspan ${command === 'serve' ? '[serve]' : command}`,
      );
    }
  });

  it('explains itself in the words that people try', async () => {
    expect((await virtspan(['help'])).stdout).toBe((await virtspan(['--help'])).stdout);
    expect((await virtspan(['help', 'call'])).stdout).toContain('Usage: virtspan call');
  });

  it('does not call a list well printed that a full disk swallowed', async () => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [main, 'version'], { stdio: ['ignore', full.fd, 'pipe'] });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(said).toContain('ENOSPC');
    await full.close();
  });

  it.each([
    ['an unknown command', ['tols'], 'Did you mean "tools"'],
    ['an unknown option', ['tools', '--jsn'], 'Did you mean "--json"'],
    ['an argument too many', ['describe', 'a', 'b'], 'one tool'],
    ['no tool to call', ['call'], 'the name of a tool'],
    ['a format that does not exist', ['call', 'x', '--format', 'xml'], 'table or json'],
    ['a provider that does not exist', ['tools', '--provider', 'aws'], 'cloudstack'],
    ['a host that is not local', ['simulate', '--host', '0.0.0.0'], '127.0.0.1'],
    ['a percentage that is none', ['coverage', '--fail-under', '101'], '0 to 100'],
    ['a word where only options belong', ['coverage', 'kubevirt'], '"kubevirt" is not expected here'],
    ['an effect that does not exist', ['tools', '--effect', 'kill'], 'read, act, write, destroy'],
    ['a word too many for the audit log', ['audit', 'verify', 'it'], 'verify or show'],
    ['a word too many for the policy', ['policy', 'check', 'it', 'all'], 'test TOOL, check [FILE] or schema'],
  ])('ends with 2 for %s', async (_, args, says) => {
    const { code, stdout, stderr } = await virtspan(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
  });

  it('lists every CloudStack tool with what it covers and how dangerous it is', async () => {
    const { stdout } = await virtspan(['tools', '--json', '--provider', 'cloudstack']);
    const tools = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(tools).toHaveLength(912);
    expect(tools.find(({ name }) => name === 'cloudstack_destroy_virtual_machine')).toMatchObject({
      provider: 'cloudstack',
      operations: ['destroyVirtualMachine'],
      category: 'virtual-machine',
      effect: 'destroy',
      risk: 'high',
      doc: expect.any(String),
      flags: expect.any(Array),
      raisedBy: expect.any(Array),
    });
  });

  it('lists the tools of one toolset', async () => {
    const { stdout } = await virtspan(['tools', 'cloudstack/zone', '--effect', 'read']);
    expect(stdout).toContain('cloudstack_list_zones');
    expect(stdout).not.toContain('cloudstack_list_hosts');
    expect((await virtspan(['tools', 'cloudstack/zones'])).code).toBe(2);
  });

  it('describes a tool by its name or by the name of the operation', async () => {
    const { stdout } = await virtspan(['describe', 'attachVolume']);
    expect(stdout).toContain('cloudstack_attach_volume: Attach volume');
    expect(stdout).toMatch(/virtualmachineid\s+uuid\s+required/);
    const { inputSchema } = JSON.parse((await virtspan(['describe', 'cloudstack_attach_volume', '--json'])).stdout);
    expect(inputSchema).toMatchObject({ required: ['id', 'virtualmachineid'], additionalProperties: false });
    const unknown = await virtspan(['describe', 'cloudstack_attach_volum']);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('cloudstack_attach_volume');
  });

  it('counts what is generated, and fails when that is less than asked for', async () => {
    expect((await virtspan(['coverage', '--fail-under', '100', '--provider', 'cloudstack'])).code).toBe(0);
    const { providers } = JSON.parse((await virtspan(['coverage', '--json'])).stdout);
    expect(providers.cloudstack.total).toMatchObject({ operations: 912, generated: 912 });
    expect((await virtspan(['coverage', '--markdown'])).stdout).toContain('| virtual-machine | ');
  });

  it('says what was found and whether it works', async () => {
    const { stdout, code } = await virtspan(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toContain('ok   cloudstack simulator (default): built-in simulator\n');
    const env = {
      CLOUDSTACK_API_URL: 'http://127.0.0.1:9/client/api',
      CLOUDSTACK_API_KEY: 'a',
      CLOUDSTACK_SECRET_KEY: 'b',
    };
    const broken = await virtspan(['doctor', '--json'], { env });
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.stdout).profiles[0]).toMatchObject({
      works: 'no',
      says: expect.stringContaining('API_UNREACHABLE'),
    });
  });

  it('names its version and those of the APIs', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(JSON.parse((await virtspan(['version', '--json'])).stdout)).toMatchObject({
      virtspan: version,
      cloudstack: '4.22.1.0',
    });
    expect((await virtspan(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('virtspan call', () => {
  it('prints a table, or the structure', async () => {
    const { stdout, stderr, code } = await virtspan(['call', 'cloudstack_list_zones', '--fields', 'name']);
    expect(code).toBe(0);
    expect(stdout).toContain('fra1');
    expect(stderr).toContain('simulator');
    const json = await virtspan(['call', 'cloudstack_list_zones', 'name=fra1', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ items: [{ name: 'fra1' }] });
  });

  it('takes arguments from standard input', async () => {
    const { stdout } = await virtspan(['call', 'cloudstack_list_zones', '@-', '--json'], { input: '{"name":"zrh1"}' });
    expect(JSON.parse(stdout)).toMatchObject({ items: [{ name: 'zrh1' }] });
  });

  it.each([
    ['a tool that does not exist', ['cloudstack_list_zone'], 'TOOL_UNKNOWN'],
    ['a parameter that does not exist', ['cloudstack_list_zones', 'nam=fra1'], 'PARAM_UNKNOWN'],
    ['a name that nothing has', ['cloudstack_start_virtual_machine', 'id=nobody'], 'NAME_UNKNOWN'],
    ['a change in read-only mode', ['cloudstack_start_virtual_machine', 'id=batch-1', '--read-only'], 'MODE_REFUSES'],
    ['a dangerous call without a terminal', ['cloudstack_destroy_virtual_machine', 'id=batch-1'], 'CONFIRM_NEEDED'],
  ])('ends with 1 for %s', async (_, args, code) => {
    const plain = await virtspan(['call', ...args]);
    expect(plain.code).toBe(1);
    expect(plain.stdout).toBe('');
    expect(plain.stderr).toContain(code);
    const json = await virtspan(['call', ...args, '--json']);
    expect(JSON.parse(json.stdout).error).toMatchObject({ code, fate: 'refused' });
  });

  it('ends with 3 when nobody knows whether the API did it', async () => {
    const mute = createServer(({ socket }) => void socket.destroy());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    const env = {
      CLOUDSTACK_API_URL: `http://127.0.0.1:${port}/client/api`,
      CLOUDSTACK_API_KEY: 'a',
      CLOUDSTACK_SECRET_KEY: 'b',
    };
    const args = ['cloudstack_create_affinity_group', 'name=x', 'type=host anti-affinity', 'wait_ms=1000'];
    const { code, stderr } = await virtspan(['call', ...args], { env });
    mute.close();
    expect(stderr).toContain('unknown');
    expect(code).toBe(3);
  });

  it('reads a configuration file, and names file and line of what is wrong in it', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'virtspan-config-'));
    await writeFile(join(cwd, 'v.yaml'), 'server:\n  read_only: true\n');
    const refused = await virtspan(['call', 'cloudstack_start_virtual_machine', 'id=batch-1', '--config', 'v.yaml'], {
      cwd,
    });
    expect(refused.stderr).toContain('MODE_REFUSES');
    await writeFile(join(cwd, 'v.yaml'), 'server:\n  read_onyl: true\n');
    const broken = await virtspan(['call', 'cloudstack_list_zones', '--config', 'v.yaml'], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('v.yaml:2:3: "server" has no setting "read_onyl"');
  });
});

describe('virtspan simulate', () => {
  it('is a cloud of its own that other processes reach over HTTP', async () => {
    const simulator = spawn(process.execPath, [main, 'simulate', '--json', '--job-ms', '20'], {
      env: emptyEnvironment(),
    });
    const ended = new Promise((resolve) => simulator.once('exit', resolve));
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: simulator.stdout }).once('line', resolve),
    );
    const { env, origin } = JSON.parse(line) as { env: Record<string, string>; origin: string };
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const deploy = ['zoneid=fra1', 'serviceofferingid=small', 'templateid=debian-12', 'name=over-http', '--json'];
    const made = await virtspan(['call', 'cloudstack_deploy_virtual_machine', ...deploy], { env });
    expect(JSON.parse(made.stdout)).toMatchObject({ record: { name: 'over-http', state: 'Running' } });
    const seen = await virtspan(['call', 'cloudstack_list_virtual_machines', 'name=over-http', '--json'], { env });
    expect(JSON.parse(seen.stdout)).toMatchObject({ items: [{ name: 'over-http' }] });
    expect((await virtspan(['doctor'], { env })).stdout).toContain('signed in with API keys');
    simulator.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says when its port is taken', async () => {
    const first = spawn(process.execPath, [main, 'simulate', '--json'], { env: emptyEnvironment() });
    const line = await new Promise<string>((resolve) => createInterface({ input: first.stdout }).once('line', resolve));
    const { port } = new URL((JSON.parse(line) as { origin: string }).origin);
    const second = await virtspan(['simulate', '--port', port]);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Port ${port} cannot be listened on (EADDRINUSE): another program listens there`);
    first.kill('SIGTERM');
  });
});

describe('virtspan init', () => {
  it.each(['vscode', 'codex', 'goose'])('prints an entry for %s, whatever its format', async (client) => {
    const { code, stdout } = await virtspan(['init', client, '--print', '--', '--read-only']);
    expect(code).toBe(0);
    expect(stdout).toContain('virtspan');
    expect(stdout).toContain('--read-only');
  });
});
