// I6: `success` implies that the API said so, `failed` that it refused, else `unknown`. I8: attempts <= calls x 1.2 + a constant.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Simulator } from '../../src/clouds/cloudstack/simulator/simulator.ts';
import type { ToolError } from '../../src/contract/errors.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { createHttp } from '../../src/runtime/wire/network.ts';
import { attackedCloud, personWho } from './cloud.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

// What a first call loads must not count against the short deadlines of the calls that are tried here.
beforeAll(async () => {
  await (await attackedCloud()).execute('cloudstack_list_disk_offerings', {});
});

/** The simulator behind the proxy, and the pipeline in front of it on real sockets. */
async function setUp(
  more: Parameters<typeof attackedCloud>[0] = {},
  tls?: { readonly key: string; readonly cert: string },
) {
  let simulator: Simulator | undefined;
  const proxy: FaultProxy = await startFaultProxy((request) => simulator!.handle(request), tls);
  const http = createHttp();
  closing.push(
    () => http.close(),
    () => proxy.close(),
  );
  const cloud = await attackedCloud({
    url: proxy.url,
    send: (request) => http.send({ ...request, deadlineMs: Math.min(request.deadlineMs, 1_500) }),
    ...more,
  });
  simulator = cloud.simulator;
  return { cloud, proxy };
}

const outcomesOf = (lines: readonly string[], id: string): readonly JsonObject[] =>
  lines.map((line) => JSON.parse(line) as JsonObject).filter((record) => record.kind === 'outcome' && record.id === id);

const create = { name: 'attack-1', zoneid: 'fra1', diskofferingid: 'small' };

