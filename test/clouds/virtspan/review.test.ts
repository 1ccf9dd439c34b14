// The review of safety and the capacity of all clouds.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds([
    {
      kind: 'row',
      table: 'template',
      row: { id: idOf('template', 'ubuntu-24.04'), created: '2024-05-01T00:00:00+0000' },
    },
  ]);
  await clouds.call('cloudstack_create_firewall_rule', {
    ...{ ipaddressid: '203.0.113.12', protocol: 'tcp', startport: 3389, endport: 3389, cidrlist: ['0.0.0.0/0'] },
  });
  await clouds.call('virtualbox_update_vrde_server', { machine: 'web-1', enabled: true, authType: 'Null' });
});
afterAll(() => clouds.close());

const hits = (rows: readonly JsonObject[], rule: string) => rows.filter((row) => row.rule === rule);

describe('the review of safety', () => {
  it('finds the port that is open to everybody, and not the one that is for a network', async () => {
    const rows = await clouds.rows('virtspan_review_security');
    expect(hits(rows, 'admin-port-open')).toMatchObject([{ severity: 'high', shown: 'tcp 3389-3389 from 0.0.0.0/0' }]);
  });

  it('finds a screen that anybody may use, with the call that mends it', async () => {
    const rows = await clouds.rows('virtspan_review_security', { rule: 'screen-without-authentication' });
    expect(rows).toMatchObject([{ name: 'web-1', cloud: 'virtualbox' }]);
    expect(rows[0]!.next).toMatch(/^virtualbox_update_vrde_server machine=\S+ authType=External$/);
  });

  it('finds a role of your own that allows every command, and none that names its own', async () => {
    const role = async (name: string, rule: string) => {
      const { id } = (await clouds.call('cloudstack_create_role', { name, type: 'User' })).data as {
        readonly id: string;
      };
      await clouds.call('cloudstack_create_role_permission', { roleid: id, rule, permission: 'allow' });
    };
    await role('everything', '*');
    await role('readers', 'list*');
    const rows = await clouds.rows('virtspan_review_security', { rule: 'wide-role' });
    expect(rows.map(({ name }) => name)).toEqual(['everything']);
    expect(rows[0]!.next).toMatch(/^cloudstack_list_role_permissions roleid=/);
  });

  it('finds the images of more than a year ago that machines run from', async () => {
    const rows = await clouds.rows('virtspan_review_security', { rule: 'old-image' });
    expect(rows).toMatchObject([
      { name: 'ubuntu-24.04', shown: expect.stringMatching(/^of 2024-05-01, \d+ machines$/) },
    ]);
  });

  it('puts the worst first, and leaves out what is milder than asked', async () => {
    const rows = await clouds.rows('virtspan_review_security', { severity: 'high' });
    expect(rows.length).toBeGreaterThan(1);
    for (const { severity } of rows) expect(['critical', 'high']).toContain(severity);
  });

  it('is SARIF for other programs', async () => {
    const { data } = await clouds.call('virtspan_review_security', { as: 'sarif' });
    const log = JSON.parse(String(data));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const ids = new Set(run.tool.driver.rules.map(({ id }: { id: string }) => id));
    for (const { ruleId } of run.results) expect(ids.has(ruleId)).toBe(true);
    expect(run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'admin-port-open').level).toBe('error');
  });

  it('is a page for people', async () => {
    const { data } = await clouds.call('virtspan_review_security', { as: 'page' });
    expect(data).toMatch(/^# Review of safety/);
    expect(data).toMatch(/## admin-port-open \(high\)/);
  });
});

describe('the capacity of all clouds', () => {
  it('says what each host and storage has and how much is taken', async () => {
    const rows = await clouds.rows('virtspan_show_capacity');
    expect(rows.find(({ name }) => name === 'fra1-kvm-01')).toMatchObject({
      what: 'host',
      cpus: 32,
      memory: 128 * 1024 ** 3,
    });
    expect(rows.find(({ name }) => name === 'fra1-nfs-1')).toMatchObject({
      what: 'storage',
      percent: 30,
      plot: '███░░░░░░░',
    });
    expect(rows.find(({ name }) => name === 'node1')).toMatchObject({ cloud: 'kubevirt', cpus: 16 });
  });

  it('says how many more of a size fit', async () => {
    const { text } = await clouds.call('virtspan_show_capacity', { by: 'host', memory: 4096 });
    expect(text).toMatch(
      /Machines of 4096 MiB that still fit by memory, without overcommitment: cloudstack \d+, kubevirt \d+, virtualbox \d+/,
    );
  });

  it('counts what runs for each owner', async () => {
    const rows = await clouds.rows('virtspan_show_capacity', { by: 'owner' });
    expect(rows.find(({ name, cloud }) => name === 'team-a' && cloud === 'kubevirt')).toMatchObject({
      machines: 3,
      cpusTaken: 2,
    });
    expect(rows.find(({ name }) => name === 'admin')!.diskTaken).toBeGreaterThan(1024 ** 4);
  });
});
