// Answers of the endpoint that are not results: errors of JSON-RPC under the status that belongs to them.

export const parseError = -32700;
export const invalidRequest = -32600;
export const methodNotFound = -32601;
export const invalidParams = -32602;
/** Revision 2026-07-28: a header and the body disagree. */
export const headerMismatch = -32020;
const missingCapability = -32021;
const unsupportedVersion = -32022;

export function errorReply(
  status: number,
  code: number,
  message: string,
  { id = null, headers = {} }: { readonly id?: string | number | null; readonly headers?: Record<string, string> } = {},
): Response {
  return Response.json({ jsonrpc: '2.0', id, error: { code, message } }, { status, headers });
}

/** The HTTP status of an answer in revision 2026-07-28. */
export function statusOf(answer: { readonly error?: { readonly code: number } }): number {
  switch (answer.error?.code) {
    case methodNotFound:
      return 404;
    case headerMismatch:
    case missingCapability:
    case unsupportedVersion:
      return 400;
    default:
      return 200;
  }
}
