// What a cluster profile is: where it is, how to sign in, which namespace is usual.
import type { Secret } from '../../../security/credentials.ts';

/** How to sign in. Client certificates may come along with any of these. */
export type KubeLogin =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: Secret }
  /** Read anew for each request: the cluster rotates it. */
  | { readonly kind: 'tokenFile'; readonly path: string }
  | { readonly kind: 'password'; readonly username: string; readonly password: Secret }
  | { readonly kind: 'exec'; readonly plugin: ExecPlugin };

/** A program that hands out credentials, as kubeconfig files name one. */
export interface ExecPlugin {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly apiVersion: string;
  /** Folder of the kubeconfig, where relative commands are looked for. */
  readonly folder: string;
  readonly installHint?: string;
  readonly wantsCluster: boolean;
}

export interface KubeTls {
  /** `off` only where the file says insecure-skip-tls-verify. */
  readonly verify: 'on' | 'off';
  /** PEM. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: Secret;
  readonly serverName?: string;
}

/** Whose rights calls have: the login asks to act as somebody else. */
export interface Impersonation {
  readonly user: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

export interface KubeProfile {
  /** Name of the context, or the name that virtspan.yaml gives it. */
  readonly name: string;
  /** The context of the kubeconfig; absent where there is none. */
  readonly context?: string;
  /** URL of the API server, no trailing slash. */
  readonly server: string;
  /** Namespace of the context, or of virtspan.yaml: that of calls which name none. */
  readonly namespace?: string;
  /** Where it was found. */
  readonly from: string;
  readonly isDefault: boolean;
  readonly login: KubeLogin;
  readonly tls: KubeTls;
  readonly actsAs?: Impersonation;
  /** URL of a proxy; may hold a password. The environment's when left out. */
  readonly proxy?: Secret;
  /** Shown instead of the URL, e.g. `built-in simulator`. */
  readonly target?: string;
  /** Deadline of one request in milliseconds; 60 s for reads and 110 s for the rest when left out. */
  readonly requestTimeoutMs?: number;
}

export interface KubeProblem {
  readonly from: string;
  /** What was found and what was expected; never a value. */
  readonly message: string;
}

export interface FoundKubeProfiles {
  readonly profiles: readonly KubeProfile[];
  readonly problems: readonly KubeProblem[];
}
