// What went wrong, for the caller: the API's result by name, the whole chain of reasons, and what to do next.

import { type Fate, ToolError } from '../../../../contract/errors.ts';
import { codeOfFailure } from '../../../../runtime/wire/failure-code.ts';
import { HttpFailure } from '../../../../runtime/wire/http.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { hideValues, knownValues } from '../../../../security/secret-values.ts';
import { Garbled, VboxFault } from '../soap/exchange.ts';
import {
  ACCESS_DENIED,
  INVALID_OBJECT_STATE,
  INVALID_VM_STATE,
  NOT_FOUND,
  NOT_IMPLEMENTED,
  resultName,
} from '../soap/results.ts';
import type { Scope } from './scope.ts';
import { SessionLost } from './web-session.ts';

export interface About {
  readonly tool: string;
  readonly profile: string;
  /** True when something may have been changed before the failure. */
  readonly hasActed: boolean;
  /** Secret argument values, to be left out of every text. */
  readonly secrets: readonly string[];
  /** How to get a service where none runs. */
  readonly offer?: string;
}

const longestChain = 8;

/** The failure as a ToolError; reads the error's details while the service still has them. */
export async function explain(thrown: unknown, about: About, scope: Scope | undefined): Promise<unknown> {
  if (thrown instanceof VboxFault) return refusal(thrown, await reasons(thrown, scope), about);
  if (thrown instanceof HttpFailure) return unanswered(thrown, about);
  if (thrown instanceof Garbled) {
    return new ToolError(
      'API_GARBLED',
      `The answer to ${thrown.operation} is not one of VirtualBox's web service: ${say(thrown.message, about)}. ${doubt(about)}`,
      {
        hint: `Check the URL of profile "${about.profile}": it must lead to vboxwebsrv.${about.hasActed ? ' Look at the object concerned before you repeat the call.' : ''}`,
        fate: about.hasActed ? 'unknown' : 'refused',
      },
    );
  }
  if (thrown instanceof SessionLost) {
    return new ToolError(
      'API_UNREACHABLE',
      `The web service of profile "${about.profile}" was restarted, or lost the session, during ${about.tool}. ${doubt(about)}`,
      {
        hint: 'Look at the object concerned, then repeat what is missing.',
        fate: about.hasActed ? 'unknown' : 'refused',
      },
    );
  }
  return thrown;
}

/** The texts of an error and of what caused it, outermost first. */
export async function chainOf(scope: Scope, info: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let ref = info; ref !== '' && texts.length < longestChain; ) {
    const text = await scope.text('IVirtualBoxErrorInfo_getText', ref);
    if (text !== '' && !texts.includes(text)) texts.push(text);
    ref = await scope.text('IVirtualBoxErrorInfo_getNext', ref);
  }
  return texts;
}

async function reasons({ fault }: VboxFault, scope: Scope | undefined): Promise<readonly string[]> {
  const stated =
    /^VirtualBox error: (?:apirc=0x[0-9a-f]+ ?)?(.*?)(?: \(0x[0-9a-f]+\))?$/s.exec(fault.text)?.[1] ?? fault.text;
  try {
    const chain = scope === undefined || !fault.info ? [] : await chainOf(scope, fault.info);
    return chain.length > 0 ? chain : [stated];
  } catch {
    return [stated];
  }
}

function refusal({ operation, fault }: VboxFault, texts: readonly string[], about: About): ToolError {
  const method = operation.replace('_', '.');
  if (fault.text.includes('method name or namespace not recognized')) {
    return new ToolError(
      'API_REFUSED',
      `This VirtualBox has no ${method}: its version differs from the one that ${about.tool} was made for.`,
      {
        hint: 'virtspan coverage --live says what differs.',
      },
    );
  }
  if (fault.badRef !== undefined) {
    return new ToolError(
      'API_REFUSED',
      `VirtualBox no longer knows the object that ${method} works on: it was closed, deleted or is of another kind.`,
      {
        hint: 'Look the object up again, or open it again if it is one that has to be opened.',
      },
    );
  }
  const name = fault.result === undefined ? '' : ` (${resultName(fault.result)})`;
  const told = texts.map((text) => say(text, about).replace(/\.$/, '')).filter((text) => text !== '');
  const reason = told.length === 0 ? 'no reason given' : told.join('; because: ');
  const advice = fault.result === undefined ? undefined : adviceOn(fault.result);
  return new ToolError('API_REFUSED', `VirtualBox refused ${method}${name}: ${reason}.`, {
    ...(fault.result === undefined ? {} : { apiCode: fault.result }),
    ...(advice === undefined ? {} : { hint: advice }),
  });
}

function adviceOn(result: number): string | undefined {
  switch (result) {
    case NOT_FOUND:
      return 'Check the name or id; the list and find tools show what there is.';
    case INVALID_VM_STATE:
      return "Look at the machine's state with virtualbox_get_machine; many settings change only while it is powered off.";
    case INVALID_OBJECT_STATE:
      return 'Something else is using the object: wait for it, or end the other session.';
    case ACCESS_DENIED:
      return 'The object is not ready for this; look at its state.';
    case NOT_IMPLEMENTED:
      return 'This VirtualBox, or this platform, does not offer it.';
    default:
      return undefined;
  }
}

function unanswered(failure: HttpFailure, about: About): ToolError {
  const fate: Fate = about.hasActed ? 'unknown' : 'refused';
  const start =
    failure.kind === 'unreachable'
      ? `Start vboxwebsrv, or correct the URL of profile "${about.profile}". ${about.offer ?? ''}`.trimEnd()
      : '';
  const look = about.hasActed ? 'Look at the object concerned before you repeat the call.' : '';
  const hint = [start, look].filter((text) => text !== '').join(' ');
  return new ToolError(codeOfFailure[failure.kind], `${failure.message} ${doubt(about)}`, {
    fate,
    cause: failure,
    ...(hint === '' ? {} : { hint }),
  });
}

const doubt = ({ hasActed, tool }: About): string =>
  hasActed ? `Whether ${tool} took effect is unknown.` : `${tool} changed nothing.`;

const say = (text: string, { secrets }: About): string => cleanLine(hideValues(text, knownValues(secrets)), 600);
