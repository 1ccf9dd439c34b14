// Whether an answer that says 200 can be the one to its request: something in between may have written it.
import { ToolError } from '../../../contract/errors.ts';
import { isObject, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { cleanLine } from '../../../security/hygiene.ts';
import type { Subject } from './place.ts';

/** Throws API_GARBLED for what proves nothing; a change is then unknown. */
export function refuseMisfit(subject: Subject, response: HttpResponse, answer: Json | undefined): void {
  const seen = misfit(subject, response, answer);
  if (seen === undefined) return;
  const { name, effect } = subject.tool;
  const isChange = effect !== 'read';
  const doubt = isChange ? ` Whether ${name} ran is unknown.` : '';
  throw new ToolError('API_GARBLED', `The answer to ${name} does not fit it: ${seen}.${doubt}`, {
    hint: `See what stands between here and the API server.${isChange ? ` Look at the object before sending ${name} again.` : ''}`,
  });
}

/** In words what is wrong with an answer; undefined when nothing is. */
function misfit(subject: Subject, response: HttpResponse, answer: Json | undefined): string | undefined {
  const { call, tool } = subject;
  const { status, text } = response;
  const isEmpty = text.trim() === '';
  const isObjectCall = call.subresource === undefined && call.verb !== undefined && call.resourceKind !== undefined;
  // Actions on subresources answer with nothing, and some reads with text that is no JSON.
  if (isEmpty) return isObjectCall ? `it is empty (status ${status})` : undefined;
  if (answer === undefined) {
    const wantsJson = tool.effect !== 'read' || isObjectCall;
    return wantsJson ? `it is no JSON (status ${status}, beginning "${cleanLine(text, 60)}")` : undefined;
  }
  if (readText(answer, 'kind') === 'Status' && readText(answer, 'status') === 'Failure') {
    return `its status is ${status}, and it says failure${saying(answer)}`;
  }
  if (!isObjectCall) return undefined;
  if (!isObject(answer)) return 'it is no object';
  const kind = readText(answer, 'kind');
  if (call.verb === 'deletecollection' || (kind === 'Status' && call.verb === 'delete')) return undefined;
  if (kind !== call.resourceKind) return `it is of kind "${cleanLine(kind ?? 'none', 60)}", not ${call.resourceKind}`;
  return another(subject, answer, 'name') ?? another(subject, answer, 'namespace');
}

/** In words that an object is not the one that was asked for; what either leaves open proves nothing. */
function another(subject: Subject, answer: JsonObject, member: 'name' | 'namespace'): string | undefined {
  const [wanted, seen] = [subject[member], readText(answer, `metadata.${member}`)];
  if (wanted === undefined || wanted === '' || seen === undefined || seen === wanted) return undefined;
  return `it is about ${member} "${cleanLine(seen, 80)}", not "${cleanLine(wanted, 80)}"`;
}

/** Whether a list can be of the kind that was asked for. A kind that a cluster adds may call its list anything. */
export function isListOf({ call }: Subject, body: Json | undefined): boolean {
  const kind = readText(body, 'kind');
  return call.ofKind === true || kind === undefined || kind === 'List' || kind === `${call.resourceKind}List`;
}

const saying = (answer: Json): string => {
  const message = readText(answer, 'message');
  return message === undefined ? '' : ` (${cleanLine(message, 200)})`;
};
