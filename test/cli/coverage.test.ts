// `virtspan coverage` as people and CI jobs use it: what counts, what fails, what it writes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import '../../codegen/compare.ts';
import '../../src/cli/coverage/gather.ts';
import '../../src/cli/coverage/live.ts';
import '../../src/cli/coverage/page/page.ts';
import { percentOf, reportOf } from '../../src/cli/coverage/model.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import type { ProviderCoverage } from '../../src/contract/coverage.ts';
import { runHere } from './run-here.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'coverage-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const coverage = (...args: readonly string[]) => runHere(['coverage', ...args], dir);
const json = async (...args: readonly string[]) => JSON.parse((await coverage('--json', ...args)).stdout).providers;

describe('the percentage', () => {
  it('counts what is left out, whatever the reason', async () => {
    const { virtualbox } = await json('--provider', 'virtualbox');
    expect(virtualbox.total).toMatchObject({ operations: 2099, generated: 1594, excluded: 505 });
    const { code, stderr } = await coverage('--provider', 'virtualbox', '--fail-under', '100');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'virtualbox: 75.9 % is less than 100 % (505 are left out for a reason, and count).\n',
    });
    expect((await coverage('--fail-under', 'cloudstack=100,kubevirt=58,virtualbox=75')).code).toBe(0);
  });

  it('falls when commands are left out for want of time', () => {
    expect(percentOf({ operations: 912 }, 863)).toBe(94.6);
    expect(percentOf({ operations: 2500 }, 2499)).toBe(99.9);
  });

  it.each([
    ['no percentage', '101', '0 to 100'],
    ['a provider that is not reported', 'openstack=100', '"openstack"'],
  ])('refuses %s', async (_, asked, says) => {
    const { code, stderr } = await coverage('--fail-under', asked);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('a baseline', () => {
  it('says what fell since, and fails when it is told to', async () => {
    const file = join(dir, 'base.json');
    await coverage('--write-baseline', file);
    expect((await coverage('--baseline', file, '--fail-on-drop')).code).toBe(0);
    const base = JSON.parse(readFileSync(file, 'utf8'));
    base.cloudstack.worded = 950;
    delete base.kubevirt.excluded.healthzHandler;
    writeFileSync(file, JSON.stringify(base));
    const { code, stderr, stdout } = await coverage('--baseline', file, '--fail-on-drop');
    expect(code).toBe(1);
    expect(stderr).toContain('cloudstack: worded fell from 950 to 912.');
    expect(stderr).toContain('kubevirt: healthzHandler is left out (unreachable), which the baseline does not list.');
    expect(stdout).toContain('since 4.22.1.0: worded 950 > 912');
    expect((await coverage('--baseline', file)).code).toBe(0);
  });

  it('is the reviewed list of what is left out, as it is pinned', async () => {
    const { code, stderr } = await runHere(
      ['coverage', '--baseline', 'test/pins/coverage.json', '--fail-on-drop'],
      process.cwd(),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('the record of a test run', () => {
  it('is what counts as exercised: tools that answered, not tools that somebody named', async () => {
    const file = join(dir, 'exercised.jsonl');
    const lines = [
      { tool: 'cloudstack_list_zones', ended: 'answered' },
      { tool: 'cloudstack_list_zones', ended: 'failed' },
      { tool: 'cloudstack_create_zone', ended: 'failed' },
    ];
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { cloudstack: told } = await json('--provider', 'cloudstack', '--exercised', file);
    expect(told.total.exercised).toBe(1);
    expect(told.categories.zone).toMatchObject({ operations: 20, exercised: 1 });
    expect(told.gaps).toContainEqual(expect.objectContaining({ kind: 'not exercised', operation: 'createZone' }));
  });

  it('is absent where there is none', async () => {
    expect((await json('--provider', 'cloudstack')).cloudstack.total.exercised).toBeUndefined();
  });
});

describe('another version', () => {
  it('is compared by operations, parameters and names of tools', async () => {
    const { cloudstack: told } = await json('--against', '4.20.2.0', '--provider', 'cloudstack');
    expect(told.against).toMatchObject({ from: '4.20.2.0', to: '4.22.1.0', added: { length: 53 }, removed: [] });
    const { stdout } = await coverage('--provider', 'cloudstack', '--against', '4.20.2.0', '--version', '4.21.0.0');
    expect(stdout).toContain('From 4.20.2.0 to 4.21.0.0: 50 added, 0 removed, 59 changed');
    expect(stdout).toContain('~ createBucket: ! quota: now required');
  });

  it('may be a file with the facts of one that is still to come', async () => {
    const text = readFileSync('specs/cloudstack/4.22.1.0.json', 'utf8');
    const answer = JSON.parse(text);
    answer.listapisresponse.api.push({ name: 'quarantineVolume', isasync: false, params: [], response: [] });
    answer.listapisresponse.api = answer.listapisresponse.api.filter(
      ({ name }: { name?: string }) => name !== 'listZones',
    );
    writeFileSync(join(dir, 'next.json'), JSON.stringify(answer));
    const { stdout } = await coverage('--provider', 'cloudstack', '--against', 'next.json');
    expect(stdout).toContain('1 added, 1 removed, 0 changed; some of it breaking (!).');
    expect(stdout).toContain('- tool cloudstack_list_zones');
  });

  it.each([
    ['that nobody knows', ['--against', '9.9'], 'cloudstack 4.18.0.0, 4.19.3.0'],
    ['to compare with nothing', ['--version', '4.21.0.0'], '--against'],
  ])('is refused when it is one %s', async (_, args, says) => {
    const { code, stderr } = await coverage(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('a server', () => {
  it('is asked what it has', async () => {
    const { cloudstack: told } = await json('--simulate', '--provider', 'cloudstack', '--live', 'simulator');
    expect(told.live).toEqual({ profile: 'simulator', version: '4.22.1.0' });
    expect(told.total.live).toBe(912);
    expect(told.against).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('that tells nothing keeps back no other of its name, and alone is an error', async () => {
    const all = await coverage('--simulate', '--live', 'simulator');
    expect([all.code, all.stderr]).toEqual([0, '']);
    expect(all.stdout).toContain('simulator: http://simulator.invalid was asked for its WSDL and sent something else');
    const one = await coverage('--simulate', '--provider', 'virtualbox', '--live', 'simulator');
    expect([one.code, one.stderr]).toEqual([1, expect.stringContaining('API_GARBLED')]);
  });

  it('is named when it is not there', async () => {
    const { code, stderr } = await coverage('--simulate', '--live', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no profile "nowhere" here; there are: cloudstack simulator');
  });
});

describe('the gaps', () => {
  it('are SARIF for code scanning', async () => {
    const { stdout } = await coverage('--sarif', '-');
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    const rules = new Set(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id));
    const all = Object.values(await json()) as readonly { total: { excluded: number } }[];
    expect(runs[0].results.length).toBe(all.reduce((sum, { total }) => sum + total.excluded, 0));
    expect(runs[0].results.every((one: { ruleId: string }) => rules.has(one.ruleId))).toBe(true);
    expect(runs[0].results[0]).toMatchObject({
      level: 'note',
      ruleId: 'left-out',
      message: { text: expect.stringContaining('kubevirt') },
    });
  });

  it('are all named on demand', async () => {
    const { stdout } = await coverage('--provider', 'kubevirt', '--names');
    const { excluded } = await (await import('../../src/clouds/kubevirt/cloud.ts')).kubevirt.coverage();
    expect(Object.keys(excluded).filter((id) => !stdout.includes(id))).toEqual([]);
  });
});

describe('the page', () => {
  it('is one file that loads nothing, with every operation in it', async () => {
    await coverage('--html', 'page.html');
    const page = readFileSync(join(dir, 'page.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).toContain("default-src 'none'");
    const rows = JSON.parse(/<script type="application\/json" id="operations">(.*?)<\/script>/s.exec(page)![1]!);
    const all = Object.values(await json()) as readonly { total: { operations: number } }[];
    expect(rows.length).toBe(all.reduce((sum, { total }) => sum + total.operations, 0));
  });

  it('shows names of a hostile server as text', async () => {
    const { coveragePage } = await import('../../src/cli/coverage/page/page.ts');
    const evil = '</script><img src=x onerror=alert(1)>';
    const own = (await cloudstack.coverage()) as ProviderCoverage;
    const tools = [{ name: evil, category: evil, operations: [evil], effect: 'read', risk: 'none' }];
    const unread = { profile: evil, unread: evil };
    const page = coveragePage({ cloudstack: reportOf({ coverage: own, tools, unread }) }, evil);
    expect(page).not.toContain('<img');
    expect(page.split('</script>').length).toBe(3);
  });
});
