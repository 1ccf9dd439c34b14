// The operator's choices for this process, from the command line, the environment and virtspan.yaml.
import { dirname, join, resolve } from 'node:path';
import type {
  AlertsSection,
  ConfigFile,
  HttpSection,
  PricesSection,
  ProfileSection,
} from '../../contract/configuration.ts';
import { ToolError } from '../../contract/errors.ts';
import type { NamedPlaces, PlaceSort } from '../../contract/named-places.ts';
import { readOwnFile } from './own-file.ts';
import type { SectionsOf } from './read-config.ts';

/** What the command line said. Absent members were not said. */
export interface Said {
  readonly config?: string;
  readonly mode?: string;
  readonly toolsets?: readonly string[];
  readonly tools?: readonly string[];
  readonly without?: readonly string[];
  readonly readOnly?: boolean;
  readonly disableDestructive?: boolean;
  readonly policy?: string;
  readonly auditDir?: string;
  readonly simulate?: boolean;
  readonly faults?: string;
  readonly pageSize?: string;
  readonly logLevel?: string;
  readonly redis?: string;
  /** `http`: several principals come in, and each has the profiles of the section `http`. */
  readonly serves?: 'http';
}

export interface Settings {
  /** `toolsets`: only the tools of `toolsets` and `tools`, each with its full listing. */
  readonly mode: 'search' | 'all' | 'toolsets';
  readonly toolsets?: readonly string[];
  readonly tools?: readonly string[];
  /** Toolsets and tools that are left out of all that. */
  readonly without?: readonly string[];
  readonly effects: 'all' | 'read-only';
  readonly destructive: 'allowed' | 'disabled';
  /** `asked`: the built-in simulators, whatever else is configured. */
  readonly simulate: 'asked' | 'when-empty';
  /** What is to go wrong at them: an absolute path. */
  readonly faults?: string;
  readonly pageSize?: number;
  readonly logLevel: 'debug' | 'info' | 'notice' | 'warning' | 'error';
  /** How long calls wait for their job when they do not say, in milliseconds. */
  readonly waitMs?: number;
  /** How long a person has to answer, in milliseconds. */
  readonly patienceMs?: number;
  /** Things that one call across clouds may change at most, and how many at a time. */
  readonly many?: number;
  readonly manyAtOnce?: number;
  readonly prices?: PricesSection;
  readonly alerts?: AlertsSection;
  readonly places?: { readonly [S in PlaceSort]?: NamedPlaces };
  /** The policy file that was named, the folder of the audit log and the file with its key: absolute paths. */
  readonly policy?: string;
  readonly auditDir?: string;
  readonly auditKeyFile?: string;
  /** Address of what the processes of this server share, `redis://` or `rediss://`; this process alone when left out. */
  readonly redis?: string;
  /** The section `http`, with absolute paths. */
  readonly http?: HttpSettings;
  readonly profiles: Readonly<Record<string, ProfileSection>>;
  /** The configuration file that was read, if any. */
  readonly file?: string;
}

/** What the file says of the server for several users; secrets are fetched and stand elsewhere. */
export type HttpSettings = Omit<HttpSection, 'redis'>;

export interface SettingsSources {
  readonly said: Said;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
  /** User of this process, where the system knows any. */
  readonly user?: number | undefined;
  readonly sectionsOf: SectionsOf;
}

/**
 * The command line wins over the environment (VIRTSPAN_*), that over virtspan.yaml, that over what is built in. What
 * only restricts (read-only, no destructive calls) holds when any of them says so. The file is the one named by
 * --config or VIRTSPAN_CONFIG, else ~/.config/virtspan/virtspan.yaml; one in the working directory is not looked for,
 * since that folder may be a project which a model can write to. Paths in the file begin at the file, others at `cwd`.
 * A file that others could have written is refused. Throws CONFIG_INVALID.
 */
