// Identical reads under way are one request: whoever asks for the same meanwhile waits for the answer that is on its way.

export interface Flights<T> {
  /**
   * What `start` comes to, or the same that is under way. The last one who waits takes the request along when it gives
   * up; one of several leaves alone, with what `left` makes.
   */
  join(key: string, signal: AbortSignal, start: (stop: AbortController) => Promise<T>, left: () => unknown): Promise<T>;
  /** Something may have been changed: what is under way answers nobody who asks from now on. */
  forget(): void;
}

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/** Nothing is kept beyond the request itself. */
export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  const begin = (key: string, start: (stop: AbortController) => Promise<T>): Flight<T> => {
    const stop = new AbortController();
    const flight: Flight<T> = { answer: start(stop), stop, waiting: 0 };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.answer.then(land, land);
    return flight;
  };

  return {
    join(key, signal, start, left) {
      const flight = flights.get(key) ?? begin(key, start);
      flight.waiting++;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          flight.waiting--;
          if (flight.waiting > 0) {
            reject(left());
            return;
          }
          // Nobody may join what is being stopped.
          if (flights.get(key) === flight) flights.delete(key);
          flight.stop.abort(signal.reason);
        };
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
        const settled = (): void => signal.removeEventListener('abort', leave);
        flight.answer.finally(settled).then(resolve, reject);
      });
    },
    forget: () => flights.clear(),
  };
}
