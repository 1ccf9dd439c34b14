// What a span says of the request that began it, by the conventions of OpenTelemetry for MCP.
import type { JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import type { CallRequest } from './calls.ts';
import { metaKeys, metaOf } from './stateless-envelope.ts';

/** `network.transport` of a span. */
export type Carrier = 'pipe' | 'tcp';

/** Untrusted texts are taken only where their form is checked later, or where they are ids that came in the protocol. */
export function spanOrigin(
  request: Pick<JSONRPCRequest, 'id' | 'params'>,
  carrier: Carrier,
): NonNullable<CallRequest['origin']> {
  const meta = metaOf(request) ?? {};
  const version = meta[metaKeys.protocolVersion];
  return {
    attributes: {
      'jsonrpc.request.id': String(request.id).slice(0, 64),
      'network.transport': carrier,
      ...(typeof version === 'string' && { 'mcp.protocol.version': version.slice(0, 20) }),
    },
    traceparent: meta.traceparent,
  };
}
