// Another client of the same web service, which takes a lock and keeps it.

import { createExchange } from '../../src/clouds/virtualbox/provider/soap/exchange.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { createHttp } from '../../src/runtime/wire/network.ts';
import type { UserService } from './user-service.ts';

/** Locks a machine for writing in a web session of its own. */
export async function lockElsewhere(
  { port, username, password }: UserService,
  machine: string,
): Promise<{ readonly pid: string; release(): Promise<void> }> {
  const http = createHttp();
  const exchange = createExchange(http.send, async () => ({ url: `http://127.0.0.1:${port}/` }));
  const ask = async (operation: string, ...children: readonly (readonly [string, string])[]): Promise<string> =>
    (await exchange(operation, children)).find(({ name }) => name === 'returnval')?.text ?? '';
  const root = await ask('IWebsessionManager_logon', ['username', username], ['password', password]);
  const found = await ask('IVirtualBox_findMachine', ['_this', root], ['nameOrId', machine]);
  const session = await ask('IWebsessionManager_getSessionObject', ['refIVirtualBox', root]);
  await ask('IMachine_lockMachine', ['_this', found], ['session', session], ['lockType', 'Write']);
  return {
    pid: await ask('IMachine_getSessionPID', ['_this', found]),
    release: async () => {
      await ask('ISession_unlockMachine', ['_this', session]);
      while ((await ask('IMachine_getSessionState', ['_this', found])) !== 'Unlocked')
        await systemClock.sleep(50, new AbortController().signal);
      await ask('IWebsessionManager_logoff', ['refIVirtualBox', root]);
      http.close();
    },
  };
}
