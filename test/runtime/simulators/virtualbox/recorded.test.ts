// Replays what a real VirtualBox 7.2.22 was asked and answered: the simulator must answer in the same words.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../../src/runtime/clock.ts';
import { createVirtualBoxSimulator, simulatorLogin } from '../../../../src/runtime/simulators/virtualbox/simulator.ts';
import { allTools, loadShape, seeded } from './simulated.ts';

interface Pair {
  readonly name: string;
  readonly status: number;
  readonly request: string;
  readonly response: string;
}

const pairs = new Map(
  (
    JSON.parse(readFileSync(new URL('../../../fixtures/virtualbox/recorded.json', import.meta.url), 'utf8')) as Pair[]
  ).map((pair) => [pair.name, pair]),
);
const REFERENCE = /[0-9a-f]{16}-[0-9a-f]{16}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A service of its own, and the references of the recording next to the simulator's. */
function stage() {
  const simulator = createVirtualBoxSimulator({
    tools: allTools,
    loadShape,
    clock: systemClock,
    random: seeded(),
    jobMs: 0,
    seed: 'bare',
  });
  const meaning = new Map<string, string>();
  const send = async (body: string): Promise<{ status: number; body: string }> => {
    const text = `<Envelope><Body>${body}</Body></Envelope>`;
    const response = await simulator.handle(new Request('http://simulator.invalid/', { method: 'POST', body: text }));
    const answer = await response.text();
    return {
      status: response.status,
      body: answer.slice(answer.indexOf('<SOAP-ENV:Body>') + 15, answer.indexOf('</SOAP-ENV:Body>')),
    };
  };
  return {
    /** Sends the recorded request with the simulator's references and compares the answers. */
    replay: async (name: string): Promise<void> => {
      const pair = pairs.get(name)!;
      const request = pair.request.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref);
      const { status, body } = await send(withLogin(request));
      const [wanted, got] = [pair.response.match(REFERENCE) ?? [], body.match(REFERENCE) ?? []];
      for (const [index, ref] of wanted.entries())
        if (!meaning.has(ref) && got[index] !== undefined) meaning.set(ref, got[index]);
      const translated = pair.response.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref);
      expect({ status, body: body.replace(UUID, 'UUID') }).toEqual({
        status: pair.status,
        body: translated.replace(UUID, 'UUID'),
      });
    },
    /** Something that was not recorded, to get there. The reference in the answer stands for one of the recording. */
    step: async (operation: string, children: Readonly<Record<string, string>>, stands?: string): Promise<void> => {
      const inner = Object.entries(children).map(
        ([name, text]) => `<${name}>${text.replace(REFERENCE, (ref) => meaning.get(ref) ?? ref)}</${name}>`,
      );
      const { status, body } = await send(withLogin(`<vbox:${operation}>${inner.join('')}</vbox:${operation}>`));
      expect({ status, operation }).toEqual({ status: 200, operation });
      if (stands !== undefined) meaning.set(stands, body.match(REFERENCE)!.at(-1)!);
    },
  };
}

/** The recorded service let everybody in. */
const withLogin = (request: string): string =>
  request.replace(
    '<username></username><password></password>',
    `<username>${simulatorLogin.username}</username><password>${simulatorLogin.password}</password>`,
  );

const refs = (session: string) => (number: string) => `${session}-${number.padStart(16, '0')}`;

