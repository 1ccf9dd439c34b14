// Answers that refuse: Kubernetes Status objects, empty bodies and plain text as errors that say what to do.

import { type ErrorCode, ToolError } from '../../../contract/errors.ts';
import { isObject, readPath, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { cleanLine } from '../../../security/hygiene.ts';
import { hideValues, knownValues } from '../../../security/secret-values.ts';
import { listToolOf, nounOf } from './nouns.ts';
import { describeSubject, type Subject } from './place.ts';
import { ourManager } from './request.ts';

/** The body of an answer as JSON; undefined when it is none. */
export function jsonOf(response: HttpResponse): Json | undefined {
  try {
    return JSON.parse(response.text) as Json;
  } catch {
    return undefined;
  }
}

/** What an answer of 400 and above means. `secrets` are kept out of the message; `profile` is the name of the profile. */
export function faultOf(
  subject: Subject,
  response: HttpResponse,
  { secrets, profile }: { readonly secrets: readonly string[]; readonly profile: string },
): ToolError {
  const { status } = response;
  const body = jsonOf(response);
  const facts = isObject(body) && body.kind === 'Status' ? body : undefined;
  const said = saying(facts, response, secrets);
  const verdict = verdicts[status] ?? otherVerdict;
  const { message, hint, code = 'API_REFUSED', contradicts } = verdict({ subject, facts, said, status, profile });
  const isUnclear =
    status >= 500 && subject.tool.effect !== 'read' && (facts === undefined || readText(facts, 'reason') === 'Timeout');
  return new ToolError(code, isUnclear ? `${message} Whether it was done is unknown.` : message, {
    apiCode: status,
    ...(hint === undefined ? {} : { hint }),
    ...(contradicts === undefined ? {} : { contradicts }),
    ...(isUnclear ? { fate: 'unknown' as const } : {}),
  });
}

interface Facts {
  readonly subject: Subject;
  readonly facts: JsonObject | undefined;
  /** What the server said, on one line without a full stop; empty when it said nothing. */
  readonly said: string;
  readonly status: number;
  readonly profile: string;
}

interface Verdict {
  readonly message: string;
  readonly hint?: string;
  readonly code?: ErrorCode;
  readonly contradicts?: 'what is offered';
}

const refusedBy = ({ subject, said, status }: Facts, fallback: string): string =>
  `KubeVirt refused ${subject.tool.name} (${status}): ${said === '' ? fallback : said}.`;

const otherVerdict = (facts: Facts): Verdict => ({ message: refusedBy(facts, 'it gave no reason') });

const verdicts: Readonly<Record<number, (facts: Facts) => Verdict>> = {
  400: (facts) => ({
    message: refusedBy(facts, 'it did not understand the request'),
    ...(facts.said.includes(strictly)
      ? { hint: knownFieldsHint(facts) }
      : facts.said.includes('continue')
        ? { hint: 'Start the list again without "continue".' }
        : {}),
  }),
  401: ({ subject, facts, said, profile }) =>
    facts === undefined && said === ''
      ? {
          code: 'API_AUTH',
          message: `KubeVirt refused ${subject.tool.name} (401) without a reason, which for subresources means a missing permission: ${permissionText(subject)}.`,
          hint: canI(subject),
        }
      : {
          code: 'API_AUTH',
          message: `The cluster does not accept the credentials of profile "${profile}" (401${said === '' ? '' : `: ${said}`}).`,
          hint: 'Renew its token or certificate in the kubeconfig, and start this server again.',
        },
  403: (facts) => {
    const who = /User "([^"]*)"/.exec(facts.said)?.[1];
    // The quota controller's own words: it has used up what it may, it is not that it may not.
    if (facts.said.includes('exceeded quota')) {
      const hint = 'Free some of it, ask for less, or let an administrator raise the quota of the namespace.';
      return { code: 'API_LIMIT', message: refusedBy(facts, 'a quota is used up'), hint };
    }
    if (!facts.said.includes('cannot')) return { code: 'API_AUTH', message: refusedBy(facts, 'forbidden') };
    const user = who === undefined ? 'this user' : `user "${who}"`;
    return {
      code: 'API_AUTH',
      message: `KubeVirt refused ${facts.subject.tool.name} (403): ${user} may not ${permissionText(facts.subject)}.`,
      hint: canI(facts.subject),
    };
  },
  404: (facts) => {
    const { subject, said } = facts;
    const kind = readText(facts.facts, 'details.kind');
    if (kind === 'namespaces')
      return { message: `Namespace "${readText(facts.facts, 'details.name') ?? subject.namespace}" does not exist.` };
    if (facts.facts === undefined || /could not find the requested resource/.test(said)) {
      return {
        message: `The cluster does not serve ${subject.plural || subject.call.subresource} of ${subject.group}/${subject.version} (404).`,
        hint: 'KubeVirt or CDI may not be installed there, or in another version: kubevirt_get_version tells.',
        contradicts: 'what is offered',
      };
    }
    const name = readText(facts.facts, 'details.name') ?? subject.name;
    return {
      message:
        name === undefined
          ? refusedBy(facts, 'not found')
          : `${subject.namespace === undefined ? 'The cluster' : `Namespace "${subject.namespace}"`} has no ${nounOf(kind ?? subject.plural)} called "${name}".`,
      hint: `List what there is with ${listToolOf(subject.plural)}.`,
    };
  },
  406: (facts) => ({ message: refusedBy(facts, 'no acceptable representation') }),
  409: (facts) => {
    const conflicts = causesOf(facts.facts).filter(({ reason }) => reason === 'FieldManagerConflict');
    if (conflicts.length > 0) {
      const list = conflicts
        .slice(0, 8)
        .map(({ field, message }) => `${field} (${message})`)
        .join(', ');
      return {
        message: `${facts.subject.tool.name} conflicts (409) with fields that others manage: ${list}.`,
        hint: conflicts.every(({ message }) => message.includes(`"${ourManager}"`))
          ? 'virtspan set these fields itself with a create or patch: force=true takes nothing from anybody else.'
          : 'Leave those fields out, or take them over with force=true.',
      };
    }
    if (readText(facts.facts, 'reason') === 'AlreadyExists') {
      return {
        message: `There already is ${describeSubject(facts.subject)} (409).`,
        hint: 'Choose another name, or change the one there is with apply or patch.',
      };
    }
    return {
      message: refusedBy(facts, 'it conflicts with the present state'),
      ...(facts.said.includes('object has been modified')
        ? {
            hint: 'Somebody changed it meanwhile: read it again, make the change there, and send the new resourceVersion.',
          }
        : {}),
    };
  },
  410: (facts) => ({
    message: refusedBy(facts, 'the list has moved on'),
    hint: 'Start the list again without "continue".',
  }),
  415: (facts) => ({ message: refusedBy(facts, 'the form of the body is not taken') }),
  422: (facts) => {
    if (facts.said.startsWith(strictly)) return { message: refusedBy(facts, ''), hint: knownFieldsHint(facts) };
    const causes = causesOf(facts.facts).filter(({ field }) => field !== '');
    const list = causes
      .slice(0, 8)
      .map(({ field, message }) => (message.includes(field) ? message : `${field}: ${message}`))
      .join('; ');
    return {
      message:
        list === ''
          ? refusedBy(facts, 'the manifest is not valid')
          : `KubeVirt refused ${facts.subject.tool.name} (422): ${list}.`,
    };
  },
  429: (facts) => ({
    code: 'API_LIMIT',
    message: refusedBy(facts, 'too many requests'),
    hint: `The API server is busy or just starting: try again ${whenToRetry(facts)}.`,
  }),
  500: (facts) => ({
    message: refusedBy(facts, 'an internal error'),
    ...(/VMI is not running|not found/i.test(facts.said) && facts.facts === undefined
      ? { hint: 'The guest has to be running, with a guest agent in it, to answer.' }
      : {}),
  }),
};

