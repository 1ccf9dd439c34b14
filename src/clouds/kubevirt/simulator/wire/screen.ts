// A screen in the Remote Framebuffer protocol (RFC 6143), which offers no way in and says why.
import type { Peer } from '../../../../contract/conversation.ts';

const encoder = new TextEncoder();

/** Agrees on a version (7.1.1), then offers no security type and the reason (7.1.2), which viewers show. */
export function talkAsScreen(peer: Peer, name: string): void {
  const reason = encoder.encode(`The screen of ${name} is simulated: there is nothing to see.`);
  let heard = '';
  let isOver = false;
  peer.send(encoder.encode('RFB 003.008\n'));
  peer.onBytes((bytes) => {
    if (isOver) return;
    heard += Buffer.from(bytes).toString('latin1');
    if (heard.length < 12) return;
    isOver = true;
    const version = /^RFB 003\.(\d{3})\n/.exec(heard);
    if (version === null) return peer.close(1002, 'this is no version of RFB 3');
    // Up to 3.6 the server chooses the type, in four bytes (appendix A); from 3.7 on it tells how many there are.
    const none = Buffer.alloc(Number(version[1]) < 7 ? 4 : 1);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(reason.length);
    peer.send(Buffer.concat([none, length, reason]));
    peer.close(1000, 'simulated');
  });
}
