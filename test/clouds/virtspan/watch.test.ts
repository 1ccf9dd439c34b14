// Health watched for a while: what changes is told as it comes, in the end, and at the operator's webhook.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Progress } from '../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { steppingClock } from './stepping-clock.ts';
import { type AllClouds, allClouds } from './world.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Watched {
  readonly rows: readonly JsonObject[];
  readonly text: string;
  readonly verdict: 'wrong' | undefined;
  readonly alerts: readonly Progress[];
}

/** Watches while the steps happen, one in each pause. */
async function watched(
  args: JsonObject,
  steps: readonly ((clouds: AllClouds) => unknown)[],
  more: Parameters<typeof allClouds>[1] = {},
): Promise<Watched> {
  const clock = steppingClock(
    10_000,
    steps.map((step) => () => step(clouds)),
  );
  const clouds: AllClouds = await allClouds([], { ...more, clock });
  closers.push(() => clouds.close());
  const alerts: Progress[] = [];
  const answer = await clouds.call(
    'virtspan_watch_health',
    { duration: steps.length * 10, ...args },
    {
      report: (progress) => {
        if (progress.alert !== undefined) alerts.push(progress);
      },
    },
  );
  return { rows: answer.data as readonly JsonObject[], text: answer.text, verdict: answer.verdict, alerts };
}

const only = { only: ['cloudstack'] };
const maintain = (clouds: AllClouds) => clouds.call('cloudstack_prepare_host_for_maintenance', { id: 'zrh1-kvm-02' });
const release = (clouds: AllClouds) => clouds.call('cloudstack_cancel_host_maintenance', { id: 'zrh1-kvm-02' });
const nothing = () => undefined;

