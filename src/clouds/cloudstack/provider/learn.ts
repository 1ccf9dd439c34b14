// What a CloudStack has, as these credentials see it: its version, their role, and the commands of listApis.

import { asToolError } from '../../../contract/errors.ts';
import type { Served } from '../../../contract/live.ts';
import { isObject } from '../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../contract/tool.ts';
import { skewMs } from '../../../runtime/wire/clock-skew.ts';
import type { Connection, Question, Reached } from './connection.ts';
import { said } from './server-text.ts';

/**
 * Two questions at once, and one for the role. A server that tells no commands to these credentials still tells its
 * version; one that tells nothing throws ToolError.
 */
export async function learnFrom(connection: Connection, signal: AbortSignal, now: () => number): Promise<Served> {
  const ask = (command: string): Promise<Reached> => {
    const question: Question = { command, fields: [], effect: 'read', signal };
    return connection.ask(question);
  };
  const [capabilities, apis] = await Promise.allSettled([ask('listCapabilities'), ask('listApis')]);
  if (capabilities.status === 'rejected' && apis.status === 'rejected') throw apis.reason;
  const heard = capabilities.status === 'fulfilled' ? capabilities.value : undefined;
  const version = heard === undefined ? undefined : versionIn(heard.content);
  const skew = heard === undefined ? undefined : skewMs(heard.response, now());
  const about = { ...(version !== undefined && { version }), ...(skew !== undefined && { skewMs: skew }) };
  const rows = apis.status === 'fulfilled' ? rowsIn(apis.value.content) : undefined;
  if (rows === undefined) return { ...about, gap: gapOf(apis) };
  const { factsIn } = await import('./specs/list-apis.ts');
  const operations = Object.fromEntries(rows.map((row) => [String(row.name), paramsOf(row)]));
  const role = Object.hasOwn(operations, 'listAccounts') ? await roleOf(ask) : undefined;
  return {
    ...about,
    ...(role !== undefined && { role }),
    operations,
    facts(wanted) {
      const asked = new Set(wanted);
      const some = rows.filter(({ name }) => asked.has(String(name)));
      return some.length === 0 ? [] : factsIn(some);
    },
  };
}

const versionIn = (content: Json): string | undefined => {
  const capability = isObject(content) ? content.capability : undefined;
  const version = isObject(capability) ? capability.cloudstackversion : undefined;
  return typeof version === 'string' && version !== '' ? said(version, [], 40) : undefined;
};

const isCommand = (row: Json): row is JsonObject =>
  isObject(row) && typeof row.name === 'string' && /^[A-Za-z]\w{0,99}$/.test(row.name);

/** Undefined for an answer that is no list of commands: nothing is known then, rather than that there are none. */
function rowsIn(content: Json): readonly JsonObject[] | undefined {
  const api = isObject(content) ? content.api : undefined;
  const rows = Array.isArray(api) ? api.filter(isCommand) : [];
  return rows.length === 0 ? undefined : rows;
}

const paramsOf = ({ params }: JsonObject): readonly string[] =>
  (Array.isArray(params) ? params : []).flatMap((param: Json) =>
    isObject(param) && typeof param.name === 'string' ? [param.name] : [],
  );

/** Without `listall` the list holds the caller's own account. */
async function roleOf(ask: (command: string) => Promise<Reached>): Promise<string | undefined> {
  const reached = await ask('listAccounts').catch(() => undefined);
  const content = reached?.content;
  const accounts = isObject(content) ? content.account : undefined;
  if (!Array.isArray(accounts) || accounts.length !== 1) return undefined;
  const name = isObject(accounts[0]) ? accounts[0].rolename : undefined;
  return typeof name === 'string' && name !== '' ? said(name, [], 80) : undefined;
}

function gapOf(apis: PromiseSettledResult<Reached>): string {
  if (apis.status === 'fulfilled') return 'Its listApis names no command.';
  const { apiCode, code } = asToolError(apis.reason);
  return `It does not tell these credentials what they may use (listApis: ${apiCode ?? code}).`;
}
