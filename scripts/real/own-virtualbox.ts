// A VirtualBox of the suite's own, installed where that is possible, with its web service on loopback.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launchWebService } from '../../src/clouds/virtualbox/provider/local/launch.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { createHttp } from '../../src/runtime/wire/network.ts';
import { installVirtualBox, reasonAgainst } from '../install-virtualbox.ts';

export interface OwnVirtualBox {
  readonly env: Readonly<Record<string, string>>;
  /** Runs VBoxManage on the same installation; what it prints. Throws what it says where it fails. */
  readonly manage: (...args: readonly string[]) => string;
  stop(): Promise<void>;
}

/** Installs and starts it; why not, where that cannot be. */
export async function ownVirtualBox(): Promise<OwnVirtualBox | string> {
  const against = reasonAgainst();
  if (against !== undefined) return `no server is given, and VirtualBox cannot be installed here, as ${against}`;
  const folder = join(tmpdir(), 'virtspan-virtualbox');
  mkdirSync(folder, { recursive: true });
  const runner = installVirtualBox(folder, (line) => void process.stderr.write(`${line}\n`));
  const id = randomBytes(4).toString('hex');
  const http = createHttp();
  const own = { ...process.env, VBOX_HOME: `/tmp/virtspan-home-${id}`, VBOX_IPC_SOCKETID: `virtspan-${id}` };
  const service = await launchWebService({
    program: (name: string) => ({ command: runner, args: [name] }),
    env: own,
    clock: systemClock,
    send: http.send,
    secretText: () => randomBytes(16).toString('hex'),
    pid: process.pid,
    isAlive: () => true,
  });
  return {
    env: {
      VBOX_WEBSERVICE_URL: service.url,
      VBOX_WEBSERVICE_USER: service.username,
      VBOX_WEBSERVICE_PASSWORD: service.password.reveal(),
    },
    manage: (...args) => {
      const { status, stdout, stderr } = spawnSync(runner, ['VBoxManage', ...args], { encoding: 'utf8', env: own });
      if (status !== 0) throw new Error(`VBoxManage ${args.join(' ')}: ${stderr.trim()}`);
      return stdout;
    },
    async stop() {
      await service.stop();
      http.close();
    },
  };
}
