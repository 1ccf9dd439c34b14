// Where VirtualBox's web service is found: the environment, or one that virtspan may start itself.
import { Secret } from '../../../security/credentials.ts';
import type { Tls } from '../http.ts';

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
  const folders = env.VBOX_ALLOWED_FOLDERS?.split(':').filter((folder) => folder !== '');
  return {
    profiles: [
      {
        name: environment,
        url,
        from: environment,
        isDefault: true,
        username: env.VBOX_WEBSERVICE_USER ?? '',
        password: new Secret(env.VBOX_WEBSERVICE_PASSWORD ?? ''),
        ...(folders === undefined || folders.length === 0 ? {} : { folders }),
      },
    ],
    problems: [],
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
