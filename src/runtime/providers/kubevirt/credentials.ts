// The credentials of one profile at this moment: fixed ones, a token file, or what a plugin hands out.
import { ToolError } from '../../errors.ts';
import type { Tls } from '../http.ts';
import { askPlugin, type PluginCredential, type RunProgram } from './exec-plugin.ts';
import type { KubeProfile } from './profiles.ts';

export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: Tls;
  /** Texts to keep out of messages. */
  readonly secrets: readonly string[];
}

export interface CredentialParts {
  readonly run: RunProgram;
  readonly readText: (path: string) => Promise<string>;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** Plugins are asked again this long before their credential ends. */
const marginMs = 60_000;

/** Guards the credential a plugin gave, so that it is asked once for many requests. */
export class Credentials {
  readonly #profile: KubeProfile;
  readonly #parts: CredentialParts;
  #given: Promise<PluginCredential> | undefined;
  #endsAt = Number.POSITIVE_INFINITY;

  constructor(profile: KubeProfile, parts: CredentialParts) {
    this.#profile = profile;
    this.#parts = parts;
  }

  /** Throws CREDENTIALS_MISSING when a plugin or a token file has none. */
  async sign(): Promise<Signed> {
    const { login, tls } = this.#profile;
    const given = login.kind === 'exec' ? await this.#fromPlugin() : undefined;
    const key = given?.key ?? tls.key;
    const cert = given?.cert ?? tls.cert;
    const authorization = await this.#authorization(given);
    return {
      headers: authorization === undefined ? {} : { authorization },
      tls: {
        verify: tls.verify,
        ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key: key.reveal() }),
        ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
      },
      secrets: authorization === undefined ? [] : [authorization, authorization.replace(/^\w+ /, '')],
    };
  }

  /** After a 401: `changed` when asking again can give another credential. */
  renew(): 'changed' | 'same' {
    const { kind } = this.#profile.login;
    this.#given = undefined;
    return kind === 'exec' || kind === 'tokenFile' ? 'changed' : 'same';
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

  async #fromPlugin(): Promise<PluginCredential> {
    const { login } = this.#profile;
    if (this.#given === undefined || this.#parts.now() + marginMs >= this.#endsAt) {
      const { plugin } = login as Extract<KubeProfile['login'], { kind: 'exec' }>;
      this.#given = askPlugin(plugin, this.#profile, this.#parts.run);
      this.#given.catch(() => {
        this.#given = undefined;
      });
      this.#endsAt = (await this.#given).expiresAt ?? Number.POSITIVE_INFINITY;
    }
    return this.#given;
  }
}
