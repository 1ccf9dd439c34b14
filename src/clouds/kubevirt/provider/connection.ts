// The line to one cluster: signs, sends, retries reads, turns failures into errors, opens watches.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Effect, Json } from '../../../contract/tool.ts';
import { codeOfFailure } from '../../../runtime/wire/failure-code.ts';
import { HttpFailure, type HttpRequest, type HttpResponse, type Send } from '../../../runtime/wire/http.ts';
import { RetryBudget, sendWithRetries } from '../../../runtime/wire/retry.ts';
import { Credentials } from './credentials.ts';
import type { RunProgram } from './exec-plugin.ts';
import type { KubeProfile } from './profiles.ts';
import type { KubeRequest } from './request.ts';
import { jsonOf } from './status.ts';
import type { OpenedStream, OpenStream } from './stream.ts';

/** The world outside: the network or a simulator, time, chance, plugins and files. */
export interface Wire {
  readonly send: Send;
  readonly open: OpenStream;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly run: RunProgram;
  readonly readText: (path: string) => Promise<string>;
  /** The profile of that name as its kubeconfig has it now; left out where there is no file behind it. */
  readonly reread?: (name: string) => Promise<KubeProfile | undefined>;
}

export interface Asking {
  /** Name of the tool, for messages. */
  readonly tool: string;
  readonly effect: Effect;
  readonly signal: AbortSignal;
}

/** An answer of any status, with the credentials that must not be shown. */
export interface Reached {
  readonly response: HttpResponse;
  readonly secrets: readonly string[];
}

const readTimeoutMs = 60_000;
const changeTimeoutMs = 110_000;

/** Guards credentials and the retry budget of one profile. */
export class Connection {
  readonly profile: KubeProfile;
  readonly #wire: Wire;
  readonly #budget = new RetryBudget();
  readonly #credentials: Credentials;

  constructor(profile: KubeProfile, wire: Wire) {
    this.profile = profile;
    this.#wire = wire;
    this.#credentials = new Credentials(profile, {
      run: wire.run,
      readText: wire.readText,
      clock: wire.clock,
      ...(wire.reread === undefined ? {} : { reread: wire.reread }),
    });
  }

  /** Sends a request; a read that meets a 401 asks once more for credentials. Throws ToolError without an answer. */
  async ask(request: KubeRequest, asking: Asking): Promise<Reached> {
    const first = await this.#exchange(request, asking);
    if (first.response.status !== 401) return first;
    // A change is not sent twice, but the next one has the new login.
    const login = await this.#credentials.renew();
    return login === 'changed' && asking.effect === 'read' ? this.#exchange(request, asking) : first;
  }

  /** Texts of the login, to be hidden wherever a server echoes them. */
  credentials(): readonly string[] {
    return this.#credentials.texts();
  }

  /** Times that the login was another one after the cluster took the one before no longer. */
  logins(): number {
    return this.#credentials.renewals();
  }

  /** Reads an object or list; undefined for every answer that is not 200 with JSON. */
  async read(path: string, query: KubeRequest['query'], asking: Asking): Promise<Json | undefined> {
    const request: KubeRequest = { method: 'GET', path, query, headers: { accept: 'application/json' }, notes: [] };
    const { response } = await this.ask(request, { ...asking, effect: 'read' });
    return response.status === 200 ? jsonOf(response) : undefined;
  }

  /** Opens a watch. Throws HttpFailure. */
  async watch(path: string, query: KubeRequest['query'], signal: AbortSignal): Promise<OpenedStream> {
    const { headers, tls } = await this.#credentials.sign();
    return this.#wire.open({
      method: 'GET',
      url: this.urlOf(path, query),
      headers: { accept: 'application/json', ...headers },
      deadlineMs: readTimeoutMs,
      signal,
      tls,
      ...this.#way(),
    });
  }

  /** Full URL of a path of this cluster. Throws for what would name another host behind the server's address. */
  urlOf(path: string, query: KubeRequest['query']): string {
    if (!path.startsWith('/'))
      throw new ToolError('INTERNAL', 'A path of the cluster begins with "/". Nothing was sent.');
    const text = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString();
    return `${this.profile.server}${path}${text === '' ? '' : `?${text}`}`;
  }

  #way(): Pick<HttpRequest, 'proxy'> {
    const { proxy } = this.profile;
    return proxy === undefined ? {} : { proxy: proxy.reveal() };
  }

  async #exchange(request: KubeRequest, { tool, effect, signal }: Asking): Promise<Reached> {
    const { headers, tls, secrets } = await this.#credentials.sign();
    const http: HttpRequest = {
      method: request.method,
      url: this.urlOf(request.path, request.query),
      headers: { ...request.headers, ...headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      deadlineMs: this.profile.requestTimeoutMs ?? (effect === 'read' ? readTimeoutMs : changeTimeoutMs),
      signal,
      tls,
      ...this.#way(),
      connection: effect === 'read' ? 'kept' : 'fresh',
    };
    const { send, clock, random } = this.#wire;
    try {
      const response = await sendWithRetries(send, http, { effect, clock, random, budget: this.#budget });
      return { response, secrets };
    } catch (thrown) {
      if (!(thrown instanceof HttpFailure)) throw thrown;
      throw faultOfFailure(thrown, tool, effect, this.profile);
    }
  }
}

function faultOfFailure(failure: HttpFailure, tool: string, effect: Effect, profile: KubeProfile): ToolError {
  const isUnsent = failure.sent === 'nothing';
  const doubt = isUnsent ? `${tool} was not sent.` : effect === 'read' ? '' : `Whether ${tool} ran is unknown.`;
  const hint =
    failure.kind === 'tls'
      ? `The kubeconfig's certificate-authority has to fit the server of context "${profile.name}".`
      : failure.kind === 'too-large'
        ? 'Ask for less: a smaller limit or a selector.'
        : `Check that the API server of context "${profile.name}" (${profile.server}) is up and reachable from here.`;
  return new ToolError(codeOfFailure[failure.kind], `${failure.message} ${doubt}`.trim(), {
    cause: failure,
    fate: isUnsent ? 'refused' : 'unknown',
    hint: isUnsent || effect === 'read' ? hint : `${hint} Look at the object before sending ${tool} again.`,
  });
}
