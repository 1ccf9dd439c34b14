// Where VirtualBox's web service is found: the environment, a process of this user, or one that virtspan may start.

import type { Tls } from '../../../runtime/wire/http.ts';
import { Secret } from '../../../security/credentials.ts';
import type { LocalService } from './local/find-local.ts';

export interface VirtualBoxProfile {
  readonly name: string;
  /** Address of vboxwebsrv, such as http://127.0.0.1:18083/; holds no credentials. `start` stands for one of our own. */
  readonly url: string;
  /** Where it was found. */
  readonly from: string;
  readonly isDefault: boolean;
  readonly username: string;
  readonly password: Secret;
  readonly tls?: Tls;
  /** Host folders that paths in calls must lie in; any folder when left out. */
  readonly folders?: readonly string[];
  /** Shown instead of the URL, e.g. `built-in simulator`. */
  readonly target?: string;
  /** The process behind it, for a service that was found and not named: it gets credentials only while it has the port. */
  readonly service?: LocalService;
}

export interface ProfileProblem {
  readonly from: string;
  /** What was found and what was expected; never a value. */
  readonly message: string;
}

const environment = 'environment';

/**
 * The profile of VBOX_WEBSERVICE_URL, VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD, with VBOX_ALLOWED_FOLDERS as a
 * list of host folders separated by colons. None when no URL is set.
 */
export function readVirtualBoxProfiles(env: Readonly<Record<string, string | undefined>>): {
  readonly profiles: readonly VirtualBoxProfile[];
  readonly problems: readonly ProfileProblem[];
} {
  const url = env.VBOX_WEBSERVICE_URL?.trim();
  if (url === undefined || url === '') return { profiles: [], problems: [] };
  const fault = url === 'start' ? undefined : urlFault(url);
  if (fault !== undefined) {
    return { profiles: [], problems: [{ from: environment, message: `VBOX_WEBSERVICE_URL ${fault}` }] };
  }
  return { profiles: [{ name: environment, url, from: environment, isDefault: true, ...accessOf(env) }], problems: [] };
}

/**
 * Profiles for services that were found running, the first one the default. VBOX_WEBSERVICE_USER and
 * VBOX_WEBSERVICE_PASSWORD without a URL are meant for them, as is VBOX_ALLOWED_FOLDERS.
 */
export function profilesOf(
  services: readonly LocalService[],
  env: Readonly<Record<string, string | undefined>>,
): readonly VirtualBoxProfile[] {
  return services.map((service, index) => ({
    name: index === 0 ? 'local' : `local-${service.port}`,
    url: service.url,
    from: `process ${service.pid} of this user`,
    isDefault: index === 0,
    service,
    ...accessOf(env),
  }));
}

function accessOf(
  env: Readonly<Record<string, string | undefined>>,
): Pick<VirtualBoxProfile, 'username' | 'password' | 'folders'> {
  const folders = env.VBOX_ALLOWED_FOLDERS?.split(':').filter((folder) => folder !== '');
  return {
    username: env.VBOX_WEBSERVICE_USER ?? '',
    password: new Secret(env.VBOX_WEBSERVICE_PASSWORD ?? ''),
    ...(folders === undefined || folders.length === 0 ? {} : { folders }),
  };
}

/** Why a text is no address of a web service, or undefined when it is one. */
export function urlFault(url: string): string | undefined {
  if (!URL.canParse(url)) return 'is no URL; expected something like http://127.0.0.1:18083/';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'starts with neither http:// nor https://';
  return username !== '' || password !== ''
    ? 'holds a user name or password; they have settings of their own'
    : undefined;
}
