// VirtualBox profiles as virtspan.yaml has them.
import { dirname } from 'node:path';
import type { ProfileSection, SecretSource } from '../../contract/configuration.ts';
import { ToolError } from '../../contract/errors.ts';
import { readAuthorities } from '../../runtime/config/authorities.ts';
import { fetchSecret } from '../../runtime/config/secret-source.ts';
import { urlFault, type VirtualBoxProfile } from './provider/profiles.ts';

interface Section extends ProfileSection {
  readonly url: string;
  readonly username?: string;
  readonly password?: SecretSource;
  readonly ca_file?: string;
  readonly folders?: readonly string[];
}

/**
 * The profile of one checked section of the file `from`; its password is fetched. Throws CREDENTIALS_MISSING, and
 * CONFIG_INVALID for an address that holds credentials: addresses are shown.
 */
export async function virtualBoxProfile(
  name: string,
  section: ProfileSection,
  from: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<VirtualBoxProfile> {
  const { url, username = '', password = '', ca_file, folders } = section as Section;
  const fault = url === 'start' ? undefined : urlFault(url);
  if (fault !== undefined) throw new ToolError('CONFIG_INVALID', `${from}: "profiles.${name}.url" ${fault}.`);
  return {
    name,
    url,
    from,
    isDefault: section.default === true,
    username,
    password: await fetchSecret(password, `"password" of profile "${name}"`, env, dirname(from)),
    ...(ca_file !== undefined && { tls: { ca: await readAuthorities(ca_file, name, from) } }),
    ...(folders !== undefined && { folders }),
  };
}
