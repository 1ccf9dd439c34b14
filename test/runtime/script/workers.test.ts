import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ScriptWorkers } from '../../../src/runtime/script/workers.ts';
import { createFakeCloud, tools, workers } from './fake-cloud.ts';
import { sources } from './script-world.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

afterEach(() => workers.close());

describe('the threads of scripts', () => {
  it('do not exist before the first script, and one stays after it', async () => {
    expect(workers.count()).toBe(0);
    await createFakeCloud().run('return 1');
    expect(workers.count()).toBe(1);
    await createFakeCloud().run('return 1');
    expect(workers.count()).toBe(1);
    await workers.close();
    expect(workers.count()).toBe(0);
  });

  it('are as many as scripts run, and one of them stays', async () => {
    const { run } = createFakeCloud();
    const results = await Promise.all([1, 2, 3].map((it) => run(`await sleep(50); return ${it}`)));
    expect(results.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(workers.count()).toBe(1);
  });

  it('share nothing between two scripts', async () => {
    const { run } = createFakeCloud();
    await run('globalThis.left = 1; Object.prototype.left = 2; Math.max = () => 3; cloud.listVolumes.left; return 1');
    const { value } = await run('return [typeof left, typeof ({}).left, Math.max(1, 2)]');
    expect(value).toEqual(['undefined', 'undefined', 2]);
  });

  it('share nothing between two scripts at the same time', async () => {
    const { run } = createFakeCloud({ cloud_list_volumes: ({ id }) => ({ data: [id!] }) });
    const source = (id: string) =>
      `globalThis.mine = '${id}'; for (let i = 0; i < 20; i++) { await sleep(1); const [it] = await cloud.listVolumes({ id: mine }); if (it !== '${id}') return it } return mine`;
    const results = await Promise.all(['a', 'b'].map((id) => run(source(id))));
    expect(results.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('leave nothing behind in the server, however many scripts ran', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      ...tools[0]!,
      symbol: `list${at}`,
      name: `cloud_list_${at}`,
    }));
    const { run } = createFakeCloud();
    const scripts = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) await run('return await sleep(0)', { tools: many });
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await scripts(20);
    expect((await scripts(200)) - before).toBeLessThan(5_000_000);
  });

  it('are not kept once they were stopped from outside or grew large', async () => {
    const { run } = createFakeCloud();
    await run('new Array(4e9 - 1).indexOf(5)', { limits: { computeMs: 200 } });
    expect(workers.count()).toBe(0);
    await run('const all = []; for (let i = 0; i < 45; i++) all.push(new Uint8Array(1 << 20)); return 1');
    expect(workers.count()).toBe(0);
    expect((await run('return "fresh"')).value).toBe('fresh');
  });

  it('that died while nobody looked are replaced', async () => {
    const { run } = createFakeCloud();
    await run('return 1');
    const worker = await workers.take();
    await workers.giveBack(worker);
    await worker.end();
    expect((await run('return 2')).value).toBe(2);
  });

  it('that do not start are an error of the script, and the next one tries again', async () => {
    const files = [{ built: new URL('file:///nowhere/script-worker.cjs') }, sources];
    const threads = new ScriptWorkers(() => files.shift()!);
    await expect(threads.take()).rejects.toThrow();
    expect(threads.count()).toBe(0);
    await threads.giveBack(await threads.take());
    expect(threads.count()).toBe(1);
    await threads.close();
  });
});
