// Logging in with a password: what is sent, and the ticket in the answer.

import { isObject } from '../../../contract/read-path.ts';
import type { Json } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import type { Login } from './profile.ts';
import type { Ticket } from './session.ts';
import type { Fields } from './sign.ts';

/** The server's default for a session without calls, in seconds. */
const defaultIdleSeconds = 1800;

/** Fields of the login command. An empty domain is left out: the server then takes the root domain. */
export function loginFields({ username, password, domain }: Extract<Login, { kind: 'password' }>): Fields {
  const place: Fields = domain === '' ? [] : [['domain', domain]];
  return [['username', username], ['password', password.reveal()], ...place];
}

/** What the following calls must carry; undefined when the answer holds no session key. */
export function ticketIn(content: Json, response: HttpResponse): Ticket | undefined {
  if (!isObject(content) || typeof content.sessionkey !== 'string' || content.sessionkey === '') return undefined;
  const idle = Number(content.timeout);
  return {
    sessionKey: content.sessionkey,
    cookie: cookieHeader(response.cookies),
    idleMs: (Number.isFinite(idle) && idle > 0 ? idle : defaultIdleSeconds) * 1000,
  };
}

/** Cookies as the server set them > value of the Cookie header: names and values only, the last of a name wins. */
function cookieHeader(setCookies: readonly string[]): string {
  const pairs = new Map<string, string>();
  for (const line of setCookies) {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) pairs.set(name, value.trim());
  }
  return [...pairs].map(([name, value]) => `${name}=${value}`).join('; ');
}
