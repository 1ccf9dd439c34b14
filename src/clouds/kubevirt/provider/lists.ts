// Lists: one page as asked for, or with a status filter as many pages as it takes.

import { ToolError } from '../../../contract/errors.ts';
import type { Reply } from '../../../contract/invocation.ts';
import { isObject, readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
import { isListOf } from './fitting.ts';
import type { Subject } from './place.ts';
import { type Page, pageOf, warningsOf } from './reply.ts';
import type { KubeRequest } from './request.ts';
import { faultOf, jsonOf } from './status.ts';

const filteredPage = 500;
const mostPages = 20;

/** The rows of a list call with how to get the rest. */
export async function listReply(
  subject: Subject,
  args: JsonObject,
  request: KubeRequest,
  connection: Connection,
  asking: Asking,
): Promise<Reply> {
  const filter = filterOf(subject, args);
  const { newestBy } = subject.call;
  if (newestBy !== undefined) return newestFirst(subject, args, request, newestBy, connection, asking);
  if (filter === undefined) {
    const { page, notes } = await onePage(subject, request, connection, asking);
    // The server counts what comes behind a page; what came before it, only the caller knows.
    const isCounted = page.continue === undefined || page.remaining !== undefined;
    const total = isCounted && (args.continue ?? '') === '' ? page.items.length + (page.remaining ?? 0) : undefined;
    return {
      data: page.items,
      list: {
        ...(total === undefined ? {} : { total }),
        ...(page.continue === undefined ? {} : { next: { continue: page.continue } }),
      },
      notes: [...request.notes, ...notes],
    };
  }
  const { items, notes } = await allPages(subject, request, connection, asking);
  const rows = items.filter((item) => readText(item, filter.path)?.toLowerCase() === filter.wanted);
  return firstOf(rows, typeof args.limit === 'number' ? args.limit : rows.length, notes);
}

/** Servers sort by name, which says nothing about time: everything is read, and the newest come first. */
async function newestFirst(
  subject: Subject,
  args: JsonObject,
  request: KubeRequest,
  newestBy: readonly string[],
  connection: Connection,
  asking: Asking,
): Promise<Reply> {
  const { items, notes } = await allPages(subject, request, connection, asking);
  const [shown = ''] = newestBy.slice(1);
  const dated = items.map((item) => ({ item, at: newestBy.map((path) => readText(item, path)).find(isTime) ?? '' }));
  // One field has the time of all rows, whichever of them the row's own writer filled in.
  const rows = dated
    .sort((a, b) => Date.parse(b.at || '0') - Date.parse(a.at || '0'))
    .map(({ item, at }) => (isObject(item) && at !== '' ? { ...item, [shown]: at } : item));
  return firstOf(rows, typeof args.limit === 'number' ? args.limit : usualNewest, notes);
}

const usualNewest = 50;
const isTime = (text: string | undefined): text is string => text !== undefined && text !== '';

function firstOf(rows: readonly Json[], limit: number, notes: readonly string[]): Reply {
  const more = rows.length > limit ? [`${rows.length - limit} more match; raise "limit" to see them.`] : [];
  return { data: rows.slice(0, limit), list: { total: rows.length }, notes: [...notes, ...more] };
}

async function allPages(
  subject: Subject,
  request: KubeRequest,
  connection: Connection,
  asking: Asking,
): Promise<{ readonly items: readonly Json[]; readonly notes: readonly string[] }> {
  const items: Json[] = [];
  const said = new Set<string>();
  let next: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const query = withPage(request.query, next);
    const { page, notes } = await onePage(subject, { ...request, query }, connection, asking);
    items.push(...page.items);
    if (notes.includes(movedOn)) said.add(movedOn);
    next = page.continue;
    if (next === undefined) break;
  }
  const cut = next === undefined ? [] : [`Only the first ${filteredPage * mostPages} objects were looked through.`];
  return { items, notes: [...request.notes, ...said, ...cut] };
}

/**
 * A server forgets after minutes how a list was when its first page was read. It answers 410 then, with a token for the
 * rest as it is by now (Kubernetes API concepts, "Retrieving large results sets in chunks"): the list goes on with that.
 */
async function onePage(
  subject: Subject,
  request: KubeRequest,
  connection: Connection,
  asking: Asking,
): Promise<{ page: Page; notes: readonly string[] }> {
  const first = await connection.ask(request, asking);
  const token = first.response.status === 410 ? readText(jsonOf(first.response), 'metadata.continue') : undefined;
  if (token === undefined || token === '') return pageIn(subject, first, connection);
  const query = request.query.map((one) => (one[0] === 'continue' ? (['continue', token] as const) : one));
  const { page, notes } = pageIn(subject, await connection.ask({ ...request, query }, asking), connection);
  return { page, notes: [...notes, movedOn] };
}

const movedOn =
  'The list changed since its first page, which the server no longer knows: what was made or deleted meanwhile may be missing or too much. Read it anew where that matters.';

function pageIn(
  subject: Subject,
  { response, secrets }: Awaited<ReturnType<Connection['ask']>>,
  connection: Connection,
): { page: Page; notes: readonly string[] } {
  if (response.status >= 300) throw faultOf(subject, response, { secrets, profile: connection.profile.name });
  const body = jsonOf(response);
  const page = isListOf(subject, body) ? pageOf(body) : undefined;
  if (page !== undefined) return { page, notes: warningsOf(response.headers) };
  throw new ToolError('API_GARBLED', `The answer to ${subject.tool.name} is no list of what was asked for.`, {
    hint: `Something else may answer at ${connection.profile.server}.`,
  });
}

function filterOf({ tool }: Subject, args: JsonObject): { path: string; wanted: string } | undefined {
  for (const [name, { wire = '' }] of Object.entries(tool.params)) {
    const value = args[name];
    if (wire.startsWith('filter.') && typeof value === 'string' && value !== '') {
      return { path: wire.slice('filter.'.length), wanted: value.toLowerCase() };
    }
  }
  return undefined;
}

function withPage(query: KubeRequest['query'], next: string | undefined): KubeRequest['query'] {
  const rest = query.filter(([name]) => name !== 'limit' && name !== 'continue');
  return [...rest, ['limit', String(filteredPage)], ...(next === undefined ? [] : [['continue', next] as const])];
}
