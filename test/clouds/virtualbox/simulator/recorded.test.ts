// Replays what a real VirtualBox 7.2.22 was asked and answered: the simulator must answer in the same words.
import { describe, expect, it } from '@jest/globals';
import { pairs, refs, replayed, stage } from './recording.ts';

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

  it('answers for a guest with additions in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('429f6e39151937ea');
    const os = '/VirtualBox/GuestInfo/OS';
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'guest', platform: 'x86', osTypeId: 'Other' },
      ref('2'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    const property = (name: string, value: string, flags = ''): Promise<void> =>
      step('IMachine_setGuestProperty', { _this: ref('2'), property: name, value, flags });
    await property('/VirtualBox/GuestAdd/Version', '7.2.22');
    await property(`${os}/Product`, 'Linux');
    // Setting an empty value without flags would take the property away; a guest's additions have a way of their own.
    await property(`${os}/ServicePack`, '', ' ');
    await property(`${os}/Version`, '#1 SMP PREEMPT_DYNAMIC Debian 7.2.13-1 (2026-10-28)');
    await property(`${os}/LoggedInUsers`, '0', 'TRANSIENT, TRANSRESET');
    await property(`${os}/LoggedInUsersList`, '', 'TRANSIENT, TRANSRESET');
    await property(`${os}/Release`, '7.2.13+deb14-amd64');
    await property(`${os}/NoLoggedInUsers`, 'true', 'TRANSIENT, TRANSRESET');
    await replay('01-IMachine_enumerateGuestProperties');
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('3'));
    await step('IMachine_launchVMProcess', { _this: ref('2'), session: ref('3'), name: 'headless' }, ref('b'));
    await step('IProgress_waitForCompletion', { _this: ref('b'), timeout: '-1' });
    await step('ISession_getConsole', { _this: ref('3') }, ref('4'));
    await step('IConsole_getGuest', { _this: ref('4') }, ref('5'));
    for (const name of ['02-IGuest_createSession', '03-IGuestSession_waitForArray', '04-IGuestSession_processCreate'])
      await replay(name);
    for (const number of ['01', '02', '03', '04', '05', '06']) await replay(`${number}-IProcess_read-octets`);
    await step('IGuestSession_close', { _this: ref('6') });
    await replay('06-fault-guest-file-missing');
  });

  it('opens no file in a guest session that never started, in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('f20b4c2d80e74228');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step('IVirtualBox_createMachine', { _this: ref('1'), name: 'g', platform: 'x86', osTypeId: '' }, ref('2'));
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    await step('IMachine_setGuestProperty', {
      _this: ref('2'),
      property: '/VirtualBox/GuestAdd/Version',
      value: '7.2.22',
      flags: '',
    });
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('3'));
    await step('IMachine_launchVMProcess', { _this: ref('2'), session: ref('3'), name: 'headless' }, ref('a'));
    await step('IProgress_waitForCompletion', { _this: ref('a'), timeout: '-1' });
    await step('ISession_getConsole', { _this: ref('3') }, ref('4'));
    await step('IConsole_getGuest', { _this: ref('4') }, ref('5'));
    await step('IGuest_createSession', { _this: ref('5'), user: 'root', password: 'x' }, ref('6'));
    await replay('05-fault-guest-file-missing');
  });

  it('tells events, loads and guest types in the same words', async () => {
    const { replay, step } = stage();
    const [first, second] = [refs('8da6ecac606deb86'), refs('77ab69a7c78f005b')];
    await step('IWebsessionManager_logon', { username: '', password: '' }, first('1'));
    await step('IVirtualBox_getEventSource', { _this: first('1') }, first('2'));
    await step('IEventSource_createListener', { _this: first('2') }, first('3'));
    const listen = { interesting: 'OnExtraDataChanged', active: 'false' };
    await step('IEventSource_registerListener', { _this: first('2'), listener: first('3'), ...listen });
    await step('IVirtualBox_setExtraData', { _this: first('1'), key: 'GUI/x', value: '1' });
    await replay('IEventSource_getEvent');
    await replay('event-derived-interface-call');
    await step('IVirtualBox_getEventSource', { _this: first('1') }, second('10'));
    await step('IEventSource_createListener', { _this: second('10') }, second('11'));
    await replay('IEventSource_registerListener');

    const loads = refs('5be8cf2144850e98');
    await step('IVirtualBox_getPerformanceCollector', { _this: first('1') }, loads('11'));
    await step('IVirtualBox_getHost', { _this: first('1') }, loads('2'));
    await replay('02-IPerformanceCollector_queryMetricsData');

    const life = refs('965766b673e3a6d8');
    await step('IWebsessionManager_logon', { username: '', password: '' }, life('1'));
    await replay('IVirtualBox_getGuestOSType-struct');
    for (const [number, name] of Object.entries({ '10': 'a', '11': 'b', '2': 'c' })) {
      await step(
        'IVirtualBox_createMachine',
        { _this: life('1'), name, platform: 'x86', osTypeId: '' },
        life(`9${number}`),
      );
      await step('IVirtualBox_registerMachine', { _this: life('1'), machine: life(`9${number}`) });
    }
    await replay('IVirtualBox_getMachines');
  });

  it('fails to start a machine with a window in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('965766b673e3a6d8');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'soap1', platform: 'x86', osTypeId: 'Other' },
      ref('2'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('5'));
    await step('IMachine_launchVMProcess', { _this: ref('2'), session: ref('5'), name: 'gui' }, ref('14'));
    await step('IProgress_waitForCompletion', { _this: ref('14'), timeout: '-1' });
    for (const name of [
      'IProgress_getResultCode-failed',
      'IProgress_getErrorInfo-failed',
      'IVirtualBoxErrorInfo_getText',
    ])
      await replay(name);
  });

  it('starts one without a window in the same words', async () => {
    const { replay, step } = stage();
    const ref = refs('965766b673e3a6d8');
    await step('IWebsessionManager_logon', { username: '', password: '' }, ref('1'));
    await step(
      'IVirtualBox_createMachine',
      { _this: ref('1'), name: 'soap1', platform: 'x86', osTypeId: '' },
      ref('2'),
    );
    await step('IVirtualBox_registerMachine', { _this: ref('1'), machine: ref('2') });
    await step('IWebsessionManager_getSessionObject', { refIVirtualBox: ref('1') }, ref('5'));
    await replay('IMachine_launchVMProcess');
  });

  it('goes on with an idle session, and answers without VBoxSVC, in the same words', async () => {
    const { replay, step, simulator } = stage();
    await step('IWebsessionManager_logon', { username: '', password: '' }, refs('c73788f8616270f6')('1'));
    await replay('fault-session-timeout');
    await step('IWebsessionManager_logon', { username: '', password: '' }, refs('8da6ecac606deb86')('1'));
    simulator.loseVBoxSVC();
    await replay('fault-svc-died');
    await replay('logon-after-svc-restart');
  });

  it('has been asked everything that was recorded', () => {
    expect([...pairs.keys()].filter((name) => !replayed.has(name))).toEqual([]);
    expect(pairs.size).toBe(87);
  });
});
