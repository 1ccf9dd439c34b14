// A name that is not there: which near ones there are, and whether another namespace has it.

import { ToolError } from '../../../contract/errors.ts';
import { isObject, readText } from '../../../contract/read-path.ts';
import { didYouMean } from '../../../runtime/did-you-mean.ts';
import type { HttpResponse } from '../../../runtime/wire/http.ts';
import { quoted } from '../../../security/hygiene.ts';
import type { Asking, Connection } from './connection.ts';
import { listToolOf, nounOf } from './nouns.ts';
import { objectPath, type Subject } from './place.ts';
import { pageOf } from './reply.ts';
import { jsonOf } from './status.ts';

/** So many objects are looked through, in one list. */
const most = 500;
const mostNamespaces = 3;

/**
 * Throws for a 404 about the very object that the call names, with near names and the namespaces that have one of that
 * name. Costs one list over all namespaces, or of the one namespace where all of them may not be listed; says nothing
 * when the 404 is about something else or nothing can be listed.
 */
export async function refuseUnknownName(
  subject: Subject,
  response: HttpResponse,
  connection: Connection,
  asking: Asking,
): Promise<void> {
  const { name, namespace } = subject;
  const kind = missingKind(subject, response);
  if (name === undefined || kind === undefined) return;
  const group = subject.group.replace(/^subresources\./, '');
  const list = async (within: string | undefined) =>
    pageOf(await connection.read(objectPath(group, subject.version, kind, within), [['limit', String(most)]], asking));
  const page = (await list(undefined)) ?? (namespace === undefined ? undefined : await list(namespace));
  if (page === undefined) return;
  const found = page.items.map((item) => ({
    name: readText(item, 'metadata.name') ?? '',
    namespace: readText(item, 'metadata.namespace'),
  }));
  const here = found.filter((one) => one.namespace === namespace).map((one) => one.name);
  const elsewhere = found.flatMap((one) =>
    one.name === name && one.namespace !== namespace ? (one.namespace ?? []) : [],
  );
  const where = namespace === undefined ? 'The cluster' : `Namespace "${namespace}"`;
  const near = didYouMean(name, here);
  const other =
    elsewhere.length === 0
      ? ''
      : ` There is one in ${elsewhere
          .slice(0, mostNamespaces)
          .map((one) => `"${one}"`)
          .join(', ')}.`;
  const isAlone = near === '' && other === '';
  throw new ToolError('API_REFUSED', `${where} has no ${nounOf(kind)} called ${quoted(name)}.${near}${other}`, {
    apiCode: 404,
    ...(isAlone ? { hint: `List what there is with ${listToolOf(kind)}.` } : {}),
  });
}

/** The resource that the server does not have, in the plural, when it is the object of the call. */
function missingKind(subject: Subject, response: HttpResponse): string | undefined {
  const body = jsonOf(response);
  if (!isObject(body) || body.kind !== 'Status') return undefined;
  const told = readText(body, 'details.kind');
  const named = readText(body, 'details.name');
  if (told === undefined || (named !== undefined && named !== subject.name)) return undefined;
  // Subresources name their resource in the singular, and some with its group.
  const bare = told.replace(/\..*$/s, '').toLowerCase();
  const kind = bare.endsWith('s') ? bare : `${bare}s`;
  const isOwn =
    subject.plural === kind || (/^virtualmachine/.test(subject.plural) && /^virtualmachine(instance)?s$/.test(kind));
  return isOwn ? kind : undefined;
}
