// What a principal may see of the server at work: totals, and calls of their own.

/** A call that begins, as far as a status tells of it. */
export interface BegunCall {
  readonly id: string;
  readonly tool: string;
  readonly principal: string;
  readonly provider: string;
}

export interface Status {
  began(call: BegunCall): void;
  ended(call: BegunCall, result: string, ms: number): void;
  /** As JSON, and as a page that shows the same and refreshes itself. Nothing can be done there. */
  json(principal: string): Promise<Response>;
  page(principal: string): Promise<Response>;
}

interface StatusParts {
  readonly version: string;
  readonly running: () => number;
  readonly sessions: () => number;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
}

interface Under {
  readonly call: BegunCall;
  readonly at: number;
}

/** So many calls that ended are remembered, of all principals together. */
const mostEnded = 500;
const mostShown = 20;

export function createStatus({ version, running, sessions, elapsed }: StatusParts): Status {
  const started = elapsed();
  const open = new Map<string, Under>();
  let recent: { readonly call: BegunCall; readonly result: string; readonly ms: number }[] = [];
  let count = 0;
  const stateFor = (principal: string) => ({
    ...{ version, upSeconds: Math.round((elapsed() - started) / 1000), callsUnderWay: running(), sessions: sessions() },
    ...{ callsEnded: count, principal },
    yours: [...open.values()]
      .filter(({ call }) => call.principal === principal)
      .slice(-mostShown)
      .map(({ call, at }) => ({ id: call.id, tool: call.tool, ms: Math.round(elapsed() - at) })),
    yoursLately: recent
      .filter(({ call }) => call.principal === principal)
      .slice(-mostShown)
      .reverse()
      .map(({ call, result, ms }) => ({ id: call.id, tool: call.tool, result, ms: Math.round(ms) })),
  });
  return {
    began(call) {
      open.set(call.id, { call, at: elapsed() });
    },
    ended(call, result, ms) {
      open.delete(call.id);
      count += 1;
      recent.push({ call, result, ms });
      if (recent.length > 2 * mostEnded) recent = recent.slice(-mostEnded);
    },
    json: async (principal) => Response.json(stateFor(principal), { headers: notKept }),
    page: async (principal) => new Response(html(stateFor(principal)), { headers: pageHeaders }),
  };
}

/** What `/status.json` answers. */
export type StatusState = {
  readonly version: string;
  readonly upSeconds: number;
  readonly callsUnderWay: number;
  readonly callsEnded: number;
  readonly sessions: number;
  readonly principal: string;
  readonly yours: readonly { readonly id: string; readonly tool: string; readonly ms: number }[];
  readonly yoursLately: readonly {
    readonly id: string;
    readonly tool: string;
    readonly result: string;
    readonly ms: number;
  }[];
};

const notKept = { 'cache-control': 'no-store' };
/** No script runs there, and nothing is loaded. */
const pageHeaders = {
  ...notKept,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

function html(state: StatusState): string {
  const { version, upSeconds, callsUnderWay, callsEnded, sessions, principal, yours, yoursLately } = state;
  const rows = (cells: readonly (readonly (string | number)[])[]): string =>
    cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>virtspan</title>
<style>body{font:14px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}
td,th{text-align:left;padding:.2em 1em .2em 0}h2{font-size:1em;margin-top:2em}</style></head><body>
<h1>virtspan ${escaped(version)}</h1>
<p>Up ${upSeconds} s; ${callsUnderWay} calls under way, ${callsEnded} ended, ${sessions} sessions.</p>
<h2>Calls of ${escaped(principal)} under way</h2>
<table><tr><th>tool</th><th>ms</th><th>id</th></tr>${rows(yours.map(({ tool, ms, id }) => [tool, ms, id]))}</table>
<h2>Lately</h2>
<table><tr><th>tool</th><th>result</th><th>ms</th><th>id</th></tr>
${rows(yoursLately.map(({ tool, result, ms, id }) => [tool, result, ms, id]))}</table>
</body></html>
`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
