// The command line for people: width of the terminal, names of operations, manifests, what is offered, completion.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
// As in run-here: what is loaded side by side has to be here before.
import '../../src/cli/serve.ts';
import '../../src/cli/http.ts';
import '../../src/cli/find.ts';
import '../../src/cli/describe.ts';
import '../../src/cli/tools.ts';
import '../../src/cli/simulate.ts';
import '../../src/cli/profiles.ts';
import '../../src/cli/doctor.ts';
import '../../src/cli/coverage.ts';
import '../../src/cli/specs.ts';
import '../../src/cli/policy.ts';
import '../../src/cli/audit.ts';
import '../../src/cli/init/init.ts';
import '../../src/cli/completion.ts';
import '../../src/cli/version.ts';
import type { OutsideWorld } from '../../src/application/outside-world.ts';
import { readCallArguments } from '../../src/cli/call-arguments.ts';
import { columns } from '../../src/cli/columns.ts';
import { waitingFor } from '../../src/cli/waiting.ts';
import { wrapped, wrappedHelp } from '../../src/cli/wrap.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { runHere } from './run-here.ts';

const folder = () => mkdtemp(join(tmpdir(), 'virtspan-terminal-'));
const run = async (args: readonly string[], more: Partial<OutsideWorld> = {}) => runHere(args, await folder(), more);

/** A terminal of 80 columns that keeps what is written to it. */
function screen() {
  let said = '';
  const stream = new Writable({
    write(chunk, _, done) {
      said += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: true, columns: 80 }), said: () => said };
}

