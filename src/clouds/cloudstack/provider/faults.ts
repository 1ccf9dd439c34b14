// CloudStack's own refusals, told as a ToolError with the next step.
import { ToolError } from '../../../contract/errors.ts';
import { type About, doubt, lookUp, sentences } from './about.ts';
import type { ErrorReading } from './answer.ts';
import { adviceAfter, isReason, meaningOf } from './codes.ts';
import { said } from './server-text.ts';

/** Differences of the clocks below this are not worth a word. */
const tolerableSkewMs = 30_000;

/** What is known beside the answer. */
export interface Circumstances {
  /** See skewMs; by this answer or an earlier one. */
  readonly skewMs: number | undefined;
  /** Whether other commands were carried out with the same credentials. */
  readonly others: 'accepted' | 'not tried';
  /** The Retry-After header. */
  readonly wait?: string;
}

/**
 * CloudStack said no. An internal error (530) of a change
 * leaves its outcome unknown where no reason is given; with a reason, and with every other number, it is a refusal.
 */
export function faultOfError(error: ErrorReading, about: About, around: Circumstances): ToolError {
  const { code } = meaningOf(error.code);
  const reason = said(error.text, about.secrets) || 'no reason was given.';
  const isUnsure = error.code === 530 && about.changes === 'something' && !isReason(error.text);
  // Servers answer a wrong password as they answer a lack of permission.
  const isLogin = about.command === 'login' && error.code === 531;
  const isCommand = error.code === 401 && around.others === 'accepted';
  const refused = `CloudStack refused ${about.command} (${error.code}): ${reason}`;
  return new ToolError(code, isUnsure ? sentences(refused, doubt(about)) : refused, {
    hint: sentences(
      isLogin || isCommand ? '' : adviceAfter(error.code, error.text),
      isCommand ? adviceOnCommand(about) : error.code === 401 || isLogin ? adviceOnLogin(about) : '',
      error.code === 401 || error.code === 400 ? adviceOnClock(around.skewMs) : '',
      around.wait === undefined ? '' : `The server asks to wait (Retry-After: ${said(around.wait, [], 40)}).`,
      error.about.length === 0
        ? ''
        : `Concerns ${error.about.map((entity) => said(entity, about.secrets, 80)).join(', ')}.`,
      isUnsure ? lookUp(about) : '',
    ),
    apiCode: error.code,
    ...(isUnsure ? { fate: 'unknown' as const } : {}),
    ...(error.code === 432 || isCommand ? { contradicts: 'what is offered' as const } : {}),
  });
}

/** The difference of the clocks in words; empty when it is unknown or does no harm. */
export function skewText(skew = 0): string {
  if (Math.abs(skew) < tolerableSkewMs) return '';
  const seconds = Math.round(Math.abs(skew) / 1000);
  return `This machine's clock is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} the server's; set it right, signed requests expire.`;
}

function adviceOnClock(skew: number | undefined): string {
  if (skew === undefined) return 'A clock of this machine that is minutes off looks the same.';
  return skewText(skew) || 'The clocks agree.';
}

const adviceOnCommand = ({ command, profile }: About): string =>
  `Other commands are accepted with the credentials of profile "${profile}", so it is this one: the server does not know ${command}, a feature that brings it is off, or they were changed or disabled a moment ago.`;

function adviceOnLogin({ login, profile }: About): string {
  return login === 'keys'
    ? `Check the API key and the secret key of profile "${profile}", and whether its user may use keys.`
    : `Check the user name, password and domain of profile "${profile}". `;
}
