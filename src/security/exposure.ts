// Whether somebody between this machine and a cloud could read the login and change what is sent.
import type { ProfileSummary } from '../contract/invocation.ts';

export type Exposure = NonNullable<ProfileSummary['exposed']>;

/** For the summary of a profile: `plain http` to another machine, or TLS with the check of the certificate switched off. */
export function exposureOf(url: string, verify: 'on' | 'off' = 'on'): Pick<ProfileSummary, 'exposed'> {
  if (!URL.canParse(url)) return {};
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return verify === 'off' ? { exposed: 'unverified' } : {};
  return isLoopback(hostname) ? {} : { exposed: 'plain http' };
}

/** What it means, for people. */
export const exposureText: Readonly<Record<Exposure, string>> = {
  'plain http': 'plain http to another machine: whoever sits in between reads the login and can change what is sent',
  unverified: 'the certificate is not verified: whoever sits in between can read the login and change what is sent',
};

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
