// The line to one CloudStack profile: signs or logs in, sends, reads the answer. All state of a profile is here.

import type { Clock } from '../../../contract/clock.ts';
import { ToolError } from '../../../contract/errors.ts';
import type { Effect, Json } from '../../../contract/tool.ts';
import { skewMs } from '../../../runtime/wire/clock-skew.ts';
import { codeOfFailure } from '../../../runtime/wire/failure-code.ts';
import { HttpFailure, type HttpResponse, type Send, stoppedFailure } from '../../../runtime/wire/http.ts';
import { RetryBudget, sendWithRetries } from '../../../runtime/wire/retry.ts';
import type { About } from './about.ts';
import { type Expected, readAnswer } from './answer.ts';
import { type Circumstances, faultOfError } from './faults.ts';
import { jobStartedBy } from './job-ids.ts';
import { JobWatch } from './job-watch.ts';
import { loginFields, ticketIn } from './login.ts';
import type { CloudStackProfile, Login } from './profile.ts';
import { sessionForm, signedForm } from './request.ts';
import { Session, type Ticket } from './session.ts';
import type { Fields } from './sign.ts';
import type { Encoding } from './url-encoding.ts';
import { faultOfFailure, faultOfGarbled, faultOfMisfit } from './wire-faults.ts';

export interface Wire {
  readonly send: Send;
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

/** One command to be asked. */
export interface Question {
  readonly command: string;
  /** See QueryCall. */
  readonly envelope?: string;
  readonly async?: true;
  readonly fields: Fields;
  /** Only `read` may be sent more than once. */
  readonly effect: Effect;
  readonly signal: AbortSignal;
  /** See About. */
  readonly jobId?: string;
  /** Secret argument values, to keep out of messages. */
  readonly secrets?: readonly string[];
  /** Shorter deadline than usual, in milliseconds. */
  readonly deadlineMs?: number;
}

export interface Reached {
  readonly content: Json;
  readonly response: HttpResponse;
}

/** How one body travels. */
interface Posting {
  readonly body: string;
  readonly cookie?: string;
  readonly effect: Effect;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

type PasswordLogin = Extract<Login, { kind: 'password' }>;

/** The largest page that servers give in their default setting. */
const firstPage: Fields = [
  ['page', '1'],
  ['pagesize', '500'],
];
const readTimeoutMs = 60_000;
const changeTimeoutMs = 110_000;
const loginTimeoutMs = 30_000;
const logoutTimeoutMs = 3_000;
const formType = 'application/x-www-form-urlencoded; charset=utf-8';

/** Guards session, retry budget and what is known of the server's encoding. */
export class Connection {
  readonly profile: CloudStackProfile;
  readonly #wire: Wire;
  readonly #budget = new RetryBudget();
  readonly #session: Session;
  /** Shared by all calls that wait for a job. */
  readonly jobs: JobWatch;
  #encoding: Encoding = 'unclear';
  #sessionKey: string | undefined;
  /** Commands that were answered with these credentials. */
  readonly #accepted = new Set<string>();
  /** How far this machine's clock is ahead, by the last answer that told. */
  #skewMs: number | undefined;

  constructor(profile: CloudStackProfile, wire: Wire) {
    this.profile = profile;
    this.#wire = wire;
    this.#session = new Session(() => this.#logIn(profile.login as PasswordLogin), wire.clock);
    this.jobs = new JobWatch({
      list: (deadlineMs) => this.#runningJobs(deadlineMs),
      elapsed: () => wire.clock.elapsed(),
    });
  }

