// Sockets that listen on this machine, as Linux lists them under /proc.

export interface Socket {
  readonly port: number;
  readonly uid: number;
  readonly inode: string;
  /** True when it takes connections at a loopback address. */
  readonly isLocal: boolean;
}

const tables = ['/proc/self/net/tcp', '/proc/self/net/tcp6'] as const;
const listening = '0A';
/** Addresses stand as words of four bytes, the small end first: any, 127.x.x.x, ::1. */
const local = /^(0{8}|[0-9A-F]{6}7F|0{32}|0{24}01000000)$/;

/** Every listening TCP socket; none where there is no such list. */
export function listeningSockets({ read }: { readonly read: (path: string) => string | undefined }): readonly Socket[] {
  return tables.flatMap((table) => (read(table) ?? '').split('\n').slice(1).flatMap(socketOf));
}

/** A row: number, local address, remote address, state, queues, timers, retransmits, user, timeout, inode. */
function socketOf(row: string): readonly Socket[] {
  const [, place = '', , state, , , , uid, , inode] = row.trim().split(/\s+/);
  const [address = '', port = ''] = place.split(':');
  if (state !== listening || inode === undefined) return [];
  return [{ port: Number.parseInt(port, 16), uid: Number(uid), inode, isLocal: local.test(address) }];
}
