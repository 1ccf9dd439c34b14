// The credentials of one profile at this moment: fixed ones, a token file, or what a plugin hands out.
import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { RequestHeaders, Tls } from '../../../runtime/wire/http.ts';
import { askPlugin, type PluginCredential, type RunProgram } from './exec-plugin.ts';
import { impersonationHeaders } from './impersonation.ts';
import type { ExecPlugin, KubeProfile } from './profiles.ts';

export interface Signed {
  readonly headers: RequestHeaders;
  readonly tls: Tls;
  /** Texts to keep out of messages. */
  readonly secrets: readonly string[];
}

export interface CredentialParts {
  readonly run: RunProgram;
  readonly readText: (path: string) => Promise<string>;
  readonly clock: Pick<Clock, 'now' | 'elapsed'>;
  readonly reread?: (name: string) => Promise<KubeProfile | undefined>;
}

/** Plugins are asked again this long before their credential ends. */
const marginMs = 60_000;

/** Guards the credential a plugin gave, so that it is asked once for many requests. */
export class Credentials {
  /** Its login is that of the file, read again when the cluster no longer takes it. */
  #profile: KubeProfile;
  readonly #parts: CredentialParts;
  #given: Promise<PluginCredential> | undefined;
  #endsAt = Number.POSITIVE_INFINITY;
  /** What was signed with last: a token from a file or a plugin is known only then. */
  #last: readonly string[] = [];
  #renewals = 0;

  constructor(profile: KubeProfile, parts: CredentialParts) {
    this.#profile = profile;
    this.#parts = parts;
  }

  /** Throws CREDENTIALS_MISSING when a plugin or a token file has none. */
  async sign(): Promise<Signed> {
    const { login, tls } = this.#profile;
    const given = login.kind === 'exec' ? await this.#fromPlugin(login.plugin) : undefined;
    const key = given?.key ?? tls.key;
    const cert = given?.cert ?? tls.cert;
    const authorization = await this.#authorization(given);
    const secrets = authorization === undefined ? [] : [authorization, authorization.replace(/^\w+ /, '')];
    this.#last = key === undefined ? secrets : [...secrets, key.reveal()];
    return {
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...impersonationHeaders(this.#profile.actsAs),
      },
      tls: {
        verify: tls.verify,
        ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key: key.reveal() }),
        ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
      },
      secrets,
    };
  }

  /** Texts that must never be shown: those of the profile, and those of the last request. */
  texts(): readonly string[] {
    const { login, tls } = this.#profile;
    const own = login.kind === 'token' ? [login.token] : login.kind === 'password' ? [login.password] : [];
    const fixed = [...own, ...(tls.key === undefined ? [] : [tls.key])].map((secret) => secret.reveal());
    return [...new Set([...fixed, ...this.#last])];
  }

  /** After a 401: `changed` when asking again can give another credential. */
  async renew(): Promise<'changed' | 'same'> {
    this.#given = undefined;
    const before = this.#profile;
    const now = await this.#parts.reread?.(before.name).catch(() => undefined);
    // A login for one server is not shown to another one, nor used in somebody else's name.
    const isSame = now?.server === before.server && JSON.stringify(now.actsAs) === JSON.stringify(before.actsAs);
    if (now !== undefined && isSame) this.#profile = { ...before, login: now.login, tls: now.tls };
    const { kind } = this.#profile.login;
    if (kind !== 'exec' && kind !== 'tokenFile' && !differ(before, this.#profile)) return 'same';
    this.#renewals += 1;
    return 'changed';
  }

  /** Times that `renew` found another credential, or may have. */
  renewals(): number {
    return this.#renewals;
  }

  async #authorization(given: PluginCredential | undefined): Promise<string | undefined> {
    const { login } = this.#profile;
    switch (login.kind) {
      case 'token':
        return `Bearer ${login.token.reveal()}`;
      case 'tokenFile':
        return `Bearer ${await this.#tokenIn(login.path)}`;
      case 'password':
        return `Basic ${Buffer.from(`${login.username}:${login.password.reveal()}`).toString('base64')}`;
      default:
        return given?.token === undefined ? undefined : `Bearer ${given.token.reveal()}`;
    }
  }

  async #tokenIn(path: string): Promise<string> {
    const token = await this.#parts.readText(path).catch(() => undefined);
    if (token !== undefined && token.trim() !== '') return token.trim();
    const { name, from } = this.#profile;
    const why = token === undefined ? 'cannot be read' : 'is empty';
    throw new ToolError(
      'CREDENTIALS_MISSING',
      `The token file ${path} of profile "${name}" (${from}) ${why}. Nothing was sent.`,
    );
  }

  /** What is said as a date counts from now on by the time that passes: setting the clock makes no credential last longer. */
  #endOf(expiresAt = Number.POSITIVE_INFINITY): number {
    const { clock } = this.#parts;
    return clock.elapsed() + expiresAt - clock.now();
  }

  #fromPlugin(plugin: ExecPlugin): Promise<PluginCredential> {
    if (this.#given !== undefined && this.#parts.clock.elapsed() + marginMs < this.#endsAt) return this.#given;
    const given = askPlugin(plugin, this.#profile, this.#parts.run);
    this.#given = given;
    // Until it is told: requests that come meanwhile wait for the same answer.
    this.#endsAt = Number.POSITIVE_INFINITY;
    given.then(
      ({ expiresAt }) => {
        if (this.#given === given) this.#endsAt = this.#endOf(expiresAt);
      },
      () => {
        if (this.#given === given) this.#given = undefined;
      },
    );
    return given;
  }
}

/** Whether two profiles sign in with different credentials. */
function differ(a: KubeProfile, b: KubeProfile): boolean {
  const texts = ({ login, tls }: KubeProfile): readonly string[] => [
    login.kind,
    login.kind === 'token' ? login.token.reveal() : login.kind === 'password' ? login.password.reveal() : '',
    tls.cert ?? '',
    tls.key?.reveal() ?? '',
  ];
  const [before, now] = [texts(a), texts(b)];
  return before.some((text, at) => text !== now[at]);
}
