// Commands that need no proof of who calls: login, logout and what the login page shows.

import { Args } from '../engine/args.ts';
import type { Command } from '../engine/commands.ts';
import { note } from '../engine/events.ts';
import { ApiFault, badParam } from '../engine/fault.ts';
import type { Row } from '../engine/row.ts';
import type { World } from '../engine/world.ts';
import type { Incoming } from '../wire/incoming.ts';
import { answer, type Format } from '../wire/outgoing.ts';
import { callerOf } from './verify.ts';

/** Commands that are answered here, by name. */
export const anonymous: ReadonlySet<string> = new Set(['login', 'logout']);

/** Answers login and logout, cookies included. Throws 531 for a wrong name or password. */
export async function session(world: World, incoming: Incoming, command: Command, format: Format): Promise<Response> {
  if (command.name === 'login' && incoming.method === 'GET') {
    return new Response('A login is sent by POST.', { status: 405, headers: { 'content-type': JSON_TYPE } });
  }
  return command.name === 'login' ? login(world, incoming, command, format) : logout(world, incoming, command, format);
}

function login(world: World, incoming: Incoming, command: Command, format: Format): Response {
  const args = new Args(incoming.pairs);
  const username = args.text('username');
  const password = args.text('password');
  if (username === undefined || password === undefined) {
    return new Response('null', { status: 531, headers: { 'content-type': JSON_TYPE } });
  }
  const user = findUser(world, username, args.text('domain'), args.text('domainid'));
  const who = callerOf(world, user);
  if (user === undefined || who === undefined || user._password !== password) {
    throw new ApiFault(531, `The login of ${username} failed: name, password or domain is wrong.`, { hasKind: false });
  }
  const owesFactor = user.is2faenabled === true;
  const opened = world.sessions.open(user.id, !owesFactor);
  note(world, who, 'USER.LOGIN', { state: 'Completed', level: 'INFO', description: `user ${username} logged in` });
  const body = {
    username,
    userid: user.id,
    domainid: user.domainid,
    timeout: 1800,
    account: user.account,
    firstname: user.firstname,
    lastname: user.lastname,
    type: String(who.account.accounttype),
    timezone: user.timezone,
    timezoneoffset: '0.0',
    registered: 'false',
    sessionkey: opened.key,
    is2faenabled: String(owesFactor),
    is2faverified: String(!owesFactor),
    managementserverid: world.table('managementserver').all()[0]?.id,
  };
  const cookies = [
    `JSESSIONID=${opened.id}; Path=/client; HttpOnly`,
    `sessionkey=${opened.key}; Path=/client/api; HttpOnly; SameSite=Lax`,
  ];
  return answer(format, command.envelope, body, { version: world.version, cookies });
}

function logout(world: World, incoming: Incoming, command: Command, format: Format): Response {
  const id = incoming.cookie('JSESSIONID');
  const open = id === undefined ? undefined : world.sessions.get(id);
  if (open === undefined) throw badParam('There is no session to end.');
  {
    world.sessions.end(open.id);
    const who = callerOf(world, world.table('user').get(open.userId));
    if (who !== undefined)
      note(world, who, 'USER.LOGOUT', { state: 'Completed', level: 'INFO', description: 'user logged out' });
  }
  return answer(
    format,
    command.envelope,
    { description: 'success' },
    { version: world.version, cookies: ['JSESSIONID=; Path=/client; Max-Age=0'] },
  );
}

const JSON_TYPE = 'application/json; charset=UTF-8';

/** By domain path (`/` or empty is ROOT) or by domain id. */
function findUser(
  world: World,
  username: string,
  path: string | undefined,
  domainId: string | undefined,
): Row | undefined {
  const wanted = `ROOT${(path ?? '').replace(/^\/?/, '/').replace(/\/$/, '')}`.toLowerCase();
  const domain =
    domainId === undefined
      ? world.table('domain').first((row) => String(row.path).toLowerCase() === wanted)
      : world.table('domain').get(domainId);
  return world.table('user').first((row) => row.username === username && row.domainid === domain?.id);
}