describe('a terminal of 80 columns', () => {
  const terminal = { isTTY: true, columns: 80 };

  it('gets tables whose words are whole, and a pipe gets rows of one line', () => {
    const words = 'Takes a machine away and everything that hangs on it once nobody says that it is to stay as it is';
    const table = columns(['TOOL', 'WHAT IT DOES'], [['cloudstack_destroy_virtual_machine', words]], terminal);
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(table.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(table).toMatch(/\n {36}\S/);
    expect(columns(['A', 'B'], [['x', words]], {}).split('\n')).toHaveLength(3);
  });

  it('gets the paragraphs of help broken once, not the pieces of lines that were broken for a wider screen', async () => {
    const { stream, said } = screen();
    await run(['shell', '--help'], { stdout: stream });
    const lines = said().split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    const paragraph = lines.slice(2, lines.indexOf('', 2));
    for (const line of paragraph.slice(0, -1)) expect(line.length).toBeGreaterThan(60);
    const item = '  --one  says what it does at some length and goes on\n         below itself\n  --two  is another';
    expect(wrappedHelp(item, 40).split('\n')).toEqual([
      ...['  --one  says what it does at some', '         length and goes on below itself', '  --two  is another'],
    ]);
    expect(wrappedHelp(item, 80)).toBe(item);
  });

  it('gets help that stays under its column', () => {
    const help = '  --option NAME   says something that is a good deal longer than what fits into a line of a terminal';
    expect(wrapped(help, 80).split('\n')[1]).toMatch(/^ {18}\S/);
    expect(wrapped(help, Number.POSITIVE_INFINITY)).toBe(help);
  });

  it('gets rows of a table that break between cells, their rest set in', () => {
    const row = 'debian-12-netinst  Debian GNU/Linux 12 (64-bit)  ISO  1 GiB  yes  a system to install  fra1  94be71f5';
    const lines = wrapped(`3 ISOs\n${row}`, 80).split('\n');
    expect(lines).toEqual(['3 ISOs', row.slice(0, 65).trimEnd(), '    a system to install  fra1  94be71f5']);
    expect(wrapped(row, Number.POSITIVE_INFINITY)).toBe(row);
  });

  it('is told what this is when the name is typed alone', async () => {
    const { stream, said } = screen();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const { code } = await run([], { stdin, stdout: stream as OutsideWorld['stdout'] });
    expect([code, said()]).toEqual([0, expect.stringContaining('Usage: virtspan [command]')]);
    for (const line of said().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['doctor', '--simulate'],
    ['profiles', '--simulate'],
    [
      'policy',
      'test',
      'stopVirtualMachine',
      'id=a machine with a name of many words that goes on and on and on and on',
    ],
  ])('gets whole words from virtspan %s', async (...args) => {
    const { stream, said } = screen();
    await run(args, { stdout: stream as OutsideWorld['stdout'] });
    const piped = await run(args);
    const long = said()
      .split('\n')
      .filter((line) => line.length > 80 && line.trim().includes(' '));
    expect(long).toEqual([]);
    const words = (text: string) => text.split(/\s+/).filter((word) => !/\d/.test(word));
    expect(words(said())).toEqual(words(piped.stdout));
  });

  it('gets one line of progress that says what is awaited and how long', () => {
    const { stream, said } = screen();
    const stderr = stream as unknown as OutsideWorld['stderr'];
    const waiting = waitingFor('cloudstack_deploy_virtual_machine', 1_800_000, { stderr, clock: systemClock });
    waiting.report({ message: 'x'.repeat(300), elapsedMs: 5 });
    const line = said().split('\r').at(-1)!;
    waiting.end();
    expect(line).toMatch(/… \(0 of at most 1800 s\)$/);
    expect(line.length).toBeLessThan(80);
    expect(said().endsWith('\r')).toBe(true);
  });
});

describe('names of operations', () => {
  it('are taken where tools are called and where the policy is asked', async () => {
    const called = await run(['call', 'listZones', 'name=fra1', '--json']);
    expect([called.code, called.stdout]).toEqual([0, expect.stringContaining('fra1')]);
    const tested = await run(['policy', 'test', 'destroyVirtualMachine', 'id=x']);
    expect(tested.stdout).toContain('cloudstack_destroy_virtual_machine');
  });
});

describe('a wrong value on the command line', () => {
  it.each([
    [['serve', '--mode', 'some'], '--mode takes search, all or toolsets; got "some".'],
    [['call', 'listZones', '--wait', 'long'], '--wait takes whole seconds'],
    [['serve', '--log-level', 'loud'], '--log-level takes'],
    [['serve', '--page-size', '0'], '--page-size takes a whole number'],
  ] as const)('ends with 2: %j', async (args, says) => {
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});

describe('policy test', () => {
  it('asks about the simulators as it does about a configured cloud', async () => {
    const cwd = await folder();
    await writeFile(
      join(cwd, 'p.yaml'),
      'version: 1\nrules:\n  - { decide: deny, profiles: [simulator], effects: [destroy] }\n',
    );
    const asked = ['policy', 'test', 'destroyVirtualMachine', 'id=x', '--policy', join(cwd, 'p.yaml')];
    expect((await run([...asked, '--simulate'])).stdout).toMatch(/^deny: /);
    expect((await run(asked)).stdout).not.toMatch(/^deny: /);
  });
});

describe('doctor', () => {
  it('says what to do next where no cloud is configured, and nothing of the kind where simulators were asked for', async () => {
    const alone = (await run(['doctor'])).stdout.replace(/\s+/g, ' ');
    expect(alone).toContain('No cloud is configured; the built-in simulators answer. Next: set CLOUDSTACK_API_URL');
    expect(alone).toContain('KUBECONFIG');
    const asked = (await run(['doctor', '--simulate'])).stdout;
    expect(asked).toContain('The built-in simulators answer, as asked for.');
    expect(asked).not.toContain('No cloud is configured');
  });
});

describe('policy check', () => {
  it('takes the file as an option or as a word, not both', async () => {
    const cwd = await folder();
    const good = join(cwd, 'good.yaml');
    const bad = join(cwd, 'bad.yaml');
    await writeFile(good, 'version: 1\nrules:\n  - { decide: deny, effects: [destroy] }\n');
    await writeFile(bad, 'version: 1\nrules:\n  - { decide: never }\n');
    for (const words of [[good], ['--policy', good]]) {
      const { code, stdout } = await run(['policy', 'check', ...words]);
      expect([code, stdout]).toEqual([0, expect.stringContaining('good.yaml is right.')]);
    }
    const refused = await run(['policy', 'check', bad]);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toContain('bad.yaml:3');
    expect((await run(['policy', 'check', good, '--policy', bad])).code).toBe(2);
  });
});

describe('a manifest', () => {
  const read = async (text: string, word: string) => {
    const cwd = await folder();
    await writeFile(join(cwd, 'm.yaml'), text);
    return readCallArguments([word], { stdin: new PassThrough(), cwd });
  };

  it('may be YAML, as one value or as all arguments, and a text stays a text', async () => {
    const manifest = 'kind: VirtualMachine\nspec: { running: true }\n';
    const value = { kind: 'VirtualMachine', spec: { running: true } };
    expect(await read(manifest, 'body:=@m.yaml')).toEqual({ body: value });
    expect(await read(manifest, '@m.yaml')).toEqual(value);
    expect(await read(manifest, 'userdata=@m.yaml')).toEqual({ userdata: manifest.trimEnd() });
    expect(await read('a: 1\n---\nb: 2\n', 'body:=@m.yaml')).toEqual({ body: [{ a: 1 }, { b: 2 }] });
  });

  it.each(['a: [', 'a: b: c', ''])('that cannot be read ends with a wrong command line: %j', async (text) => {
    await expect(read(text, 'body:=@m.yaml')).rejects.toThrow('neither JSON nor YAML');
  });
});

describe('tools and find', () => {
  const env = { VBOX_WEBSERVICE_URL: 'http://127.0.0.1:9/' };

  it('offer what is configured, and everything when asked to', async () => {
    const some = await run(['tools', '--categories'], { env });
    expect(some.stdout).toContain('virtualbox/');
    expect(some.stdout).not.toContain('cloudstack/');
    expect((await run(['tools', '--categories', '--all'], { env })).stdout).toContain('cloudstack/');
    expect((await run(['tools', '--categories', '--provider', 'cloudstack'], { env })).stdout).toContain('cloudstack/');
    const found = await run(['find', 'start a machine', '--json'], { env });
    expect(found.stdout).toContain('virtualbox_');
    expect(found.stdout).not.toContain('cloudstack_');
  });
});

describe('completion', () => {
  const words = async (...typed: string[]) =>
    (await run(['completion', 'words', '--', ...typed])).stdout.split('\n').filter((word) => word !== '');

  it('knows commands, options, tools, toolsets, clients and parameters', async () => {
    expect(await words('to')).toEqual(['tools', 'top']);
    expect(await words('call', '--read')).toEqual(['--read-only']);
    expect(await words('call', 'cloudstack_attach_vol')).toEqual(['cloudstack_attach_volume']);
    expect(await words('call', 'attachVolume', 'virt')).toEqual(['virtualmachineid=']);
    expect(await words('tools', 'cloudstack/zon')).toEqual(['cloudstack/zone']);
    expect(await words('init', 'claude-c')).toEqual(['claude-code', 'claude-code-user']);
    expect(await words('call', 'listZones', '--profile', 'sim')).toContain('simulator');
    expect(await words('policy', 'test', 'cloudstack_attach_vol')).toEqual(['cloudstack_attach_volume']);
  });

  it('completes nothing where a value stands, and behind a comma the next toolset', async () => {
    for (const typed of [['='], ['=', 'f']]) expect(await words('call', 'listZones', 'name', ...typed)).toEqual([]);
    expect(await words('--mode', '')).toEqual(['all', 'search', 'toolsets']);
    expect(await words('--toolsets', 'cloudstack/volume,cloudstack/zon')).toEqual([
      'cloudstack/volume,cloudstack/zone',
    ]);
    expect(await words('--toolsets', 'virtu')).toEqual([...new Set(await words('--toolsets', 'virtu'))]);
    expect(await words('simulate', 'cloudstack', '--version', '')).toEqual([]);
  });

  it.each(['bash', 'zsh', 'fish'])('has a script for %s that asks this program', async (shell) => {
    const { code, stdout } = await run(['completion', shell]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('virtspan completion words --')]);
  });
});
