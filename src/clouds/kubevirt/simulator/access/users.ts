// Who may sign in to the simulated cluster, and with which token.

export interface User {
  readonly name: string;
  readonly uid: string;
  readonly groups: readonly string[];
}

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
    { name, uid: `u-${name}`, groups: [...groups[name]!, 'system:authenticated'] },
  ]),
);

export const anonymous: User = { name: 'system:anonymous', uid: '', groups: ['system:unauthenticated'] };

/**
 * The user that a request's headers tell: by token, or, for an administrator, by impersonation. `nobody` stands for
 * requests without a token. Undefined when the token is unknown.
 */
export function userOf(headers: Headers, nobody: User): User | undefined {
  const authorization = headers.get('authorization') ?? '';
  const user = authorization === '' ? nobody : byToken.get(/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '');
  const other = headers.get('impersonate-user');
  if (user === undefined || other === null || !user.groups.includes('system:masters')) return user;
  return userNamed(other);
}

/** A built-in user, or one without any rights. */
export function userNamed(name: string): User {
  const known = [...byToken.values()].find((user) => user.name === name);
  return known ?? { name, uid: '', groups: ['system:authenticated'] };
}