describe('the simulator beside recordings of a real VirtualBox', () => {
  it('answers the whole life of a machine in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('965766b673e3a6d8');
    const before = [
      'IWebsessionManager_logon',
      'IManagedObjectRef_getInterfaceName',
      'IVirtualBox_getVersion',
      'IVirtualBox_createMachine',
    ];
    const unlocked = [
      'IMachine_setMemorySize-unregistered',
      'IVirtualBox_registerMachine',
      'fault-findMachine-notfound',
      'IVirtualBox_findMachine',
      'fault-setMemory-notlocked',
    ];
    const locked = [
      'IWebsessionManager_getSessionObject',
      'IMachine_lockMachine',
      'fault-lock-twice',
      'ISession_getMachine',
      'IMachine_setMemorySize',
    ];
    const refused = [
      'fault-setCPUCount-range',
      'fault-missing-arg',
      'fault-bad-enum',
      'fault-bad-int',
      'fault-no-such-op',
      'fault-suppressed',
      'fault-wrong-interface',
      'fault-bad-ref',
      'fault-empty-ref',
    ];
    const values = [
      'IMachine_getGroups-array',
      'IMachine_setGroups-array',
      'IMachine_getIcon-octets',
      'IMachine_setIcon-base64',
      'IMachine_getAccessError-null',
      'ISession_getConsole-poweredoff',
    ];
    const disk = [
      'IVirtualBox_createMedium',
      'IMedium_createBaseStorage',
      'IProgress_waitForCompletion',
      'IProgress_getPercent',
      'IProgress_getErrorInfo-null',
      'IMedium_getLogicalSize-long',
      'IMedium_getVariant-enumarray',
    ];
    const plugged = [
      'IMachine_addStorageController',
      'IMachine_attachDevice',
      'IMachine_getMediumAttachments-structs',
      'IMachine_takeSnapshot',
    ];
    for (const name of [...before, ...unlocked, ...locked, ...refused, ...values, ...disk, ...plugged])
      await replay(name);
    await step('IMachine_getNetworkAdapter', { _this: ref('7'), slot: '0' }, ref('e'));
    await step('INetworkAdapter_getNATEngine', { _this: ref('e') }, ref('f'));
    for (const name of ['INATEngine_addRedirect', 'INATEngine_getNetworkSettings-outparams']) await replay(name);
    await step('IMachine_saveSettings', { _this: ref('7') });
    const after = [
      'ISession_unlockMachine',
      'fault-session-machine-after-unlock',
      'IMachine_unregister',
      'IMachine_deleteConfig',
      'IManagedObjectRef_release',
      'fault-after-release',
      'IWebsessionManager_logoff',
      'fault-after-logoff',
    ];
    for (const name of after) await replay(name);
  });

  it('refuses what is locked, and what needs a lock, in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('77ab69a7c78f005b');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'soap2', platform: 'x86', osTypeId: 'Other' },
      ref('6'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('6') });
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('7'));
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('c'));
    await step('IMachine_lockMachine', { _this: ref('6'), session: ref('7'), lockType: 'Write' });
    await step('ISession_getMachine', { _this: ref('7') }, ref('8'));
    await step('IMachine_setDescription', { _this: ref('8'), description: 'žluťoučký 🐎\nline2\ttab &amp; &lt;b&gt;' });
    for (const name of [
      'unicode',
      'empty-array',
      'IMachine_takeSnapshot-outparam',
      'fault-locked-by-other',
      'fault-unregister-locked',
    ])
      await replay(name);
  });

  it('behaves the same while a machine runs', async () => {
    const { replay, step } = stage();
    const ref = refs('00f0edb0ed6b81e1');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'run1', platform: 'x86', osTypeId: 'Other' },
      ref('2'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('3'));
    await step('IMachine_launchVMProcess', { _this: ref('2'), session: ref('3'), name: 'headless' }, ref('4'));
    await step('IProgress_waitForCompletion', { _this: ref('4'), timeout: '-1' });
    await replay('ISession_getConsole-running');
    await step('IConsole_getDisplay', { _this: ref('8') }, ref('9'));
    await replay('IDisplay_getScreenResolution-outparams');
    await step('IConsole_pause', { _this: ref('8') });
    await replay('fault-pause-twice');
    await step('IConsole_resume', { _this: ref('8') });
    await step('ISession_getMachine', { _this: ref('3') }, ref('c'));
    await replay('fault-setCPU-running');
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('10'));
    await replay('fault-writelock-running');
  });

  it('denies a logon and a snapshot without a lock in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('5be8cf2144850e98');
    await replay('fault-logon-denied');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'any', platform: 'x86', osTypeId: 'Other' },
      ref('2'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    await replay('01-fault-takeSnapshot-no-session');
  });
});
