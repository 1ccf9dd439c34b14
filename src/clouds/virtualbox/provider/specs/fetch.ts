// Fetches the WSDL that a running vboxwebsrv serves; it needs no logon.
import { ToolError } from '../../../../contract/errors.ts';
import { HttpFailure, type Send } from '../../../../runtime/wire/http.ts';
import type { Endpoint } from '../soap/exchange.ts';

const patienceMs = 30_000;
/** 7.2 sends 4 MB. */
const mostBytes = 64 * 1024 * 1024;

/** The text behind `?wsdl`, unread. Throws ToolError when nothing or something else answers; nothing is changed there. */
export async function fetchWsdl(send: Send, { url, tls }: Endpoint, signal?: AbortSignal): Promise<string> {
  const address = new URL(url);
  // In lower case: the service knows no other spelling.
  address.search = '?wsdl';
  const response = await send({
    method: 'GET',
    url: address.href,
    headers: { connection: 'close' },
    deadlineMs: patienceMs,
    maxBytes: mostBytes,
    connection: 'fresh',
    ...(signal === undefined ? {} : { signal }),
    ...(tls === undefined ? {} : { tls }),
  }).catch((thrown: unknown) => {
    if (thrown instanceof HttpFailure) throw unanswered(thrown);
    throw thrown;
  });
  if (response.status === 200) return response.text;
  throw notWsdl(address.origin, `status ${response.status}`);
}

/** Something else than the WSDL came back from there. */
export const notWsdl = (where: string, why: string): ToolError =>
  new ToolError('API_GARBLED', `${where} was asked for its WSDL and sent something else: ${why}.`, {
    hint: 'The address must be the one of vboxwebsrv itself, such as http://127.0.0.1:18083/.',
    fate: 'failed',
  });

function unanswered(failure: HttpFailure): ToolError {
  return new ToolError('API_UNREACHABLE', `The WSDL could not be fetched: ${failure.message}`, {
    hint: 'Start vboxwebsrv, or correct its address.',
    fate: 'refused',
    cause: failure,
  });
}
