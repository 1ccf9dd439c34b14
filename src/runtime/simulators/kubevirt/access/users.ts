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

/** The user of an Authorization header; anonymous without one; undefined when the token is unknown. */
export function userOf(authorization: string | null): User | undefined {
  if (authorization === null || authorization === '') return anonymous;
  return byToken.get(/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '');
}
