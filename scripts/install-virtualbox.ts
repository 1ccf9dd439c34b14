// Unpacks a real VirtualBox from Debian's packages into one folder: nothing is added to the machine, no kernel module.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose files the API service does without; apt is told that they are there. */
const NOT_NEEDED =
  'virtualbox-dkms libgl1 libsdl2-2.0-0 systemd iproute2 procps python3-packaging libx11-6 libxt6t64 debconf media-types ' +
  'netbase tzdata ca-certificates perl-base dpkg init-system-helpers libpam-modules libpam-runtime';
const LEFT_OUT = [
  './usr/share/doc/*',
  './usr/share/man/*',
  './usr/share/locale/*',
  '*/VBoxDxVk.so',
  '*/VBoxSDL*',
  '*/webtest',
  '*/VBoxEFI-arm*',
];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const DONE = 'installed';

/** Why it cannot be installed here, or undefined when it can. */
export function reasonAgainst(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'VirtualBox for this test exists for Linux on x86-64 only';
  if (process.getuid?.() !== 0) return 'it needs root, for chroot and mounts of its own';
  for (const tool of ['apt-get', 'dpkg-deb', 'unshare', 'chroot']) {
    if (!hasProgram(tool)) return `there is no ${tool}, so this is no Debian`;
  }
  return existsSync(KEYRING) ? undefined : 'the keys of the Debian archive are missing';
}

/** Installs into `folder`, once; the path of the program that runs VirtualBox's programs inside it. */
export function installVirtualBox(folder: string, say: (line: string) => void): string {
  const runner = join(folder, 'vbox');
  if (existsSync(join(folder, DONE))) return runner;
  const [root, apt] = [join(folder, 'root'), join(folder, 'apt')];
  for (const part of ['lists/partial', 'cache/archives/partial', 'etc'])
    mkdirSync(join(apt, part), { recursive: true });
  say('Fetching the packages of VirtualBox ...');
  fetchPackages(apt);
  say('Unpacking them ...');
  unpack(join(apt, 'cache/archives'), root);
  rmSync(apt, { recursive: true });
  allowWithoutDriver(join(root, 'usr/lib/virtualbox'));
  writeFileSync(runner, RUNNER);
  chmodSync(runner, 0o755);
  const version = execFileSync(runner, ['VBoxManage', '--version'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, DONE), `${version}\n`);
  say(`VirtualBox ${version} is in ${folder}.`);
  return runner;
}

