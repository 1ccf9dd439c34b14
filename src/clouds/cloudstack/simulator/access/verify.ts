// Proof of who calls: a signature made with the secret key, or a session's cookie together with its key.
import { timingSafeEqual } from 'node:crypto';
import { Secret } from '../../../../security/credentials.ts';
import { sign } from '../../provider/sign.ts';
import { ApiFault, unauthorized } from '../engine/fault.ts';
import { parseInstant } from '../engine/instants.ts';
import type { Row } from '../engine/row.ts';
import type { Caller, RoleType } from '../engine/types.ts';
import { setting, type World } from '../engine/world.ts';
import type { Incoming } from '../wire/incoming.ts';

/** Who sent the request. Throws 401, 400 where the cloud enforces timestamps, 511 while a second factor is owed. */
export function identify(world: World, incoming: Incoming): Caller {
  return incoming.param('apikey') === undefined ? bySession(world, incoming) : byKey(world, incoming);
}

/** The caller behind a user row; undefined when user or account are not enabled. */
export function callerOf(world: World, user: Row | undefined, session?: string): Caller | undefined {
  if (user === undefined || user.state !== 'enabled') return undefined;
  const account = world.table('account').get(String(user.accountid));
  if (account === undefined || account.state !== 'enabled') return undefined;
  const role = world.table('role').get(String(account.roleid));
  const roleType = (role?.type ?? 'User') as RoleType;
  return session === undefined ? { user, account, roleType } : { user, account, roleType, session };
}

function byKey(world: World, incoming: Incoming): Caller {
  const apiKey = incoming.param('apikey');
  const signature = incoming.param('signature');
  const user = world.table('user').first((row) => row._apikey === apiKey);
  const caller = callerOf(world, user);
  if (user === undefined || caller === undefined || signature === undefined) throw unauthorized();
  if (user.apikeyaccess === 'DISABLED' || caller.account.apikeyaccess === 'DISABLED') throw unauthorized();
  checkExpiry(world, incoming);
  const signed = incoming.pairs.filter(([name]) => name.toLowerCase() !== 'signature');
  if (!same(sign(signed, new Secret(String(user._secretkey))), signature)) throw unauthorized();
  enforce(world, incoming);
  return caller;
}

function bySession(world: World, incoming: Incoming): Caller {
  const id = incoming.cookie('JSESSIONID');
  const session = id === undefined ? undefined : world.sessions.get(id);
  if (session === undefined) throw unauthorized();
  const caller = callerOf(world, world.table('user').get(session.userId), session.id);
  if (
    incoming.param('sessionkey') !== session.key ||
    incoming.cookie('sessionkey') !== session.key ||
    caller === undefined
  ) {
    world.sessions.end(session.id);
    throw unauthorized();
  }
  if (!session.isVerified && !SECOND_FACTOR.has((incoming.param('command') ?? '').toLowerCase())) {
    throw new ApiFault(511, 'This session still owes its second factor.', { kind: 9999 });
  }
  return caller;
}

/** What a session may call before its second factor came. */
const SECOND_FACTOR = new Set([
  'validateusertwofactorauthenticationcode',
  'setupusertwofactorauthentication',
  'listusertwofactorauthenticatorproviders',
]);

function checkExpiry(world: World, incoming: Incoming): void {
  if (incoming.param('signatureversion') !== '3') return;
  const expires = incoming.param('expires');
  const at = expires === undefined ? undefined : parseInstant(expires);
  if (at === undefined || at < world.now()) throw unauthorized();
}

/** The stricter rules of `enforce.post.requests.and.timestamps`. */
function enforce(world: World, incoming: Incoming): void {
  if (setting(world, 'enforce.post.requests.and.timestamps') !== 'true') return;
  const command = incoming.param('command') ?? '';
  const expires = parseInstant(incoming.param('expires') ?? '');
  if (incoming.param('signatureversion') !== '3' || expires === undefined) {
    throw new ApiFault(400, 'This cloud takes only requests of signature version 3 with an expiry.', { kind: 9999 });
  }
  if (expires > world.now() + 15 * 60_000) {
    throw new ApiFault(400, 'The expiry lies more than 15 minutes ahead.', { kind: 9999 });
  }
  const mayGet = /^(get|list|query|find)\w+$/i.test(command) || GET_ALLOWED.has(command.toLowerCase());
  if (incoming.method !== 'POST' && !mayGet)
    throw new ApiFault(400, `This cloud takes ${command} by POST only.`, { kind: 9999 });
}

const GET_ALLOWED = new Set(
  (
    'isaccountallowedtocreateofferingswithtags readyforshutdown cloudianisenabled quotabalance quotasummary quotatarifflist ' +
    'quotaisenabled quotastatement verifyoauthcodeandgetuser'
  ).split(' '),
);

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
