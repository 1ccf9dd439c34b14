// A version that is not in specs: generated at once from its facts, or made the current one by upgrade-spec.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function run(
  args: readonly string[],
  cwd = process.cwd(),
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return new Promise((ended) => child.once('close', (code) => ended({ code, said })));
}

const command = (name: string, params: readonly object[] = []) => ({ name, isasync: false, params, response: [] });
const zoneid = { name: 'zoneid', type: 'uuid', required: false };
const reason = { name: 'reason', type: 'string', required: false };

describe('a version that nobody has seen', () => {
  it('is generated in one round: commands of its own are critical, and what a person decides is one list', async () => {
    const facts = JSON.parse(readFileSync('specs/cloudstack/4.22.1.0.json', 'utf8'));
    const own = [command('quarantineVolume', [zoneid, reason]), command('frobnicate'), command('listQuarantines')];
    facts.listapisresponse.api.push(...own);
    writeFileSync(join(dir, 'next.json'), JSON.stringify(facts));
    const out = join(dir, 'out');
    const { code, said } = await run([
      'codegen/cli.ts',
      'cloudstack',
      '--spec',
      join(dir, 'next.json'),
      '--version',
      '4.23.0.0',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(said).toContain('915 operations in the spec, 915 covered by 915 tools');
    for (const line of [
      '- { operations: [quarantineVolume], why: the facts name no category, category: Volume }',
      'params: { zoneid: { ref: Zone } } }',
      'frobnicate: { effect: destroy, risk: critical, reversible: false, why: "" }',
      'listQuarantines,',
      'reason: "" # elsewhere: Why the rule is there',
    ]) {
      expect(said).toContain(line);
    }
    const volumes = readFileSync(join(out, 'cloudstack/volume/tools.ts'), 'utf8');
    const made = /export const quarantineVolume[\s\S]*?\n\}\);/.exec(volumes)![0];
    expect(made).toContain("risk: 'critical'");
    expect(made).toContain("zoneid: uuid('Zone to look or act in, by name or id')");
    expect(made).toContain('reason: text()');

    const ran = await run(['src/main.ts', '--generated', out, 'describe', 'quarantineVolume']);
    expect(ran.said).toContain('cloudstack_quarantine_volume');
    expect(ran.said).toContain('critical');
    const refused = await run(['src/main.ts', 'version', '--generated', dir]);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('there is no coverage.json in it') });
  }, 300_000);
});

describe('upgrade-spec', () => {
  it('puts a version that was taken out back, and says what is left until somebody has read it', async () => {
    for (const part of [
      'specs',
      'codegen',
      'scripts',
      'src',
      'test/pins',
      'CHANGELOG.md',
      'README.md',
      'package.json',
      'tsconfig.json',
      'biome.json',
    ]) {
      cpSync(part, join(dir, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
    const [listFile, factsFile] = [
      join(dir, 'specs/cloudstack/sources.json'),
      join(dir, 'specs/cloudstack/4.22.1.0.json'),
    ];
    const listed = JSON.parse(readFileSync(listFile, 'utf8'));
    const facts = readFileSync(factsFile, 'utf8');
    writeFileSync(join(dir, 'answer.json'), facts);
    rmSync(factsFile);
    const { '4.22.1.0': taken, ...versions } = listed.versions;
    writeFileSync(listFile, JSON.stringify({ ...listed, current: '4.21.0.0', versions }));
    const upgrade = [
      'scripts/upgrade-spec.ts',
      'cloudstack',
      'answer.json',
      '--version',
      '4.22.1.0',
      '--from',
      taken.from,
      '--date',
      taken.date,
    ];

    const first = await run(upgrade, dir);
    expect(first.code).toBe(0);
    expect(first.said).toContain('cloudstack 4.22.1.0: 3 operations added, 0 removed, 25 changed since 4.21.0.0');
    expect(first.said).toMatch(/Left for a person, \d+ in all/);
    expect(readFileSync(join(dir, 'CHANGELOG.md'), 'utf8')).toContain(
      '- cloudstack 4.22.1.0 (before: 4.21.0.0): 3 operations added',
    );
    expect(JSON.parse(readFileSync(listFile, 'utf8'))).toMatchObject({ current: '4.22.1.0', reviewed: '4.21.0.0' });
    const stopped = await run(['codegen/cli.ts', 'cloudstack', 'virtspan'], dir);
    expect(stopped).toMatchObject({ code: 1, said: expect.stringContaining('NOT_REVIEWED specs/cloudstack') });

    const second = await run([...upgrade, '--words-read'], dir);
    expect(second.code).toBe(0);
    expect(second.said).toContain('Generated; the pins are written.');
    expect(JSON.parse(readFileSync(factsFile, 'utf8'))).toEqual(JSON.parse(facts));
    const same = (file: string) => expect(readFileSync(join(dir, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
    same('src/generated/cloudstack/catalog.ts');
    same('src/generated/coverage.json');
    same('test/pins/effects/cloudstack.txt');
  }, 600_000);
});

describe('an older KubeVirt', () => {
  it('has no tools for kinds that came later, and the paths of its own specification', async () => {
    const { factsOf } = await import('../../codegen/facts.ts');
    const old = JSON.parse(readFileSync('specs/kubevirt/1.7.4.json', 'utf8'));
    const paths = JSON.stringify(old).replaceAll('/apis/clone.kubevirt.io/v1beta1', '/apis/clone.kubevirt.io/v1alpha1');
    const { api } = factsOf('specs', 'kubevirt', { text: paths, version: '1.6.0' });
    const ids = api.operations.map(({ id }) => id);
    expect(ids.filter((id) => /VirtualMachineBackup/.test(id))).toEqual([]);
    expect(ids).toContain('listVirtualMachine');
    const clone = api.operations.find(({ id }) => id === 'getVirtualMachineClone')!;
    expect(clone.call).toMatchObject({
      path: '/apis/clone.kubevirt.io/v1alpha1/namespaces/{namespace}/virtualmachineclones/{name}',
    });
  });
});
