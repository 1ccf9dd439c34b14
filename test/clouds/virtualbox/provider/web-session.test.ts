// The web session of the provider: reopened, lost, in the background, and what of it is never shown.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createVirtualBoxProvider } from '../../../../src/clouds/virtualbox/provider/provider.ts';
import { systemClock } from '../../../../src/contract/clock.ts';
import { ToolError } from '../../../../src/contract/errors.ts';
import type { CallContext } from '../../../../src/contract/invocation.ts';
import type { JsonObject } from '../../../../src/contract/tool.ts';
import { HttpFailure, type Send } from '../../../../src/runtime/wire/http.ts';
import { createInProcessSend } from '../../../../src/runtime/wire/http-in-process.ts';
import { Secret } from '../../../../src/security/credentials.ts';
import { seeded, simulated } from '../simulator/simulated.ts';

type Rig = Awaited<ReturnType<typeof simulated>>;
let rig: Rig;
beforeEach(async () => {
  rig = await simulated();
});

const attributes = async (machine: string, names: readonly string[]): Promise<JsonObject> =>
  (await rig.call('IMachine.get', { machine, attributes: [...names] })).data as JsonObject;

async function errorOf(call: Promise<unknown>): Promise<ToolError> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof ToolError) return thrown;
    throw thrown;
  }
  throw new Error('the call was carried out');
}

describe('the web session', () => {
  it('is opened once for many calls', async () => {
    await Promise.all([rig.call('listMachines'), rig.call('listMedia'), rig.call('IHost.get')]);
    expect(rig.simulator.requests.filter((operation) => operation === 'IWebsessionManager_logon')).toHaveLength(1);
  });

  it('is opened again after the service was restarted, and the call goes on', async () => {
    await rig.call('listMachines');
    rig.simulator.restart();
    await rig.call('IMachine.update', { machine: 'web-1', description: 'after' });
    expect(await attributes('web-1', ['description'])).toEqual({ description: 'after' });
  });

  it('says that a handle ended with it', async () => {
    const { handle } = (await rig.call('IVirtualBox.createAppliance')).data as { handle: string };
    rig.simulator.restart();
    await rig.call('listMachines');
    const error = await errorOf(rig.call('IAppliance.get', { appliance: handle }));
    expect(error.hint).toContain('open the object again');
  });

  it('is refused with a wrong password, which the error does not show', async () => {
    const profile = { ...rig.profile, password: new Secret('wr0ng-pass') };
    const provider = createVirtualBoxProvider({
      profiles: [profile],
      send: createInProcessSend(rig.simulator.handle),
      clock: systemClock,
      random: seeded(),
    });
    const error = await errorOf(provider.probe('sim', new AbortController().signal));
    expect(error.code).toBe('API_AUTH');
    expect(JSON.stringify([error.message, error.hint])).not.toContain('wr0ng-pass');
  });
});

describe('a lost answer', () => {
  /** Loses the answers to some operations after the service has carried them out. */
  function losing(operations: readonly string[]): Promise<ToolError> {
    const through = createInProcessSend(rig.simulator.handle);
    const send: Send = async (request) => {
      const response = await through(request);
      if (operations.some((operation) => String(request.body).includes(`<vbox:${operation}>`)))
        throw new HttpFailure('broken', 'perhaps', 'The connection to simulator broke off.');
      return response;
    };
    const provider = createVirtualBoxProvider({ profiles: [rig.profile], send, clock: systemClock, random: seeded() });
    const context: CallContext = {
      id: 't',
      profile: 'sim',
      signal: new AbortController().signal,
      report: () => undefined,
    };
    return errorOf(provider.call(rig.tools.get('IMachine.update')!, { machine: 'web-1', memorySize: 300 }, context));
  }

  it('to a change leaves its fate unknown', async () => {
    const error = await losing(['IMachine_saveSettings']);
    expect([error.code, error.fate]).toEqual(['API_UNREACHABLE', 'unknown']);
    expect(error.message).toContain('Whether virtualbox_update_machine took effect is unknown.');
    expect(rig.simulator.requests.filter((operation) => operation === 'IMachine_setMemorySize')).toHaveLength(1);
    expect(await attributes('web-1', ['sessionState'])).toEqual({ sessionState: 'Unlocked' });
  });

  it('to a question means that nothing changed', async () => {
    const error = await losing(['IVirtualBox_findMachine']);
    expect([error.fate, error.message]).toEqual([
      'refused',
      'The connection to simulator broke off. virtualbox_update_machine changed nothing.',
    ]);
  });
});

