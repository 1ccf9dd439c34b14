// The outside world of the program, as the composition root hands it in: environment, streams, clock, chance, clouds.
import type { Readable, Writable } from 'node:stream';
import type { Clock } from '../contract/clock.ts';
import type { Across } from '../contract/cloud.ts';
import type { LazyClouds } from './clouds.ts';

export interface OutsideWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** What this machine is called. */
  readonly host: string;
  readonly cwd: string;
  /** User of this process; undefined where the system knows none. */
  readonly user: number | undefined;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly randomId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Tells the listener each time the process is asked to stop, from the first call on. */
  readonly onStop: (listener: () => void) => void;
  /** How a TCP connection from here is tried; the network itself when left out. */
  readonly reach?: Across['reach'];
  /** Path of the file that runs this program. */
  readonly program: string;
  /** Every kind of cloud, by provider id. */
  readonly clouds: LazyClouds;
  /** The listings and other files that the build put beside the program. */
  readonly beside: (path: string) => URL;
  /** Keeps what was compiled so far for the next start, in a while. The built program can. */
  readonly keepCompiled?: (after: 'start' | 'call') => void;
}
