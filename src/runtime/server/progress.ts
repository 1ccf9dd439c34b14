// Progress of a call as notifications, for clients that asked for them.
import type { Progress } from '../../contract/invocation.ts';

export interface ProgressParams {
  readonly progressToken: string | number;
  readonly progress: number;
  readonly total?: number;
  readonly message: string;
  readonly [more: string]: unknown;
}

export interface ProgressReporter {
  readonly report: (progress: Progress) => void;
  /** After this nothing is sent any more: a notification behind the answer would name a token that is gone. */
  close(): void;
}

/** Without a token nothing is ever sent. */
export function createProgressReporter(
  token: string | number | undefined,
  send: (params: ProgressParams) => void,
): ProgressReporter {
  let state: 'open' | 'closed' = 'open';
  let last = -1;
  return {
    report({ message, elapsedMs, percent }) {
      if (token === undefined || state === 'closed') return;
      // The protocol wants a number that grows with every notification; states may repeat.
      const progress = Math.max(percent ?? elapsedMs / 1000, last + 0.001);
      last = progress;
      send({ progressToken: token, progress, ...(percent !== undefined && { total: 100 }), message });
    },
    close() {
      state = 'closed';
    },
  };
}
