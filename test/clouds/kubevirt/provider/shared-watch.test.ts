// Waits for objects of one collection share a watch, over a real socket: who may not see the whole, cut streams, old versions, logins.
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Connection } from '../../../../src/clouds/kubevirt/provider/connection.ts';
import { follow, type Judge } from '../../../../src/clouds/kubevirt/provider/follow.ts';
import type { KubeProfile } from '../../../../src/clouds/kubevirt/provider/profiles.ts';
import { createHttpStream } from '../../../../src/clouds/kubevirt/provider/stream.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { readPath } from '../../../../src/contract/read-path.ts';
import { type Listening, listen } from '../../../../src/runtime/wire/listen.ts';
import { createHttp } from '../../../../src/runtime/wire/network.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { steppingClock } from '../../virtspan/stepping-clock.ts';
import { profileFor } from './setup.ts';

interface Asked {
  readonly kind: 'list' | 'watch';
  /** The object that was asked for; undefined: all. */
  readonly name: string | undefined;
  readonly from: string | null;
  readonly token: string | undefined;
}
interface Watch extends Asked {
  readonly send: (event: object) => void;
  readonly cut: () => void;
  isGone: boolean;
}

const http = createHttp();
let server: Listening;
let asked: Asked[];
let watches: Watch[];
let objects: Map<string, { phase: string; at: number }>;
let version: number;
/** What is answered instead, if anything. */
let refuse: (request: Asked) => number | undefined;

const shown = (name: string) => {
  const { phase, at } = objects.get(name)!;
  return { metadata: { name, resourceVersion: String(at) }, status: { phase } };
};
const put = (name: string, phase: string): void => void objects.set(name, { phase, at: ++version });
/** Changes an object and tells the watches that see it. */
function change(name: string, phase: string, told = watches): void {
  put(name, phase);
  const event = { type: 'MODIFIED', object: shown(name) };
  for (const watch of told) if (watch.name === undefined || watch.name === name) watch.send(event);
}

beforeEach(async () => {
  [asked, watches, objects, version, refuse] = [[], [], new Map(), 100, () => undefined];
  server = await listen(async (request) => {
    const { searchParams } = new URL(request.url);
    const about: Asked = {
      kind: searchParams.has('watch') ? 'watch' : 'list',
      name: searchParams.get('fieldSelector')?.replace('metadata.name=', ''),
      from: searchParams.get('resourceVersion'),
      token: request.headers.get('authorization')?.replace('Bearer ', ''),
    };
    asked.push(about);
    const status = refuse(about);
    if (status !== undefined) return Response.json({ kind: 'Status', code: status }, { status });
    if (about.kind === 'list') {
      const names = [...objects.keys()].filter((name) => about.name === undefined || about.name === name);
      return Response.json({ metadata: { resourceVersion: String(version) }, items: names.map(shown) });
    }
    let watch: Watch | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const opened: Watch = {
          ...about,
          isGone: false,
          send: (event) => {
            if (!opened.isGone) controller.enqueue(Buffer.from(`${JSON.stringify(event)}\n`));
          },
          cut: () => {
            opened.isGone = true;
            controller.error(new Error('cut'));
          },
        };
        watch = opened;
        watches.push(opened);
      },
      cancel() {
        if (watch !== undefined) watch.isGone = true;
      },
    });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => server.close());
afterAll(() => http.close());

const line = (user: 'admin' | 'editor' = 'admin', now?: KubeProfile): Connection =>
  new Connection(
    { ...profileFor(user), server: server.url },
    {
      send: http.send,
      open: createHttpStream(),
      clock: systemClock,
      random: () => 0.5,
      run: async () => '',
      readText: async () => '',
      ...(now === undefined ? {} : { reread: async () => now }),
    },
  );

