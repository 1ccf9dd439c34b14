// tmp
import { createCloudStackProvider } from '../../src/runtime/providers/cloudstack/provider.ts';
import { readCloudStackProfiles } from '../../src/runtime/providers/cloudstack/profiles.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry } from '../../src/runtime/registry.ts';
import { createPipeline } from '../../src/runtime/pipeline.ts';
import { guardProvider } from '../../src/runtime/providers/guard.ts';
import { structuredContent } from '../../src/runtime/format/structured.ts';
import { createMemoryAudit } from '../../src/security/audit-memory.ts';
import { pipelineSafety } from '../../src/cli/safety.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { createCloudStackSimulator } from '../../src/runtime/simulators/cloudstack/simulator.ts';
import { writeReadsLater } from '../../src/security/audit-later.ts';
import { createCalls } from '../../src/runtime/server/calls.ts';

const registry = createRegistry([await catalogs.cloudstack!()]);
const sim = createCloudStackSimulator({ tools: async () => [], find: async (c) => { const e = registry.entries.find((t) => t.symbol.toLowerCase() === c); return e && (await registry.load(e.name)).tool; }, loadShape: (n) => registry.shape(n, 'cloudstack'), clock: Date.now, random: Math.random });
const env = { CLOUDSTACK_API_URL: 'http://127.0.0.1:1/client/api', CLOUDSTACK_API_KEY: 'SIMULATED-API-KEY-OF-ADMIN-not-a-real-credential', CLOUDSTACK_SECRET_KEY: 'SIMULATED-SECRET-KEY-OF-ADMIN-not-a-real-credential' };
let canned: string | undefined;
const send = async (request: any) => {
  if (canned === undefined) { const r = await sim.handle(new Request(request.url, { method: 'POST', headers: request.headers, body: request.body })); canned = await r.text(); }
  return { status: 200, headers: { 'content-type': 'application/json', date: 'x' }, cookies: [], text: canned, bytes: Buffer.from(canned) };
};
const provider = guardProvider(createCloudStackProvider({ profiles: readCloudStackProfiles(undefined, env).profiles, clock: systemClock, random: Math.random, send }), { now: Date.now });
const world = { env: {}, home: '/x', cwd: '/', clock: systemClock, randomBytes, randomId: randomUUID } as any;
const mode = process.argv[2];
const audit = mode === 'later' ? writeReadsLater(createMemoryAudit(randomBytes(32), Date.now), { later: (w: any) => setTimeout(w, 25) }) : mode === 'none' ? { intent: async () => {}, outcome: async () => {}, refusal: async () => {}, digester: async () => () => '0'.repeat(64) } : createMemoryAudit(randomBytes(32), Date.now);
const { execute } = createPipeline({ registry, providers: [provider], modes: { effects: 'all', destructive: 'allowed' }, audit: audit as any, now: Date.now, ...pipelineSafety(world, undefined, undefined) });
const inv = () => ({ id: randomUUID(), tool: 'cloudstack_list_zones', args: {}, controls: {}, entry: 'mcp' as const, principal: 'x', signal: new AbortController().signal, report: () => {} });
const calls = createCalls({ engine: async () => ({ registry, execute, structured: structuredContent }), waitMs: 1000, randomId: randomUUID, now: Date.now });
async function bench(name: string, f: () => Promise<unknown>) { for (let i = 0; i < 3000; i++) await f(); const best: number[] = []; for (let r = 0; r < 10; r++) { const t = performance.now(); for (let i = 0; i < 1000; i++) await f(); best.push((performance.now() - t)); } console.log(name, 'us/call min', Math.min(...best).toFixed(1), 'median', best.sort((a, b) => a - b)[5]!.toFixed(1)); }
const tool = (await registry.load('cloudstack_list_zones')).tool;
const signal = new AbortController().signal;
await bench('provider.call', () => provider.call((0 as any) || tool, {}, { id: 'x', profile: 'environment', signal, report: () => {} }));
await bench('pipeline', () => execute(inv()));
await bench('calls.run', () => calls.run({ tool: 'cloudstack_list_zones', args: {}, principal: 'x', signal, report: () => {}, log: () => {} }));
