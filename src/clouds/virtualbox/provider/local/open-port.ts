// Asks whether a port of this machine is open.
import { connect } from 'node:net';

/** Whether anything takes connections at a port of the loopback address; nothing is sent. */
export function isOpen(port: number, patienceMs = 500): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(patienceMs, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
