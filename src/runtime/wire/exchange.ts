// The life of one exchange, however it is carried: its deadline, its caller, its size, and what it came to.
import {
  defaultMaxBytes,
  HttpFailure,
  type HttpRequest,
  type HttpResponse,
  originOf,
  stoppedFailure,
  tooLarge,
} from './http.ts';

/** What is heard of an exchange that is under way. The last of them counts once. */
export interface Ear {
  head(status: number, headers: NodeJS.Dict<string | string[]>): void;
  /** A part of the body, decompressed. */
  data(chunk: Uint8Array): void;
  end(): void;
  failed(thrown: unknown): void;
  closed(): void;
}

/** An exchange that was begun. */
export interface Line {
  /** Whether the server can have seen anything: not before there is a connection, with TLS where the URL says so. */
  sent(): HttpFailure['sent'];
  destroy(): void;
}

const longestConnectMs = 10_000;
const utf8 = new TextDecoder();

/** Opens the exchange and waits for its end. Rejects with HttpFailure. */
export function exchange(request: HttpRequest, open: (ear: Ear) => Line): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { url, signal, deadlineMs, maxBytes = defaultMaxBytes } = request;
    const chunks: Uint8Array[] = [];
    let size = 0;
    let head: Pick<HttpResponse, 'status' | 'headers' | 'cookies'> | undefined;
    let line: Line | undefined;

    const sent = (): HttpFailure['sent'] => (head === undefined ? (line?.sent() ?? 'nothing') : 'perhaps');
    const fail = (failure: HttpFailure): void => {
      finish();
      reject(failure);
      line?.destroy();
    };
    const onAbort = (): void => fail(stoppedFailure(signal, sent(), originOf(url)));
    const late = (): void => {
      const [ms, what] =
        sent() === 'nothing'
          ? [Math.min(longestConnectMs, deadlineMs), 'No connection to']
          : [deadlineMs, 'No complete answer from'];
      fail(new HttpFailure('timeout', sent(), `${what} ${originOf(url)} within ${ms / 1000} s.`));
    };
    const stillConnecting = (): void => {
      if (sent() === 'nothing') late();
      else timer = setTimeout(late, deadlineMs - longestConnectMs);
    };
    let timer =
      deadlineMs <= longestConnectMs ? setTimeout(late, deadlineMs) : setTimeout(stillConnecting, longestConnectMs);
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const broken = (thrown: unknown): void => {
      finish();
      reject(asFailure(thrown, sent(), originOf(url)));
    };
    signal?.addEventListener('abort', onAbort, { once: true });

    const ear: Ear = {
      head(status, headers) {
        head = { status, ...plainHeaders(headers) };
      },
      data(chunk) {
        size += chunk.byteLength;
        if (size > maxBytes) fail(tooLarge(originOf(url), maxBytes));
        else chunks.push(chunk);
      },
      end() {
        finish();
        const [only, ...more] = chunks;
        const bytes = only !== undefined && more.length === 0 ? only : Buffer.concat(chunks);
        if (head === undefined) reject(unanswered(originOf(url)));
        else resolve({ ...head, bytes, text: utf8.decode(bytes) });
      },
      failed: broken,
      closed() {
        finish();
        reject(unanswered(originOf(url)));
      },
    };
    try {
      line = open(ear);
    } catch (thrown) {
      // A header that cannot be sent, for one.
      broken(thrown);
    }
  });
}

const unanswered = (origin: string): HttpFailure =>
  new HttpFailure('broken', 'perhaps', `${origin} closed the connection unanswered.`);

function plainHeaders(headers: NodeJS.Dict<string | string[]>): Pick<HttpResponse, 'headers' | 'cookies'> {
  const plain: Record<string, string> = {};
  let cookies: readonly string[] = [];
  // A loop: taking this object apart with rest and entries costs as much as signing a request.
  for (const name in headers) {
    const value = headers[name];
    if (name === 'set-cookie') cookies = Array.isArray(value) ? value : [];
    else if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { headers: plain, cookies };
}

function asFailure(thrown: unknown, sent: HttpFailure['sent'], origin: string): HttpFailure {
  const { code = 'no reason given' } = thrown as { code?: string };
  if (/CERT|SSL|TLS|SIGNATURE|EPROTO/.test(code)) {
    return new HttpFailure('tls', sent, `No trusted TLS connection to ${origin} (${code}).`, thrown);
  }
  return sent === 'nothing'
    ? new HttpFailure('unreachable', sent, `No connection to ${origin} (${code}).`, thrown)
    : new HttpFailure('broken', sent, `The connection to ${origin} broke off (${code}).`, thrown);
}
