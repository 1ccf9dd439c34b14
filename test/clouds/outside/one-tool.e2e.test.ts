// A single workflow tool that is not in the tree: one file that virtspan.yaml names, used over MCP like every other tool.
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSession, type Session, type Temper } from '../../server/kubevirt-session.ts';

const fixture = fileURLToPath(new URL('../../fixtures/one-tool.mjs', import.meta.url));
const tool = 'nightly_restart_machine';

let config: string;
const open: Session[] = [];
const connect = async (temper: Temper): Promise<Session> => {
  const session = await openSession(['--simulate', '--config', config], {}, temper);
  open.push(session);
  return session;
};
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'virtspan-one-tool-'));
  await copyFile(fixture, join(folder, 'nightly.mjs'));
  config = join(folder, 'virtspan.yaml');
  await writeFile(config, 'clouds:\n  - module: ./nightly.mjs\n', { mode: 0o600 });
});
afterAll(() => Promise.all(open.map(({ client }) => client.close())));

describe('one workflow tool from outside', () => {
  it('is found and described, and its calls are made as if the client had made them', async () => {
    const session = await connect('yes');
    expect((await session.call('find_tools', { query: 'restart a machine overnight' })).text).toContain(tool);
    expect((await session.call('describe_tools', { tools: [tool] })).text).toContain('Name of a CloudStack machine');
    const { text, error } = await session.call('call_write', { tool, arguments: { machine: 'web-1' } });
    expect(error).toBeUndefined();
    expect(text).toMatch(/stop\s+Stopped/);
    expect(text).toMatch(/start\s+Running/);
    expect(session.questions.join('\n')).toContain('web-1');
  });

  it('stops nothing when the person says no to what it calls', async () => {
    const session = await connect('no');
    const { error } = await session.call('call_write', { tool, arguments: { machine: 'web-1' } });
    expect(error).toMatchObject({ code: 'CONFIRM_DECLINED' });
    const list = await session.call('call_read', {
      ...{ tool: 'cloudstack_list_virtual_machines', arguments: { name: 'web-1', listall: true } },
    });
    expect(list.text).toContain('Running');
  });
});