/** Kubernetes repeats its Retry-After header, in seconds, in `details` of the Status. */
function whenToRetry({ facts }: Facts): string {
  const seconds = facts === undefined ? undefined : readPath(facts, 'details.retryAfterSeconds');
  return typeof seconds === 'number' && seconds > 0 ? `in ${seconds} s (Retry-After)` : 'in a few seconds';
}

/** Where to look up the fields beside an unknown one: a patch has no fields of its own, the manifest of apply has. */
function knownFieldsHint({ subject, said }: Facts): string {
  const path = /unknown field "([^"]+)"/.exec(said)?.[1] ?? '';
  const around = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const tool = subject.tool.name.replace(/^kubevirt_(create|patch|replace)_/, 'kubevirt_apply_');
  return `That field does not exist there; the description of ${tool}, opened at "${around === '' ? 'body' : around}", shows which do.`;
}

/** `create virtualmachines/start of kubevirt.io in namespace "team-a"`: what a role must allow. */
export function permissionText(subject: Subject): string {
  const { call, plural, group, namespace } = subject;
  const where = namespace === undefined ? 'in the whole cluster' : `in namespace "${namespace}"`;
  const resource = [plural, call.subresource].filter((part) => (part ?? '') !== '').join('/');
  return `${rbacVerb(subject)} ${resource} (API group ${group}) ${where}`;
}

