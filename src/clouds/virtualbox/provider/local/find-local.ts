// Finds a vboxwebsrv that runs on this machine already, by looking only: nothing is sent anywhere.
import { listeningSockets, type Socket } from './listening.ts';

/** What is looked at. Reading yields undefined, and listing nothing, for what is not there or not readable. */
export interface LocalHost {
  /** As process.platform has it. */
  readonly platform: string;
  /** Who runs virtspan; undefined where users have no numbers. */
  readonly uid: number | undefined;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => string | undefined;
  readonly list: (path: string) => readonly string[];
  readonly linkOf: (path: string) => string | undefined;
  readonly ownerOf: (path: string) => number | undefined;
}

/** A process of the same user that is a vboxwebsrv, going by its name and command line. */
export interface LocalService {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
}

/** The port that vboxwebsrv takes when it is told none. */
export const usualPort = 18_083;
/** Set in the environment of services that virtspan started: their password is known to that one virtspan only. */
export const startedMark = 'VIRTSPAN_STARTED';

/**
 * Services of this user on loopback, the one on the usual port first. Linux only. A user without settings of VirtualBox
 * has none, which costs one look; with some, the names of all processes are read. That such a process really has its
 * port is for `ownsPort` to say, which takes longer.
 */
export function findLocalServices(host: LocalHost): readonly LocalService[] {
  if (host.platform !== 'linux' || !hasSettings(host)) return [];
  return host
    .list('/proc')
    .filter((name) => /^\d+$/.test(name) && host.read(`/proc/${name}/comm`) === 'vboxwebsrv\n')
    .flatMap((name) => serviceOf(host, Number(name)))
    .sort((a, b) => Number(b.port === usualPort) - Number(a.port === usualPort) || a.port - b.port);
}

/** True when the process itself listens on the port: one whose port was taken keeps running without ever listening. */
export function ownsPort(host: LocalHost, { pid, port }: LocalService): boolean {
  const open = new Set(host.list(`/proc/${pid}/fd`).map((name) => host.linkOf(`/proc/${pid}/fd/${name}`)));
  return listeningSockets(host).some((socket) => socket.port === port && open.has(`socket:[${socket.inode}]`));
}

/** Somebody else's open port that may be a vboxwebsrv: the usual one. */
export function usualPortOfOthers(host: LocalHost): Socket | undefined {
  if (host.platform !== 'linux') return undefined;
  return listeningSockets(host).find(({ port, isLocal, uid }) => port === usualPort && isLocal && uid !== host.uid);
}

/** Whether this user ever used VirtualBox: where it keeps its settings. */
function hasSettings({ home, env, exists }: LocalHost): boolean {
  if (env.VBOX_USER_HOME) return exists(env.VBOX_USER_HOME);
  return [`${env.XDG_CONFIG_HOME || `${home}/.config`}/VirtualBox`, `${home}/.VirtualBox`].some(exists);
}

function serviceOf(host: LocalHost, pid: number): readonly LocalService[] {
  if (host.uid === undefined || host.ownerOf(`/proc/${pid}`) !== host.uid) return [];
  const isOurs = (host.read(`/proc/${pid}/environ`) ?? '').split('\0').some((one) => one.startsWith(`${startedMark}=`));
  const words = (host.read(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(1);
  const address = loopbackOf(optionOf(words, '-H', '--host') ?? 'localhost');
  const port = Number(optionOf(words, '-p', '--port') ?? usualPort);
  if (isOurs || address === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) return [];
  const scheme = words.includes('-s') || words.includes('--ssl') ? 'https' : 'http';
  return [{ url: `${scheme}://${address}:${port}/`, port, pid }];
}

/** The value of an option in the forms `-p 1`, `-p1`, `--port 1` and `--port=1`. */
function optionOf(words: readonly string[], short: string, long: string): string | undefined {
  const at = words.findIndex((word) => word.startsWith(short) || word === long || word.startsWith(`${long}=`));
  const word = words[at];
  if (word === undefined) return undefined;
  if (word === short || word === long) return words[at + 1];
  return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : word.slice(short.length);
}

/** Where to reach from here what listens at that address, or undefined for addresses that others reach only. */
function loopbackOf(host: string): string | undefined {
  if (host === '::' || host === '::1') return '[::1]';
  if (host === '' || host === 'localhost' || host === '0.0.0.0') return '127.0.0.1';
  return /^127\.\d+\.\d+\.\d+$/.test(host) ? host : undefined;
}
