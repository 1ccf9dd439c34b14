// Everything that can go wrong between a command and its answer, told as a ToolError.
import { ToolError } from '../../errors.ts';
import type { HttpFailure, HttpResponse } from '../http.ts';
import type { Reading } from './answer.ts';
import { meaningOf } from './codes.ts';
import { oneLine, withoutSecrets } from './hygiene.ts';

/** What an error message needs to know of the call. */
export interface About {
  readonly command: string;
  readonly changes: 'nothing' | 'something';
  readonly profile: string;
  /** URL of the API. */
  readonly url: string;
  readonly login: 'keys' | 'password';
  /** Id under which the job of this call can be looked up even when the answer got lost. */
  readonly jobId?: string;
  /** Credentials and secret arguments: never shown, even when the server repeats them. */
  readonly secrets: readonly string[];
}

/** How to ask about a job later, as a tool call in words. */
export function checkWith(jobId: string): string {
  return `cloudstack_query_async_job_result jobid=${jobId}`;
}

/** No complete answer. What was certainly not sent counts as refused; the rest of a change is unknown. */
export function faultOfFailure(failure: HttpFailure, about: About): ToolError {
  const unsent = failure.sent === 'nothing';
  const code =
    failure.kind === 'aborted'
      ? 'CANCELLED'
      : failure.kind === 'timeout' && !unsent
        ? 'API_TIMEOUT'
        : 'API_UNREACHABLE';
  const ending = unsent ? `${about.command} was not sent.` : doubt(about);
  return new ToolError(code, `${failure.message} ${ending}`.trim(), {
    hint: unsent
      ? adviceBeforeSending(failure, about)
      : about.changes === 'something'
        ? lookUp(about)
        : 'Try again; nothing was changed.',
    cause: failure,
    fate: unsent ? 'refused' : 'unknown',
  });
}

/** Something answered that is not CloudStack, or not in a readable state. */
export function faultOfGarbled(seen: string, response: HttpResponse, about: About): ToolError {
  const target = redirectTarget(response);
  const what =
    target === undefined ? seen : `a redirect (status ${response.status}) to ${target}, which is not followed`;
  const message = withoutSecrets(`The answer to ${about.command} is not CloudStack's: ${what}.`, about.secrets);
  return new ToolError('API_GARBLED', `${message} ${doubt(about)}`.trim(), {
    hint: [adviceOnGarbled(response, about), ...(about.changes === 'something' ? [lookUp(about)] : [])].join(' '),
    apiCode: response.status,
  });
}

/** CloudStack itself said no. `now` is this machine's Unix time in ms when the answer came. */
export function faultOfError(
  error: Extract<Reading, { kind: 'error' }>,
  response: HttpResponse,
  about: About,
  now: number,
): ToolError {
  const { code, next } = meaningOf(error.code);
  const said = withoutSecrets(oneLine(error.text), about.secrets) || 'no reason was given.';
  const isUnsure = error.code === 530 && about.changes === 'something';
  const retryAfter = response.headers['retry-after'];
  const hints = [
    next,
    ...(error.code === 401 ? [adviceOnLogin(about)] : []),
    ...(error.code === 401 || error.code === 400 ? [skewText(response, now)] : []),
    ...(retryAfter === undefined ? [] : [`The server asks to wait: Retry-After ${oneLine(retryAfter, 40)}.`]),
    ...(error.about.length === 0 ? [] : [`Concerns ${error.about.map((entity) => oneLine(entity, 80)).join(', ')}.`]),
    ...(isUnsure ? [lookUp(about)] : []),
  ];
  const text = `CloudStack refused ${about.command} (${error.code}): ${said}`;
  return new ToolError(code, isUnsure ? `${text} ${doubt(about)}` : text, {
    hint: hints.filter((hint) => hint !== '').join(' '),
    apiCode: error.code,
    ...(isUnsure ? { fate: 'unknown' as const } : {}),
  });
}

/** Difference of the clocks in words, from the Date header; empty when there is none. Positive: this machine is ahead. */
export function skewText({ headers }: HttpResponse, now: number): string {
  const server = Date.parse(headers['date'] ?? '');
  if (Number.isNaN(server)) return '';
  const seconds = Math.round((now - server) / 1000);
  if (Math.abs(seconds) < 30) return `The clocks are not the reason: they differ by ${Math.abs(seconds)} s.`;
  return `This machine's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the server's: set it right, signatures depend on it.`;
}

function doubt({ changes, command }: About): string {
  return changes === 'something' ? `Whether ${command} ran is unknown.` : '';
}

/** What to do about a change whose outcome is unknown. Sending it again is never it. */
function lookUp({ jobId, command }: About): string {
  const how =
    jobId === undefined
      ? 'look at the resource that it should have changed'
      : `if it started, its job is ${checkWith(jobId)}`;
  return `Do not send ${command} again before looking: ${how}.`;
}

function adviceBeforeSending({ kind }: HttpFailure, { profile, url }: About): string {
  if (kind === 'aborted') return 'The caller stopped it.';
  if (kind === 'tls') {
    return `Give this machine the CA of ${hostOf(url)}, or correct the host name in profile "${profile}"; verifycert = false switches the check off for it.`;
  }
  return `Check the URL of profile "${profile}", the network and whether the management server runs.`;
}

function adviceOnGarbled({ status }: HttpResponse, { profile, url }: About): string {
  const check = `Check the URL of profile "${profile}" (${hostOf(url)}; the path normally ends in /client/api)`;
  if (status === 414 || status === 431)
    return `The web server in front refused the size of the request's header, not CloudStack a parameter. ${check}.`;
  if (status === 413) return `The web server in front refused the size of the request. ${check} or its limit.`;
  if (status === 502 || status === 503 || status === 504)
    return `A proxy answered because the management server did not. ${check} and the server.`;
  return `${check}, and whether a proxy or a login page (SSO) stands in front of it.`;
}

function adviceOnLogin({ login, profile }: About): string {
  return login === 'keys'
    ? `Check the API key and the secret key of profile "${profile}", and whether keys are allowed for this user.`
    : `Check the user name, password and domain of profile "${profile}"; a session may also have ended: try again.`;
}

function redirectTarget({ status, headers }: HttpResponse): string | undefined {
  if (status < 300 || status >= 400) return undefined;
  const location = headers['location'];
  if (location === undefined) return 'nowhere';
  if (!URL.canParse(location)) return 'another path';
  const { origin, pathname } = new URL(location);
  return oneLine(`${origin}${pathname}`, 120);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'no valid address';
}