describe('operations in the background', () => {
  it('report how far they are', async () => {
    rig = await simulated({ jobMs: 1_200 });
    await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'slow' });
    const percents = rig.progress.map(({ percent }) => percent ?? 0);
    expect(percents.length).toBeGreaterThan(0);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(rig.progress[0]!.message).toBe('Taking a snapshot of the virtual machine');
  });

  it('become jobs when the caller does not wait', async () => {
    rig = await simulated({ jobMs: 600 });
    const { job } = await rig.call('IMachine.takeSnapshot', { machine: 'web-1', name: 'later' }, { waitMs: 0 });
    expect(job).toMatchObject({ state: 'pending', checkWith: 'virtualbox_get_job' });
    expect((await rig.call('getJob', { job: job!.id })).data).toMatchObject({
      state: 'running',
      tool: 'virtualbox_take_snapshot',
    });
    let state: JsonObject = {};
    do {
      await systemClock.sleep(20, new AbortController().signal);
      state = (await rig.call('getJob', { job: job!.id })).data as JsonObject;
    } while (state.state === 'running');
    expect(state).toMatchObject({ state: 'done' });
    expect((state.result as JsonObject).id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await attributes('web-1', ['snapshotCount', 'sessionState'])).toEqual({
      snapshotCount: 3,
      sessionState: 'Unlocked',
    });
  });

  it('are cancelled when the caller goes away, and the lock is given back', async () => {
    rig = await simulated({ jobMs: 60_000 });
    const stop = new AbortController();
    const call = errorOf(
      rig.call(
        'IMachine.takeSnapshot',
        { machine: 'web-1', name: 'never' },
        { signal: stop.signal, report: () => stop.abort() },
      ),
    );
    expect((await call).code).toBe('JOB_CANCELLED');
    expect(await attributes('web-1', ['snapshotCount', 'sessionState'])).toEqual({
      snapshotCount: 2,
      sessionState: 'Unlocked',
    });
  });

  it('that are not there are refused with those that are', async () => {
    expect((await errorOf(rig.call('getJob', { job: 'job-1' }))).message).toBe(
      'There is no job "job-1". Nothing was sent.',
    );
  });
});

describe('texts of the login', () => {
  it('are the password, and the web session once there is one', async () => {
    const texts = (): readonly string[] => rig.provider.credentials!(rig.profile.name);
    const password = rig.profile.password.reveal();
    expect(texts()).toContain(password);
    await rig.call('startMachine', { machine: 'web-1' });
    expect(texts().filter((text) => text !== password)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(rig.provider.credentials!('nowhere')).toEqual([]);
  });
});

describe('texts of errors', () => {
  it('never hold a password that was sent', async () => {
    await rig.call('startMachine', { machine: 'web-1' });
    const error = await errorOf(
      rig.call('IGuest.createSession', { machine: 'web-1', user: 'root', password: 'geheim-42' }),
    );
    expect(error.message).toBe(
      'VirtualBox refused IGuest.createSession (VBOX_E_GSTCTL_GUEST_ERROR): Guest Additions are not installed or not ready (yet).',
    );
    expect(rig.tools.get('IGuest.createSession')!.params.password!.secret).toBe('secret');
  });
});

describe('an endpoint that is no VirtualBox', () => {
  it.each([
    ['a page', new Response('<!DOCTYPE html><html></html>', { status: 200 }), 'API_GARBLED'],
    ['another status', new Response('', { status: 404 }), 'API_GARBLED'],
    [
      'an answer to something else',
      new Response('<Envelope><Body><x:OtherResponse/></Body></Envelope>', { status: 200 }),
      'API_GARBLED',
    ],
  ])('is told from one: %s', async (_, response, code) => {
    const provider = createVirtualBoxProvider({
      profiles: [rig.profile],
      send: createInProcessSend(async () => response.clone()),
      clock: systemClock,
      random: seeded(),
    });
    const error = await errorOf(provider.probe('sim', new AbortController().signal));
    expect([error.code, error.fate]).toEqual([code, 'refused']);
  });
});
