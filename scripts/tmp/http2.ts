// tmp
import { createServer, Agent } from 'node:http';
import { fork } from 'node:child_process';
import { got } from 'got';
if (process.argv[2] === 'server') {
  const body = JSON.stringify({ listzonesresponse: { count: 2, zone: Array.from({ length: 2 }, (_, i) => ({ id: 'b765094a-bceb-5574-8c23-60e80a8fac8f', name: 'fra' + i, a: 'x'.repeat(600) })) } });
  const s = createServer((q, r) => { q.resume(); q.on('end', () => { r.writeHead(200, { 'content-type': 'application/json' }); r.end(body); }); });
  s.listen(0, '127.0.0.1', () => process.send!((s.address() as any).port));
} else {
  const child = fork(process.argv[1]!, ['server'], { execArgv: process.execArgv });
  const port = await new Promise<number>((r) => child.once('message', r as any));
  const url = `http://127.0.0.1:${port}/client/api`;
  const agent = { http: new Agent({ keepAlive: true }) };
  const body = 'command=listZones&apiKey=' + 'x'.repeat(300);
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', accept: 'application/json' };
  const collect = async (s: any) => { const p: Buffer[] = []; for await (const c of s) p.push(c); return Buffer.concat(p); };
  const collectEv = (s: any) => new Promise((res, rej) => { const p: Buffer[] = []; s.on('data', (c: Buffer) => p.push(c)).on('end', () => res(Buffer.concat(p))).on('error', rej); });
  const base = { method: 'POST', body, headers, agent, retry: { limit: 0 } } as const;
  const full = { ...base, followRedirect: false, throwHttpErrors: false, timeout: { request: 60000, connect: 10000, secureConnect: 10000 }, https: { rejectUnauthorized: true } } as const;
  const inst = got.extend({ method: 'POST', agent, retry: { limit: 0 }, followRedirect: false, throwHttpErrors: false, timeout: { request: 60000, connect: 10000, secureConnect: 10000 }, https: { rejectUnauthorized: true } });
  const kinds: Record<string, () => Promise<unknown>> = {
    'got promise': () => got(url, base).json(),
    'got promise buffer full+signal': () => got(url, { ...full, responseType: 'buffer', signal: new AbortController().signal }),
    'inst promise buffer +signal': () => inst(url, { body, headers, responseType: 'buffer', signal: new AbortController().signal }),
    'stream base for-await': () => collect(got.stream(url, base)),
    'stream base events': () => collectEv(got.stream(url, base)),
    'stream full events': () => collectEv(got.stream(url, full)),
    'stream no-timeout': () => collectEv(got.stream(url, { ...full, timeout: {} })),
    'stream inst events': () => collectEv(inst.stream(url, { body, headers })),
    'stream inst signal': () => collectEv(inst.stream(url, { body, headers, signal: new AbortController().signal })),
    'stream inst decompress:false': () => collectEv(inst.stream(url, { body, headers, decompress: false })),
  };
  const res: Record<string, number[][]> = {};
  for (let round = 0; round < 5; round++) for (const [name, f] of Object.entries(kinds)) {
    const c = process.cpuUsage(); const times: number[] = [];
    for (let i = 0; i < 800; i++) { const s = performance.now(); await f(); times.push(performance.now() - s); }
    const u = process.cpuUsage(c); times.sort((a, b) => a - b);
    if (round > 0) (res[name] ??= []).push([(u.user + u.system) / 800, times[400]!]);
  }
  for (const [n, v] of Object.entries(res)) console.log(n.padEnd(34), 'cpu', Math.min(...v.map((x) => x[0]!)).toFixed(0), 'p50', Math.min(...v.map((x) => x[1]!)).toFixed(3));
  child.kill(); process.exit(0);
}
