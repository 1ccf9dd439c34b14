// The tools across clouds in the built server, as a client of the SDK sees them.
import { afterEach, describe, expect, it } from '@jest/globals';
import { openSession, type Session } from './kubevirt-session.ts';

let session: Session | undefined;
afterEach(async () => session?.client.close());

const askedOnce = /2 at once/;

describe('tools across clouds', () => {
  it('tell of all clouds, stop machines of several after one question, and say so in a script', async () => {
    session = await openSession(['--simulate']);
    const { call, questions } = session;
    const health = await call('call_read', { tool: 'virtspan_check_health', arguments: { show: 'all', limit: 200 } });
    for (const cloud of ['cloudstack', 'kubevirt', 'virtualbox']) expect(health.text).toContain(cloud);
    expect(health.text).not.toMatch(/not seen/i);
    const stopped = await call('call_write', {
      tool: 'virtspan_change_many',
      arguments: { action: 'stop', match: 'web-1' },
    });
    expect(stopped.text).toMatch(/stop of 2 machines: 2 done/);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(askedOnce);
    const script = await call('run_script', {
      code: `const { length } = await virtspan.checkHealth({ show: 'all' });
        const changed = await virtspan.changeMany({ action: 'start', match: 'web-1' });
        return { length, started: changed.map(({ outcome }) => outcome) }`,
    });
    expect(script.error).toBeUndefined();
    expect(script.text).toMatch(/done/);
  });

  it('work where nothing else is offered: what they are made of is theirs to call, and nobody else may', async () => {
    session = await openSession(['--simulate', '--mode', 'all', '--toolsets', 'virtspan']);
    const { call, client, questions } = session;
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain('cloudstack_list_virtual_machines');
    const health = await call('virtspan_check_health', { show: 'all' });
    expect(health.text).not.toMatch(/not seen|operator enabled/i);
    const stopped = await call('virtspan_change_many', { action: 'stop', match: 'web-1' });
    expect(stopped.text).toMatch(/stop of 2 machines: 2 done/);
    expect(questions).toHaveLength(1);
    const direct = await call('cloudstack_list_virtual_machines');
    expect(direct.error).toMatchObject({ code: 'TOOL_DISABLED' });
    const script = await call('run_script', { code: 'return await cloudstack.listVirtualMachines({})' });
    expect(script.text).not.toContain('web-2');
  });

  it('change nothing where the operator only lets read', async () => {
    session = await openSession(['--simulate', '--mode', 'all', '--toolsets', 'virtspan', '--read-only']);
    const { call, questions } = session;
    const refused = await call('virtspan_change_many', { action: 'stop', match: 'web-1' });
    expect(refused.error).toMatchObject({ code: 'MODE_REFUSES' });
    expect(questions).toEqual([]);
  });

  it('drain a node of a cluster: it is cordoned, and its machines run elsewhere', async () => {
    session = await openSession(['--simulate', '--mode', 'all']);
    const { call } = session;
    const vm = { namespace: 'team-a', name: 'web-1' };
    const nodeOf = async (): Promise<string> =>
      (await call('kubevirt_get_virtual_machine_instance', vm)).structured.record.status.nodeName;
    const host = await nodeOf();
    const drained = await call('virtspan_move_machines', { host });
    expect(drained.text).toMatch(/migrate of (\d+) machines: \1 done/);
    expect(drained.text).toContain(`${host} takes no new machines`);
    const node = await call('kubevirt_get_node', { name: host });
    expect(node.structured.record.spec).toMatchObject({ unschedulable: true });
    expect(await nodeOf()).not.toBe(host);
  });
});
