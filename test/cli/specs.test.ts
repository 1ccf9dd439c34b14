// `virtspan specs pull` over the built-in CloudStack and over web services of the test: what is written, and what never.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simulatorSources } from '../../src/application/simulator-sources.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { listen } from '../../src/runtime/wire/listen.ts';
import { smallLibrary, smallWsdl } from '../clouds/virtualbox/provider/specs/small-api.ts';
import { type Ran, registryOf, runHere } from './run-here.ts';

const clock = { ...systemClock, now: () => Date.UTC(2030, 0, 2, 3) };
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'virtspan-specs-'));
});

const pull = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runHere(['specs', 'pull', ...args], cwd, { clock, env });

/** A folder specs/<provider> with one version, as a checkout has it. */
function checkout(provider: string, version: string, text: string): string {
  const folder = join(cwd, 'specs', provider);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), text);
  const versions = { [version]: { file: `${version}.json`, from: 'test', date: '2020-01-01', sha256: 'x' } };
  writeFileSync(
    join(folder, 'sources.json'),
    JSON.stringify({ current: version, versions, extras: { kept: 'as it is' } }),
  );
  return folder;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('specs pull cloudstack', () => {
  let stop: () => Promise<void>;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const sources = simulatorSources('cloudstack', { clock: systemClock, random: Math.random, registryOf });
    const server = await listen(await cloudstack.simulation!.handle(sources), 0);
    stop = () => server.close();
    env = await cloudstack.simulation!.login(server.url);
  });
  afterAll(() => stop());

  const old =
    '{"listapisresponse":{"count":2,"api":[{"name":"listZones","params":[]},{"name":"quarantineVolume","params":[]}]}}';

  it('writes the version that the server has, lists it, and leaves the current one', async () => {
    const folder = checkout('cloudstack', '4.9.0.0', old);
    const { code, stdout, stderr } = await pull(['cloudstack'], env);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('cloudstack 4.22.1.0: 912 operations; specs/cloudstack/4.22.1.0.json is written.');
    expect(stdout).toMatch(/From 4\.9\.0\.0 to 4\.22\.1\.0: 911 added, 1 removed, 1 changed.*breaking/);
    expect(stdout).toContain('- quarantineVolume\n');
    expect(stdout).toContain('Next: npm run generate -- cloudstack --version 4.22.1.0 --out FOLDER');
    expect(readdirSync(folder).sort()).toEqual(['4.22.1.0.json', '4.9.0.0.json', 'sources.json']);
    const text = readFileSync(join(folder, '4.22.1.0.json'), 'utf8');
    expect(text).not.toContain('description":');
    expect(JSON.parse(text).listapisresponse.count).toBe(912);
    const { current, versions, extras } = read(join(folder, 'sources.json'));
    expect([current, Object.keys(versions), extras]).toEqual([
      '4.9.0.0',
      ['4.9.0.0', '4.22.1.0'],
      { kept: 'as it is' },
    ]);
    expect(versions['4.22.1.0']).toMatchObject({ file: '4.22.1.0.json', date: '2030-01-02', from: expect.any(String) });

    const again = await pull(['cloudstack', '--current', '--json'], env);
    const { written, sha256, difference, next } = JSON.parse(again.stdout);
    expect([written, next]).toEqual(['same', 'npm run generate -- cloudstack']);
    expect(difference).toEqual({ to: '4.22.1.0', missing: [], extra: [], changed: [], types: [], breaking: false });
    expect(read(join(folder, 'sources.json'))).toMatchObject({
      current: '4.22.1.0',
      versions: { '4.22.1.0': { sha256 } },
    });
  });

  it('counts what changed as the coverage report does', async () => {
    const specs = new URL('../../specs/cloudstack/4.21.0.0.json', import.meta.url);
    checkout('cloudstack', '4.21.0.0', readFileSync(specs, 'utf8'));
    const { difference } = JSON.parse((await pull(['cloudstack', '--json'], env)).stdout);
    const report = await runHere(['coverage', '--provider', 'cloudstack', '--against', '4.21.0.0', '--json'], cwd);
    const { against } = JSON.parse(report.stdout).providers.cloudstack;
    expect(difference.extra).toEqual(against.added);
    expect(difference.changed).toEqual(against.changed.map(({ operation }: { operation: string }) => operation));
    expect(difference.types).toEqual(against.shapes.map(({ shape }: { shape: string }) => shape));
    expect(difference.changed.length).toBeLessThan(40);
  });

  it('replaces other content only when told to', async () => {
    const folder = checkout('cloudstack', '4.22.1.0', old);
    const refused = await pull(['cloudstack'], env);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(folder, '4.22.1.0.json'), 'utf8')).toBe(old);
    expect(read(join(folder, 'sources.json')).versions['4.22.1.0'].sha256).toBe('x');
    const forced = await pull(['cloudstack', '--force'], env);
    expect(forced.stdout).toContain('is replaced.');
    expect(read(join(folder, 'sources.json')).versions['4.22.1.0'].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the simulator of this process only into a file of its own', async () => {
    checkout('cloudstack', '4.9.0.0', old);
    expect((await pull(['cloudstack', '--simulate'])).stderr).toContain('no fact of a release');
    const { stdout, stderr } = await pull(['cloudstack', '--simulate', '--out', 'mine.json', '--version', '9.9']);
    expect(stderr).toBe('');
    expect(stdout).toContain('Next: npm run generate -- cloudstack --spec mine.json --version 9.9 --out FOLDER');
    expect(read(join(cwd, 'mine.json')).listapisresponse.api).toHaveLength(912);
  });

  it('stops at a version before that cannot be read', async () => {
    checkout('cloudstack', '4.9.0.0', old.slice(0, 40));
    const { code, stderr } = await pull(['cloudstack'], env);
    expect([code, stderr]).toEqual([2, expect.stringContaining('4.9.0.0.json is no JSON')]);
  });

  it('names the profiles when the one asked for is none of them', async () => {
    const { code, stderr } = await pull(['cloudstack', '--out', 'x.json', '--profile', 'prod'], env);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/PROFILE_UNKNOWN.*"prod".*environment/)]);
  });

  it('hands on what the server refuses, and writes nothing', async () => {
    const folder = checkout('cloudstack', '4.9.0.0', old);
    const { code, stderr } = await pull(['cloudstack'], { ...env, CLOUDSTACK_SECRET_KEY: 'another' });
    expect(code).toBe(1);
    expect(stderr).toContain('API_AUTH');
    expect(readdirSync(folder)).toEqual(['4.9.0.0.json', 'sources.json']);
  });
});

