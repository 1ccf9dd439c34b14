// One web session with vboxwebsrv: logged on when first needed, kept alive, logged on again after the service restarted.

import { ToolError } from '../../../../contract/errors.ts';
import { createFlights } from '../../../../runtime/flights.ts';
import { HttpFailure, stoppedFailure } from '../../../../runtime/wire/http.ts';
import type { Secret } from '../../../../security/credentials.ts';
import { type Exchange, type ExchangeOptions, VboxFault } from '../soap/exchange.ts';
import { ABORTED } from '../soap/results.ts';
import type { Child } from '../soap/soap.ts';
import type { Element } from '../soap/xml.ts';
import { noteReferences, ReferenceCounts, sessionOf } from './references.ts';
import { isRepeatable } from './repeatable.ts';
import { Residents } from './residents.ts';
import { type CallOptions, Scope } from './scope.ts';

/** The service forgot the session, or is another process than before. */
export class SessionLost extends Error {}

export interface Credentials {
  readonly username: string;
  readonly password: Secret;
  /** What to do when they are refused, where there is more to say than to check them. */
  readonly advice?: string;
}

/** Runs something again and again until it is told to stop; must not keep the process alive. */
export type Every = (ms: number, run: () => void) => () => void;

export const everyUnreferenced: Every = (ms, run) => {
  const timer = setInterval(run, ms);
  timer.unref();
  return () => clearInterval(timer);
};

/** The service drops a session after 300 s without a call, in its default setting. */
const heartbeatMs = 100_000;
/** Releasing waits for a quiet moment, but not for ever. */
const mostIdle = 200;
const releasesAtATime = 4;

export class WebSession {
  readonly #exchange: Exchange;
  readonly #profile: string;
  readonly #credentials: () => Promise<Credentials>;
  readonly #counts = new ReferenceCounts();
  readonly #every: Every;
  #login: Promise<string> | undefined;
  /** What the last logon was made with and gave: the password, and the session, which alone opens every object. */
  #secrets: readonly string[] = [];
  #stopHeartbeat: (() => void) | undefined;
  #isServiceGone = false;
  #scopes = 0;
  #inFlight = 0;
  #draining: Promise<void> | undefined;
  readonly #flights = createFlights<readonly Element[]>();
  /** Answers that are asked for often, large, and the same for as long as the service runs. */
  readonly #kept = new Map<string, readonly Element[]>();
  readonly #residents = new Residents(this.#counts);
  #changes = 0;

  constructor(profile: string, exchange: Exchange, credentials: () => Promise<Credentials>, every: Every) {
    this.#profile = profile;
    this.#exchange = exchange;
    this.#credentials = credentials;
    this.#every = every;
  }

  /** Texts that must never be shown. */
  credentials(): readonly string[] {
    return this.#secrets;
  }

  /** Starts a piece of work; `done` must be called at its end. */
  async begin(signal: AbortSignal): Promise<Scope> {
    this.#scopes += 1;
    try {
      return new Scope(this, await this.root(), signal);
    } catch (thrown) {
      this.#scopes -= 1;
      throw thrown;
    }
  }

