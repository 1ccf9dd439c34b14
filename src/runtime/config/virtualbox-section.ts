// VirtualBox profiles as virtspan.yaml has them.
import type { VirtualBoxProfile } from '../providers/virtualbox/profiles.ts';
import { fetchSecret } from './secret-source.ts';
import type { ProfileSection, SecretSource } from './types.ts';

interface Section extends ProfileSection {
  readonly url: string;
  readonly username?: string;
  readonly password?: SecretSource;
  readonly folders?: readonly string[];
}

/** The profile of one checked section; its password is fetched. Throws CREDENTIALS_MISSING. */
export async function virtualBoxProfile(
  name: string,
  section: ProfileSection,
  from: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<VirtualBoxProfile> {
  const { url, username = '', password = '', folders } = section as Section;
  return {
    name,
    url,
    from,
    isDefault: section.default === true,
    username,
    password: await fetchSecret(password, `"password" of profile "${name}"`, env),
    ...(folders !== undefined && { folders }),
  };
}
