// The built server over stdio in front of a real VirtualBox: many calls, calls at a time, ends and deaths in between.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/contract/clock.ts';
import { type BuiltServer, startServer } from './built-server.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { pathFor } from './service.ts';
import { startUserService, tree, type UserService } from './user-service.ts';

const machines = ['one', 'two', 'three'] as const;
let service: UserService;
let recorder: Recorder;
let server: BuiltServer;

const access = (): Record<string, string> => ({
  VBOX_WEBSERVICE_URL: recorder.url,
  VBOX_WEBSERVICE_USER: service.username,
  VBOX_WEBSERVICE_PASSWORD: service.password,
});

beforeAll(async () => {
  service = await startUserService();
  recorder = await startRecorder(() => service.port);
  server = await startServer(access());
  for (const name of machines)
    await server.use('createMachine', { name, OSTypeId: 'Other', memorySize: 32, network: 'NAT' });
});
afterAll(async () => {
  await server?.close();
  await recorder?.close();
  await service?.stop();
});

/** As another program sees it, not the server that took the locks. */
const locked = (): readonly string[] =>
  machines.filter((name) =>
    /^SessionName=|session state: *locked/im.test(service.manage('showvminfo', name, '--details')),
  );
const sessionStates = async (): Promise<readonly unknown[]> =>
  Promise.all(
    machines.map(
      async (machine) => (await server.record('IMachine.get', { machine, attributes: ['sessionState'] })).sessionState,
    ),
  );
const unlocked = ['Unlocked', 'Unlocked', 'Unlocked'];

/** A different call for every number, refused ones among them. */
function mixed(number: number): Promise<unknown> {
  const machine = machines[number % 3]!;
  switch (number % 10) {
    case 0:
      return server.use('IMachine.update', { machine, description: `change ${number}` });
    case 1:
      return server.use('IMachine.get', { machine });
    case 2:
      return server.refused('IMachine.update', { machine, description: 'half', CPUExecutionCap: 900 });
    case 3:
      return server.use('INetworkAdapter.update', { machine, slot: 1, enabled: number % 20 === 3 });
    case 4:
      return server.refused('IMachine.get', { machine: `${machine}-x` });
    case 5:
      return server.use('IHost.getProcessorDescription', { cpuId: 0 });
    case 6:
      return server.refused('INATEngine.removeRedirect', { machine, slot: 0, name: 'nothing' });
    case 7:
      return server.use('IMachine.takeSnapshot', { machine, name: `snap ${number}` });
    case 8:
      return server.use('listSnapshots', { machine });
    default:
      return server.use('listNetworks');
  }
}

describe('the server under load', () => {
  it('has no machine locked and no reference out after 200 mixed calls', async () => {
    for (let number = 0; number < 200; number += 5)
      await Promise.all([0, 1, 2, 3, 4].map((more) => mixed(number + more)));
    expect(await sessionStates()).toEqual(unlocked);
    expect(locked()).toEqual([]);
    expect(recorder.leaked()).toEqual([]);
    expect(recorder.operations.filter((one) => one === 'IWebsessionManager_logon')).toHaveLength(1);
  });

  it('answers 100 calls at a time, each with its own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        server.record('IMachine.get', { machine: machines[number % 3], attributes: ['name'] }),
      ),
    );
    expect(answers.map(({ name }) => name)).toEqual(Array.from({ length: 100 }, (_, number) => machines[number % 3]));
    expect(recorder.leaked()).toEqual([]);
  });

  it('answers every call while the service is killed, and goes on when it is back', async () => {
    const calls = Array.from({ length: 40 }, (_, number) =>
      mixed(number).then(
        () => 'done',
        (thrown: Error) => thrown.message,
      ),
    );
    await systemClock.sleep(150, new AbortController().signal);
    await service.kill();
    const answers = await Promise.all(calls);
    // A person agreed, and the service died before what they agreed to was read again: that is refused, and rightly.
    const odd = answers.filter(
      (text) =>
        text !== 'done' &&
        !/^(API_UNREACHABLE|API_TIMEOUT|BUSY|CONFIRM_CHANGED: .* could not be read again)/.test(text),
    );
    expect(odd.filter((text) => !text.endsWith('was carried out'))).toEqual([]);
    expect(answers.filter((text) => text !== 'done')).not.toEqual([]);
    expect(await server.refused('IMachine.get', { machine: 'one' })).toMatch(/^API_UNREACHABLE/);
    await service.start();
    await untilAnswered();
    expect(await sessionStates()).toEqual(unlocked);
    await server.use('IMachine.update', { machine: 'two', description: 'after the restart' });
    expect(await server.record('IMachine.get', { machine: 'two', attributes: ['description'] })).toEqual({
      description: 'after the restart',
    });
  });

  it('gives the lock back when its client leaves in the middle of a change', async () => {
    const other = await startServer(access());
    const change = other.use('IMachine.takeSnapshot', { machine: 'three', name: 'left alone' }).catch(() => undefined);
    while (!recorder.operations.slice(-20).includes('IMachine_takeSnapshot'))
      await systemClock.sleep(5, new AbortController().signal);
    await other.close();
    await change;
    await server.use('IMachine.update', { machine: 'three', description: 'free again' });
    expect(await sessionStates()).toEqual(unlocked);
  });
});

describe('an operation that takes long', () => {
  it('tells how far it is, and is stopped when its caller stops waiting', async () => {
    const [medium, target] = [pathFor('large.vdi'), pathFor('copy.vdi')];
    await server.use('createDisk', { path: medium, size: 2_000_000_000, fixed: true });
    const stop = new AbortController();
    const told: string[] = [];
    const copy = server.use(
      'IMedium.cloneTo',
      { medium, target, variant: ['Fixed'] },
      {
        signal: stop.signal,
        onprogress: ({ message }) => {
          told.push(message ?? '');
          stop.abort();
        },
      },
    );
    await expect(copy).rejects.toThrow(/abort/i);
    expect(told).not.toEqual([]);
    const files = async (): Promise<readonly unknown[]> =>
      (await server.rows('listMedia', { type: 'HardDisk' })).map(({ location }) => location);
    for (let turn = 0; turn < 40 && existsSync(join(tree, target)); turn += 1)
      await systemClock.sleep(250, new AbortController().signal);
    expect(existsSync(join(tree, target))).toBe(false);
    expect(await files()).toEqual([medium]);
  });

  it('goes on as a job when its caller does not wait, and is over when the server ends', async () => {
    const [medium, target] = [pathFor('large.vdi'), pathFor('copy2.vdi')];
    const other = await startServer(access());
    const job = await other.record('IMedium.cloneTo', { medium, target, variant: ['Fixed'], wait_ms: 500 });
    expect(job).toMatchObject({ state: 'running' });
    expect(await other.record('getJob', { job: job.id })).toMatchObject({ id: job.id, state: 'running' });
    await other.close();
    await systemClock.sleep(1_000, new AbortController().signal);
    expect(existsSync(join(tree, target))).toBe(false);
    await server.use('IMedium.deleteStorage', { medium });
    expect(recorder.leaked()).toEqual([]);
  });
});

/** VBoxSVC needs a moment to notice that the service died, and its circuit breaker lets nothing through at first. */
async function untilAnswered(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const answer = await server.use('listMachines').catch(() => undefined);
    if (answer !== undefined) return;
    await systemClock.sleep(500, new AbortController().signal);
  }
}
