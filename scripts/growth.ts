// How time and memory grow with the number of objects, of calls and of calls at once: `npm run growth`.
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Peer, startPeer } from './bench/peer.ts';

const help = `npm run growth -- [--json] [--calls N]

Prints tables of processor time, requests and memory of the built server before a cloud of 10 to 50,000 machines: one page, all pages
in a script, 1 to N calls one after the other (8,000 when left out), and 1 to 1,000 calls at once. Processor time, since that is the
same on a busy machine.
`;

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A CloudStack that has so many machines and answers lists of them, page by page. */
async function startCloud() {
  let machines = 0;
  let requests = 0;
  const server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    requests += 1;
    const fields = new URLSearchParams(Buffer.concat(parts).toString());
    const command = String(fields.get('command'));
    const size = Number(fields.get('pagesize') ?? 50);
    const from = (Number(fields.get('page') ?? 1) - 1) * size;
    const count = Math.max(0, Math.min(size, machines - from));
    const virtualmachine = Array.from({ length: count }, (_, at) => machine(from + at));
    const body = command === 'listVirtualMachines' ? { count: machines, virtualmachine } : {};
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify({ [`${command.toLowerCase()}response`]: body }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      CLOUDSTACK_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/api`,
      CLOUDSTACK_API_KEY: 'growth-key',
      CLOUDSTACK_SECRET_KEY: 'growth-secret-key',
    },
    hold(count: number) {
      machines = count;
      requests = 0;
    },
    requests: () => requests,
    stop: () => server.close(),
  };
}

/** About as much as a real one tells of a machine. */
const machine = (at: number) => ({
  ...{ id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, name: `vm-${at}`, displayname: `Machine ${at}` },
  ...{
    account: 'admin',
    domain: 'ROOT',
    domainid: '5e0f3c3a-0000-4000-8000-000000000001',
    created: '2026-01-02T03:04:05+0000',
  },
  ...{
    state: at % 3 === 0 ? 'Stopped' : 'Running',
    haenable: false,
    zoneid: 'z-1',
    zonename: 'fra1',
    hostname: `host-${at % 16}`,
  },
  ...{
    templatename: 'debian-12',
    serviceofferingname: 'small',
    cpunumber: 2,
    cpuspeed: 2000,
    memory: 4096,
    hypervisor: 'KVM',
  },
  nic: [
    {
      id: `nic-${at}`,
      networkname: 'prod-net',
      ipaddress: `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
      isdefault: true,
    },
  ],
  ...{ tags: [], affinitygroup: [], securitygroup: [], passwordenabled: false, isdynamicallyscalable: false },
});

interface Row {
  readonly what: string;
  readonly cpuMs: number;
  readonly requests: number;
  /** Resident and largest so far, in MiB. */
  readonly now: number;
  readonly peak: number;
}

type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** One row: what the work took of the server's processor time, and what it left in memory. */
async function measured(peer: Peer, cloud: Cloud, what: string, work: () => Promise<unknown>): Promise<Row> {
  const [before, asked] = [await peer.cpuMs(), cloud.requests()];
  await work();
  const cpuMs = (await peer.cpuMs()) - before;
  return { what, cpuMs, requests: cloud.requests() - asked, ...(await peer.memory()) };
}

const list = { name: 'call_read', arguments: { tool: 'cloudstack_list_virtual_machines', args: { pagesize: 500 } } };
const code = "return (await cloudstack.listVirtualMachines.all({}, { fields: ['name', 'state'] })).length;";

async function call(peer: Peer, params: object): Promise<string> {
  const line = await peer.request('tools/call', params);
  if (line.includes('"isError":true')) throw new Error(line.slice(0, 500));
  return line;
}

async function together(peer: Peer, count: number, params: object): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => call(peer, params)));
}

async function inTurn(peer: Peer, count: number, params: object): Promise<void> {
  for (let done = 0; done < count; done += 1) await call(peer, params);
}

async function grow(mostCalls: number): Promise<readonly Row[]> {
  const cloud = await startCloud();
  const rows: Row[] = [];
  const env = { ...cloud.env, VIRTSPAN_AUDIT_DIR: await mkdtemp('/tmp/virtspan-growth-') };
  try {
    for (const machines of [10, 1_000, 50_000]) {
      // A process of its own for each size: memory is not handed back.
      const peer = await startPeer([main], env);
      cloud.hold(10);
      await inTurn(peer, 20, list);
      cloud.hold(machines);
      rows.push(await measured(peer, cloud, `one page of ${machines} machines`, () => call(peer, list)));
      const script = { name: 'run_script', arguments: { code } };
      rows.push(
        await measured(peer, cloud, `all of ${machines} machines in a script`, async () => {
          const line = await call(peer, script);
          if (!line.includes(String(machines))) throw new Error(`not all: ${line.slice(0, 500)}`);
        }),
      );
      await peer.end();
    }
    const peer = await startPeer([main], env);
    cloud.hold(10);
    for (let calls = 1, done = 0; calls <= mostCalls; calls *= calls < 1_000 ? 10 : 2) {
      const more = calls - done;
      rows.push(await measured(peer, cloud, `calls ${done + 1} to ${calls}`, () => inTurn(peer, more, list)));
      done = calls;
    }
    for (const atOnce of [1, 32, 256, 1_000]) {
      rows.push(await measured(peer, cloud, `${atOnce} at once`, () => together(peer, atOnce, list)));
    }
    await peer.end();
    return rows;
  } finally {
    cloud.stop();
  }
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, calls: { type: 'string', default: '8000' }, help: { type: 'boolean' } },
});
if (values.help === true) process.stdout.write(help);
else {
  const rows = await grow(Number(values.calls) || 8_000);
  const number = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  const line = ({ what, cpuMs, requests, now, peak }: Row): string =>
    `| ${what} | ${requests} | ${number(cpuMs)} ms | ${number(now)} MiB | ${number(peak)} MiB |\n`;
  const head = '| what | requests | processor time | memory then | peak |\n|---|---|---|---|---|\n';
  process.stdout.write(
    values.json === true ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : head + rows.map(line).join(''),
  );
}
