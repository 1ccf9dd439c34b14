// CloudStack's own refusals, told as a ToolError with the next step.
import { ToolError } from '../../../contract/errors.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { type About, doubt, lookUp, sentences } from './about.ts';
import type { ErrorReading } from './answer.ts';
import { adviceAfter, isReason, meaningOf } from './codes.ts';
import { said } from './server-text.ts';

/** Differences of the clocks below this are not worth a word. */
const tolerableSkewMs = 30_000;

/**
 * CloudStack said no. `now` is this machine's Unix time in ms when the answer came. An internal error (530) of a change
 * leaves its outcome unknown where no reason is given; with a reason, and with every other number, it is a refusal.
 */
export function faultOfError(error: ErrorReading, response: HttpResponse, about: About, now: number): ToolError {
  const { code } = meaningOf(error.code);
  const reason = said(error.text, about.secrets) || 'no reason was given.';
  const isUnsure = error.code === 530 && about.changes === 'something' && !isReason(error.text);
  // Servers answer a wrong password as they answer a lack of permission.
  const isLogin = about.command === 'login' && error.code === 531;
  const refused = `CloudStack refused ${about.command} (${error.code}): ${reason}`;
  return new ToolError(code, isUnsure ? sentences(refused, doubt(about)) : refused, {
    hint: sentences(
      isLogin ? '' : adviceAfter(error.code, error.text),
      error.code === 401 || isLogin ? adviceOnLogin(about) : '',
      error.code === 401 || error.code === 400 ? adviceOnClock(response, now) : '',
      adviceOnWaiting(response),
      error.about.length === 0
        ? ''
        : `Concerns ${error.about.map((entity) => said(entity, about.secrets, 80)).join(', ')}.`,
      isUnsure ? lookUp(about) : '',
    ),
    apiCode: error.code,
    ...(isUnsure ? { fate: 'unknown' as const } : {}),
  });
}

/** How far this machine's clock is ahead of the server's, in ms, by the Date header; undefined without one. */
function skewMs({ headers }: HttpResponse, now: number): number | undefined {
  const server = Date.parse(headers.date ?? '');
  return Number.isNaN(server) ? undefined : now - server;
}

/** The difference of the clocks in words; empty when it is unknown or does no harm. */
export function skewText(response: HttpResponse, now: number): string {
  const skew = skewMs(response, now) ?? 0;
  if (Math.abs(skew) < tolerableSkewMs) return '';
  const seconds = Math.round(Math.abs(skew) / 1000);
  return `This machine's clock is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} the server's; set it right, signed requests expire.`;
}

function adviceOnClock(response: HttpResponse, now: number): string {
  const text = skewText(response, now);
  return text === '' && skewMs(response, now) !== undefined ? 'The clocks agree.' : text;
}

function adviceOnWaiting({ headers }: HttpResponse): string {
  const wait = headers['retry-after'];
  return wait === undefined ? '' : `The server asks to wait (Retry-After: ${said(wait, [], 40)}).`;
}

function adviceOnLogin({ login, profile }: About): string {
  return login === 'keys'
    ? `Check the API key and the secret key of profile "${profile}", and whether its user may use keys.`
    : `Check the user name, password and domain of profile "${profile}". A session that ended also looks like this: the next call logs in anew.`;
}
