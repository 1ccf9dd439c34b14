// The built server and its audit log: every change on record, whatever happens to the disk or the process.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { virtspan } from '../../cli/run.ts';
import { type ServerProcess, startServer } from '../../server/process.ts';
import { ended, errorOf, initialize, newFolder, type SimulatedCloud, simulatedCloud, toolCall } from './simulated.ts';
import { smallDisk } from './small-disk.ts';

const create = 'cloudstack_create_affinity_group';
const group = (name: string) => ({ name, type: 'host anti-affinity' });
const zones = 'cloudstack_list_zones';

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly tool?: string;
  readonly result?: string;
  readonly isBinding?: boolean;
}

let cloud: SimulatedCloud;
let folder: string;
let servers: ServerProcess[] = [];

beforeEach(async () => {
  cloud = await simulatedCloud();
  folder = newFolder();
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map(ended));
  await cloud.close();
});

function serve(dir = folder): ServerProcess {
  const server = startServer(['--mode', 'all', '--audit-dir', dir], cloud.env);
  servers.push(server);
  server.send(initialize());
  return server;
}
const linesIn = (dir = folder): readonly Line[] =>
  readFileSync(join(dir, 'audit.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
const verify = (dir = folder) => virtspan(['audit', 'verify', '--dir', dir]);

/** Three changes and a read, and the server gone again. */
async function aDayOfWork(): Promise<void> {
  const server = serve();
  for (const name of ['one', 'two', 'three']) server.send(toolCall(name, create, group(name)));
  server.send(toolCall('read', zones, {}));
  for (const id of ['one', 'two', 'three', 'read']) expect((await server.answerTo(id)).result.isError).toBeUndefined();
  await ended(server);
}

describe('the audit log of the built server', () => {
  it('has an intent and an outcome for every call, in files that only their owner can read', async () => {
    await aDayOfWork();
    const lines = linesIn();
    const intents = lines.filter(({ kind }) => kind === 'intent');
    expect(intents.filter(({ tool }) => tool === create)).toHaveLength(3);
    expect(intents.filter(({ tool }) => tool === zones)).toHaveLength(1);
    for (const { id } of intents) {
      expect(lines.find((line) => line.kind === 'outcome' && line.id === id)?.result).toBe('success');
    }
    expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringContaining('The chain is whole') });
  });

  it.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['edited', (lines) => lines.map((line, at) => (at === 2 ? line.replace('affinity', 'infinity') : line))],
    [
      'edited in one digit',
      (lines) => lines.map((line, at) => (at === 1 ? line.replace(/"at":(\d)/, '"at":9') : line)),
    ],
    ['cut out of the middle', (lines) => lines.filter((_, at) => at !== 3)],
    ['cut off the end', (lines) => lines.slice(0, -1)],
    ['moved', (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)]],
    ['doubled', (lines) => [...lines.slice(0, 3), lines[2]!, ...lines.slice(3)]],
    ['torn', (lines) => [...lines.slice(0, -1), lines.at(-1)!.slice(0, 40)]],
    ['made up', (lines) => [...lines, lines.at(-1)!.replace(/"seq":\d+/, '"seq":999')]],
  ])('shows that a line was %s', async (_, change) => {
    await aDayOfWork();
    const path = join(folder, 'audit.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const changed = change(lines);
    expect(changed).not.toEqual(lines);
    writeFileSync(path, `${changed.join('\n')}\n`);
    const { code, stdout } = await verify();
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('BROKEN: ') });
  });

  it('is one chain for two servers that write at once', async () => {
    const [one, two] = [serve(), serve()];
    const ids = Array.from({ length: 20 }, (_, at) => `n${at}`);
    for (const id of ids) {
      one.send(toolCall(id, create, group(`one-${id}`)));
      two.send(toolCall(id, create, group(`two-${id}`)));
    }
    const answers = await Promise.all(ids.flatMap((id) => [one.answerTo(id), two.answerTo(id)]));
    expect(answers.filter(({ result }) => result.isError === true)).toEqual([]);
    await Promise.all([ended(one), ended(two)]);
    expect(linesIn().filter(({ kind, tool }) => kind === 'intent' && tool === create)).toHaveLength(40);
    expect(linesIn().filter(({ kind }) => kind === 'outcome').length).toBeGreaterThanOrEqual(40);
    expect((await verify()).code).toBe(0);
  });

  it.each<[string, (dir: string) => string]>([
    [
      'a file stands where the folder should be',
      (dir) => {
        writeFileSync(join(dir, 'file'), '');
        return join(dir, 'file');
      },
    ],
    [
      'others can write to the folder',
      (dir) => {
        chmodSync(dir, 0o777);
        return dir;
      },
    ],
    [
      'the log is a link to somewhere else',
      (dir) => {
        spawnSync('ln', ['-s', '/dev/null', join(dir, 'audit.jsonl')]);
        return dir;
      },
    ],
    [
      'the log is a folder',
      (dir) => {
        mkdirSync(join(dir, 'audit.jsonl'));
        return dir;
      },
    ],
    [
      'the key is gone',
      (dir) => {
        writeFileSync(join(dir, 'audit.jsonl'), '{}\n', { mode: 0o600 });
        return dir;
      },
    ],
    ['no file system takes it', () => '/proc/virtspan'],
  ])('refuses changes and lets reads go on when %s', async (_, prepare) => {
    const server = serve(prepare(folder));
    server.send(toolCall(1, create, group('never')));
    server.send(toolCall(2, zones, {}));
    expect(errorOf(await server.answerTo(1))).toMatchObject({ code: 'AUDIT_UNWRITABLE', fate: 'refused' });
    expect((await server.answerTo(2)).result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual([]);
    await ended(server);
    const notes = server
      .stderr()
      .split('\n')
      .filter((line) => line.includes('"event":"audit"'));
    expect(notes).toEqual([
      expect.stringMatching(/"warning".*cannot be written \(.+\): changes are refused.*--audit-dir/),
    ]);
  });

  it('refuses changes when the log goes away while the server runs, and takes them again when it is back', async () => {
    const server = serve();
    server.send(toolCall(1, create, group('before')));
    expect((await server.answerTo(1)).result.isError).toBeUndefined();
    chmodSync(folder, 0o777);
    server.send(toolCall(2, create, group('between')));
    expect(errorOf(await server.answerTo(2)).code).toBe('AUDIT_UNWRITABLE');
    chmodSync(folder, 0o700);
    server.send(toolCall(3, create, group('after')));
    expect((await server.answerTo(3)).result.isError).toBeUndefined();
    expect(cloud.changes()).toEqual(['createAffinityGroup', 'createAffinityGroup']);
    await ended(server);
    expect((await verify()).code).toBe(0);
  });

  it('refuses changes on a full disk, and lets reads go on', async () => {
    const disk = smallDisk();
    try {
      const server = serve(join(disk.folder, 'audit'));
      server.send(toolCall(1, create, group('room')));
      expect((await server.answerTo(1)).result.isError).toBeUndefined();
      disk.fill(server);
      server.send(toolCall(2, create, group('no-room')));
      server.send(toolCall(3, zones, {}));
      expect(errorOf(await server.answerTo(2)).code).toBe('AUDIT_UNWRITABLE');
      expect((await server.answerTo(3)).result.isError).toBeUndefined();
      disk.free(server);
      server.send(toolCall(4, create, group('room-again')));
      expect((await server.answerTo(4)).result.isError).toBeUndefined();
      await ended(server);
      expect(cloud.changes()).toHaveLength(2);
      expect((await verify(join(disk.folder, 'audit'))).code).toBe(0);
    } finally {
      disk.close();
    }
  });
});

