// What a run made on a server is taken away by whoever comes after it.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds, only, reasonAgainst } from './environment.ts';
import { cleanUp, note, noted } from './journal.ts';
import { type Served, serveSimulator } from './served.ts';
import { openWorld } from './world.ts';

let served: Served;
const folder = mkdtempSync(join(tmpdir(), 'virtspan-journal-'));
const file = join(folder, 'run.jsonl');
beforeAll(async () => {
  served = await serveSimulator('virtualbox');
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});
const atOnce = async (): Promise<void> => {};
const deletion = (machine: string) => ['virtualbox_delete_machine', { machine }] as const;

describe('the journal of a run that was cut off', () => {
  it('lets the next one take away what was made, the newest first, and what never was is no fault', async () => {
    const cutOff = await openWorld(served.env);
    for (const name of ['left-a', 'left-b']) {
      note(file, { what: name, calls: [deletion(name)] });
      await cutOff.done('virtualbox_create_machine', { name, memorySize: 64 });
    }
    note(file, { what: 'never made', calls: [deletion('left-never')] });
    await cutOff.close();
    expect(noted(file).map(({ what }) => what)).toEqual(['never made', 'left-b', 'left-a']);

    const next = await openWorld(served.env);
    expect(await cleanUp(file, next, atOnce)).toEqual([]);
    const names = (await next.rows('virtualbox_list_machines')).map(({ name }) => String(name));
    expect(names.filter((name) => name.startsWith('left-'))).toEqual([]);
    expect(names).toContain('web-1');
    expect(existsSync(file)).toBe(false);
    await next.close();
  });

  it('says what would not go, and keeps the journal', async () => {
    note(file, {
      what: 'machine db-1',
      calls: [['virtualbox_delete_machine', { machine: 'db-1', keepDisks: 'perhaps' }]],
    });
    const world = await openWorld(served.env);
    const left = await cleanUp(file, world, atOnce);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^machine db-1: PARAM_/);
    expect(existsSync(file)).toBe(true);
    await world.close();
  });
});

describe('the server of a suite', () => {
  it('is missing while one of its variables is, and the reason says how to give one', () => {
    expect(
      reasonAgainst(kinds.cloudstack!, { CLOUDSTACK_API_URL: 'http://127.0.0.1:1', CLOUDSTACK_API_KEY: '' }),
    ).toMatch(/^CLOUDSTACK_API_KEY, CLOUDSTACK_SECRET_KEY is not set \(a server is given by CLOUDSTACK_API_URL/);
    expect(reasonAgainst(kinds.kubernetes!, { KUBECONFIG: '/somewhere' })).toBeUndefined();
  });

  it('is the only one that the suite sees', () => {
    const seen = only(kinds.kubernetes!, { KUBECONFIG: 'k', CLOUDSTACK_API_URL: 'u', PATH: '/bin' });
    expect(Object.keys(seen).filter((name) => seen[name] !== undefined)).toEqual(['PATH', 'KUBECONFIG']);
  });
});
