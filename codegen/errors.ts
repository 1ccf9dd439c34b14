// The one way in which generation fails: file, place, reason, next step, and nothing written.

export type GenerationCode =
  | 'SPEC_UNREADABLE'
  | 'SPEC_INVALID'
  | 'SPEC_CHECKSUM'
  | 'NAME_UNSAFE'
  | 'NAME_CLASH'
  | 'OVERLAY_INVALID'
  | 'OVERLAY_UNUSED'
  | 'NOT_REVIEWED'
  | 'GENERATED_STALE'
  | 'USAGE';

/** Ends the run. `origin` is a file, with a JSON pointer behind `#` where there is one. */
export class GenerationError extends Error {
  readonly code: GenerationCode;
  readonly origin: string;
  readonly reason: string;

  constructor(code: GenerationCode, origin: string, reason: string, more: { cause?: unknown } = {}) {
    super(`${code} ${shown(origin)}: ${reason}`, more);
    this.name = 'GenerationError';
    this.code = code;
    this.origin = origin;
    this.reason = reason;
  }
}

/** A place is spelt by the spec as well: one short line of it, whatever it holds. */
function shown(origin: string): string {
  const line = origin.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}
