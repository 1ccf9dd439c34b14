// The way to the clouds: what its end does when one of them cannot be left in good order.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createApplication } from '../../src/application/application.ts';
import { simulatorSources } from '../../src/application/simulator-sources.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { systemIo } from '../../src/security/audit-io.ts';
import { readRecords } from '../../src/security/audit-read.ts';

const registryOf = async (ids: readonly string[]) =>
  createRegistry(await Promise.all(ids.map((id) => catalogs[id]!())));

describe('an application', () => {
  it('writes its audit log to the end although a cloud cannot be closed', async () => {
    const home = mkdtempSync(join(tmpdir(), 'virtspan-application-'));
    const sources = simulatorSources('cloudstack', { clock: systemClock, random: Math.random, registryOf });
    const stubborn = {
      ...cloudstack,
      find: async () => {
        const found = cloudstack.simulation!.inProcess(sources);
        const open: typeof found.open = async (outside) => ({
          ...(await found.open(outside)),
          close: () => Promise.reject(new Error('no logout')),
        });
        return { ...found, open };
      },
    };
    const told: unknown[] = [];
    const world = {
      env: {},
      home,
      host: 'here',
      cwd: home,
      user: process.getuid?.(),
      clock: systemClock,
      random: Math.random,
      randomId: randomUUID,
      randomBytes,
      clouds: { cloudstack: async () => stubborn },
    };
    const application = await createApplication({ auditDir: join(home, 'log') }, world, (thrown) => told.push(thrown));
    const { execute } = await application.engine();
    const signal = new AbortController().signal;
    const asked = { tool: 'cloudstack_list_zones', args: {}, controls: {}, signal, report: () => undefined };
    await execute({ ...asked, id: randomUUID(), entry: 'cli', principal: 'local' });
    await application.close();
    expect(told).toEqual([new Error('no logout')]);
    const kinds = [...readRecords(join(home, 'log'), systemIo)].map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['intent', 'outcome']));
  });
});