function fetchPackages(apt: string): void {
  const architecture = output('dpkg', ['--print-architecture']);
  const stanza = (name: string): string =>
    `Package: ${name}\nStatus: install ok installed\nVersion: 99999\nArchitecture: ${architecture}\nMaintainer: none\nDescription: not needed\n`;
  writeFileSync(join(apt, 'status'), NOT_NEEDED.split(' ').map(stanza).join('\n'));
  writeFileSync(
    join(apt, 'etc/sources.list'),
    `deb [signed-by=${KEYRING}] ${mirror()} ${process.env.VBOX_SUITE ?? 'sid'} main contrib\n`,
  );
  const options = {
    'Dir::Etc::sourcelist': join(apt, 'etc/sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': join(apt, 'cache'),
    'Dir::Cache::archives': join(apt, 'cache/archives'),
    'APT::Install-Recommends': 'false',
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled': 'false',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  output('apt-get', ['-q', ...flags, 'update']);
  output('apt-get', ['-q', ...flags, 'install', '-y', '--download-only', 'virtualbox', 'libpam0g', 'dash']);
}

/** The Debian archive that this machine's own apt uses. */
function mirror(): string {
  const uris = output('apt-get', ['indextargets', '--format', '$(REPO_URI)']).split('\n');
  const found = uris.find((uri) => /^https?:/.test(uri) && !/security/i.test(uri));
  if (found === undefined) throw new Error('apt names no archive to fetch from; run apt-get update first');
  return found;
}

function unpack(archives: string, root: string): void {
  const folders = [
    'usr/bin',
    'usr/sbin',
    'usr/lib',
    'usr/lib64',
    'proc',
    'sys',
    'dev',
    'etc',
    'root',
    'tmp',
    'var/tmp',
    'run',
  ];
  for (const part of folders) mkdirSync(join(root, part), { recursive: true });
  for (const part of ['tmp', 'var/tmp']) chmodSync(join(root, part), 0o1777);
  for (const part of ['bin', 'sbin', 'lib', 'lib64'])
    if (!existsSync(join(root, part))) symlinkSync(`usr/${part}`, join(root, part));
  const exclude = LEFT_OUT.map((pattern) => `--exclude='${pattern}'`).join(' ');
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    output('sh', [
      '-c',
      `dpkg-deb --fsys-tarfile "$1" | tar -xp -C "$2" --keep-directory-symlink ${exclude}`,
      'unpack',
      join(archives, file),
      root,
    ]);
  }
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nvboxusers:x:999:\n');
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
}

/** Machines then start without the kernel driver, if they are set to be interpreted. */
function allowWithoutDriver(library: string): void {
  renameSync(join(library, 'VBoxHeadless'), join(library, 'VBoxHeadless.original'));
  writeFileSync(join(library, 'VBoxHeadless'), HEADLESS);
  chmodSync(join(library, 'VBoxHeadless'), 0o755);
}

function output(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? '')
      .trim()
      .split('\n')
      .slice(-3)
      .join('; ');
    throw new Error(`${command} failed: ${said}`, { cause });
  }
}

function hasProgram(name: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Loads VBoxHeadless as a library after initialising the runtime in its mode without driver. */
const HEADLESS = `#!/usr/bin/python3
import ctypes, os, sys
home = '/usr/lib/virtualbox/'
mode = ctypes.RTLD_GLOBAL | os.RTLD_NOW
runtime = ctypes.CDLL(home + 'VBoxRT.so', mode=mode)
words = [(home + 'VBoxHeadless').encode()] + [word.encode() for word in sys.argv[1:]]
count = len(words)
argv = (ctypes.c_char_p * (count + 1))(*words, None)
pairs = [f'{name}={value}'.encode() for name, value in os.environ.items()]
environment = (ctypes.c_char_p * (len(pairs) + 1))(*pairs, None)
pointer = ctypes.cast(argv, ctypes.c_void_p)
if runtime.RTR3InitExe(count, ctypes.byref(pointer), 0) < 0:
    sys.exit(5)
WITHOUT_DRIVER, INTERPRETED = 1 << 2, 1 << 3
session = ctypes.c_void_p()
if runtime.SUPR3InitEx(ctypes.c_uint32(WITHOUT_DRIVER | INTERPRETED), ctypes.byref(session)) < 0:
    sys.exit(6)
program = ctypes.CDLL(home + 'VBoxHeadless.so', mode=mode)
sys.exit(program.TrustedMain(count, pointer, ctypes.cast(environment, ctypes.c_void_p)))
`;

/** Runs one of VirtualBox's programs in the tree; VBOX_HOME is its settings folder there. */
const RUNNER = `#!/bin/bash
tree=$(dirname "$(realpath "$0")")/root
export tree
program=/usr/lib/virtualbox/$1
shift
exec unshare -m --propagation private bash -c '
  mount -t proc proc "$tree/proc" && mount -t sysfs -o ro sysfs "$tree/sys" && mount --rbind /dev "$tree/dev" || exit 125
  exec env -i HOME=/root USER=root LOGNAME=root LANG=C.UTF-8 TMPDIR=/tmp PATH=/usr/lib/virtualbox:/usr/sbin:/usr/bin \\
    VBOX_USER_HOME="\${VBOX_HOME:-/tmp/.vbox}" \${VBOX_IPC_SOCKETID:+VBOX_IPC_SOCKETID="$VBOX_IPC_SOCKETID"} chroot "$tree" "$@"
' vbox "$program" "$@"
`;
