// Who can log in to the simulator: made-up names and keys, good for nothing else.

/** What a request by key is signed with. */
export interface KeyPair {
  readonly apiKey: string;
  readonly secretKey: string;
}

/** Someone of the seeded cloud, with both ways of proving it. */
export interface Login extends KeyPair {
  readonly username: string;
  readonly password: string;
  /** Path of the domain as `login` takes it. */
  readonly domain: string;
}

/** The root administrator: account `admin` in the domain ROOT. */
export const adminLogin: Login = {
  username: 'admin',
  password: 'simulated-password',
  domain: '/',
  apiKey: 'SIMULATED-API-KEY-OF-ADMIN-not-a-real-credential',
  secretKey: 'SIMULATED-SECRET-KEY-OF-ADMIN-not-a-real-credential',
};

/** A plain user: account `acme` in the domain ROOT/retail, barred from everything of administrators. */
export const userLogin: Login = {
  username: 'anna',
  password: 'simulated-password-anna',
  domain: '/retail',
  apiKey: 'SIMULATED-API-KEY-OF-ANNA-not-a-real-credential',
  secretKey: 'SIMULATED-SECRET-KEY-OF-ANNA-not-a-real-credential',
};

/** The second factor that `validateUserTwoFactorAuthenticationCode` accepts. */
export const secondFactor = '246810';
