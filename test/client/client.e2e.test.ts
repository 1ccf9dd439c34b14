// The typed client against the built server, as a process of its own over stdio and over HTTP.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asked, type Client, connect, StillRunning, ToolError } from '../../src/client/connect.ts';
import { emptyEnvironment, main } from '../server/process.ts';

const started = (args: readonly string[]) =>
  ({ command: process.execPath, args: [main, ...args], env: emptyEnvironment(), log: 'ignore' }) as const;

describe('a program over stdio', () => {
  const asked: Asked[] = [];
  let say: boolean | string = true;
  let cloud: Client;
  beforeAll(async () => {
    cloud = await connect(started(['--simulate']), {
      ask: (question) => {
        asked.push(question);
        return say;
      },
    });
  });
  afterAll(() => cloud.close());

  it('reads pages and whole lists, with names for ids', async () => {
    const [zone] = await cloud.cloudstack.listZones({ name: 'fra1' });
    expect(zone?.name).toBe('fra1');
    const page = await cloud.cloudstack.listVirtualMachines({ zoneid: 'fra1', pagesize: 2, page: 1 });
    expect([page.length, page.next]).toEqual([2, expect.objectContaining({ page: 2 })]);
    expect(page.total).toBeGreaterThan(2);
    const all = await cloud.cloudstack.listVirtualMachines.all({ zoneid: 'fra1', pagesize: 2, page: 1 });
    expect(all.length).toBe(page.total);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('waits for a job, and says when it did not', async () => {
    const said: string[] = [];
    const stopped = await cloud.cloudstack.startVirtualMachine(
      { id: 'batch-1' },
      { onProgress: (message) => said.push(message) },
    );
    expect(stopped.state).toBe('Running');
    await expect(cloud.cloudstack.rebootVirtualMachine({ id: 'web-2' }, { waitMs: 0 })).rejects.toThrow(StillRunning);
  });

  it('puts dangerous calls to its person, whose no is a no', async () => {
    say = false;
    await expect(cloud.cloudstack.destroyVirtualMachine({ id: 'web-1' })).rejects.toMatchObject({
      code: 'CONFIRM_DECLINED',
      fate: 'refused',
    });
    expect(asked.at(-1)).toEqual({ wants: 'yes', message: expect.stringContaining('"web-1"') });
    say = true;
    expect((await cloud.cloudstack.destroyVirtualMachine({ id: 'old-test' })).state).toBe('Destroyed');
    say = 'wrong';
    await expect(cloud.kubevirt.deleteVirtualMachine({ name: 'no-such', namespace: 'default' })).rejects.toBeInstanceOf(
      ToolError,
    );
  });

  it('hears what was wrong, with the way on', async () => {
    const wrong = cloud.cloudstack.listVirtualMachines({ zoneid: 'fra2' });
    await expect(wrong).rejects.toMatchObject({ code: 'NAME_UNKNOWN', message: expect.stringContaining('fra1') });
    await expect(cloud.call('cloudstack_list_zone')).rejects.toMatchObject({
      ...{ code: 'TOOL_UNKNOWN', fate: 'refused' },
      message: expect.stringContaining('cloudstack_list_zones'),
    });
  });

  it('reaches every cloud', async () => {
    const machines = await cloud.virtualbox.listMachines();
    const [first] = await cloud.kubevirt.listVirtualMachines({}, { fields: ['metadata.name'] });
    expect([machines.length > 0, first]).toEqual([true, expect.anything()]);
  });
});

describe('a program over HTTP', () => {
  it('has the same, and nobody to ask', async () => {
    const server = spawn(process.execPath, [main, 'http', '--simulate', '--port', '0'], {
      env: emptyEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const url = await new Promise<string>((resolve) =>
        createInterface({ input: server.stdout }).on('line', (line) => {
          const [found] = /http:\S+/.exec(line) ?? [];
          if (found !== undefined) resolve(found);
        }),
      );
      const cloud = await connect({ url });
      expect((await cloud.cloudstack.listZones({ name: 'fra1' })).length).toBe(1);
      await expect(cloud.cloudstack.destroyVirtualMachine({ id: 'web-1' })).rejects.toMatchObject({
        code: 'CONFIRM_NEEDED',
      });
      await cloud.close();
    } finally {
      server.kill();
    }
  });
});
