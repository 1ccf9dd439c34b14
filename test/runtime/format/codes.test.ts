// Numbers of closed sets are words, fields that no description declares are read by their names, and an empty list says why.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { otherCloud } from '../../attack/other-cloud.ts';

const id = '00000000-0000-4000-8000-000000000001';

const answer = async (
  tool: string,
  data: JsonObject | readonly JsonObject[],
  args: JsonObject = {},
  fields?: readonly string[],
) => {
  const cloud = await otherCloud('cloudstack', async () => ({ data }));
  return cloud.execute(`cloudstack_${tool}`, args, { controls: fields === undefined ? {} : { fields } });
};

describe('a number of a closed set', () => {
  it('is its word in a table, in both forms of the answer', async () => {
    const { text, structured } = await answer('list_async_jobs', [
      { jobid: id, cmd: 'DeployVMCmd', jobstatus: 2 },
      { jobid: id, cmd: 'StartVMCmd', jobstatus: 1 },
    ]);
    expect(text).toMatch(/DeployVMCmd +.*failed/);
    expect(text).toMatch(/StartVMCmd +.*succeeded/);
    expect(JSON.stringify(structured)).toContain('"failed"');
  });

  it('is its word beside the number in a record', async () => {
    const { text } = await answer(
      'query_async_job_result',
      { jobid: id, jobstatus: 1, jobprocstatus: 0 },
      { jobid: id },
    );
    expect(text).toContain('jobstatus: succeeded (1)');
    expect(text).toContain('jobprocstatus: 0');
  });

  it.each([
    ['list_accounts', { id, name: 'acme', accounttype: 2 }, 'domain admin'],
    ['list_capacity', { type: 1, zonename: 'fra', percentused: '3' }, 'CPU'],
    ['list_snapshot_policies', { id, intervaltype: 1, schedule: '10:2', maxsnaps: 3 }, 'daily'],
    ['list_alerts', { id, type: 19, description: 'down' }, 'secondary storage VM'],
    ['list_resource_limits', { account: 'acme', resourcetype: '2', max: 20 }, 'volumes'],
    ['list_resource_limits', { account: 'acme', resourcetype: '15', max: 20 }, 'object storage'],
  ])('of %s is %j as a word', async (tool, row, word) => {
    const args: JsonObject = tool === 'list_snapshot_policies' ? { volumeid: id } : {};
    expect((await answer(tool, [row], args, Object.keys(row))).text).toContain(word);
  });

  it('stays a number where nobody knows the word', async () => {
    const { text } = await answer('query_async_job_result', { jobid: id, jobstatus: 42 }, { jobid: id });
    expect(text).toContain('jobstatus: 42');
  });

  it('is a word in what lies inside a record, and where the description has no such field', async () => {
    const { text } = await answer(
      'query_async_job_result',
      { jobid: id, jobstatus: 1, jobresult: { account: { name: 'acme', accounttype: 1 } } },
      { jobid: id },
    );
    expect(text).toContain('accounttype: root admin (1)');
  });
});

describe('a number whose unit the kind of its row tells', () => {
  it('is told in that unit, in tables and records, and what is no limit as that', async () => {
    const rows = [
      { type: 0, name: 'MEMORY', capacityused: 1_073_741_824, capacitytotal: 4_294_967_296 },
      { type: 1, name: 'CPU', capacityused: 2_000, capacitytotal: 16_000 },
      { type: 4, name: 'PUBLIC_IP', capacityused: 3, capacitytotal: 32 },
    ];
    const { text, structured } = await answer('list_capacity', rows);
    expect(text).toMatch(/MEMORY +1 GiB +4 GiB/);
    expect(text).toMatch(/CPU +2000 MHz +16000 MHz/);
    expect(text).toMatch(/PUBLIC_IP +3 +32/);
    expect(JSON.stringify(structured)).toContain('2000 MHz');
    const limits = await answer('list_resource_limits', [
      { resourcetypename: 'memory', resourcetype: '9', max: 4_096 },
      { resourcetypename: 'primary_storage', resourcetype: '10', max: 200 },
      { resourcetypename: 'backup_storage', resourcetype: '13', max: 50 },
      { resourcetypename: 'gpu', resourcetype: '16', max: 4 },
      { resourcetypename: 'volume', resourcetype: '2', max: 20 },
      { resourcetypename: 'vpc', resourcetype: '7', max: -1 },
    ]);
    expect(limits.text).toMatch(/memory +4096 MiB/);
    expect(limits.text).toMatch(/primary_storage +200 GiB/);
    expect(limits.text).toMatch(/backup_storage +50 GiB/);
    expect(limits.text).toMatch(/gpu +4$/m);
    expect(limits.text).toMatch(/volume +20$/m);
    expect(limits.text).toMatch(/vpc +no limit/);
  });
});

describe('a field that no description declares', () => {
  it('is told with what its name counts', async () => {
    const machine = { name: 'web-1', memory: 2048, receivedbytes: 1_048_576, cpuspeed: 500 };
    const { text } = await answer(
      'query_async_job_result',
      { jobid: id, jobstatus: 1, jobresult: { virtualmachine: machine } },
      { jobid: id },
    );
    expect(text).toContain('memory: 2048 MiB');
    expect(text).toContain('receivedbytes: 1 MiB (1048576)');
    expect(text).toContain('cpuspeed: 500 MHz');
  });
});

describe('a list that came back empty', () => {
  it('says what it was looked for with, in both forms', async () => {
    const { text, structured } = await answer('list_virtual_machines', [], { state: 'Stopped', keyword: 'web' });
    expect(text).toMatch(/^No virtual machines\.\nLooked for with /);
    expect(text).toContain('state=Stopped');
    expect(text).toContain('keyword=web');
    expect(JSON.stringify(structured)).toContain('state=Stopped');
  });

  it('says nothing more where nothing narrowed it', async () => {
    expect((await answer('list_virtual_machines', [])).text).toBe('No virtual machines.');
  });
});

describe('the columns that a real server needed', () => {
  it.each([
    ['list_tags', { key: 'env', value: 'prod', resourcetype: 'UserVm', resourceid: id, account: 'acme' }, 'resource'],
    ['list_counters', { id, name: 'cpu', source: 'CPU', provider: 'VirtualRouter', value: '1' }, 'provider'],
    [
      'list_network_offerings',
      { id, name: 'iso', guestiptype: 'Isolated', forvpc: false, state: 'Enabled' },
      'guestiptype',
    ],
    ['list_network_offerings', { id, name: 'iso', guestiptype: 'Isolated', forvpc: true, state: 'Enabled' }, 'forvpc'],
    ['list_public_ip_addresses', { id, ipaddress: '203.0.113.14', state: 'Allocated', vpcname: 'shop-vpc' }, 'vpcname'],
    ['list_routers', { id, name: 'r-11-VM', state: 'Running', vpcname: 'shop-vpc' }, 'vpcname'],
    ['list_egress_firewall_rules', { id, protocol: 'tcp', cidrlist: '10.0.0.0/8', destcidrlist: '8.8.8.8/32' }, 'dest'],
  ])('of %s: %j has %s', async (tool, row, column) => {
    expect((await answer(tool, [row])).text?.split('\n')[1]).toContain(column);
  });
});
