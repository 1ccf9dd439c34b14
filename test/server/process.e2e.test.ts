// The built server as a process: what it writes where, and how it ends.
import { describe, expect, it } from '@jest/globals';
import { startServer } from './process.ts';

const initialize = {
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'e2e', version: '1' } },
};
const call = (id: number, name: string, args: object = {}, more: object = {}) => ({
  id,
  method: 'tools/call',
  params: { name, arguments: args, ...more },
});
const deploy = (id: number) =>
  call(
    id,
    'cloudstack_deploy_virtual_machine',
    { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12', name: `e2e-${id}` },
    { _meta: { progressToken: id } },
  );
const isProgress = ({ method }: { method?: string }): boolean => method === 'notifications/progress';

describe('the server process', () => {
  it('writes the protocol to standard output, and JSON lines to standard error', async () => {
    const server = startServer();
    server.send(initialize);
    server.send(call(1, 'cloudstack_list_zones'));
    expect((await server.answerTo(1)).result.content[0].text).toContain('fra1');
    server.child.stdin.end();
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const entries = server
      .stderr()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(entries).toContainEqual(expect.objectContaining({ level: 'notice', time: expect.any(String) }));
  });

  it('survives rubbish', async () => {
    const server = startServer();
    for (const rubbish of [
      '',
      '}{',
      '[]',
      'null',
      '"text"',
      '\u0000\u0001',
      '{"jsonrpc":"2.0","id":1}',
      'x'.repeat(70_000),
    ]) {
      server.send(rubbish);
    }
    server.send(initialize);
    expect((await server.answerTo(0)).result.serverInfo.name).toBe('virtspan');
    server.child.stdin.end();
    expect((await server.ended).code).toBe(0);
  });

  it('answers a running call once after SIGTERM, with its result or with what is known of it, and exits with 0', async () => {
    const server = startServer();
    server.send(initialize);
    server.send(deploy(1));
    await server.find(isProgress);
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const answers = server.received.filter(({ id, method }) => id === 1 && method === undefined);
    expect(answers).toHaveLength(1);
    const { record, error } = answers[0]!.result.structuredContent;
    expect(record?.name ?? error?.fate).toMatch(/^(e2e-1|unknown)$/);
  });

  it('cancels a running call at the second SIGTERM and says what is known of it', async () => {
    const server = startServer();
    server.send(initialize);
    server.send(deploy(1));
    await server.find(isProgress);
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.child.kill('SIGTERM');
    const { result } = await server.answerTo(1);
    expect(result.isError).toBe(true);
    expect(result.structuredContent.error.fate).toBe('unknown');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  it('answers running calls when the input ends, as a shell pipe wants it', async () => {
    const server = startServer();
    server.send(initialize);
    server.send(deploy(1));
    server.send(call(2, 'cloudstack_list_zones'));
    server.child.stdin.end();
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(server.received.filter(({ method }) => method === undefined).map(({ id }) => id)).toEqual([0, 2, 1]);
  });

  it('ends when nobody reads its output any more', async () => {
    const server = startServer();
    server.send(initialize);
    await server.answerTo(0);
    server.child.stdout.destroy();
    for (let id = 1; id < 20; id++) server.send(call(id, 'cloudstack_list_zones'));
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  it('does not start with a selection that selects nothing', async () => {
    const server = startServer(['--simulate', '--toolsets', 'cloudstack/volumes']);
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.stderr()).toContain('CONFIG_INVALID');
    expect(server.stderr()).toContain('cloudstack/volume');
    expect(server.received).toEqual([]);
  });

  it('warns of more typed tools than a model can choose from', async () => {
    const server = startServer(['--simulate', '--toolsets', 'cloudstack']);
    server.send(initialize);
    await server.answerTo(0);
    server.child.stdin.end();
    await server.ended;
    expect(server.stderr()).toContain('912 typed tools');
  });
});
