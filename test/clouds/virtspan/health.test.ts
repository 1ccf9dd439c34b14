// Ten things wrong in three clouds, and what the report of health says of each.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../src/clouds/cloudstack/simulator/engine/ids.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
let rows: readonly JsonObject[];

const laid = (table: string, name: string, row: Readonly<Record<string, string | number | boolean>>) =>
  ({ kind: 'row', table, row: { id: idOf(table, name), ...row } }) as const;

beforeAll(async () => {
  clouds = await allClouds([
    laid('host', 'fra1-kvm-03', { state: 'Down' }),
    laid('host', 'zrh1-kvm-02', { resourcestate: 'Maintenance' }),
    laid('storagepool', 'fra1-nfs-1', { disksizeused: 10_900_000_000_000 }),
    laid('storagepool', 'zrh1-ceph-1', { state: 'Maintenance' }),
    laid('systemvm', 'v-2-VM', { state: 'Stopped' }),
    laid('volume', 'spare-1', { state: 'UploadError' }),
  ]);
  await clouds.call(
    'kubevirt_create_virtual_machine',
    {
      namespace: 'team-a',
      body: {
        metadata: { name: 'lost-1' },
        spec: {
          runStrategy: 'Always',
          template: {
            spec: {
              domain: { devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] } },
              volumes: [{ name: 'root', persistentVolumeClaim: { claimName: 'nobody' } }],
            },
          },
        },
      },
    },
    { controls: { waitMs: 0 } },
  );
  await until('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'lost-1' }, /"printableStatus":"Error/);
  rows = await clouds.rows('virtspan_check_health', { each: true, limit: 100 });
});
afterAll(() => clouds.close());

/** Asks until the thing is as it has to be. */
async function until(tool: string, args: JsonObject, form: RegExp): Promise<void> {
  let last = '';
  for (let tries = 0; tries < 200; tries += 1) {
    last = JSON.stringify((await clouds.call(tool, args)).data);
    if (form.test(last)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`it is still ${last}`);
}

const row = (name: string): JsonObject | undefined => rows.find((one) => String(one.name).startsWith(name));

describe('the health of all clouds', () => {
  it.each([
    ['fra1-kvm-03', 'bad', 'host', /it is Down/],
    ['db-1', 'bad', 'machine', /its host fra1-kvm-03 is down/],
    ['broken-1', 'bad', 'machine', /could not be made/],
    ['zrh1-kvm-02', 'warn', 'host', /takes no new machines: Up Maintenance/],
    ['fra1-nfs-1', 'bad', 'storage', /99 % full/],
    ['zrh1-ceph-1', 'bad', 'storage', /it is Maintenance/],
    ['v-2-VM', 'bad', 'service', /it is Stopped/],
    ['r-12-VM', 'warn', 'service', /old version/],
    ['spare-1', 'bad', 'disk', /it is UploadError/],
    ['lost-1', 'bad', 'machine', /it is /],
  ])('says what is wrong with %s: %s', (name, verdict, kind, why) => {
    expect(row(name)).toMatchObject({ verdict, kind });
    expect(row(name)!.why).toMatch(why);
  });

  it('puts what is bad first, and names nothing that is well', () => {
    const verdicts = rows.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(row('web-1')).toBeUndefined();
  });

  it('gives a next call that is a tool with arguments that it takes', async () => {
    const next = rows.map((one) => String(one.next)).filter((text) => text !== 'undefined');
    expect(next.length).toBeGreaterThan(8);
    for (const text of next) {
      const [tool = '', ...args] = text.split(' ');
      const { params } = (await clouds.engine.registry.load(tool)).tool;
      for (const arg of args) expect(Object.keys(params)).toContain(arg.split('=')[0]);
    }
  });

  it('says in its answer that not all is well, and shows all when asked', async () => {
    expect((await clouds.call('virtspan_check_health')).verdict).toBe('wrong');
    const hosts = await clouds.rows('virtspan_check_health', { kind: 'host', show: 'all' });
    expect(new Set(hosts.map(({ cloud }) => cloud))).toEqual(new Set(['cloudstack', 'kubevirt', 'virtualbox']));
  });

  it('has a small answer', async () => {
    const { text } = await clouds.call('virtspan_check_health');
    expect(text.length / 4).toBeLessThan(700);
  });
});

const order: readonly unknown[] = ['bad', 'warn', 'unknown', 'ok'];

describe('a cloud that does not answer', () => {
  it('is a finding, and hides no other', async () => {
    const refusal = { kind: 'refusal', status: 431, text: 'out of order', times: 50 } as const;
    const half = await allClouds([
      { ...refusal, command: 'listHosts' },
      { ...refusal, command: 'listStoragePools' },
    ]);
    const found = await half.rows('virtspan_check_health');
    expect(found.find(({ kind }) => kind === 'cloud')).toMatchObject({ verdict: 'unknown', name: 'cloudstack' });
    expect(found.find(({ kind }) => kind === 'cloud')!.why).toMatch(/hosts/);
    expect(found.some(({ name }) => name === 'broken-1')).toBe(true);
    await half.close();
  });
});

describe('many findings', () => {
  it('are few rows: what is alike is counted, and a call shows the rest', async () => {
    const names = Array.from({ length: 22 }, (_, at) => `worn-${at}`);
    const many = await allClouds(
      names.map((name) => laid('volume', name, { name, state: 'UploadError' })),
      { only: ['cloudstack'] },
    );
    const { text, data } = await many.call('virtspan_check_health');
    expect(text.length / 4).toBeLessThan(700);
    const folded = (data as readonly JsonObject[]).find(({ kind }) => kind === 'disk')!;
    expect(folded).toMatchObject({ verdict: 'bad', count: 22, why: 'it is UploadError' });
    expect(folded.name).toMatch(/^worn-\d+, worn-.* and \d+ more$/);
    const [tool = '', ...words] = String(folded.next).split(' ');
    const args = Object.fromEntries(words.map((word) => word.split('=')));
    const each = await many.rows(tool, { ...args, each: args.each === 'true' });
    expect(each.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(await many.rows('virtspan_check_health', { cloud: 'cloudstack', verdict: 'warn' })).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ verdict: 'bad' })]),
    );
    await expect(many.call('virtspan_check_health', { cloud: 'nowhere' })).rejects.toThrow(/there are cloudstack/);
    await many.close();
  });
});