  /** Sends a command and gives the content of its answer. Throws ToolError for everything else. */
  async ask(question: Question): Promise<Reached> {
    const { login, name, from } = this.profile;
    if (login.kind === 'password') return this.#askInSession(question, login.password.reveal());
    if (login.kind === 'keys') {
      const about = this.#about(question, [login.apiKey.reveal(), login.secretKey.reveal()]);
      const body = signedForm(question.command, question.fields, login, this.#wire.clock.now());
      return this.#read(await this.#exchange(this.#posting(question, body), about), question, about);
    }
    throw new ToolError('CREDENTIALS_MISSING', `Profile "${name}" (${from}) has no credentials. Nothing was sent.`, {
      hint: 'Give it an API key and a secret key, or a user name and a password.',
    });
  }

  /** Texts that must never be shown: the login's own, and the key of the session that is open. */
  credentials(): readonly string[] {
    const { login } = this.profile;
    if (login.kind === 'none') return [];
    const own = login.kind === 'keys' ? [login.apiKey, login.secretKey] : [login.password];
    return [...own.map((secret) => secret.reveal()), ...(this.#sessionKey === undefined ? [] : [this.#sessionKey])];
  }

  /** Ends the session, if one was opened. Never throws. */
  async close(): Promise<void> {
    const ticket = await this.#session.leave();
    if (ticket === undefined) return;
    const body = sessionForm('logout', [], ticket.sessionKey);
    await this.#post({ body, cookie: ticket.cookie, effect: 'act', deadlineMs: logoutTimeoutMs }).catch(
      () => undefined,
    );
  }

  /**
   * A command that CloudStack itself refuses with 401 is sent once more with a new login, changes included: the server
   * ends sessions on its own, and looks at the session before it looks at the command.
   */
  async #askInSession(question: Question, password: string): Promise<Reached> {
    for (let logins = 1; ; logins += 1) {
      const ticket = await this.#ticketFor(question);
      this.#sessionKey = ticket.sessionKey;
      const about = this.#about(question, [password, ticket.sessionKey]);
      const body = sessionForm(question.command, question.fields, ticket.sessionKey);
      const response = await this.#exchange({ ...this.#posting(question, body), cookie: ticket.cookie }, about);
      if (response.status !== 401) return this.#read(response, question, about);
      await this.#session.forget(ticket);
      const isOwn = readAnswer(response, question, this.#encoding).kind === 'error';
      if (logins === 2 || !(isOwn || question.effect === 'read')) return this.#read(response, question, about);
    }
  }

  /** The shared login goes on when one of its callers stops. Whatever goes wrong here, the command was not sent. */
  async #ticketFor({ command, signal }: Question): Promise<Ticket> {
    try {
      return await untilStopped(this.#session.ticket(), signal);
    } catch (thrown) {
      if (!(thrown instanceof ToolError)) throw thrown;
      const { code, message, hint, apiCode } = thrown;
      throw new ToolError(code, `${message} ${command} was not sent.`, {
        ...(hint === undefined ? {} : { hint }),
        ...(apiCode === undefined ? {} : { apiCode }),
        fate: thrown.fate === 'unknown' ? 'refused' : thrown.fate,
        cause: thrown,
      });
    }
  }

  async #logIn(login: PasswordLogin): Promise<Ticket> {
    const about: About = {
      ...this.#about({ command: 'login', effect: 'read', fields: [] }, [login.password.reveal()]),
    };
    const body = sessionForm('login', loginFields(login));
    const response = await this.#exchange({ body, effect: 'act', deadlineMs: loginTimeoutMs }, about);
    const ticket = ticketIn(this.#read(response, { command: 'login' }, about).content, response);
    if (ticket !== undefined) return ticket;
    throw faultOfGarbled('an answer to the login without a session key', response, about);
  }

  /** Asked on behalf of many, so that no caller who stops takes it along. */
  async #runningJobs(deadlineMs: number): Promise<Json> {
    const { signal } = new AbortController();
    return (await this.ask({ command: 'listAsyncJobs', fields: firstPage, effect: 'read', signal, deadlineMs }))
      .content;
  }

  #posting({ effect, signal, deadlineMs = Number.POSITIVE_INFINITY }: Question, body: string): Posting {
    const usual = this.profile.requestTimeoutMs ?? (effect === 'read' ? readTimeoutMs : changeTimeoutMs);
    return { body, effect, signal, deadlineMs: Math.min(usual, deadlineMs) };
  }

  async #exchange(posting: Posting, about: About): Promise<HttpResponse> {
    try {
      const response = await this.#post(posting);
      this.#skewMs = skewMs(response, this.#wire.clock.now()) ?? this.#skewMs;
      return response;
    } catch (thrown) {
      throw thrown instanceof HttpFailure ? faultOfFailure(thrown, about) : thrown;
    }
  }

  #post({ body, cookie, effect, deadlineMs, signal }: Posting): Promise<HttpResponse> {
    const { send, clock, random } = this.#wire;
    const request = {
      method: 'POST',
      url: this.profile.url,
      headers: { accept: 'application/json', 'content-type': formType, ...(cookie ? { cookie } : {}) },
      body,
      deadlineMs,
      ...(signal === undefined ? {} : { signal }),
      tls: { verify: this.profile.verify, ...(this.profile.ca !== undefined && { ca: this.profile.ca }) },
      connection: effect === 'read' ? 'kept' : 'fresh',
    } as const;
    return sendWithRetries(send, request, { effect, clock, random, budget: this.#budget, onceAfter: [530] });
  }

  #read(response: HttpResponse, expected: Expected & Pick<Question, 'async'>, about: About): Reached {
    const reading = readAnswer(response, expected, this.#encoding);
    switch (reading.kind) {
      case 'content':
        if (reading.encoding !== 'unclear') this.#encoding = reading.encoding;
        if (expected.async === true && jobStartedBy(reading.content, about.command) === undefined) {
          throw faultOfMisfit('it names no job', about);
        }
        this.#accepted.add(about.command);
        return { content: reading.content, response };
      case 'error':
        throw faultOfError(reading, about, this.#circumstances(response, about));
      case 'misfit':
        throw faultOfMisfit(reading.seen, about);
      case 'garbled':
        throw faultOfGarbled(reading.seen, response, about);
    }
  }

  /** What earlier answers of this server tell about a refusal. */
  #circumstances({ headers }: HttpResponse, { command }: About): Circumstances {
    const wait = headers['retry-after'];
    return {
      skewMs: this.#skewMs,
      others: [...this.#accepted].some((one) => one !== command && one !== 'login') ? 'accepted' : 'not tried',
      ...(wait === undefined ? {} : { wait }),
    };
  }

  #about(
    question: Pick<Question, 'command' | 'effect' | 'fields' | 'jobId' | 'secrets'>,
    own: readonly string[],
  ): About {
    const { command, effect, fields, jobId, secrets = [] } = question;
    return {
      command,
      changes: effect === 'read' ? 'nothing' : 'something',
      fields: fields.length,
      profile: this.profile.name,
      ...(this.profile.unverifiedBy !== undefined && { unverifiedBy: this.profile.unverifiedBy }),
      url: this.profile.url,
      login: this.profile.login.kind === 'password' ? 'password' : 'keys',
      ...(jobId === undefined ? {} : { jobId }),
      secrets: [...own, ...secrets],
    };
  }
}

function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const { kind, message } = stoppedFailure(signal, 'nothing', 'the login');
      reject(new ToolError(codeOfFailure[kind], message));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
