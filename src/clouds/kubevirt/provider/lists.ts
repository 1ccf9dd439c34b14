// Lists: one page as asked for, or with a status filter as many pages as it takes.

import { ToolError } from '../../../contract/errors.ts';
import type { Reply } from '../../../contract/invocation.ts';
import { readText } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import type { Asking, Connection } from './connection.ts';
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
  const rows: Json[] = [];
  const notes: string[] = [...request.notes];
  let next: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const query = withPage(request.query, next);
    const { page } = await onePage(subject, { ...request, query }, connection, asking);
    rows.push(...page.items.filter((item) => readText(item, filter.path)?.toLowerCase() === filter.wanted));
    next = page.continue;
    if (next === undefined) break;
  }
  if (next !== undefined) notes.push(`Only the first ${filteredPage * mostPages} objects were looked through.`);
  const limit = typeof args.limit === 'number' ? args.limit : rows.length;
  if (rows.length > limit) notes.push(`${rows.length - limit} more match; raise "limit" to see them.`);
  return { data: rows.slice(0, limit), list: { total: rows.length }, notes };
}

async function onePage(
  subject: Subject,
  request: KubeRequest,
  connection: Connection,
  asking: Asking,
): Promise<{ page: Page; notes: readonly string[] }> {
  const { response, secrets } = await connection.ask(request, asking);
  if (response.status >= 300) throw faultOf(subject, response, { secrets, profile: connection.profile.name });
  const page = pageOf(jsonOf(response));
  if (page !== undefined) return { page, notes: warningsOf(response.headers) };
  throw new ToolError('API_GARBLED', `The answer to ${subject.tool.name} is no Kubernetes list.`, {
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
