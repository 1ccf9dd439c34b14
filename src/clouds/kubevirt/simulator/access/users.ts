// Who may sign in to the simulated cluster, and with which token.
import type { User } from '../engine/call.ts';
import { badRequest } from '../engine/fault.ts';

/** Tokens of the built-in users. They are public: the simulator listens on this machine only. */
export const tokens = {
  admin: 'simulator-admin',
  editor: 'simulator-editor',
  viewer: 'simulator-viewer',
  nobody: 'simulator-nobody',
} as const;

const groups: Readonly<Record<string, readonly string[]>> = {
  admin: ['system:masters'],
  editor: ['kv-editors'],
  viewer: ['kv-viewers'],
  nobody: [],
};

const byToken = new Map<string, User>(
  Object.entries(tokens).map(([name, token]) => [
    token,
    { name, uid: `u-${name}`, groups: [...(groups[name] ?? []), 'system:authenticated'] },
  ]),
);

export const anonymous: User = { name: 'system:anonymous', uid: '', groups: ['system:unauthenticated'] };

/**
 * The user that a request's headers tell: by token, or, for an administrator, by impersonation, which brings no groups
 * but those that are asked for. `nobody` stands for requests without a token. Undefined when the token is unknown.
 * Throws 400 for groups without a user; who may not is marked, and refused with what it wants to do.
 */
export function userOf(headers: Headers, nobody: User): User | undefined {
  const authorization = headers.get('authorization') ?? '';
  const user = authorization === '' ? nobody : byToken.get(/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '');
  const name = headers.get('impersonate-user');
  const asked = (headers.get('impersonate-group') ?? '').split(', ').filter((group) => group !== '');
  if (user === undefined || (name === null && asked.length === 0)) return user;
  if (name === null) {
    const listed = asked.map((group) => JSON.stringify(group)).join(', ');
    const info = `&user.DefaultInfo{Name:"", UID:"", Groups:[]string{${listed}}, Extra:map[string][]string(nil)}`;
    throw badRequest(`requested ${info} without impersonating a user name`);
  }
  if (!user.groups.includes('system:masters')) return { ...user, pretends: true };
  return { name, uid: headers.get('impersonate-uid') ?? '', groups: [...new Set([...asked, 'system:authenticated'])] };
}

/** A built-in user, or one without any rights. */
export function userNamed(name: string): User {
  const known = [...byToken.values()].find((user) => user.name === name);
  return known ?? { name, uid: '', groups: ['system:authenticated'] };
}