describe('I6', () => {
  const fates: readonly (readonly [Fault, readonly string[], 'done' | 'not done'])[] = [
    ['none', ['success'], 'done'],
    ['sliced', ['success'], 'done'],
    ['reset before', ['unknown'], 'not done'],
    // Its job is found under the id that was sent along.
    ['reset after', ['success'], 'done'],
    ['hang before', ['unknown'], 'not done'],
    ['hang after', ['success'], 'done'],
    ['half-close after', ['success'], 'done'],
    ['truncated after', ['success'], 'done'],
    ['garbage after', ['success'], 'done'],
    ['html after', ['success'], 'done'],
    ['empty after', ['success'], 'done'],
    ['wrong type after', ['success'], 'done'],
    // A page of somebody in between says nothing about what lies behind it, unless it is about the request itself.
    ['500', ['unknown', 'failed'], 'not done'],
    ['503', ['unknown', 'failed'], 'not done'],
    ['429', ['failed', 'unknown'], 'not done'],
    ['431', ['failed', 'unknown'], 'not done'],
    ['401', ['failed', 'unknown'], 'not done'],
    ['redirect', ['failed', 'unknown'], 'not done'],
  ];

  it.each(fates)('a change that meets "%s" ends as %j, and is sent once', async (fault, allowed, done) => {
    const { cloud, proxy } = await setUp();
    proxy.plan(/^createVolume$/, fault);
    const id = '0f0f0f0f-0000-4000-8000-000000000001';
    const offerings = await cloud.execute('cloudstack_list_disk_offerings', {});
    const offering = (offerings.data as readonly JsonObject[]).find(({ iscustomized }) => iscustomized !== true)!;
    const end = await cloud
      .execute('cloudstack_create_volume', { ...create, diskofferingid: offering.id! }, { id })
      .then(
        () => 'success',
        ({ fate, message }: ToolError) => {
          expect(message).not.toBe('');
          return fate;
        },
      );
    expect(allowed).toContain(end);
    expect(outcomesOf(cloud.audit.lines(), id)).toMatchObject([{ result: end }]);
    expect(proxy.arrived.filter((command) => command === 'createVolume')).toHaveLength(1);
    expect(cloud.changes().filter((command) => command === 'createVolume')).toHaveLength(done === 'done' ? 1 : 0);
    expect(proxy.elsewhere).toEqual([]);
  });

  it('what is unknown comes with a way to find out', async () => {
    const { cloud, proxy } = await setUp();
    proxy.plan(/^stopVirtualMachine$/, 'reset before');
    const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-1');
    const error = await cloud.refusal('cloudstack_stop_virtual_machine', { id }, { person: personWho('agreed') });
    expect(error.fate).toBe('unknown');
    expect(`${error.message} ${error.hint ?? ''}`).toMatch(/job|check|list|look/i);
  });

  it('a confirmed change whose answer is lost is not made again by its confirmation', async () => {
    const { cloud, proxy } = await setUp({ confirmation: 'token' });
    proxy.plan(/^stopVirtualMachine$/, 'reset before');
    const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-1');
    const needed = await cloud.refusal('cloudstack_stop_virtual_machine', { id });
    const confirmation = /reference (\S+) belongs/.exec(needed.hint!)![1]!;
    expect((await cloud.refusal('cloudstack_stop_virtual_machine', { id }, { controls: { confirmation } })).fate).toBe(
      'unknown',
    );
    expect((await cloud.refusal('cloudstack_stop_virtual_machine', { id }, { controls: { confirmation } })).fate).toBe(
      'refused',
    );
    expect(proxy.arrived.filter((command) => command === 'stopVirtualMachine')).toHaveLength(1);
  });

  it('a look-up that fails before a dangerous call sends nothing and is not hidden from the person', async () => {
    const { cloud, proxy } = await setUp();
    const id = await cloud.idOf('cloudstack_list_virtual_machines', 'web-1');
    proxy.plan(/^listVolumes$/, 'garbage after');
    const person = personWho('declined');
    await cloud.refusal('cloudstack_destroy_virtual_machine', { id }, { person });
    expect(person.questions[0]!.lines).toContainEqual(
      expect.stringMatching(/^disks could not be looked up \(API_GARBLED\)/),
    );
    expect(cloud.changes()).toEqual([]);
  });

  it('a certificate that nobody signed is refused before anything is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'virtspan-tls-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '1',
        '-subj',
        '/CN=127.0.0.1',
      ],
      { stdio: 'ignore' },
    );
    const { cloud, proxy } = await setUp({}, { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') });
    const error = await cloud.refusal('cloudstack_list_zones');
    expect(error.message).toMatch(/certificate|TLS/i);
    expect(proxy.arrived).toEqual([]);
  });
});

describe('I8', () => {
  it.each<Fault>(['503', '429', 'reset before', 'garbage after', 'hang before'])(
    'attempts stay bounded while every answer is "%s"',
    async (fault) => {
      const { cloud, proxy } = await setUp();
      proxy.plan(/./, fault);
      const calls = fault === 'hang before' ? 12 : 60;
      for (let count = 0; count < calls; count++) await cloud.refusal('cloudstack_list_zones');
      expect(proxy.arrived.length).toBeLessThanOrEqual(calls * 1.2 + 12);
    },
  );

  it('a cloud that does not answer is left alone after a few calls, and asked again later', async () => {
    const { cloud, proxy } = await setUp();
    proxy.plan(/./, 'reset before');
    for (let count = 0; count < 40; count++) await cloud.refusal('cloudstack_list_zones');
    const before = proxy.arrived.length;
    const resting = await cloud.refusal('cloudstack_list_zones');
    expect([resting.code, resting.fate, proxy.arrived.length]).toEqual(['API_UNREACHABLE', 'refused', before]);
    proxy.plan(/./, 'none');
    cloud.clock.pass(60_000);
    expect((await cloud.execute('cloudstack_list_zones')).text).toContain('fra1');
  });

  it('refusals of the API do not make virtspan leave it alone', async () => {
    const { cloud, proxy } = await setUp();
    proxy.plan(/^listZones$/, '401');
    for (let count = 0; count < 20; count++) await cloud.refusal('cloudstack_list_zones');
    expect((await cloud.execute('cloudstack_list_pods')).text).toContain('pod');
  });
});