function canI(subject: Subject): string {
  const { call, plural, group, namespace } = subject;
  const resource = `${plural}.${group}${call.subresource === undefined ? '' : ` --subresource=${call.subresource}`}`;
  const narrower =
    call.verb === 'list' && namespace === undefined && call.allPath !== undefined ? ' Or name one namespace.' : '';
  return `An administrator can grant it; to check: kubectl auth can-i ${rbacVerb(subject)} ${resource}${namespace === undefined ? ' -A' : ` -n ${namespace}`}.${narrower}`;
}

/** The verb under which roles know a call. */
export function rbacVerb({ call: { verb = 'get' } }: Subject): string {
  if (verb === 'apply') return 'patch';
  return verb === 'replace' ? 'update' : verb;
}

interface Cause {
  readonly field: string;
  readonly message: string;
  readonly reason: string;
}

function causesOf(facts: JsonObject | undefined): readonly Cause[] {
  const causes = readPath(facts, 'details.causes');
  if (!Array.isArray(causes)) return [];
  return (causes as readonly Json[]).map((cause) => ({
    field: readText(cause, 'field') ?? '',
    message: cleanLine(readText(cause, 'message') ?? '', 300).replace(/\.$/, ''),
    reason: readText(cause, 'reason') ?? '',
  }));
}

function saying(facts: JsonObject | undefined, response: HttpResponse, secrets: readonly string[]): string {
  const isHtml = /html/.test(response.headers['content-type'] ?? '') || response.text.trimStart().startsWith('<');
  const text = facts === undefined ? (isHtml ? '' : embedded(response.text)) : (readText(facts, 'message') ?? '');
  return cleanLine(hideValues(strictPart(text), knownValues(secrets)), 500).replace(/\.$/, '');
}

/** A refused patch is answered with the whole object, and only behind it with what is wrong. */
function strictPart(text: string): string {
  const at = text.lastIndexOf(strictly);
  return at < 0 ? text : text.slice(at);
}

const strictly = 'strict decoding error';

/** Some errors of virt-api are text with a Status in it. */
function embedded(text: string): string {
  const at = text.indexOf('{');
  if (at < 0) return text;
  try {
    return readText(JSON.parse(text.slice(at)) as Json, 'message') ?? text;
  } catch {
    return text;
  }
}