export async function readSettings({ said, env, home, cwd, user, sectionsOf }: SettingsSources): Promise<Settings> {
  const { file, config } = await readFileFor(said.config ?? text(env.VIRTSPAN_CONFIG), {
    env,
    home,
    cwd,
    user,
    sectionsOf,
  });
  const { server = {}, limits = {}, profiles = {} } = config;
  const chosen = <T>(first: T | undefined, second: T | undefined, third: T | undefined): T | undefined =>
    first ?? second ?? third;
  const toolsets = chosen(said.toolsets, list(env.VIRTSPAN_TOOLSETS), server.toolsets);
  const tools = chosen(said.tools, list(env.VIRTSPAN_TOOLS), server.tools);
  const without = [...(said.without ?? []), ...(list(env.VIRTSPAN_WITHOUT) ?? []), ...(server.without ?? [])];
  const mode = chosen(said.mode, text(env.VIRTSPAN_MODE), server.mode);
  const pageSize = chosen(said.pageSize, text(env.VIRTSPAN_PAGE_SIZE), server.page_size?.toString());
  const path = (first: string | undefined, second: string): string | undefined => {
    const named = first ?? text(env[second]);
    return named === undefined ? undefined : resolve(cwd, named);
  };
  const inFile = (named: string | undefined): string | undefined =>
    named === undefined || file === undefined ? undefined : resolve(dirname(file), named);
  const redis = said.redis ?? text(env.VIRTSPAN_REDIS) ?? (await redisIn(config, env, file, said.serves));
  const policy = path(said.policy, 'VIRTSPAN_POLICY') ?? inFile(server.policy);
  const faults = path(said.faults, 'VIRTSPAN_FAULTS');
  const auditDir = path(said.auditDir, 'VIRTSPAN_AUDIT_DIR') ?? inFile(server.audit_dir);
  const auditKeyFile = path(undefined, 'VIRTSPAN_AUDIT_KEY_FILE') ?? inFile(server.audit_key_file);
  const typed = toolsets !== undefined || tools !== undefined;
  if (mode === 'toolsets' && !typed) {
    throw new ToolError('CONFIG_INVALID', 'The mode "toolsets" needs a selection: --toolsets or --tools.');
  }
  return {
    mode: mode === undefined ? (typed ? 'toolsets' : 'search') : oneOf('mode', mode, modes),
    ...(toolsets !== undefined && { toolsets }),
    ...(tools !== undefined && { tools }),
    ...(without.length > 0 && { without }),
    effects: said.readOnly || flag(env, 'VIRTSPAN_READ_ONLY') || server.read_only ? 'read-only' : 'all',
    destructive:
      said.disableDestructive || flag(env, 'VIRTSPAN_DISABLE_DESTRUCTIVE') || server.disable_destructive
        ? 'disabled'
        : 'allowed',
    // Faults are for the simulators only: they must never be left out because a real cloud is configured.
    simulate: said.simulate || flag(env, 'VIRTSPAN_SIMULATE') || faults !== undefined ? 'asked' : 'when-empty',
    ...(faults !== undefined && { faults }),
    ...(pageSize !== undefined && { pageSize: whole('page size', pageSize) }),
    logLevel: oneOf(
      'log level',
      chosen(said.logLevel, text(env.VIRTSPAN_LOG_LEVEL), server.log_level) ?? 'info',
      levels,
    ),
    ...(limits.wait_s !== undefined && { waitMs: limits.wait_s * 1000 }),
    ...(limits.patience_s !== undefined && { patienceMs: limits.patience_s * 1000 }),
    ...(limits.many !== undefined && { many: limits.many }),
    ...(limits.many_at_once !== undefined && { manyAtOnce: limits.many_at_once }),
    ...(config.prices !== undefined && { prices: config.prices }),
    ...(config.alerts !== undefined && { alerts: config.alerts }),
    ...((config.networks !== undefined || config.storage !== undefined) && {
      places: { networks: config.networks ?? {}, storage: config.storage ?? {} },
    }),
    ...(policy !== undefined && { policy }),
    ...(auditDir !== undefined && { auditDir }),
    ...(auditKeyFile !== undefined && { auditKeyFile }),
    ...(redis !== undefined && said.serves === 'http' && { redis }),
    ...(said.serves === 'http' && config.http !== undefined && { http: httpIn(config.http, inFile) }),
    profiles,
    ...(file !== undefined && { file }),
  };
}

async function redisIn(
  { http }: ConfigFile,
  env: SettingsSources['env'],
  file: string | undefined,
  serves: Said['serves'],
): Promise<string | undefined> {
  if (serves !== 'http' || http?.redis === undefined || file === undefined) return undefined;
  const { fetchSecret } = await import('./secret-source.ts');
  return (await fetchSecret(http.redis, '"http.redis"', env, dirname(file))).reveal();
}

function httpIn(
  { redis: _, tokens, tls_cert, tls_key, ...rest }: HttpSection,
  inFile: (path: string | undefined) => string | undefined,
): HttpSettings {
  const paths = { tokens: inFile(tokens), tls_cert: inFile(tls_cert), tls_key: inFile(tls_key) };
  return { ...rest, ...Object.fromEntries(Object.entries(paths).filter(([, path]) => path !== undefined)) };
}

/** What --mode takes. */
export const modes = ['search', 'all', 'toolsets'] as const;
/** What --log-level takes. */
export const levels = ['debug', 'info', 'notice', 'warning', 'error'] as const;

/** Where virtspan.yaml is looked for; `named` is what the command line or the environment says. */
export const configPath = (
  named: string | undefined,
  { env, home, cwd }: Pick<SettingsSources, 'env' | 'home' | 'cwd'>,
): string =>
  named === undefined
    ? join(text(env.XDG_CONFIG_HOME) ?? join(home, '.config'), 'virtspan', 'virtspan.yaml')
    : resolve(cwd, named);

async function readFileFor(
  named: string | undefined,
  { env, home, cwd, user, sectionsOf }: Omit<SettingsSources, 'said'>,
): Promise<{ readonly file?: string; readonly config: ConfigFile }> {
  const path = configPath(named, { env, home, cwd });
  let content: string;
  try {
    content = await readOwnFile(path, { what: 'configuration file', user });
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    const code = (cause as { code?: string }).code ?? 'unreadable';
    if (named === undefined && code === 'ENOENT') return { config: {} };
    throw new ToolError('CONFIG_INVALID', `The configuration file ${path} cannot be read (${code}).`, { cause });
  }
  const { readConfig } = await import('./read-config.ts');
  return { file: path, config: await readConfig(content, path, sectionsOf) };
}

const text = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : value;

const list = (value: string | undefined): readonly string[] | undefined => {
  const items = text(value)
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items?.length === 0 ? undefined : items;
};

function flag(env: SettingsSources['env'], name: string): boolean {
  const value = text(env[name])?.toLowerCase();
  if (value === undefined || value === '0' || value === 'false' || value === 'no') return false;
  if (value === '1' || value === 'true' || value === 'yes') return true;
  throw new ToolError('CONFIG_INVALID', `${name} takes true or false; got "${value.slice(0, 40)}".`);
}

function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw new ToolError('CONFIG_INVALID', `The ${what} is one of ${allowed.join(', ')}; got "${value.slice(0, 40)}".`);
}

function whole(what: string, value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new ToolError('CONFIG_INVALID', `The ${what} is a whole number from 1 to 99999; got "${value.slice(0, 40)}".`);
}
