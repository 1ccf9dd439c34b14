// CloudStack profiles as virtspan.yaml has them.
import { dirname } from 'node:path';
import type { ProfileSection, SecretSource } from '../../contract/configuration.ts';
import { ToolError } from '../../contract/errors.ts';
import { readAuthorities } from '../../runtime/config/authorities.ts';
import { fetchSecret } from '../../runtime/config/secret-source.ts';
import type { CloudStackProfile, Login } from './provider/profile.ts';
import { urlFault } from './provider/profile-settings.ts';

interface Section extends ProfileSection {
  readonly url: string;
  readonly api_key?: SecretSource;
  readonly secret_key?: SecretSource;
  readonly username?: string;
  readonly password?: SecretSource;
  readonly domain?: string;
  readonly verify_tls?: boolean;
  readonly ca_file?: string;
  readonly numeric_ids?: boolean;
  readonly job_wait_s?: number;
  readonly request_timeout_s?: number;
}

/**
 * The profile of one checked section of the file `from`; its secrets are fetched. Throws CREDENTIALS_MISSING, and
 * CONFIG_INVALID for an address that holds credentials: addresses are shown.
 */
export async function cloudStackProfile(
  name: string,
  section: ProfileSection,
  from: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CloudStackProfile> {
  const { url, verify_tls, ca_file, job_wait_s = 1_800, request_timeout_s, ...rest } = section as Section;
  const fault = urlFault(url);
  if (fault !== undefined) throw new ToolError('CONFIG_INVALID', `${from}: "profiles.${name}.url" ${fault}.`);
  return {
    name,
    url,
    from,
    isDefault: section.default === true,
    login: await loginOf(rest as Section, name, env, dirname(from)),
    verify: verify_tls === false ? 'off' : 'on',
    unverifiedBy: `verify_tls: false in ${from}`,
    ...(ca_file !== undefined && { ca: await readAuthorities(ca_file, name, from) }),
    ...(section.numeric_ids === true && { takesRowNumbers: true }),
    jobWaitMs: job_wait_s * 1000,
    ...(request_timeout_s !== undefined && { requestTimeoutMs: request_timeout_s * 1000 }),
  };
}

async function loginOf(
  { api_key, secret_key, username, password, domain = '' }: Section,
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Login> {
  const fetch = (source: SecretSource, setting: string) =>
    fetchSecret(source, `"${setting}" of profile "${name}"`, env, folder);
  if (api_key !== undefined && secret_key !== undefined) {
    const [apiKey, secretKey] = await Promise.all([fetch(api_key, 'api_key'), fetch(secret_key, 'secret_key')]);
    return { kind: 'keys', apiKey, secretKey };
  }
  if (username === undefined || password === undefined) return { kind: 'none' };
  return { kind: 'password', username, password: await fetch(password, 'password'), domain };
}