  /** Gives back everything that a piece of work held, and releases what nobody holds as soon as that is safe. */
  async done(refs: Iterable<string>): Promise<void> {
    this.#scopes -= 1;
    for (const ref of refs) this.#counts.letGo(ref);
    this.#drainWhenQuiet();
    if (this.#scopes === 0) await this.#draining;
  }

  hold(ref: string): void {
    this.#counts.hold(ref);
  }

  letGo(ref: string): void {
    this.#counts.letGo(ref);
    this.#drainWhenQuiet();
  }

  /** How many requests that may have changed anything have ended. */
  get changes(): number {
    return this.#changes;
  }

  /** References that the service still has on our account, apart from the root. */
  get outstanding(): number {
    return this.#counts.held + this.#counts.idle;
  }

  /** Reference to IVirtualBox. Throws ToolError API_AUTH or API_UNREACHABLE. */
  root(): Promise<string> {
    this.#login ??= this.#logOn().catch((thrown: unknown) => {
      this.#login = undefined;
      throw thrown;
    });
    return this.#login;
  }

  /** One operation; references in the answer are reported before anything can release them. Throws SessionLost. */
  async call(
    operation: string,
    children: readonly Child[],
    note: (ref: string) => void,
    options: CallOptions,
  ): Promise<readonly Element[]> {
    const kept = this.#kept.get(operation) ?? this.#residents.answer(operation, children);
    if (kept !== undefined) return kept;
    while (this.#draining !== undefined) await this.#draining;
    const login = this.#login;
    const root = await login;
    this.#inFlight += 1;
    try {
      const fields = await this.#request(operation, children, options);
      noteReferences(fields, root === undefined ? undefined : sessionOf(root), note);
      if (operation === 'IVirtualBox_getGuestOSTypes') this.#kept.set(operation, fields);
      if (this.#login === login) this.#residents.learn(operation, children, fields);
      return fields;
    } catch (thrown) {
      if (thrown instanceof VboxFault && thrown.fault.info !== undefined && sessionOf(thrown.fault.info) !== undefined)
        note(thrown.fault.info);
      if (thrown instanceof VboxFault && (await this.#isLost(thrown, root))) {
        if (this.#login === login) this.#forget();
        throw new SessionLost(`The web session of profile "${this.#profile}" ended.`, { cause: thrown });
      }
      throw thrown;
    } finally {
      this.#inFlight -= 1;
      this.#drainWhenQuiet();
    }
  }

  /** The same read, asked for by several at once, is one request; none that was under way outlives a change. */
  async #request(
    operation: string,
    children: readonly Child[],
    { kind, signal, ...limits }: CallOptions,
  ): Promise<readonly Element[]> {
    if (kind === 'act') {
      this.#flights.forget();
      const given = signal === undefined ? limits : { ...limits, signal };
      return this.#exchange(operation, children, given).finally(() => {
        this.#flights.forget();
        this.#changes += 1;
      });
    }
    if (!isRepeatable(operation) || signal === undefined)
      return this.#exchange(operation, children, signal === undefined ? limits : { ...limits, signal });
    const left = (): HttpFailure => stoppedFailure(signal, 'perhaps', 'the web service');
    const start = (stop: AbortController) => this.#readTwice(operation, children, { ...limits, signal: stop.signal });
    return this.#flights.join(JSON.stringify([operation, children, limits.deadlineMs ?? null]), signal, start, left);
  }

  /** A read whose connection broke before its answer came is tried once more, on another connection. */
  async #readTwice(
    operation: string,
    children: readonly Child[],
    options: ExchangeOptions & { readonly signal: AbortSignal },
  ): Promise<readonly Element[]> {
    try {
      return await this.#exchange(operation, children, options);
    } catch (thrown) {
      const isBroken = thrown instanceof HttpFailure && thrown.kind === 'broken' && !options.signal.aborted;
      if (!isBroken) throw thrown;
      return this.#exchange(operation, children, options);
    }
  }

  /** The web session's own id; changes with every logon. */
  async id(): Promise<string> {
    return sessionOf(await this.root()) ?? '';
  }

  async close(): Promise<void> {
    const login = this.#login;
    this.#forget();
    const root = await login?.catch(() => undefined);
    if (root !== undefined)
      await this.#exchange('IWebsessionManager_logoff', [['refIVirtualBox', root]], { deadlineMs: 5_000 }).catch(
        () => undefined,
      );
  }

  async #logOn(): Promise<string> {
    const { username, password, advice } = await this.#credentials();
    const profile = this.#profile;
    let root: string | undefined;
    try {
      const fields = await this.#exchange('IWebsessionManager_logon', [
        ['username', username],
        ['password', password.reveal()],
      ]);
      root = fields.find(({ name }) => name === 'returnval')?.text;
    } catch (thrown) {
      if (!(thrown instanceof VboxFault)) throw thrown;
      if (!this.#isServiceGone) {
        throw new ToolError(
          'API_AUTH',
          `VirtualBox's web service refused the logon of profile "${profile}". Nothing was sent.`,
          {
            hint:
              advice ??
              'Check user name and password of the profile, and which authentication library the service uses.',
          },
        );
      }
    }
    if (root === undefined || root === '') {
      throw new ToolError(
        'API_UNREACHABLE',
        `vboxwebsrv of profile "${profile}" has lost VBoxSVC, the process behind it. Nothing was sent.`,
        {
          hint: 'Restart vboxwebsrv; it cannot recover by itself.',
          fate: 'refused',
        },
      );
    }
    this.#isServiceGone = false;
    this.#secrets = [password.reveal(), sessionOf(root) ?? root];
    this.#stopHeartbeat?.();
    this.#stopHeartbeat = this.#every(heartbeatMs, () => void this.#beat(root));
    return root;
  }

  /** A failing beat needs no answer: the next call notices the loss and logs on again. */
  async #beat(root: string): Promise<void> {
    await this.#exchange('IManagedObjectRef_getInterfaceName', [['_this', root]], { deadlineMs: 10_000 }).catch(
      () => undefined,
    );
  }

  async #isLost({ fault }: VboxFault, root: string | undefined): Promise<boolean> {
    if (fault.result === ABORTED && fault.info === '') {
      this.#isServiceGone = true;
      return true;
    }
    if (fault.badRef === undefined || root === undefined) return false;
    if (fault.badRef === root) return true;
    try {
      await this.#exchange('IManagedObjectRef_getInterfaceName', [['_this', root]]);
      return false;
    } catch (thrown) {
      return thrown instanceof VboxFault;
    }
  }

  #forget(): void {
    this.#login = undefined;
    this.#counts.clear();
    this.#kept.clear();
    this.#residents.clear();
    this.#stopHeartbeat?.();
    this.#stopHeartbeat = undefined;
  }

  #drainWhenQuiet(): void {
    const isDue = this.#counts.idle > 0 && (this.#scopes === 0 || this.#counts.idle >= mostIdle);
    if (!isDue || this.#inFlight > 0 || this.#draining !== undefined || this.#login === undefined) return;
    this.#draining = this.#release(this.#counts.takeIdle()).finally(() => {
      this.#draining = undefined;
    });
  }

  async #release(refs: readonly string[]): Promise<void> {
    const queue = [...refs];
    const worker = async (): Promise<void> => {
      for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
        await this.#exchange('IManagedObjectRef_release', [['_this', ref]]).catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: releasesAtATime }, worker));
  }
}
