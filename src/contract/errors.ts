// The one error that callers see, and the one table of its codes.

/** What is known about the API after an error: nothing was sent, it refused, or nobody knows. */
export type Fate = 'refused' | 'failed' | 'unknown';

/** Every code, with what it says about the API's side. Texts are pinned by test/pins/errors.pin.test.ts. */
export const codes = {
  TOOL_UNKNOWN: 'refused',
  TOOL_DISABLED: 'refused',
  NOT_OFFERED: 'refused',
  PARAM_MISSING: 'refused',
  PARAM_KIND: 'refused',
  PARAM_VALUE: 'refused',
  PARAM_UNKNOWN: 'refused',
  NAME_UNKNOWN: 'refused',
  NAME_AMBIGUOUS: 'refused',
  PROFILE_UNKNOWN: 'refused',
  MODE_REFUSES: 'refused',
  POLICY_DENIES: 'refused',
  RATE_LIMITED: 'refused',
  CONFIRM_NEEDED: 'refused',
  CONFIRM_DECLINED: 'refused',
  CONFIRM_CHANGED: 'refused',
  CONFIRM_EXPIRED: 'refused',
  CONFIRM_SPENT: 'refused',
  AUDIT_UNWRITABLE: 'refused',
  SHARED_AWAY: 'refused',
  CONFIG_INVALID: 'refused',
  CREDENTIALS_MISSING: 'refused',
  BUSY: 'refused',
  CANCELLED: 'refused',
  API_AUTH: 'failed',
  API_REFUSED: 'failed',
  API_LIMIT: 'failed',
  JOB_FAILED: 'failed',
  JOB_CANCELLED: 'failed',
  API_UNREACHABLE: 'unknown',
  API_GARBLED: 'unknown',
  API_TIMEOUT: 'unknown',
  JOB_VANISHED: 'unknown',
  SCRIPT_FAILED: 'failed',
  INTERNAL: 'unknown',
} as const satisfies Record<string, Fate>;

export type ErrorCode = keyof typeof codes;

const mark = Symbol.for('virtspan.ToolError');

/** A refusal, a failure or an unknown outcome, told so that the reader knows what to do next. Never holds a secret. */
export class ToolError extends Error {
  readonly code: ErrorCode;
  readonly fate: Fate;
  readonly hint: string | undefined;
  /** The API's own number for the error, where it has one. */
  readonly apiCode: number | undefined;
  /** Set where the API says that it has no such operation, or not for these credentials. */
  readonly contradicts: 'what is offered' | undefined;

  /** A cloud from outside brings its own copy of this class: its errors are known by their mark. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && mark in value;
  }

  constructor(
    code: ErrorCode,
    message: string,
    more: { hint?: string; cause?: unknown; apiCode?: number; fate?: Fate; contradicts?: 'what is offered' } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'ToolError';
    Object.defineProperty(this, mark, { value: true });
    this.code = code;
    this.fate = more.fate ?? codes[code];
    this.hint = more.hint;
    this.apiCode = more.apiCode;
    this.contradicts = more.contradicts;
  }
}

/** Any thrown thing as a ToolError; unexpected ones keep their message out of sight, as it may hold anything. */
export function asToolError(thrown: unknown): ToolError {
  if (thrown instanceof ToolError) return thrown;
  return new ToolError('INTERNAL', 'virtspan failed unexpectedly; the log on stderr says where.', { cause: thrown });
}
