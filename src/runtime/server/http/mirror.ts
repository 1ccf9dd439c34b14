// Headers that repeat what the body says (revision 2026-07-28), so that proxies can route: both have to agree.

import type { JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import { own } from '../../../contract/read-path.ts';
import { metaKeys, metaOf } from '../stateless-envelope.ts';

/** Which parameter of a method stands in `Mcp-Name`. */
const named: Readonly<Record<string, string>> = {
  'tools/call': 'name',
  'prompts/get': 'name',
  'resources/read': 'uri',
  'tasks/get': 'taskId',
  'tasks/update': 'taskId',
  'tasks/cancel': 'taskId',
};

/** What is wrong with the headers of a request, in words; undefined when they fit it. */
export function mirrorFault(headers: Headers, request: Pick<JSONRPCRequest, 'method' | 'params'>): string | undefined {
  const version = headers.get('mcp-protocol-version')?.trim();
  if (version !== metaOf(request)?.[metaKeys.protocolVersion])
    return 'MCP-Protocol-Version does not repeat the protocol version of the request.';
  if (decoded(headers.get('mcp-method')) !== request.method)
    return 'Mcp-Method does not repeat the method of the request.';
  const key = own(named, request.method);
  if (key !== undefined && decoded(headers.get('mcp-name')) !== request.params?.[key])
    return `Mcp-Name does not repeat "${key}" of the request.`;
  return undefined;
}

/** Values that are not plain ASCII travel as `=?base64?...?=`. */
function decoded(value: string | null): string | undefined {
  if (value === null) return undefined;
  const plain = value.trim();
  const wrapped = /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(plain)?.[1];
  return wrapped === undefined ? plain : Buffer.from(wrapped, 'base64').toString('utf8');
}
