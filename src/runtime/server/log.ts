// The server's log: JSON lines on stderr, and the same as notifications for the client that wants them.
import { visibleJson } from '../../security/hygiene.ts';
import { levels } from './stateless-envelope.ts';

export type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error';

/** What is worth a line: an event in words and its particulars. Never holds arguments, results or credentials. */
export interface LogEntry {
  readonly level: Level;
  readonly event: string;
  readonly [particular: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

export interface LogParts {
  readonly write: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
  readonly atLeast?: Level;
}

/** One JSON object per line with the time in front; entries below the level are left out. */
export function createLog({ write, now, atLeast = 'info' }: LogParts): Log {
  return (entry) => {
    if (!reaches(entry.level, atLeast)) return;
    write(`${visibleJson(JSON.stringify({ time: new Date(now()).toISOString(), ...entry }))}\n`);
  };
}

/** Whether a severity is as severe as another one, or more. */
export const reaches = (level: string, atLeast: string): boolean => levels.indexOf(level) >= levels.indexOf(atLeast);

/** Where something went wrong, without its message: a message may hold anything, a stack only names of our code. */
export function whereabouts(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const frames = (thrown.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node:internal'));
  const steps = frames.slice(0, 8).map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*\/(?=[^/]+:\d+)/, ''));
  return [thrown.name, ...steps].join(' ');
}
