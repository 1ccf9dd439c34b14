// The line to one CloudStack profile: signs or logs in, sends, reads the answer. All state of a profile is here.
import type { Fields } from '../../../security/sign/cloudstack.ts';
import type { Effect, Json } from '../../contract.ts';
import { ToolError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import { HttpFailure, type HttpResponse, type Send } from '../http.ts';
import { RetryBudget, sendWithRetries } from '../retry.ts';
import { isObject, readAnswer } from './answer.ts';
import { type About, faultOfError, faultOfFailure, faultOfGarbled } from './faults.ts';
import type { CloudStackProfile } from './profiles.ts';
import { sessionForm, signedForm } from './request.ts';
import { cookieHeader, Session, type Ticket } from './session.ts';
import type { Encoding } from './url-encoding.ts';

export interface Wire {
  readonly send: Send;
  readonly clock: Clock;
  readonly random: () => number;
}

/** One command to be asked. */
export interface Question {
  readonly command: string;
  readonly fields: Fields;
  /** Only `read` may be sent more than once. */
  readonly effect: Effect;
  readonly signal: AbortSignal;
  /** See About. */
  readonly jobId?: string;
  /** Secret argument values, to keep out of messages. */
  readonly secrets?: readonly string[];
}

export interface Reached {
  readonly content: Json;
  readonly response: HttpResponse;
}

const readTimeoutMs = 60_000;
const changeTimeoutMs = 180_000;
const loginTimeoutMs = 30_000;
const logoutTimeoutMs = 3_000;
const formType = 'application/x-www-form-urlencoded; charset=utf-8';

export class Connection {
  readonly profile: CloudStackProfile;
  readonly #wire: Wire;
  readonly #budget = new RetryBudget();
  readonly #session: Session;
  #encoding: Encoding = 'unclear';

  constructor(profile: CloudStackProfile, wire: Wire) {
    this.profile = profile;
    this.#wire = wire;
    this.#session = new Session(() => this.#logIn(), wire.clock);
  }

  /** Sends a command and gives the content of its answer. Throws ToolError for everything else. */
  async ask(question: Question): Promise<Reached> {
    const { login } = this.profile;
    if (login.kind === 'keys') {
      const body = signedForm(question.command, question.fields, login, this.#wire.clock.now());
      return this.#read(await this.#exchange(question, body), question, [
        login.apiKey.reveal(),
        login.secretKey.reveal(),
      ]);
    }
    if (login.kind === 'password') return this.#askInSession(question, login.password.reveal());
    throw new ToolError(
      'CREDENTIALS_MISSING',
      `Profile "${this.profile.name}" (${this.profile.from}) has no credentials. Nothing was sent.`,
      {
        hint: 'Give it an API key and a secret key, or a user name and a password.',
      },
    );
  }

  /** Ends the session, if one was opened. Never throws. */
  async close(): Promise<void> {
    const ticket = await this.#session.leave();
    if (ticket === undefined) return;
    await this.#post(sessionForm('logout', [], ticket.sessionKey), 'write', logoutTimeoutMs, ticket.cookie).catch(
      () => undefined,
    );
  }

  /** A read that meets a 401 logs in anew, once: the server ends sessions on its own. A change is not repeated. */
  async #askInSession(question: Question, password: string): Promise<Reached> {
    for (let logins = 1; ; logins += 1) {
      const ticket = await stoppable(this.#session.ticket(), question.signal);
      const body = sessionForm(question.command, question.fields, ticket.sessionKey);
      const response = await this.#exchange(question, body, ticket.cookie);
      if (response.status === 401) await this.#session.forget(ticket);
      if (response.status !== 401 || question.effect !== 'read' || logins === 2) {
        return this.#read(response, question, [password, ticket.sessionKey]);
      }
    }
  }

  async #logIn(): Promise<Ticket> {
    const { login } = this.profile;
    if (login.kind !== 'password')
      throw new ToolError('CREDENTIALS_MISSING', `Profile "${this.profile.name}" has no password.`);
    const password = login.password.reveal();
    const fields: Fields = [
      ['username', login.username],
      ['password', password],
      ...(login.domain === '' ? [] : ([['domain', login.domain]] as const)),
    ];
    const question: Question = { command: 'login', fields, effect: 'act', signal: new AbortController().signal };
    const response = await this.#exchange(question, sessionForm('login', fields), undefined, loginTimeoutMs);
    const { content } = this.#read(response, { ...question, effect: 'read' }, [password]);
    const sessionKey = isObject(content) ? content['sessionkey'] : undefined;
    if (typeof sessionKey === 'string' && sessionKey !== '')
      return { sessionKey, cookie: cookieHeader(response.cookies) };
    throw faultOfGarbled('a login without a session key', response, this.#about(question, [password]));
  }

  async #exchange(question: Question, body: string, cookie?: string, deadlineMs?: number): Promise<HttpResponse> {
    const { requestTimeoutMs } = this.profile;
    const usual = requestTimeoutMs ?? (question.effect === 'read' ? readTimeoutMs : changeTimeoutMs);
    try {
      return await this.#post(body, question.effect, deadlineMs ?? usual, cookie, question.signal);
    } catch (thrown) {
      if (thrown instanceof HttpFailure) throw faultOfFailure(thrown, this.#about(question, []));
      throw thrown;
    }
  }

  #post(
    body: string,
    effect: Effect,
    deadlineMs: number,
    cookie?: string,
    signal?: AbortSignal,
  ): Promise<HttpResponse> {
    const { send, clock, random } = this.#wire;
    const request = {
      method: 'POST',
      url: this.profile.url,
      headers: { accept: 'application/json', 'content-type': formType, ...(cookie ? { cookie } : {}) },
      body,
      deadlineMs,
      ...(signal === undefined ? {} : { signal }),
      tls: { verify: this.profile.verify },
      connection: effect === 'read' ? 'kept' : 'fresh',
    } as const;
    return sendWithRetries(send, request, { effect, clock, random, budget: this.#budget, onceAfter: [530] });
  }

  #read(response: HttpResponse, question: Question, own: readonly string[]): Reached {
    const reading = readAnswer(response, question.command, this.#encoding);
    switch (reading.kind) {
      case 'content':
        if (reading.encoding !== 'unclear') this.#encoding = reading.encoding;
        return { content: reading.content, response };
      case 'error':
        throw faultOfError(reading, response, this.#about(question, own), this.#wire.clock.now());
      case 'garbled':
        throw faultOfGarbled(reading.seen, response, this.#about(question, own));
    }
  }

  #about({ command, effect, jobId, secrets = [] }: Question, own: readonly string[]): About {
    return {
      command,
      changes: effect === 'read' ? 'nothing' : 'something',
      profile: this.profile.name,
      url: this.profile.url,
      login: this.profile.login.kind === 'password' ? 'password' : 'keys',
      ...(jobId === undefined ? {} : { jobId }),
      secrets: [...own, ...secrets],
    };
  }
}

/** A shared login goes on when one of its callers stops. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ToolError('CANCELLED', 'Stopped during the login. Nothing else was sent.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