describe('a server that is stopped in mid-call', () => {
  const deploy = { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12', name: 'half-way' };

  it.each<[string, (server: ServerProcess) => void]>([
    ['SIGTERM', (server) => server.child.kill('SIGTERM')],
    ['SIGINT', (server) => server.child.kill('SIGINT')],
    [
      'two SIGTERMs',
      (server) => {
        server.child.kill('SIGTERM');
        server.child.kill('SIGTERM');
      },
    ],
    [
      'the end of its input and a SIGTERM',
      (server) => {
        server.child.stdin.end();
        server.child.kill('SIGTERM');
      },
    ],
    [
      'nobody reading its output',
      (server) => {
        server.child.stdout.destroy();
        server.send(toolCall('more', zones, {}));
      },
    ],
  ])('by %s leaves no change without an outcome', async (_, stop) => {
    await cloud.close();
    cloud = await simulatedCloud({ jobMs: 600_000 });
    const server = serve();
    server.send(toolCall(1, 'cloudstack_deploy_virtual_machine', deploy, { _meta: { progressToken: 1 } }));
    await server.find(({ method }) => method === 'notifications/progress');
    stop(server);
    expect((await server.ended).code).toBe(0);
    const lines = linesIn();
    const binding = lines.filter(({ kind, isBinding }) => kind === 'intent' && isBinding === true);
    expect(binding).toHaveLength(1);
    for (const { id } of binding) {
      const outcomes = lines.filter((line) => line.kind === 'outcome' && line.id === id);
      expect(outcomes.map(({ result }) => result)).toEqual([expect.stringMatching(/^(unknown|pending)$/)]);
    }
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).not.toContain('Without an outcome');
  });

  it('by the end of its input finishes the call, and writes down that it did', async () => {
    const server = serve();
    server.send(toolCall(1, 'cloudstack_deploy_virtual_machine', deploy, { _meta: { progressToken: 1 } }));
    await server.find(({ method }) => method === 'notifications/progress');
    await ended(server);
    expect((await server.answerTo(1)).result.isError).toBeUndefined();
    expect(linesIn().find(({ kind }) => kind === 'outcome')?.result).toBe('success');
  });

  it('by SIGKILL leaves an intent that verify points at, and the next server goes on with the chain', async () => {
    await cloud.close();
    cloud = await simulatedCloud({ jobMs: 600_000 });
    const server = serve();
    server.send(toolCall(1, 'cloudstack_deploy_virtual_machine', deploy, { _meta: { progressToken: 1 } }));
    await server.find(({ method }) => method === 'notifications/progress');
    server.child.kill('SIGKILL');
    await server.ended;
    const { id } = linesIn().find(({ isBinding }) => isBinding === true)!;
    expect((await verify()).stdout).toContain(id);
    appendFileSync(join(folder, 'audit.jsonl'), '{"torn');
    await cloud.close();
    cloud = await simulatedCloud();
    const next = serve();
    next.send(toolCall(1, create, group('next')));
    expect((await next.answerTo(1)).result.isError).toBeUndefined();
    await ended(next);
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toContain('Note: ');
  });
});
