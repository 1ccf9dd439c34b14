// `npm run generate`: arguments, messages and exit codes in this process; what it writes and says as a process, once each.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { command as generateCommand } from '../../codegen/command.ts';

const FIXTURE = 'test/fixtures/cloudstack/own-server.json';
const fixture = readFileSync(FIXTURE, 'utf8');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const out = (): string => join(dir, 'out');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function processOf(script: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return new Promise((ended) => child.once('close', (code) => ended({ code, said })));
}
async function generate(...args: readonly string[]): Promise<Ended> {
  let said = '';
  const say = (text: string) => (said += text);
  return { code: await generateCommand(args, { out: say, err: say }), said };
}
const fromSpec = (file: string, ...more: readonly string[]) =>
  generate('cloudstack', '--spec', file, '--out', out(), ...more);

/** A file with the given text, or the given commands as a listApis answer. */
function spec(content: string | readonly object[]): string {
  const file = join(dir, 'bad.json');
  const text =
    typeof content === 'string'
      ? content
      : JSON.stringify({ listapisresponse: { count: content.length, api: content } });
  writeFileSync(file, text);
  return file;
}
const command = (name: unknown, more: object = {}): object => ({
  name,
  isasync: false,
  params: [],
  response: [],
  ...more,
});
const zones = command('listZones');

describe('npm run generate with a spec that is none', () => {
  it.each([
    ['plain text', 'no spec at all', 'SPEC_UNREADABLE bad.json: it is not valid JSON: '],
    ['a login page', '<!DOCTYPE html><title>Sign in</title>', 'SPEC_UNREADABLE bad.json: it is an HTML or XML page'],
    ['half of it', fixture.slice(0, 700), 'SPEC_UNREADABLE bad.json: it is not valid JSON and seems to be cut off: '],
    ['the command "constructor"', [zones, command('constructor')], 'NAME_UNSAFE bad.json#/listapisresponse/api/1: '],
    ['the command "a;b"', [zones, command('a;b')], 'NAME_UNSAFE bad.json#/listapisresponse/api/1: '],
    [
      'two commands with one tool name',
      [zones, command('list_zones')],
      'NAME_CLASH bad.json#/listapisresponse/api/1: list_zones and listZones would both be cloudstack_list_zones',
    ],
  ] as const)('refuses %s with file, place and reason, and writes nothing', async (_, content, says) => {
    const { code, said } = await fromSpec(spec(content));
    expect(said).toContain(says);
    expect(said).toContain('\nNothing was written.\n');
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    expect(existsSync(out())).toBe(false);
  });

  it('ends as a process with the same words, without a stack', async () => {
    const file = spec([zones, command('a;b')]);
    const ended = await processOf('codegen/cli.ts', ['cloudstack', '--spec', file, '--out', out()]);
    expect(ended).toEqual(await fromSpec(file));
    expect(ended).toMatchObject({ code: 1, said: expect.stringMatching(/^NAME_UNSAFE .*\nNothing was written\.\n$/) });
  });

  it('refuses a file that is not there', async () => {
    const { code, said } = await fromSpec(join(dir, 'nowhere.json'));
    expect(said).toMatch(/SPEC_UNREADABLE .*nowhere\.json: the file cannot be read/);
    expect(code).toBe(1);
  });
});

describe("npm run generate with the answer of a server of one's own", () => {
  let made: string;
  let ended: Ended;
  const generated = (path: string): string => readFileSync(join(made, path), 'utf8');

  beforeAll(async () => {
    made = join(mkdtempSync(join(tmpdir(), 'generated-')), 'out');
    ended = await processOf('codegen/cli.ts', ['cloudstack', '--spec', FIXTURE, '--out', made]);
  });
  afterAll(() => rmSync(join(made, '..'), { recursive: true }));

  it('takes it as it is, says what is odd about it, keeps its words, and gives code that compiles', async () => {
    const { code, said } = ended;
    expect(code).toBe(0);
    expect(said).toContain('3 operations in the spec, 3 covered by 3 tools in 2 categories, 0 excluded');
    expect(said).toContain('/listapisresponse/api/0/params/2 listVolumes lists the parameter "keyword" twice');
    expect(said).toContain(
      '/listapisresponse/api/0/params/3 listVolumes: parameter "shade" has the unknown type "colour"',
    );
    const tools = generated('cloudstack/volume/tools.ts');
    expect(tools).toContain("doc: 'Every disk, `as` {{this}} server *\\/ tells it',");
    expect(tools).toContain(`shade: text('which "shade"\\nof \\u7070\\u8272')`);
    expect(tools).toContain('id: required(uuid(');
    const { providers } = JSON.parse(generated('coverage.json'));
    expect(providers.cloudstack.total).toMatchObject({ operations: 3, generated: 3, excluded: 0 });

    // Compiled as strictly as the project itself.
    const compiled = await processOf('node_modules/typescript/bin/tsc', ['-p', made]);
    expect(compiled).toEqual({ code: 0, said: '' });
  }, 120_000);

  it('is compared by --check, which names what was changed by hand, is missing, or is left over; neither it nor a run that fails touches that', async () => {
    cpSync(made, out(), { recursive: true });
    expect(await fromSpec(FIXTURE, '--check')).toMatchObject({ code: 0 });
    const tools = join(out(), 'cloudstack/volume/tools.ts');
    const edited = generated('cloudstack/volume/tools.ts').replace("effect: 'write'", "effect: 'read'");
    writeFileSync(tools, edited);
    writeFileSync(join(out(), 'cloudstack/volume/extra.ts'), '');
    rmSync(join(out(), 'cloudstack/resource-tag/types.ts'));
    const { code, said } = await fromSpec(FIXTURE, '--check');
    expect(said).toContain('GENERATED_STALE');
    expect(said).toContain('3 generated files differ from the specs; run npm run generate and commit.');
    expect(said).toContain('  changed  cloudstack/volume/tools.ts\n');
    expect(said).toContain('  stale    cloudstack/volume/extra.ts\n');
    expect(said).toContain('  missing  cloudstack/resource-tag/types.ts\n');
    expect(code).toBe(1);
    expect((await fromSpec(spec([zones, command('a;b')]))).code).toBe(1);
    expect(readFileSync(tools, 'utf8')).toBe(edited);
  }, 120_000);
});

describe('the arguments of npm run generate', () => {
  it.each([
    ['a provider without a reader', ['openstack'], 'no provider is called "openstack"'],
    ['a spec for all providers', ['--spec', FIXTURE, '--out', 'x'], 'exactly one provider'],
    ['a spec without a place to write to', ['cloudstack', '--spec', FIXTURE], '--out'],
  ])('end with 2 for %s', async (_, args, says) => {
    const { code, said } = await generate(...args);
    expect(said).toContain('USAGE');
    expect(said).toContain(says);
    expect(said).toContain('Nothing was written.');
    expect(code).toBe(2);
  });

  it('refuse a version that is not there', async () => {
    const { code, said } = await generate('cloudstack', '--version', '1.0', '--out', out());
    expect(said).toContain('1.0');
    expect(said).toContain('4.22.1.0');
    expect(code).not.toBe(0);
    expect(existsSync(out())).toBe(false);
  });

  it('are explained by --help', async () => {
    const { code, said } = await generate('--help');
    expect(code).toBe(0);
    for (const option of ['--spec', '--version', '--out', '--check']) expect(said).toContain(`  ${option}`);
  });
});
