// What is said about a VirtualBox on this machine: which service was found and how, and how to get one where none runs.

import { type LocalHost, ownsPort, usualPort, usualPortOfOthers } from './local/find-local.ts';
import type { VirtualBoxProfile } from './profiles.ts';

const start =
  'VBOX_WEBSERVICE_URL=start makes virtspan start one of its own: on loopback, at a free port, with a password that only it knows.';

/** The sentence for a call that found nothing running; empty where no VirtualBox is installed. */
export const offerToStart = (isInstalled: boolean): string => (isInstalled ? start : '');

export interface Looked {
  readonly host: LocalHost;
  /** Path of VBoxManage, where VirtualBox is installed. */
  readonly installed: string | undefined;
  /** The profiles that are used. */
  readonly profiles: readonly VirtualBoxProfile[];
  /** Whether something takes connections at a port of loopback. */
  readonly isOpen: (port: number) => Promise<boolean>;
}

/** Lines for `virtspan doctor`. Says nothing where everything was configured. */
export async function remarksOn({ host, installed, profiles, isOpen }: Looked): Promise<readonly string[]> {
  if (profiles.some(({ service }) => service === undefined)) return [];
  const found = profiles.flatMap(({ service, username }) => (service === undefined ? [] : [{ service, username }]));
  if (found.length > 0) {
    return found.map(({ service, username }) => {
      const { url, pid } = service;
      if (!ownsPort(host, service))
        return `vboxwebsrv runs as process ${pid}, but does not listen at ${url}: the port was taken.`;
      const login =
        username === ''
          ? 'No user name is set: VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD are for it.'
          : 'VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD are sent to it, and only while that process has the port.';
      return `vboxwebsrv runs at ${url}: found by its process, ${pid}, which is yours. ${login}`;
    });
  }
  const others = usualPortOfOthers(host);
  const isElsewhere = others !== undefined || (host.platform !== 'linux' && (await isOpen(usualPort)));
  const whose = others === undefined ? '' : ` under another user (${others.uid})`;
  return [
    ...(isElsewhere
      ? [
          `Port ${usualPort} is open${whose}. If that is your vboxwebsrv, set VBOX_WEBSERVICE_URL=http://127.0.0.1:${usualPort}/ with VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD.`,
        ]
      : []),
    ...(installed === undefined
      ? []
      : [`VirtualBox is installed (${installed}), but no vboxwebsrv of yours runs. ${start}`]),
  ];
}