describe('specs pull virtualbox', () => {
  let server: Server;
  let url: string;
  let answer: (response: import('node:http').ServerResponse) => void;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.method === 'GET' && request.url === '/?wsdl') answer(response);
      else response.writeHead(405).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    answer = (response) => response.end(smallWsdl);
    writeFileSync(join(cwd, 'small.xpt'), smallLibrary());
  });
  const fromUrl = (...more: readonly string[]) =>
    pull(['virtualbox', '--url', url, '--version', '1.0.0', '--typelib', join(cwd, 'small.xpt'), ...more]);

  it('writes what WSDL and type library say, and takes the rest from the version before', async () => {
    const plain = await fromUrl('--out', 'first.json');
    expect(plain.stdout).toContain('no earlier version to compare with');
    const first = readFileSync(join(cwd, 'first.json'), 'utf8');
    expect(first).toContain('"version":"1.0.0"');
    const folder = checkout(
      'virtualbox',
      '0.9.0',
      first.replace('"name":"param1","type":"ptr"', '"name":"canvas","type":"ptr"'),
    );
    const { stdout, code } = await fromUrl();
    expect(code).toBe(0);
    expect(stdout).toContain('No operation differs from 0.9.0.');
    expect(readFileSync(join(folder, '1.0.0.json'), 'utf8')).toContain('"name":"canvas","type":"ptr"');
  });

  it.each([
    ['a web page', (response) => response.end('<html>hello</html>'), 1, 'an HTML page'],
    ['half of the WSDL', (response) => response.end(smallWsdl.slice(0, 900)), 1, 'cut off'],
    ['a refusal', (response) => response.writeHead(404).end('no'), 1, 'status 404'],
    [
      'a way to somewhere else',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      1,
      'status 302',
    ],
    ['a connection that breaks', (response) => response.socket?.destroy(), 1, 'could not be fetched'],
  ] as readonly (readonly [string, typeof answer, number, string])[])(
    'refuses %s and writes nothing',
    async (_, how, ends, says) => {
      answer = how;
      const folder = checkout('virtualbox', '0.9.0', '{"interfaces":[],"enums":[],"results":[]}');
      const { code, stdout, stderr } = await fromUrl();
      expect(stderr).toContain(says);
      expect([code, stdout]).toEqual([ends, '']);
      expect(readdirSync(folder)).toEqual(['0.9.0.json', 'sources.json']);
    },
  );

  it('refuses a type library that is none, or of another version', async () => {
    writeFileSync(join(cwd, 'small.xpt'), 'none');
    expect((await fromUrl('--out', 'x.json')).stderr).toContain('is no type library');
    writeFileSync(join(cwd, 'small.xpt'), smallLibrary());
    answer = (response) => response.end(smallWsdl.replaceAll('OSName', 'OSType'));
    const { stderr, code } = await fromUrl('--out', 'x.json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/IThing\.OSType.*--typelib none/s);
    expect((await fromUrl('--out', 'x.json', '--typelib', 'none')).code).toBe(0);
  });

  it.each([
    [['cloudstack', '--out', 'x.json'], 'nothing to pull from'],
    [['virtualbox'], 'no checkout of virtspan'],
    [['virtualbox', '--out', 'x.json', '--url', 'ftp://x/'], 'neither http'],
    [['virtualbox', '--out', 'x.json', '--url', 'http://127.0.0.1:1/'], '--version'],
    [['virtualbox', '--out', 'x.json', '--version', '../../etc/x'], '--version takes'],
    [['virtualbox', '--out', 'none/x.json', '--url', 'URL', '--version', '1.0'], 'cannot be written (ENOENT)'],
    [['virtualbox', '--out', 'x.json', '--current'], 'sources.json'],
    [
      ['virtualbox', '--out', 'x.json', '--typelib', 'nowhere.xpt', '--url', 'URL', '--version', '1.0'],
      'cannot be read',
    ],
    [['cloudstack', '--out', 'x.json', '--url', 'URL', '--simulate'], 'are for virtualbox'],
    [['kubevirt'], 'swagger.json'],
    [['aws'], 'no provider "aws"'],
    [[], 'a verb and a provider'],
  ])('ends with 2 for %j', async (args, says) => {
    const { code, stdout, stderr } = await pull(args.map((word) => (word === 'URL' ? url : word)));
    expect(stderr).toContain(says);
    expect([code, stdout]).toEqual([2, '']);
    expect(readdirSync(cwd)).toEqual(['small.xpt']);
  });
});