const isReady: Judge = (object) => {
  const phase = readPath(object, 'status.phase');
  if (phase === 'Bad') return { state: 'failed', reason: 'it is bad' };
  return phase === 'Ready' ? { state: 'done' } : { state: 'going', message: String(phase) };
};
/** Waits for an object; `seen` are the phases that it was told of. */
function wait(connection: Connection, name: string, signal = new AbortController().signal, clock = systemClock) {
  const seen: string[] = [];
  const ended = follow({ group: 'a.example', version: 'v1', plural: 'things', namespace: 'n', name }, isReady, {
    ...{ connection, clock, asking: { tool: 'wait', effect: 'read', signal } },
    report: ({ message }) => void seen.push(message ?? ''),
    waitMs: 600_000,
  });
  ended.catch(() => undefined);
  return { seen, ended };
}
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
const open = (): readonly Watch[] => watches.filter(({ isGone }) => !isGone);
const names = (kind: Asked['kind']): readonly (string | undefined)[] =>
  asked.filter((one) => one.kind === kind).map(({ name }) => name);
const done = { state: 'done' };

describe('waits for objects of one collection', () => {
  it('watch one object while all wait for that one, and the collection from the second on', async () => {
    const connection = line();
    for (const name of ['a', 'b', 'c']) put(name, 'New');
    const first = wait(connection, 'a');
    await until(() => open().length === 1);
    const again = wait(connection, 'a');
    await until(() => again.seen.length === 1);
    expect(names('watch')).toEqual(['a']);
    const late = [wait(connection, 'b'), wait(connection, 'c')];
    await until(() => watches.length === 2 && late.every(({ seen }) => seen.length === 1));
    expect(names('watch')).toEqual(['a', undefined]);
    for (const name of ['a', 'b', 'c']) change(name, 'Ready');
    for (const { ended } of [first, again, ...late]) await expect(ended).resolves.toMatchObject(done);
    expect(names('watch')).toHaveLength(2);
    await until(() => open().length === 0);
  });

  it('never take what was before they came for their outcome', async () => {
    const connection = line();
    for (const name of ['a', 'b']) put(name, 'New');
    const first = wait(connection, 'a');
    await until(() => open().length === 1);
    const old = { type: 'MODIFIED', object: { ...shown('b'), status: { phase: 'Ready' } } };
    put('b', 'New');
    const late = wait(connection, 'b');
    await until(() => watches.length === 2 && late.seen.length === 1);
    watches[1]!.send(old);
    change('b', 'Half');
    await until(() => late.seen.length === 2);
    expect(late.seen).toEqual(['b: New', 'b: Half']);
    change('a', 'Ready');
    change('b', 'Ready');
    await Promise.all([first.ended, late.ended]);
  });

  it('end one by one: who leaves or fails takes nobody along, and the watch ends with the last', async () => {
    const connection = line();
    const stop = new AbortController();
    for (const name of ['a', 'b', 'c']) put(name, 'New');
    const [a, b, c] = [wait(connection, 'a', stop.signal), wait(connection, 'b'), wait(connection, 'c')];
    await until(() => open().length === 1);
    stop.abort();
    await expect(a.ended).rejects.toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
    change('b', 'Bad');
    await expect(b.ended).rejects.toMatchObject({ code: 'JOB_FAILED' });
    expect(open()).toHaveLength(1);
    change('c', 'Ready');
    await expect(c.ended).resolves.toMatchObject(done);
    await until(() => open().length === 0);
    expect(names('watch')).toEqual([undefined]);
  });

  it.each([
    ['watch', 2],
    ['list', 6],
  ] as const)('are served name by name where the whole may not be seen: 403 on %s', async (kind, count) => {
    refuse = (one) => (one.kind === kind && one.name === undefined ? 403 : undefined);
    const connection = line();
    const all = Array.from({ length: count }, (_, index) => `a${index}`);
    for (const name of all) put(name, 'New');
    const waits = all.map((name) => wait(connection, name));
    await until(() => open().length === count);
    expect(new Set(open().map(({ name }) => name))).toEqual(new Set(all));
    // Who comes later does not try again what was just refused.
    put('late', 'New');
    waits.push(wait(connection, 'late'));
    await until(() => open().length === count + 1);
    expect(asked.filter((one) => one.kind === kind && one.name === undefined)).toHaveLength(1);
    for (const name of objects.keys()) change(name, 'Ready');
    for (const { ended } of waits) await expect(ended).resolves.toMatchObject(done);
  });

  it.each(['event', 'status'])('look again where the start of the watch is too old: 410 as %s', async (how) => {
    let isOld = how === 'status';
    refuse = ({ kind }) => {
      const isRefused = kind === 'watch' && isOld;
      if (isRefused) put('a', 'Ready');
      return isRefused ? 410 : undefined;
    };
    const connection = line();
    for (const name of ['a', 'b']) put(name, 'New');
    const [a, b] = [wait(connection, 'a'), wait(connection, 'b')];
    if (how === 'event') {
      await until(() => watches.length === 1);
      // It changed where the watch did not see it.
      put('a', 'Ready');
      watches[0]!.send({ type: 'ERROR', object: { kind: 'Status', code: 410 } });
    }
    await expect(a.ended).resolves.toMatchObject(done);
    isOld = false;
    await until(() => open().some(({ name, from }) => name === 'b' || from === String(version)));
    change('b', 'Ready');
    await expect(b.ended).resolves.toMatchObject(done);
  });

  it('go on after a cut where the watch was, without a list', async () => {
    const connection = line();
    for (const name of ['a', 'b']) put(name, 'New');
    const [a, b] = [wait(connection, 'a'), wait(connection, 'b')];
    await until(() => watches.length === 1);
    change('a', 'Half');
    await until(() => a.seen.includes('a: Half'));
    const at = String(version);
    const lists = names('list').length;
    watches[0]!.cut();
    await until(() => watches.length === 2);
    expect(watches[1]!.from).toBe(at);
    expect(names('list')).toHaveLength(lists);
    change('a', 'Ready');
    change('b', 'Ready');
    await expect(Promise.all([a.ended, b.ended])).resolves.toMatchObject([done, done]);
  });

  it('look again where a watch tells nothing for long: it may be kept back on its way', async () => {
    put('a', 'New');
    const step = async (): Promise<void> => {
      await until(() => open().length === 1);
      // Nobody tells of it.
      put('a', 'Ready');
    };
    const clock = steppingClock(20_000, [step]);
    const { ended } = wait(line(), 'a', undefined, clock);
    await expect(ended).resolves.toMatchObject(done);
    expect(names('watch')).toEqual(['a']);
    await until(() => open().length === 0);
  });

  it('of two profiles share nothing', async () => {
    put('a', 'New');
    const [admin, editor] = [wait(line('admin'), 'a'), wait(line('editor'), 'a')];
    await until(() => open().length === 2);
    const [one, other] = [
      watches.find(({ token }) => token === 'simulator-admin')!,
      watches.find(({ token }) => token === 'simulator-editor')!,
    ];
    change('a', 'Half', [one]);
    await until(() => admin.seen.includes('a: Half'));
    change('a', 'Quarter', [other]);
    await until(() => editor.seen.includes('a: Quarter'));
    expect([admin.seen, editor.seen]).toEqual([
      ['a: New', 'a: Half'],
      ['a: New', 'a: Quarter'],
    ]);
    change('a', 'Ready');
    await Promise.all([admin.ended, editor.ended]);
  });

  it('with a login that was renewed do not hear what the one before it opened', async () => {
    const renewed: KubeProfile = {
      ...{ ...profileFor('admin'), server: server.url },
      login: { kind: 'token', token: new Secret('renewed') },
    };
    const connection = line('admin', renewed);
    put('a', 'New');
    const before = wait(connection, 'a');
    await until(() => open().length === 1);
    refuse = ({ token }) => (token === 'renewed' ? undefined : 401);
    await connection.read('/x', [], { tool: 'x', effect: 'read', signal: new AbortController().signal });
    const after = wait(connection, 'a');
    await until(() => watches.length === 2 && after.seen.length === 1);
    expect(watches.map(({ token }) => token)).toEqual(['simulator-admin', 'renewed']);
    change('a', 'Half', [watches[0]!]);
    await until(() => before.seen.includes('a: Half'));
    expect(after.seen).toEqual(['a: New']);
    change('a', 'Ready');
    await Promise.all([before.ended, after.ended]);
  });
});
