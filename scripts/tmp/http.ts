// tmp
import { createServer, Agent } from 'node:http';
import { fork } from 'node:child_process';
import { createHttp } from '../../src/runtime/providers/http.ts';
import { got } from 'got';
import { request } from 'node:http';
if (process.argv[2] === 'server') {
  const body = JSON.stringify({ listzonesresponse: { count: 2, zone: Array.from({ length: 2 }, (_, i) => ({ id: 'b765094a-bceb-5574-8c23-60e80a8fac8f', name: 'fra' + i, a: 'x'.repeat(600) })) } });
  const s = createServer((q, r) => { q.resume(); q.on('end', () => { r.writeHead(200, { 'content-type': 'application/json' }); r.end(body); }); });
  s.listen(0, '127.0.0.1', () => process.send!((s.address() as any).port));
} else {
  const child = fork(process.argv[1]!, ['server'], { execArgv: process.execArgv });
  const port = await new Promise<number>((r) => child.once('message', r as any));
  const url = `http://127.0.0.1:${port}/client/api`;
  const http = createHttp();
  const agent = { http: new Agent({ keepAlive: true }) };
  const body = 'command=listZones&apiKey=' + 'x'.repeat(300);
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', accept: 'application/json' };
  const kinds: Record<string, () => Promise<unknown>> = {
    ours: () => http.send({ method: 'POST', url, body, headers, deadlineMs: 60000, connection: 'kept', tls: { verify: 'on' }, signal: new AbortController().signal }),
    got: () => got(url, { method: 'POST', body, headers, agent, retry: { limit: 0 } }).json(),
    node: () => new Promise((res, rej) => { const r = request(url, { method: 'POST', headers: { ...headers, 'content-length': body.length }, agent: agent.http }, (m) => { const p: Buffer[] = []; m.on('data', (c) => p.push(c)).on('end', () => res(Buffer.concat(p).toString())); }); r.on('error', rej); r.end(body); }),
  };
  for (let round = 0; round < 4; round++) for (const [name, f] of Object.entries(kinds)) {
    const c = process.cpuUsage(); const t = performance.now(); const times: number[] = [];
    for (let i = 0; i < 1500; i++) { const s = performance.now(); await f(); times.push(performance.now() - s); }
    const u = process.cpuUsage(c); times.sort((a, b) => a - b);
    if (round > 0) console.log(name, 'cpu us/call', ((u.user + u.system) / 1500).toFixed(0), 'p10', times[150]!.toFixed(3), 'p50', times[750]!.toFixed(3));
  }
  child.kill(); process.exit(0);
}
