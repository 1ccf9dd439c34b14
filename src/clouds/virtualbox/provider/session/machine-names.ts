// The names of all machines: one request each, so they are read once for all who ask at the same time.
import { setMaxListeners } from 'node:events';
import { createFlights } from '../../../../runtime/flights.ts';
import { stoppedFailure } from '../../../../runtime/wire/http.ts';
import { nullIfRefused } from '../soap/exchange.ts';
import type { Scope } from './scope.ts';

/** A machine, and what it is called; null where its settings cannot be read. */
type Named = readonly [ref: string, name: string | null];

interface Reader {
  begin(signal: AbortSignal): Promise<Scope>;
  /** How many changes this process has sent and seen the end of. */
  readonly changes: number;
}

export class MachineNames {
  readonly #reader: Reader;
  readonly #flights = createFlights<readonly Named[]>();
  #underWay: { readonly changes: number; readonly end: Promise<void> } | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Names of all machines that have one. */
  async all(scope: Scope): Promise<readonly string[]> {
    return (await this.#read(scope)).flatMap(([, name]) => (name === null ? [] : [name]));
  }

  /**
   * References, held by the scope, to the machines that were called so when their names were read. Another client may have
   * renamed one since the reading began: the name of whichever is used has to be read again.
   */
  async called(scope: Scope, wanted: string): Promise<readonly string[]> {
    const refs = (await this.#read(scope)).filter(([, name]) => name === wanted).map(([ref]) => ref);
    for (const ref of refs) scope.hold(ref);
    return refs;
  }

  /**
   * Joins the reading that is under way. One that began before a change of ours had ended may tell what was before it:
   * whoever asks after that waits, together with all others, for the next one.
   */
  async #read(scope: Scope): Promise<readonly Named[]> {
    const { signal } = scope;
    while (this.#underWay !== undefined && this.#underWay.changes !== this.#reader.changes && !signal.aborted)
      await Promise.race([this.#underWay.end, aborted(signal)]);
    const left = () => stoppedFailure(signal, 'perhaps', 'the web service');
    return this.#flights.join('', signal, (stop) => this.#begin(stop.signal), left);
  }

  /** Of its own, so that whoever asked first may leave. */
  #begin(signal: AbortSignal): Promise<readonly Named[]> {
    // Each of the names is a request that listens.
    setMaxListeners(0, signal);
    const named = this.#readAll(signal);
    const ended = (): void => {
      if (this.#underWay === mine) this.#underWay = undefined;
    };
    const mine = { changes: this.#reader.changes, end: named.then(ended, ended) };
    this.#underWay = mine;
    return named;
  }

  async #readAll(signal: AbortSignal): Promise<readonly Named[]> {
    const scope = await this.#reader.begin(signal);
    try {
      const refs = await scope.texts('IVirtualBox_getMachines', scope.root);
      return await Promise.all(
        refs.map(async (ref) => [ref, await scope.text('IMachine_getName', ref).catch(nullIfRefused)] as const),
      );
    } finally {
      await scope.done();
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
