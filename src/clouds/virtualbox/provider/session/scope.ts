// What one call holds of the service: its references, and whether it has changed anything yet.
import type { ExchangeOptions } from '../soap/exchange.ts';
import type { Child } from '../soap/soap.ts';
import type { Element } from '../soap/xml.ts';

/** Names and texts of a request's children after `_this`. */
export type Args = readonly Child[];

/** `ask` may be one request with others that ask the same; `act` may change what is asked for by others. */
export interface CallOptions extends ExchangeOptions {
  readonly kind: 'ask' | 'act';
}

/** The web session that a scope is a part of. */
export interface Session {
  call(
    operation: string,
    children: readonly Child[],
    note: (ref: string) => void,
    options: CallOptions,
  ): Promise<readonly Element[]>;
  hold(ref: string): void;
  letGo(ref: string): void;
  done(refs: Iterable<string>): Promise<void>;
}

export class Scope {
  readonly session: Session;
  /** Reference to IVirtualBox. */
  readonly root: string;
  readonly signal: AbortSignal;
  readonly #refs = new Set<string>();
  #actions = 0;

  constructor(session: Session, root: string, signal: AbortSignal) {
    this.session = session;
    this.root = root;
    this.signal = signal;
  }

  /** True once something was sent that may have changed anything. */
  get hasActed(): boolean {
    return this.#actions > 0;
  }

  /** How many changes were asked for, refused ones included. */
  get actions(): number {
    return this.#actions;
  }

  /** Asks without changing anything. */
  ask(
    operation: string,
    self: string,
    args: Args = [],
    options: ExchangeOptions = { signal: this.signal },
  ): Promise<readonly Element[]> {
    return this.#call(operation, [['_this', self], ...args], { ...options, kind: 'ask' });
  }

  /** Asks for something to be changed. It is not broken off half-way: an answer to a change is always waited for. */
  act(operation: string, self: string, args: Args = []): Promise<readonly Element[]> {
    this.#actions += 1;
    return this.send(operation, [['_this', self], ...args], {});
  }

  /** The text of the return value; empty for an object that is not there. */
  async text(operation: string, self: string, args: Args = []): Promise<string> {
    return textOf(await this.ask(operation, self, args));
  }

  /** The texts of all return values. */
  async texts(operation: string, self: string, args: Args = []): Promise<readonly string[]> {
    return (await this.ask(operation, self, args)).filter(({ name }) => name === 'returnval').map(({ text }) => text);
  }

  /** Without `_this`; for locks and the web session's own operations. */
  send(operation: string, children: readonly Child[], options: ExchangeOptions): Promise<readonly Element[]> {
    return this.#call(operation, children, { ...options, kind: 'act' });
  }

  /** Gives everything back. */
  async done(): Promise<void> {
    const refs = [...this.#refs];
    this.#refs.clear();
    await this.session.done(refs);
  }

  #call(operation: string, children: readonly Child[], options: CallOptions): Promise<readonly Element[]> {
    return this.session.call(operation, children, (ref) => this.hold(ref), options);
  }

  /** Keeps a reference until the end. */
  hold(ref: string): void {
    if (ref === this.root || this.#refs.has(ref)) return;
    this.#refs.add(ref);
    this.session.hold(ref);
  }
}

/** The text of the return value among an answer's fields. */
export const textOf = (fields: readonly Element[]): string =>
  fields.find(({ name }) => name === 'returnval')?.text ?? '';
