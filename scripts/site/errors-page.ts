// Troubleshooting by error code: every code that there is, with what it means and what helps.
import { codes, type ErrorCode } from '../../src/contract/errors.ts';
import { table } from './markdown.ts';

/** A code without a line here does not compile. */
const known: Readonly<Record<ErrorCode, readonly [means: string, helps: string]>> = {
  TOOL_UNKNOWN: [
    'No tool has that name.',
    'Take one of the names that the message proposes, or `virtspan find "words"`.',
  ],
  TOOL_DISABLED: ['The operator did not select this tool.', 'Start with other `--toolsets` or `--tools`.'],
  NOT_OFFERED: [
    'This server has no such operation, or not for these keys.',
    '`virtspan doctor` says which version and role it is.',
  ],
  PARAM_MISSING: ['A required argument is missing.', '`virtspan describe TOOL` shows which are required.'],
  PARAM_KIND: ['An argument is of the wrong kind.', 'The message says what was expected.'],
  PARAM_VALUE: ['A value is not one of those that the API takes.', 'The message lists them, or the bounds.'],
  PARAM_UNKNOWN: ['The tool has no such argument.', 'Take the nearest name of the message.'],
  NAME_UNKNOWN: ['Nothing has that name, or not for these keys.', 'Take a name of the message, or list what there is.'],
  NAME_AMBIGUOUS: ['Several things have that name.', 'Say the id, or narrow it down: zone, project, namespace.'],
  PROFILE_UNKNOWN: ['There is no such profile.', '`virtspan profiles` lists them.'],
  MODE_REFUSES: ['`--read-only` or `--disable-destructive` refuses it.', 'Nothing, on purpose: the operator decides.'],
  POLICY_DENIES: [
    'A rule of the policy denies it; the message names file and line.',
    '`virtspan policy test TOOL NAME=VALUE` explains it.',
  ],
  RATE_LIMITED: ['A limit of the policy is used up.', 'Wait as long as the message says.'],
  CONFIRM_NEEDED: [
    'A person has to agree, and none can be asked here.',
    'A client with elicitation, or `virtspan call` on a terminal.',
  ],
  CONFIRM_DECLINED: ['The person said no, or gave no clear yes.', 'Ask them.'],
  CONFIRM_CHANGED: ['What was shown changed before the call.', 'Look again, and ask again.'],
  CONFIRM_EXPIRED: ['The yes came too late.', 'Ask again; `limits.patience_s` is the time to answer.'],
  CONFIRM_SPENT: ['That yes was used.', 'Each call needs its own.'],
  AUDIT_UNWRITABLE: [
    'The intent could not be put on record, so nothing was sent.',
    'Room and rights of the audit folder; `virtspan audit verify`.',
  ],
  CONFIG_INVALID: [
    'A file of the configuration is wrong, at the place that the message names.',
    'Correct it there; `virtspan policy check` lists all faults of a policy.',
  ],
  CREDENTIALS_MISSING: ['The profile has no keys.', 'The message says which variable or key of the file is missing.'],
  BUSY: [
    'Too many calls wait for this cloud, or it did not answer several times.',
    'Wait for the time in the message.',
  ],
  CANCELLED: ['The client cancelled before anything was sent.', 'Nothing.'],
  API_AUTH: [
    'The API does not accept the credentials.',
    '`virtspan doctor`; clocks, expired tokens, keys of another cloud.',
  ],
  API_REFUSED: ['The API said no.', 'Its own words are in the message.'],
  API_LIMIT: ['A quota or limit of the API is reached.', 'Raise it there, or free something.'],
  JOB_FAILED: ['The job was started and ended in an error.', 'Its own words are in the message.'],
  JOB_CANCELLED: ['Somebody cancelled the job at the API.', 'Ask who.'],
  API_UNREACHABLE: ['The connection broke; a change may have arrived.', 'Look at the thing before it is tried again.'],
  API_GARBLED: ['The answer could not be read.', 'A proxy in between? Look at the thing before it is tried again.'],
  API_TIMEOUT: ['No answer in time; a change may have happened.', 'Look at the thing; `request_timeout_s`.'],
  JOB_VANISHED: ['The job is not known any more.', 'Look at the thing.'],
  SHARED_AWAY: [
    'What several processes of one server share cannot be reached.',
    'The Redis of `--redis`; nothing is done without it.',
  ],
  SCRIPT_FAILED: [
    'The script threw, or took too long.',
    'The message has line and column; what it did before stands below.',
  ],
  INTERNAL: ['A fault of virtspan.', 'The log on stderr says where; please report it.'],
};

const fates = {
  refused: 'Nothing was sent',
  failed: 'The API said no',
  unknown: 'It may have happened',
} as const;

export const errorsPage = (): string =>
  [
    '# Troubleshooting by error code',
    '',
    'Every error has a code, a sentence, mostly a hint, and a fate: `refused` means that nothing was sent, `failed` that the API',
    'said no, `unknown` that nobody knows. What was sent is never called unsent.',
    '',
    ...(Object.keys(fates) as (keyof typeof fates)[]).flatMap((fate) => [
      `## ${fates[fate]} (${fate})`,
      '',
      ...table(
        ['code', 'what it means', 'what helps'],
        (Object.keys(codes) as ErrorCode[])
          .filter((code) => codes[code] === fate)
          .map((code) => [`\`${code}\``, ...known[code]]),
      ),
      '',
    ]),
  ].join('\n');
