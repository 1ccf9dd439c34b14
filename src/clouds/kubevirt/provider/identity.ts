// Which cluster and user a profile stands for, without telling either.
import { createHash } from 'node:crypto';
import type { KubeLogin, KubeProfile } from './profiles.ts';

/** The same text for the same user of the same cluster, and nothing that could be read back. */
export function identityOf({ server, login, tls, actsAs }: KubeProfile): string {
  const certificate = tls.cert ?? '';
  return createHash('sha256')
    .update(JSON.stringify([server, login.kind, whoOf(login), certificate, actsAs ?? '']))
    .digest('hex')
    .slice(0, 32);
}

/** A token that is renewed is another one, and another user to us: what the cluster has is then heard again. */
function whoOf(login: KubeLogin): string {
  switch (login.kind) {
    case 'none':
      return '';
    case 'token':
      return login.token.reveal();
    case 'tokenFile':
      return login.path;
    case 'password':
      return login.username;
    case 'exec':
      return JSON.stringify([login.plugin.command, login.plugin.args]);
  }
}
