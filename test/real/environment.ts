// Which server the environment names, and nothing else of it: a suite works on that one cloud.
import type { Variables } from './run.ts';

/** A kind of server that there is a suite for. */
export interface Kind {
  /** What has to be set; without it there is no server. */
  readonly needs: readonly string[];
  /** What may be set beside it. */
  readonly takes: readonly string[];
  /** How a server is given, for people. */
  readonly how: string;
}

export const kinds: Readonly<Record<string, Kind>> = {
  cloudstack: {
    needs: ['CLOUDSTACK_API_URL', 'CLOUDSTACK_API_KEY', 'CLOUDSTACK_SECRET_KEY'],
    takes: ['VIRTSPAN_USER_API_KEY', 'VIRTSPAN_USER_SECRET_KEY'],
    how:
      'CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY and CLOUDSTACK_SECRET_KEY; where these keys may not make users, those of a ' +
      'plain user in VIRTSPAN_USER_API_KEY and VIRTSPAN_USER_SECRET_KEY',
  },
  kubernetes: {
    needs: ['KUBECONFIG'],
    takes: ['VIRTSPAN_NAMESPACE', 'NODE_EXTRA_CA_CERTS'],
    how: 'KUBECONFIG, whose current context may make virtual machines and impersonate; the namespace in VIRTSPAN_NAMESPACE',
  },
  virtualbox: {
    needs: ['VBOX_WEBSERVICE_URL'],
    takes: ['VBOX_WEBSERVICE_USER', 'VBOX_WEBSERVICE_PASSWORD'],
    how: 'VBOX_WEBSERVICE_URL, VBOX_WEBSERVICE_USER and VBOX_WEBSERVICE_PASSWORD of a vboxwebsrv; a VirtualBox is installed where they are not set',
  },
};

/** Kept for programs that fetch credentials. */
const ALWAYS = ['PATH', 'HOME'];

/** The variables that a suite of this kind may see. */
export const only = ({ needs, takes }: Kind, env: Variables): Variables =>
  Object.fromEntries([...ALWAYS, ...needs, ...takes].map((name) => [name, env[name]]));

/** Why there is no server to run against; undefined where there is one. */
export function reasonAgainst({ needs, how }: Kind, env: Variables): string | undefined {
  const missing = needs.filter((name) => (env[name] ?? '') === '');
  return missing.length === 0 ? undefined : `${missing.join(', ')} is not set (a server is given by ${how})`;
}
