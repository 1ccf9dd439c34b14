// What virtspan.yaml may say, as it is once it was checked.
import type { NamedPlaces } from './named-places.ts';
import type { Effect, Json } from './tool.ts';

/** A secret where it stands, in an environment variable or in a file of its own. */
export type SecretSource = string | { readonly env: string } | { readonly file: string };

/** One cloud. Which members apply depends on the provider; the provider's own reader decides. */
export interface ProfileSection {
  readonly provider: string;
  readonly default?: boolean;
  readonly [member: string]: Json | undefined;
}

/** All of it is optional: an empty file configures nothing. */
export interface ConfigFile {
  /** Clouds from outside the tree: paths from the folder of this file on, or package names. */
  readonly clouds?: readonly { readonly module: string }[];
  readonly profiles?: Readonly<Record<string, ProfileSection>>;
  readonly server?: ServerSection;
  readonly limits?: LimitsSection;
  readonly prices?: PricesSection;
  readonly alerts?: AlertsSection;
  readonly http?: HttpSection;
  readonly networks?: NamedPlaces;
  readonly storage?: NamedPlaces;
}

export interface ServerSection {
  readonly mode?: 'search' | 'all';
  readonly toolsets?: readonly string[];
  readonly tools?: readonly string[];
  readonly read_only?: boolean;
  readonly without?: readonly string[];
  readonly disable_destructive?: boolean;
  /** Paths, from the folder of this file on. */
  readonly policy?: string;
  readonly audit_dir?: string;
  readonly audit_key_file?: string;
  /** Tools on one page of the list. */
  readonly page_size?: number;
  readonly log_level?: 'debug' | 'info' | 'notice' | 'warning' | 'error';
}

/** The server for several users; the options of the command line, and what only a file can say. */
export interface HttpSection {
  readonly port?: number;
  readonly host?: string;
  /** Paths, from the folder of this file on. */
  readonly tokens?: string;
  readonly tls_cert?: string;
  readonly tls_key?: string;
  readonly public_url?: string;
  readonly behind_proxy?: boolean;
  readonly metrics?: boolean;
  readonly otlp?: string;
  readonly status?: boolean;
  readonly allowed_hosts?: readonly string[];
  readonly allowed_origins?: readonly string[];
  /** The address; it may hold a password. */
  readonly redis?: SecretSource;
  readonly oauth?: {
    readonly issuer: string;
    readonly audience?: readonly string[];
    readonly jwks?: string;
    readonly scopes?: readonly string[];
    readonly principal?: string;
  };
  /** Principal > the profiles that are theirs, the usual one of each provider first; `*` is everybody else. */
  readonly principals?: Readonly<Record<string, { readonly profiles: readonly string[] }>>;
  /** Scopes that tokens need for some tools only. */
  readonly step_up?: readonly {
    readonly tools?: readonly string[];
    readonly effects?: readonly Effect[];
    readonly scopes: readonly string[];
  }[];
}

/** What things cost, in one currency. What is left out costs nothing. */
export interface Rates {
  /** A processor of a running machine, for an hour. */
  readonly cpu_hour?: number;
  /** A GiB of its memory, for an hour. */
  readonly memory_gib_hour?: number;
  /** Offering or instance type > an hour of a running machine of it, in place of processors and memory. */
  readonly size_hour?: Readonly<Record<string, number>>;
  readonly disk_gib_month?: number;
  readonly snapshot_gib_month?: number;
  /** A public address. */
  readonly address_month?: number;
}

export interface PricesSection extends Rates {
  readonly currency: string;
  /** Profile > what is different there. */
  readonly profiles?: Readonly<Record<string, Rates>>;
}

/** Who is told what a watch sees. */
export interface AlertsSection {
  readonly webhook?: {
    /** `https`, or `http` on this machine. */
    readonly url: SecretSource;
    /** Signs each message: HMAC-SHA256. */
    readonly secret: SecretSource;
  };
}

export interface LimitsSection {
  /** How long a call waits for its job when it does not say, in seconds. */
  readonly wait_s?: number;
  /** How long a person has to answer a question, in seconds. */
  readonly patience_s?: number;
  /** Things that one call across clouds may change at most. */
  readonly many?: number;
  /** Calls that it makes at the same time. */
  readonly many_at_once?: number;
}
