// The form that goes to CloudStack: a signed one for API keys, one with a session key after a login.

import { ToolError } from '../../../contract/errors.ts';
import type { Secret } from '../../../security/credentials.ts';
import { expiresText, type Fields, formBody, signedBody } from './sign.ts';

/** How long a signed request may be used, which also bounds what a clock that runs late costs. */
const lifetimeMs = 10 * 60 * 1000;

/** The server's limit for a form (request.content.size). */
const largestBody = 1_048_576;
const reserved = new Set(['apikey', 'command', 'expires', 'response', 'sessionkey', 'signature', 'signatureversion']);

/** A body signed with version 3, valid from `now` (Unix time in ms) for ten minutes. */
export function signedForm(
  command: string,
  fields: Fields,
  keys: { readonly apiKey: Secret; readonly secretKey: Secret },
  now: number,
): string {
  const all: Fields = [
    ['apiKey', keys.apiKey.reveal()],
    ['command', command],
    ...ownFields(command, fields),
    ['expires', expiresText(now + lifetimeMs)],
    ['response', 'json'],
    ['signatureVersion', '3'],
  ];
  return bounded(command, signedBody(all, keys.secretKey));
}

/** A body that belongs to a session; its cookies go into the header. Without a session key: the login itself. */
export function sessionForm(command: string, fields: Fields, sessionKey?: string): string {
  const key: Fields = sessionKey === undefined ? [] : [['sessionkey', sessionKey]];
  return bounded(
    command,
    formBody([['command', command], ...ownFields(command, fields), ['response', 'json'], ...key]),
  );
}

/** The server reads names in lower case and takes one value of several, so a second spelling would replace the first. */
function ownFields(command: string, fields: Fields): Fields {
  const seen = new Set<string>();
  for (const [name] of fields) {
    const lower = name.toLowerCase();
    if (reserved.has(lower) || seen.has(lower)) {
      throw new ToolError(
        'PARAM_VALUE',
        `${JSON.stringify(name)} would be sent twice to ${command}. Nothing was sent.`,
      );
    }
    seen.add(lower);
  }
  return fields;
}

function bounded(command: string, body: string): string {
  if (body.length <= largestBody) return body;
  throw new ToolError(
    'PARAM_VALUE',
    `The call of ${command} would be ${body.length} bytes long; CloudStack takes at most ${largestBody}. Nothing was sent.`,
    { hint: 'Shorten the longest argument; user data can be compressed with gzip before it is encoded.' },
  );
}
