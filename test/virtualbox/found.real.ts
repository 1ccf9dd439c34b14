// A VirtualBox on this machine that nobody configured: a service that runs is found, and one of our own can be started.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/contract/clock.ts';
import { emptyHome, startServer } from './built-server.ts';
import { startUserService, type UserService } from './user-service.ts';

const runner = process.env.VIRTSPAN_VBOX ?? '';
let service: UserService;
beforeAll(async () => {
  service = await startUserService();
});
afterAll(() => service.stop());

/** A home folder in which VirtualBox has been used: that is where its settings are looked for. */
function home(): string {
  const folder = emptyHome();
  mkdirSync(join(folder, '.config/VirtualBox'), { recursive: true });
  return folder;
}

/** The programs of VirtualBox on the PATH, as an installation has them. */
function programs(): string {
  const folder = mkdtempSync(join(tmpdir(), 'virtspan-programs-'));
  for (const name of ['VBoxManage', 'vboxwebsrv']) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexec '${runner}' ${name} "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** What a command of the built program prints, with these variables only. */
function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['dist/main.js', ...words],
      { env: { PATH: process.env.PATH ?? '', ...env } },
      (_, stdout, stderr) => resolve(`${stdout}${stderr}`),
    );
  });
}
const login = () => ({ VBOX_WEBSERVICE_USER: service.username, VBOX_WEBSERVICE_PASSWORD: service.password });

interface Report {
  readonly cloud: string;
  readonly remarks: readonly string[];
  readonly profiles: readonly { provider: string; profile: string; target: string; works: string; says: string }[];
}
const doctor = async (env: Readonly<Record<string, string>>): Promise<Report> =>
  JSON.parse((await run(['doctor', '--json'], env)).split('\n')[0]!) as Report;

describe('a vboxwebsrv that runs already', () => {
  it('is found by its process, and used with the name and password that are set', async () => {
    const { profiles, remarks } = await doctor({ HOME: home(), ...login() });
    const url = `http://127.0.0.1:${service.port}/`;
    expect(profiles.find(({ target }) => target === url)).toMatchObject({
      provider: 'virtualbox',
      works: 'yes',
      says: expect.stringMatching(/^VirtualBox 7\./),
    });
    expect(remarks.find((line) => line.includes(url))).toMatch(/found by its process, \d+, which is yours/);
  });

  it('without a name and a password is offered, and says which settings are missing', async () => {
    const { profiles } = await doctor({ HOME: home() });
    expect(profiles.find(({ target }) => target.includes(`:${service.port}/`))).toMatchObject({
      works: 'no',
      says: expect.stringMatching(/^API_AUTH: .*VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD/),
    });
  });

  it('is left alone where VirtualBox was never used, and where a service is named', async () => {
    expect((await doctor({ HOME: emptyHome(), ...login() })).cloud).toBe('built-in');
    const named = await doctor({ HOME: home(), VBOX_WEBSERVICE_URL: 'http://127.0.0.1:9/' });
    const ours = named.profiles.filter(({ provider }) => provider === 'virtualbox');
    expect(ours.map(({ target }) => target)).toEqual(['http://127.0.0.1:9/']);
  });
});

describe('a VirtualBox of which no service runs', () => {
  const nobody = (): Record<string, string> => ({
    HOME: emptyHome(),
    PATH: `${process.env.PATH}:${programs()}`,
    VBOX_HOME: `/tmp/virtspan-own-${process.pid}`,
    VBOX_IPC_SOCKETID: `own-${process.pid}`,
  });

  it('gets an offer to start one, from the doctor and from a call that reaches none', async () => {
    const { remarks } = await doctor(nobody());
    expect(remarks.join('\n')).toMatch(/VirtualBox is installed \(.*VBoxManage\).*VBOX_WEBSERVICE_URL=start/);
    const text = await run(['call', 'virtualbox_list_machines'], {
      ...nobody(),
      VBOX_WEBSERVICE_URL: 'http://127.0.0.1:9/',
    });
    expect(text).toMatch(/^API_UNREACHABLE: .*VBOX_WEBSERVICE_URL=start makes virtspan start one of its own/s);
  });

  it('has one started on loopback for the server, again when that dies, and ended with it', async () => {
    const env: Record<string, string> = { ...nobody(), VBOX_WEBSERVICE_URL: 'start' };
    const server = await startServer(env);
    expect(await server.rows('listMachines')).toEqual([]);
    const before = ownProcesses(env.VBOX_IPC_SOCKETID!);
    expect(before.map(({ words }) => words)).toEqual([
      expect.stringMatching(/vboxwebsrv -H 127\.0\.0\.1 -p \d+ -A VBoxAuthSimple/),
    ]);
    for (const { pid } of before) process.kill(pid, 'SIGKILL');
    await systemClock.sleep(500, new AbortController().signal);
    expect(await server.rows('listMachines')).toEqual([]);
    const after = ownProcesses(env.VBOX_IPC_SOCKETID!);
    expect(after).toHaveLength(1);
    expect(after[0]!.pid).not.toBe(before[0]!.pid);
    await server.close();
    await systemClock.sleep(4_000, new AbortController().signal);
    expect(ownProcesses(env.VBOX_IPC_SOCKETID!)).toEqual([]);
  });

  it('has its own settings back afterwards: its authentication, and no user of ours', async () => {
    const env = nobody();
    const settings = async (): Promise<string> =>
      `${await manage(env, 'list', 'systemproperties')}${await manage(env, 'getextradata', 'global', 'enumerate')}`;
    expect(await settings()).toMatch(/Webservice auth\. library: +VBoxAuth\n/);
    expect(await settings()).not.toMatch(/VBoxAuthSimple|virtspan-/);
  });
});

const manage = (env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(runner, ['VBoxManage', ...words], { env: { ...process.env, ...env } }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
  });

/** Running services of one VirtualBox, told apart by the name of its socket in their environment. */
function ownProcesses(socket: string): readonly { readonly pid: number; readonly words: string }[] {
  return pids().flatMap((pid) => {
    try {
      const of = (file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
      if (of('comm') !== 'vboxwebsrv\n' || !of('environ').includes(`VBOX_IPC_SOCKETID=${socket} `)) return [];
      return [{ pid, words: of('cmdline').trim() }];
    } catch {
      return [];
    }
  });
}

const pids = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
