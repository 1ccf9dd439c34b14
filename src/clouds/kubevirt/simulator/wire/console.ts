// A serial console at which nobody can log in.
import type { Peer } from '../../../../contract/conversation.ts';

const encoder = new TextEncoder();

/** A login prompt that echoes a name as a terminal does, takes a password without echo, and says why it refuses. */
export function talkAsConsole(peer: Peer, host: string): void {
  const say = (text: string): void => peer.send(encoder.encode(text));
  const prompt = `${host} login: `;
  let asks: 'name' | 'password' = 'name';
  let typed = 0;
  const hear = (code: number): string => {
    const isEnd = code === 13 || code === 10;
    if (isEnd) {
      const isName = asks === 'name';
      const isEmpty = isName && typed === 0;
      typed = 0;
      if (isEmpty) return `\r\n${prompt}`;
      asks = isName ? 'password' : 'name';
      return isName ? '\r\nPassword: ' : `\r\nLogin incorrect: this console is simulated.\r\n\r\n${prompt}`;
    }
    const isRubout = code === 8 || code === 127;
    if (isRubout && typed === 0) return '';
    typed += isRubout ? -1 : 1;
    if (asks === 'password') return '';
    if (isRubout) return '\b \b';
    return code < 32 ? '' : String.fromCharCode(code);
  };
  say(`\r\nThis console is simulated: no guest runs behind it, and nobody can log in.\r\n\r\n${prompt}`);
  let isAfterReturn = false;
  peer.onBytes((bytes) => {
    let echo = '';
    for (const code of bytes) {
      // A return and the line feed behind it are one key.
      if (!(code === 10 && isAfterReturn)) echo += hear(code);
      isAfterReturn = code === 13;
    }
    if (echo !== '') say(echo);
  });
}
