// `virtspan init`: what it writes for each client, what it leaves alone, and how credentials come along.
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseToml } from '@decimalturn/toml-patch';
import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { clients } from '../../src/cli/init/clients.ts';
import { runHere } from './run-here.ts';

const login = {
  CLOUDSTACK_API_URL: 'https://cloud.example/client/api',
  CLOUDSTACK_API_KEY: 'the-api-key-here',
  CLOUDSTACK_SECRET_KEY: 'the-secret-key-here',
  KUBECONFIG: '/home/me/clusters/prod.yaml',
  VBOX_WEBSERVICE_PASSWORD: 'the-vbox-password',
};
const secrets = ['the-api-key-here', 'the-secret-key-here', 'the-vbox-password'];

const folder = () => mkdtemp(join(tmpdir(), 'virtspan-init-'));
async function fileWith(cwd: string, path: string, text: string): Promise<string> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
  return join(cwd, path);
}
const text = (file: string) => readFile(file, 'utf8');
const placeIn = (cwd: string) => ({
  env: {},
  home: join(cwd, 'home'),
  cwd,
  platform: process.platform,
  exists: existsSync,
});
const parsers = { json: JSON.parse, toml: parseToml, yaml: parseYaml };

describe.each(clients.map((client) => [client.id, client] as const))('for %s', (id, client) => {
  it('prints an entry that starts the server, in the form of the client', async () => {
    const { code, stdout } = await runHere(['init', id, '--print', '--', '--read-only'], await folder());
    expect(code).toBe(0);
    const config = parsers[client.format](stdout);
    const servers = client.path.reduce((at: Record<string, never>, name) => at[name]!, config);
    const entry = client.isList ? (servers as unknown as object[])[0] : (servers as { virtspan?: object }).virtspan;
    expect(JSON.stringify(entry)).toContain('--read-only');
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('never has the value of a secret unasked, and nothing of this machine in what others get', async () => {
    const { stdout, stderr } = await runHere(['init', id, '--print'], await folder(), { env: login });
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    // Every secret either comes along by a reference, or it is said that it did not.
    for (const name of ['CLOUDSTACK_API_KEY', 'CLOUDSTACK_SECRET_KEY', 'VBOX_WEBSERVICE_PASSWORD']) {
      expect(stdout + stderr).toContain(name);
    }
    if (client.reach === 'shared') {
      expect(stdout).not.toContain(process.execPath);
      expect(stdout).not.toContain('/home/me');
      expect(stdout).not.toContain('cloud.example');
    }
  });

  it('writes the file once and finds it the same the second time', async () => {
    const cwd = await folder();
    const first = await runHere(['init', id], cwd, { env: login });
    expect(first.code).toBe(0);
    if (client.file === undefined) return;
    const file = client.file(placeIn(cwd));
    const written = await text(file);
    expect((await stat(file)).mode & 0o777).toBe(client.reach === 'shared' ? 0o644 : 0o600);
    const second = await runHere(['init', id], cwd, { env: login });
    expect([second.code, second.stdout]).toEqual([0, `${file} has it already.\n`]);
    expect(await text(file)).toBe(written);
  });
});

describe('a file that is there', () => {
  it('keeps comments, order, indent and commas of JSON', async () => {
    const cwd = await folder();
    const before =
      '// mine\n{\n\t"inputs": [], // none\n\t"servers": {\n\t\t/* old */\n\t\t"other": { "command": "x" },\n\t},\n}\n';
    const file = await fileWith(cwd, '.vscode/mcp.json', before);
    expect((await runHere(['init', 'vscode'], cwd)).code).toBe(0);
    const after = await text(file);
    expect(after).toContain(
      '// mine\n{\n\t"inputs": [], // none\n\t"servers": {\n\t\t/* old */\n\t\t"other": { "command": "x" },',
    );
    expect(after).toContain('\n\t\t"virtspan": {\n\t\t\t"type": "stdio"');
  });

  it('asks VS Code only for what it does not ask yet', async () => {
    const cwd = await folder();
    const asked = { type: 'promptString', id: 'cloudstack-api-key', description: 'my words' };
    const file = await fileWith(cwd, '.vscode/mcp.json', JSON.stringify({ inputs: [asked] }, undefined, 4));
    await runHere(['init', 'vscode'], cwd, { env: login });
    const { inputs } = JSON.parse(await text(file));
    expect(inputs[0]).toEqual(asked);
    expect(inputs.map(({ id }: { id: string }) => id)).toEqual([
      'cloudstack-api-key',
      'cloudstack-api-url',
      'cloudstack-secret-key',
      'kubeconfig',
      'vbox-webservice-password',
    ]);
  });

  it('keeps variables and settings that a person added to the entry, once told to replace it', async () => {
    const cwd = await folder();
    const mine = { command: 'mine', env: { HTTPS_PROXY: 'http://p', CLOUDSTACK_API_KEY: 'old' }, disabled: false };
    const file = await fileWith(cwd, 'home/.cursor/mcp.json', JSON.stringify({ mcpServers: { virtspan: mine } }));
    const refused = await runHere(['init', 'cursor'], cwd, { env: login });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--force replaces it')]);
    expect(JSON.parse(await text(file)).mcpServers.virtspan.command).toBe('mine');
    expect((await runHere(['init', 'cursor', '--force'], cwd, { env: login })).code).toBe(0);
    expect(JSON.parse(await text(file)).mcpServers.virtspan).toMatchObject({
      command: process.execPath,
      disabled: false,
      env: { HTTPS_PROXY: 'http://p', CLOUDSTACK_API_KEY: '${env:CLOUDSTACK_API_KEY}' },
    });
  });

  it('keeps comments of TOML, in a table that is new and in one that is there', async () => {
    const cwd = await folder();
    const before = '# mine\nmodel = "o" # this one\n\n[mcp_servers.other]\ncommand = "x"\n';
    const file = await fileWith(cwd, 'home/.codex/config.toml', before);
    await runHere(['init', 'codex'], cwd, { env: login });
    const added = await text(file);
    expect(added.startsWith(`${before}\n[mcp_servers.virtspan]\n`)).toBe(true);
    await writeFile(file, added.replace('[mcp_servers.virtspan]', '[mcp_servers.virtspan] # ours'));
    await runHere(['init', 'codex', '--force', '--', '--read-only'], cwd);
    expect(await text(file)).toContain('[mcp_servers.virtspan] # ours');
    expect(parseToml(await text(file)).mcp_servers.virtspan.args).toContain('--read-only');
  });

  it('is replaced beside links that a project brings along, never through them', async () => {
    const cwd = await folder();
    const file = await fileWith(cwd, '.vscode/mcp.json', '{ "servers": {} }\n');
    const outside = await fileWith(cwd, 'home/.profile', 'mine\n');
    for (const end of ['.bak', '.new']) await symlink(outside, `${file}${end}`);
    expect((await runHere(['init', 'vscode'], cwd)).code).toBe(0);
    expect(await text(outside)).toBe('mine\n');
    expect(await text(`${file}.bak`)).toBe('{ "servers": {} }\n');
    expect(JSON.parse(await text(file)).servers.virtspan).toBeDefined();
  });

  it('keeps comments of YAML, in maps and in lists', async () => {
    const cwd = await folder();
    const goose = await fileWith(
      cwd,
      'home/.config/goose/config.yaml',
      '# mine\nextensions:\n  dev: # on\n    enabled: true\n',
    );
    const list = await fileWith(
      cwd,
      'home/.continue/config.yaml',
      'name: me # a name\nmcpServers:\n  - name: other\n    command: x\n',
    );
    await runHere(['init', 'goose'], cwd);
    await runHere(['init', 'continue'], cwd);
    expect(await text(goose)).toContain('# mine\nextensions:\n  dev: # on\n    enabled: true\n  virtspan:\n');
    expect(await text(list)).toContain(
      'name: me # a name\nmcpServers:\n  - name: other\n    command: x\n  - name: virtspan\n',
    );
  });

  it('keeps its mode, and stays a link where it is one', async () => {
    const cwd = await folder();
    const link = await fileWith(cwd, '.mcp.json', '{}');
    const real = join(cwd, 'dotfiles.json');
    await rename(link, real);
    await chmod(real, 0o640);
    await symlink(real, link);
    expect((await runHere(['init', 'claude-code'], cwd)).code).toBe(0);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await stat(real)).mode & 0o777).toBe(0o640);
    expect(JSON.parse(await text(real))).toHaveProperty('mcpServers.virtspan');
  });

  it.each([
    ['vscode', '.vscode/mcp.json', '{ "servers": ', 'not JSON'],
    ['vscode', '.vscode/mcp.json', '{ "servers": [] }', '"servers" is not an object'],
    ['codex', 'home/.codex/config.toml', 'a = = b', 'not TOML'],
    ['goose', 'home/.config/goose/config.yaml', 'a: [', 'not YAML'],
    ['continue', 'home/.continue/config.yaml', 'mcpServers: {}', 'not a list'],
  ])('is left alone by %s when it cannot be understood, and printing still works', async (id, path, broken, why) => {
    const cwd = await folder();
    const file = await fileWith(cwd, path, broken);
    const refused = await runHere(['init', id, '--force'], cwd);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(why)]);
    expect(await text(file)).toBe(broken);
    const printed = await runHere(['init', id, '--print'], cwd);
    expect([printed.code, printed.stdout]).toEqual([0, expect.stringContaining('virtspan')]);
  });

  it('is left alone when it cannot be read at all, and it is said when it cannot be written', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, '.vscode/mcp.json'), { recursive: true });
    const unread = await runHere(['init', 'vscode'], cwd);
    expect([unread.code, unread.stderr]).toEqual([1, expect.stringMatching(/mcp\.json cannot be read \(EISDIR\)/)]);
    const other = await folder();
    await mkdir(join(other, '.vscode/mcp.json.new'), { recursive: true });
    const unwritten = await runHere(['init', 'vscode'], other);
    expect([unwritten.code, unwritten.stderr]).toEqual([1, expect.stringMatching(/cannot be written \(EISDIR\)/)]);
  });
});