describe('a watch of health', () => {
  it('tells a change and its end at once and in its answer, and nothing of what stays as it is', async () => {
    const { rows, alerts, text } = await watched(
      { kind: 'host' },
      [nothing, maintain, nothing, release, nothing],
      only,
    );
    expect(rows).toMatchObject([
      { before: 'ok', verdict: 'warn', kind: 'host', name: 'zrh1-kvm-02', next: expect.stringMatching(/^cloudstack_/) },
      { before: 'warn', verdict: 'ok', name: 'zrh1-kvm-02', why: expect.stringMatching(/well again/) },
    ]);
    expect(alerts.map(({ alert }) => [alert!.level, alert!.data.verdict])).toEqual([
      ['warning', 'warn'],
      ['notice', 'ok'],
    ]);
    expect(alerts[0]!.message).toMatch(/warn: host zrh1-kvm-02 in cloudstack, was ok: it takes no new machines/);
    expect(text).toMatch(/Watched for 5\d s/);
  });

  it('takes what cannot be read for neither well nor gone, and says which cloud it is', async () => {
    const { mkdtempSync, writeFileSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const faults = join(mkdtempSync(join(tmpdir(), 'virtspan-watch-')), 'faults.yaml');
    writeFileSync(
      faults,
      'faults: [{ operation: "GET /api/v1/nodes", from_s: 15, for_s: 10, answer: { status: 403 } }]\n',
      {
        mode: 0o600,
      },
    );
    const more = { only: ['kubevirt'], faults };
    const { rows, verdict } = await watched({ cloud: 'kubevirt' }, [nothing, nothing, nothing, nothing], more);
    expect(rows).toMatchObject([
      { kind: 'cloud', name: 'kubevirt', before: 'ok', verdict: 'unknown', why: expect.stringMatching(/hosts/) },
      { kind: 'cloud', name: 'kubevirt', before: 'unknown', verdict: 'ok' },
    ]);
    expect(rows).toHaveLength(2);
    expect(verdict).toBe('wrong');
  });

  it('tells what is new and broken, what is gone, and a state that changed', async () => {
    const stop = (clouds: AllClouds) => clouds.call('cloudstack_stop_virtual_machine', { id: 'web-1', forced: true });
    const destroy = (clouds: AllClouds) =>
      clouds.call('cloudstack_destroy_virtual_machine', { id: 'web-2', expunge: true });
    const { rows, verdict } = await watched({ kind: 'machine' }, [stop, destroy, nothing], only);
    expect(rows.find(({ name }) => name === 'web-1')).toMatchObject({
      verdict: 'ok',
      why: 'it was Running and is Stopped',
    });
    expect(rows.find(({ name, verdict: is }) => name === 'web-2' && is === 'gone')).toBeDefined();
    // One machine was broken before, and is at the end.
    expect(verdict).toBe('wrong');
  });

  it('refuses spans that nobody can mean, and clouds that are not there', async () => {
    const clouds = await allClouds([], only);
    closers.push(() => clouds.close());
    await expect(clouds.call('virtspan_watch_health', { every: 0 })).rejects.toThrow(/2 to 86400 seconds/);
    await expect(clouds.call('virtspan_watch_health', { duration: 90_000 })).rejects.toThrow(/1 to 86400/);
    await expect(clouds.call('virtspan_watch_health', { cloud: 'nowhere' })).rejects.toThrow(/there are cloudstack/);
  });
});

it('one caller has so many watches at once and no more, and takes nobody else’s place', async () => {
  const clouds = await allClouds([], only);
  closers.push(() => clouds.close());
  const stop = new AbortController();
  const watch = (principal: string, signal: AbortSignal) =>
    new Promise<string>((resolve) => {
      const args = { kind: 'host', duration: 86_400, every: 86_400 };
      // Its first word says that it goes on.
      const report = ({ percent }: Progress): void => void (percent !== undefined && resolve('watches'));
      clouds
        .call('virtspan_watch_health', args, { principal, signal, report })
        .catch(({ code }: { code: string }) => resolve(code));
    });
  for (let number = 0; number < 20; number += 1) expect(await watch('alice', stop.signal)).toBe('watches');
  expect(await watch('alice', stop.signal)).toBe('BUSY');
  expect(await watch('bob', stop.signal)).toBe('watches');
  stop.abort();
  const again = new AbortController();
  let said = 'BUSY';
  while (said === 'BUSY') said = await watch('alice', again.signal);
  expect(said).toBe('watches');
  again.abort();
});

describe("the operator's webhook", () => {
  interface Heard {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }

  async function receiver(status: (count: number) => number): Promise<{ url: string; heard: Heard[] }> {
    const heard: Heard[] = [];
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      heard.push({ headers: request.headers as Heard['headers'], body: Buffer.concat(parts).toString() });
      const code = status(heard.length);
      response.writeHead(code, code === 302 ? { location: '/elsewhere' } : {}).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard };
  }

  const configFor = (url: string) => `alerts: { webhook: { url: "${url}", secret: { env: HOOK_SECRET } } }\n`;
  const env = { HOOK_SECRET: 'a-secret-of-the-operator' };

  it('is told of each change, signed, and once more where it was busy', async () => {
    const { url, heard } = await receiver((count) => (count === 1 ? 503 : 204));
    const { text } = await watched({ kind: 'host' }, [maintain, nothing], { ...only, config: configFor(url), env });
    expect(text).toMatch(/The webhook took 1 of 1 messages/);
    expect(heard).toHaveLength(2);
    const { headers, body } = heard[1]!;
    const signed = createHmac('sha256', env.HOOK_SECRET)
      .update(`${headers['virtspan-timestamp']}.${body}`)
      .digest('hex');
    expect(headers['virtspan-signature']).toBe(`v1=${signed}`);
    expect(JSON.parse(body)).toMatchObject({ event: 'health', changes: [{ verdict: 'warn', name: 'zrh1-kvm-02' }] });
    expect(body).not.toContain(env.HOOK_SECRET);
  });

  it.each([
    ['sends elsewhere', 302, /did not take 1 messages: HTTP 302: redirects are not followed/],
    ['refuses', 403, /did not take 1 messages: HTTP 403/],
  ])('is no reason to end the watch where it %s', async (_, status, said) => {
    const { url, heard } = await receiver(() => status);
    const { text, rows } = await watched({ kind: 'host' }, [maintain, nothing], {
      ...only,
      config: configFor(url),
      env,
    });
    expect(rows).toHaveLength(1);
    expect(text).toMatch(said);
    expect(text).not.toContain(url);
    expect(heard).toHaveLength(1);
  });

  it.each([
    'http://10.0.0.1/hook',
    'ftp://hooks.example.org/',
    'http://127.0.0.1.example.org/',
    'http://localhost@10.0.0.1/',
  ])('is not sent to %s, whoever wrote that', async (url) => {
    const inFile = allClouds([], { ...only, config: configFor(url), env });
    await expect(inFile).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/virtspan\.yaml:1:\d+: .*https URL/),
    });
    const config = 'alerts: { webhook: { url: { env: HOOK_URL }, secret: { env: HOOK_SECRET } } }\n';
    const more = { ...only, config, env: { ...env, HOOK_URL: url } };
    await expect(watched({ kind: 'host' }, [maintain, nothing], more)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/The webhook of "alerts" is no https URL/),
    });
  });
});
