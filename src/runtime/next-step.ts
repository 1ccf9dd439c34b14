// What to do about an error that does not say so itself: every error ends with a next step.
import { type ErrorCode, ToolError } from '../contract/errors.ts';
import type { Invocation } from '../contract/invocation.ts';
import { own } from '../contract/read-path.ts';
import type { AnyTool } from '../contract/tool.ts';
import { type Selection, standing } from './tools/enabled-tools.ts';
import type { Registry } from './tools/registry.ts';

/** By code, for errors of which nothing more is known. Names no tool: not every way of offering has the same ones. */
const usual: Readonly<Record<ErrorCode, string>> = {
  TOOL_UNKNOWN: 'Search for the tool in words of what is to be done.',
  TOOL_DISABLED: 'The operator decides which tools are offered; use one of those, or ask for this one.',
  NOT_OFFERED: 'This service does not have it; look for another way among the tools that are offered.',
  PARAM_MISSING: 'Add the argument; the description of the tool says what it takes.',
  PARAM_KIND: 'Send a value of that kind; the description of the tool says what it takes.',
  PARAM_VALUE: 'Correct the value; the description of the tool says what it takes.',
  PARAM_UNKNOWN: 'Leave it out, or use one of the arguments that the description of the tool names.',
  NAME_UNKNOWN: 'Use a name or an id from the list of such things.',
  NAME_AMBIGUOUS: 'Send the id of the one that is meant.',
  PROFILE_UNKNOWN: 'Use one of the configured profiles, or leave "profile" out.',
  MODE_REFUSES: 'It runs only where the operator starts the server without this mode.',
  POLICY_DENIES: 'Only the operator can change the policy; do not look for a way round it.',
  RATE_LIMITED: 'Wait as long as is said, then call again.',
  CONFIRM_NEEDED: 'Ask the person to agree, then call again with what was given for that.',
  CONFIRM_DECLINED: 'Do not repeat the call; ask the person what is wanted instead.',
  CONFIRM_CHANGED: 'Make the call again without a code: what it would do now is asked anew.',
  CONFIRM_EXPIRED: 'Make the call again without a code: a new question is asked.',
  CONFIRM_SPENT: 'Look at what came of the first call before making it again.',
  AUDIT_UNWRITABLE: 'The operator has to make the audit log writable; reading still works.',
  SHARED_AWAY: 'The operator has to bring back what the processes share; reading still works.',
  CONFIG_INVALID: 'Correct the configuration; virtspan doctor checks it.',
  CREDENTIALS_MISSING: 'Put the credentials where the profile looks for them; virtspan doctor shows what was found.',
  BUSY: 'Call again when some of the calls under way have ended.',
  CANCELLED: 'Nothing more happens; make the call again if it is still wanted.',
  API_AUTH: 'virtspan doctor shows whether these credentials are accepted.',
  API_REFUSED: 'Look at how the thing stands, correct what the reason names, then call again.',
  API_LIMIT: 'Wait or free something, then call again.',
  JOB_FAILED: 'Look at how the thing stands now, and mend what the reason names, before calling again.',
  JOB_CANCELLED: 'Look at how the thing stands now before calling again.',
  API_UNREACHABLE:
    'Check that the service can be reached (virtspan doctor); look at the thing before changing it again.',
  API_GARBLED: 'Look at the thing before changing it again: whether the call had an effect is not known.',
  API_TIMEOUT: 'Look at the thing before changing it again: the call may still take effect.',
  JOB_VANISHED: 'Look at the thing before changing it again: how the job ended is not known.',
  SCRIPT_FAILED: 'Correct the script; what it changed before it failed stays changed.',
  INTERNAL: 'Look at the thing before changing it again; the log on stderr says what happened.',
};

/** The hint of an error, never empty. */
export const nextStepOf = ({ code, hint = '' }: Pick<ToolError, 'code' | 'hint'>): string =>
  hint.trim() === '' ? usual[code] : hint.trim();

export interface NextStepParts {
  readonly registry: Registry;
  readonly selection: Selection;
}

/** Refusals of the cloud that say too little, and calls that lack something, get the lists in which their arguments stand. */
const sayTooLittle: ReadonlySet<ErrorCode> = new Set(['API_REFUSED', 'JOB_FAILED', 'PARAM_MISSING']);
const mostLists = 2;
/** `id` is a word of its own: only where a parameter is spoken of. */
const spokenOf = /\b(?:param(?:eter)?|arg(?:ument)?)\W+id\b/i;

/** The error with its next step, as far as the call tells one. Changes nothing else about it. */
export async function withNextStep(parts: NextStepParts, error: ToolError, call: Invocation): Promise<ToolError> {
  if (!sayTooLittle.has(error.code) || call.entry === 'resolve') return error;
  const known = parts.registry.entries.some(({ name, formerly }) => name === call.tool || formerly === call.tool);
  const lists = known ? await listsFor(parts, error, call) : [];
  const hint = [error.hint?.trim() ?? '', ...lists].filter((text) => text !== '').join(' ');
  if (hint === (error.hint ?? '')) return error;
  const { code, message, cause, apiCode, fate, contradicts } = error;
  return new ToolError(code, message, {
    ...{ hint, cause, fate },
    ...(apiCode !== undefined && { apiCode }),
    ...(contradicts !== undefined && { contradicts }),
  });
}

/** The lists that hold what the arguments name: of those that the reason speaks of; of all where nothing else was said. */
async function listsFor(parts: NextStepParts, error: ToolError, call: Invocation): Promise<readonly string[]> {
  const { registry, selection } = parts;
  const listing = registry.find(call.tool);
  const { tool } = await registry.load(call.tool);
  const references = await registry.references(listing.provider);
  const words = new Set(error.message.toLowerCase().split(/[^a-z0-9_]+/));
  const isBare = (error.hint ?? '').trim() === '';
  const isMissing = error.code === 'PARAM_MISSING';
  const params = isMissing ? missingOf(tool, call) : Object.keys(call.args);
  const found = params.flatMap((param) => {
    const entity = own(tool.params, param)?.ref;
    const list = entity === undefined ? undefined : own(references, entity)?.tool;
    if (list === undefined || list === tool.name || standing(registry.find(list), selection) !== 'enabled') return [];
    const isNamed = param === 'id' ? spokenOf.test(error.message) : words.has(param.toLowerCase());
    return isNamed || isBare ? [{ param, list, isNamed }] : [];
  });
  const named = found.filter(({ isNamed }) => isNamed);
  const wanted = named.length > 0 ? named : found;
  const unique = wanted.filter(({ list }, at) => wanted.findIndex((one) => one.list === list) === at);
  return unique
    .slice(0, mostLists)
    .map(({ param, list }) => `${list} shows what "${param}" can be${isMissing ? '' : ', and how it stands'}.`);
}

/** What a call had to say and did not. */
const missingOf = ({ params }: AnyTool, { args }: Invocation): readonly string[] =>
  Object.keys(params).filter((param) => params[param]?.required === true && !Object.hasOwn(args, param));
