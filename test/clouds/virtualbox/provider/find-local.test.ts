// Which processes pass for a vboxwebsrv of this user, and what is said about a VirtualBox that nobody configured.
import { describe, expect, it } from '@jest/globals';
import {
  findLocalServices,
  type LocalHost,
  ownsPort,
  usualPortOfOthers,
} from '../../../../src/clouds/virtualbox/provider/local/find-local.ts';
import { remarksOn } from '../../../../src/clouds/virtualbox/provider/local-remarks.ts';
import { profilesOf } from '../../../../src/clouds/virtualbox/provider/profiles.ts';

interface Process {
  readonly comm?: string;
  readonly words?: string;
  readonly uid?: number;
  readonly environ?: string;
  readonly inode?: string;
}

const row = (port: number, uid: number, inode: string, state = '0A', address = '0100007F'): string =>
  `   0: ${address}:${port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 ${inode} 1 0000000000000000 100 0 0 10 0`;

/** A machine with these processes and sockets; VirtualBox has been used on it. */
function machine(
  processes: Readonly<Record<number, Process>>,
  sockets: readonly string[] = [],
  more: Partial<LocalHost> = {},
): LocalHost {
  const of = (path: string): Process | undefined => processes[Number(path.split('/')[2])];
  return {
    platform: 'linux',
    uid: 1000,
    home: '/home/ana',
    env: {},
    exists: (path) => path === '/home/ana/.config/VirtualBox',
    list: (path) => (path === '/proc' ? ['self', 'meminfo', ...Object.keys(processes)] : ['0', '1', '7']),
    read: (path) => {
      if (path === '/proc/self/net/tcp') return ['  sl  local_address rem_address   st', ...sockets].join('\n');
      const found = of(path);
      if (path.endsWith('/comm')) return `${found?.comm ?? 'vboxwebsrv'}\n`;
      if (path.endsWith('/cmdline'))
        return `/usr/lib/virtualbox/vboxwebsrv ${found?.words ?? ''}`.trim().replaceAll(' ', '\0');
      return path.endsWith('/environ') ? (found?.environ ?? 'PATH=/bin') : undefined;
    },
    linkOf: (path) => (path.endsWith('/7') ? `socket:[${of(path)?.inode ?? '0'}]` : '/dev/null'),
    ownerOf: (path) => of(path)?.uid ?? 1000,
    ...more,
  };
}
const urls = (host: LocalHost): readonly string[] => findLocalServices(host).map(({ url }) => url);

describe('a vboxwebsrv of this user', () => {
  it.each([
    ['', 'http://127.0.0.1:18083/'],
    ['-p 18090', 'http://127.0.0.1:18090/'],
    ['-p18090 -H 127.0.0.1', 'http://127.0.0.1:18090/'],
    ['--port=18090 --host=0.0.0.0', 'http://127.0.0.1:18090/'],
    ['--port 18090 --host ::1 --ssl', 'https://[::1]:18090/'],
    ['-H 127.0.0.9 -A VBoxAuthSimple', 'http://127.0.0.9:18083/'],
  ])('is found by its command line: %j', (words, url) => {
    expect(urls(machine({ 4711: { words } }))).toEqual([url]);
  });

  it('on the usual port is the default among several', () => {
    const host = machine({ 9: { words: '-p 18001' }, 10: {}, 11: { words: '-p 18002' } });
    const profiles = profilesOf(findLocalServices(host), { VBOX_WEBSERVICE_USER: 'ana' });
    expect(profiles.map(({ name, url, isDefault, username }) => [name, url, isDefault, username])).toEqual([
      ['local', 'http://127.0.0.1:18083/', true, 'ana'],
      ['local-18001', 'http://127.0.0.1:18001/', false, 'ana'],
      ['local-18002', 'http://127.0.0.1:18002/', false, 'ana'],
    ]);
  });

  it.each([
    ['another user runs it', machine({ 9: { uid: 0 } })],
    ['it is another program', machine({ 9: { comm: 'nginx' } })],
    ['others reach it only', machine({ 9: { words: '-H 192.0.2.7' } })],
    ['a virtspan started it for itself', machine({ 9: { environ: 'A=1\0VIRTSPAN_STARTED=1' } })],
    ['its port is none', machine({ 9: { words: '-p many' } })],
    ['VirtualBox was never used', machine({ 9: {} }, [], { exists: () => false })],
    ['users have no numbers', machine({ 9: {} }, [], { uid: undefined })],
    ['there is no /proc', machine({ 9: {} }, [], { platform: 'darwin' })],
  ])('is not found where %s', (_, host) => {
    expect(urls(host)).toEqual([]);
  });

  it('costs a look or two where VirtualBox was never used', () => {
    const looked: string[] = [];
    const note = (path: string): undefined => void looked.push(path);
    const host = machine({ 9: {} }, [], { exists: (path) => note(path) ?? false });
    findLocalServices({ ...host, list: (path) => note(path) ?? [], read: note });
    expect(looked).toEqual(['/home/ana/.config/VirtualBox', '/home/ana/.VirtualBox']);
  });

  it('has its port only while its own socket listens on it', () => {
    const service = (sockets: readonly string[]): boolean => {
      const host = machine({ 9: { inode: '77' } }, sockets);
      return ownsPort(host, findLocalServices(host)[0]!);
    };
    expect(service([row(18083, 1000, '77')])).toBe(true);
    expect(service([row(18083, 1000, '78')])).toBe(false);
    expect(service([row(18083, 1000, '77', '01')])).toBe(false);
    expect(service([row(18084, 1000, '77')])).toBe(false);
    expect(service([])).toBe(false);
  });
});

describe('what the doctor says of a VirtualBox that nobody configured', () => {
  const remarks = (host: LocalHost, installed?: string): Promise<readonly string[]> =>
    remarksOn({ host, installed, profiles: profilesOf(findLocalServices(host), host.env), isOpen: async () => false });

  it('names the process of a service, and the settings that are missing', async () => {
    const [line] = await remarks(machine({ 9: { inode: '77' } }, [row(18083, 1000, '77')]));
    expect(line).toBe(
      'vboxwebsrv runs at http://127.0.0.1:18083/: found by its process, 9, which is yours. ' +
        'No user name is set: VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD are for it.',
    );
  });

  it('says that a service does not have the port it was given', async () => {
    expect(await remarks(machine({ 9: { inode: '77' } }, [row(18083, 0, '5')]))).toEqual([
      'vboxwebsrv runs as process 9, but does not listen at http://127.0.0.1:18083/: the port was taken.',
    ]);
  });

  it('offers to start one where VirtualBox is installed and none runs', async () => {
    expect(await remarks(machine({}), '/usr/lib/virtualbox/VBoxManage')).toEqual([
      expect.stringMatching(
        /^VirtualBox is installed \(.*VBoxManage\), but .*VBOX_WEBSERVICE_URL=start makes virtspan/,
      ),
    ]);
    expect(await remarks(machine({}))).toEqual([]);
  });

  it("never uses somebody else's open port, but says how", async () => {
    const host = machine({ 9: { uid: 117 } }, [row(18083, 117, '5')]);
    expect(usualPortOfOthers(host)?.uid).toBe(117);
    expect(urls(host)).toEqual([]);
    expect(await remarks(host)).toEqual([
      expect.stringMatching(
        /^Port 18083 is open under another user \(117\)\. .*VBOX_WEBSERVICE_URL=http:\/\/127\.0\.0\.1:18083\//,
      ),
    ]);
  });
});
