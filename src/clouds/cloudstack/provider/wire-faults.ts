// Failures on the way: no complete answer, or an answer that CloudStack did not write.
import { ToolError } from '../../../contract/errors.ts';
import { codeOfFailure } from '../../../runtime/wire/failure-code.ts';
import type { HttpFailure, HttpResponse } from '../../../runtime/wire/http.ts';
import { type About, doubt, lookUp, sentences } from './about.ts';
import { said } from './server-text.ts';

/** No complete answer. What was certainly not sent counts as refused; for the rest nobody knows. */
export function faultOfFailure(failure: HttpFailure, about: About): ToolError {
  const isUnsent = failure.sent === 'nothing';
  const message = sentences(failure.message, isUnsent ? `${about.command} was not sent.` : doubt(about));
  return new ToolError(codeOfFailure[failure.kind], message, {
    hint: isUnsent ? adviceUnsent(failure, about) : sentences(adviceSent(failure, about), lookUp(about)),
    cause: failure,
    fate: isUnsent ? 'refused' : 'unknown',
  });
}

/** Something answered that is not CloudStack, or CloudStack in no readable state. */
export function faultOfGarbled(seen: string, response: HttpResponse, about: About): ToolError {
  if (response.status === 404 && about.fields > mostFields) return tooManyFields(about);
  const target = redirectTarget(response);
  const what =
    target === undefined ? seen : `a redirect (status ${response.status}) to ${target}, which is not followed`;
  const message = said(`The answer to ${about.command} is not one of CloudStack: ${what}.`, about.secrets);
  return new ToolError('API_GARBLED', sentences(message, doubt(about)), {
    hint: sentences(adviceOnGarbled(response, about), lookUp(about)),
    ...(response.status >= 400 ? { apiCode: response.status } : {}),
  });
}

/** A web server takes no form with more fields unless it is told to (Jetty's maxFormKeys); it answers with a page of its own. */
const mostFields = 1_000;

function tooManyFields({ command, fields }: About): ToolError {
  const message = `${command} has ${fields} parameters, too many for the web server of CloudStack: it refused the request before it was read, and nothing was done.`;
  return new ToolError('API_REFUSED', message, {
    hint: `Split it into calls of fewer than ${mostFields} parameters each; a row of a map counts once for each of its columns.`,
    apiCode: 404,
  });
}

/** An answer in CloudStack's form that cannot be the one to this command. For a change it proves nothing. */
export function faultOfMisfit(seen: string, about: About): ToolError {
  const message = said(`The answer to ${about.command} does not fit it: ${seen}`, about.secrets).replace(/\.$/, '');
  return new ToolError('API_GARBLED', sentences(`${message}.`, doubt(about)), {
    hint: sentences(
      `See whether something stands in front of ${hostOf(about.url)} that mixes answers up.`,
      lookUp(about),
    ),
  });
}

function adviceUnsent({ kind }: HttpFailure, { profile, url, unverifiedBy }: About): string {
  switch (kind) {
    case 'aborted':
      return 'The caller stopped it.';
    case 'tls':
      return [
        `Name a file with the CA of ${hostOf(url)}: NODE_EXTRA_CA_CERTS=FILE for this program, or ca_file of a profile in virtspan.yaml. Or correct the host name of profile "${profile}"`,
        unverifiedBy === undefined ? '.' : `; ${unverifiedBy} switches the check off for it.`,
      ].join('');
    case 'invalid':
      return `Correct the URL of profile "${profile}".`;
    default:
      return `Check the URL of profile "${profile}" (${hostOf(url)}), the network and whether the management server runs.`;
  }
}

function adviceSent({ kind }: HttpFailure, { changes }: About): string {
  if (kind === 'aborted') return 'The caller stopped it.';
  if (kind === 'too-large') return 'Ask for less: a smaller pagesize, or a filter.';
  return changes === 'nothing' ? 'Try again, or ask for less at a time.' : '';
}

function adviceOnGarbled({ status }: HttpResponse, { profile, url }: About): string {
  const check = `check the URL of profile "${profile}" (${hostOf(url)}; the path normally ends in /client/api)`;
  switch (status) {
    case 413:
      return `The web server in front refused the size of the request: ${check}, or its limit.`;
    case 414:
    case 431:
      return `The web server in front refused the size of the request header; it is not CloudStack's parameter error 431: ${check}.`;
    case 502:
    case 503:
    case 504:
      return `A proxy answered in place of the management server: see whether that runs, and ${check}.`;
    default:
      return `Something else answered: ${check}, and see whether a proxy or a login page (SSO) stands in front of it.`;
  }
}

/** Where a redirect points, without query and credentials. */
function redirectTarget({ status, headers }: HttpResponse): string | undefined {
  if (status < 300 || status >= 400) return undefined;
  const { location = '' } = headers;
  if (!URL.canParse(location)) return location === '' ? 'nowhere' : 'another path of the same server';
  const { origin, pathname } = new URL(location);
  return said(`${origin}${pathname}`, [], 120);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'no valid address';
}
