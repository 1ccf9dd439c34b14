// How much one script may use.

export interface ScriptLimits {
  /** Characters of the script. */
  readonly sourceChars: number;
  /** All memory of the interpreter, with the script and everything that it holds. At least 16 MiB. */
  readonly memoryBytes: number;
  /** Time that the script itself computes, in milliseconds; waiting for calls does not count. */
  readonly computeMs: number;
  /** Time from start to end, waiting included, in milliseconds. */
  readonly wallMs: number;
  readonly calls: number;
  /** Calls under way at the same time; further ones wait for their turn. */
  readonly callsAtOnce: number;
  /** Characters of one call's arguments, as JSON. */
  readonly argumentChars: number;
  /** Characters of one call's answer, as JSON. */
  readonly answerChars: number;
  /** Characters of the returned value, as JSON. Whoever shows it cuts it to fewer. */
  readonly resultChars: number;
  readonly consoleLines: number;
  /** Characters of all console lines together. */
  readonly consoleChars: number;
  /** Longest single sleep, in milliseconds. */
  readonly sleepMs: number;
}

export const usualLimits: ScriptLimits = {
  sourceChars: 65_536,
  memoryBytes: 64 * 1_048_576,
  computeMs: 5_000,
  wallMs: 600_000,
  calls: 300,
  callsAtOnce: 6,
  argumentChars: 262_144,
  answerChars: 8_000_000,
  resultChars: 2_000_000,
  consoleLines: 200,
  consoleChars: 20_000,
  sleepMs: 60_000,
};