describe('virtspan init', () => {
  it('writes the values of secrets into a file of one’s own when asked to, and into no other', async () => {
    const own = await runHere(['init', 'claude-desktop', '--print', '--with-secrets'], await folder(), { env: login });
    for (const secret of secrets) expect(own.stdout).toContain(secret);
    const shared = await runHere(['init', 'claude-code', '--print', '--with-secrets'], await folder(), { env: login });
    for (const secret of secrets) expect(shared.stdout).not.toContain(secret);
  });

  it('makes links without anything of this machine', async () => {
    const { stdout } = await runHere(['init', 'cursor', '--link'], await folder(), { env: login });
    const config = new URL(stdout.trim()).searchParams.get('config')!;
    expect(JSON.parse(Buffer.from(config, 'base64').toString())).toMatchObject({
      command: 'npx',
      env: { CLOUDSTACK_SECRET_KEY: '${env:CLOUDSTACK_SECRET_KEY}' },
    });
    const code = await runHere(['init', 'vscode-user', '--link'], await folder(), { env: login });
    const { command, inputs } = JSON.parse(decodeURIComponent(code.stdout.split('?')[1]!));
    expect([command, inputs.length]).toEqual(['npx', 5]);
    expect((await runHere(['init', 'zed', '--link'], await folder())).code).toBe(2);
    // What a link cannot carry is said, and what whoever follows it has to have.
    const bare = await runHere(['init', 'lmstudio', '--link'], await folder(), { env: login });
    expect(bare.stderr).toMatch(/cannot refer to variables, so .*CLOUDSTACK_SECRET_KEY.* did not come along/);
    expect(bare.stderr).toContain('without them it works on simulators');
    const referring = await runHere(['init', 'cursor', '--link'], await folder(), { env: login });
    expect(referring.stderr).toContain('CLOUDSTACK_SECRET_KEY');
  });

  it('starts it with npx where the program came from npx, or when asked to', async () => {
    const passing = { program: join('/home/me/.npm/_npx/1a2b/node_modules/virtspan/dist/main.js') };
    for (const [args, more] of [
      [['init', 'cursor', '--print'], passing],
      [['init', 'cursor', '--print', '--portable'], {}],
    ] as const) {
      const { stdout } = await runHere(args, await folder(), more);
      expect(JSON.parse(stdout).mcpServers.virtspan).toMatchObject({ command: 'npx', args: ['-y', 'virtspan'] });
    }
  });

  it('ends with 2 without a client, and names the nearest for one that it does not know', async () => {
    expect((await runHere(['init'], await folder())).code).toBe(2);
    const { code, stderr } = await runHere(['init', 'claude-desktp'], await folder());
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "claude-desktop"')]);
  });

  it('passes on what stands behind --, be it a call for help', async () => {
    const { stdout } = await runHere(['init', 'vscode', '--print', '--', '--help'], await folder());
    expect(JSON.parse(stdout).servers.virtspan.args).toEqual(['-y', 'virtspan', '--help']);
  });
});
