// What only a configured server has, on the command line: described, found and called without anything asked before.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../../src/cli/describe.ts';
import '../../src/cli/find.ts';
import { type Ran, runHere } from './run-here.ts';

const api = [
  { name: 'listZones', isasync: false, params: [], response: [{ name: 'name', type: 'string' }] },
  {
    name: 'listReactorRods',
    isasync: false,
    params: [{ name: 'core', type: 'string', required: true, length: 255 }],
    response: [{ name: 'depth', type: 'integer' }],
  },
];
const answers: Readonly<Record<string, unknown>> = {
  listApis: { listapisresponse: { count: api.length, api } },
  listCapabilities: { listcapabilitiesresponse: { capability: { cloudstackversion: '4.24.0.0' } } },
  listReactorRods: { listreactorrodsresponse: { count: 1, reactorrod: [{ depth: 7 }] } },
};

let server: Server;
let url: string;
const dirs: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    let form = '';
    request.on('data', (chunk: Buffer) => {
      form += chunk.toString();
    });
    request.on('end', () => {
      const said = new URLSearchParams(`${new URL(request.url ?? '', 'http://x').search.slice(1)}&${form}`);
      const command = said.get('command') ?? '';
      asked.push(command);
      response.writeHead(Object.hasOwn(answers, command) ? 200 : 432, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[command] ?? { errorresponse: { errorcode: 432, errortext: 'none' } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/api`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  for (const dir of dirs) rmSync(dir, { recursive: true });
});

/** In a fresh home: nothing is known of the server. */
function fresh(...args: string[]): Promise<Ran> {
  const dir = mkdtempSync(join(tmpdir(), 'own-tools-'));
  dirs.push(dir);
  const env = {
    CLOUDSTACK_API_URL: url,
    CLOUDSTACK_API_KEY: 'key-of-a-test',
    CLOUDSTACK_SECRET_KEY: 'secret-of-a-test',
  };
  return runHere(args, dir, { env });
}

describe('a command that only the configured server has', () => {
  it('is described by either name, with its parameters', async () => {
    for (const name of ['cloudstack_list_reactor_rods', 'listReactorRods']) {
      const { code, stdout } = await fresh('describe', name);
      expect(code).toBe(0);
      expect(stdout).toMatch(/core +text +required/);
      expect(stdout).toMatch(/risk critical/);
    }
  });

  it('is found with words, and by nobody who asks about other clouds', async () => {
    expect((await fresh('find', 'list reactor rods')).stdout).toContain('cloudstack_list_reactor_rods');
    asked.length = 0;
    const { stdout } = await fresh('find', '--provider', 'cloudstack', 'list reactor rods');
    expect(stdout).not.toContain('reactor_rods');
    expect(asked).toEqual([]);
  });

  it('is called by name, which asks for a person and not for another name', async () => {
    const { code, stderr } = await fresh('call', 'listReactorRods', 'core=a');
    expect(code).toBe(1);
    expect(stderr).toMatch(/CONFIRM_NEEDED/);
    expect(asked).not.toContain('listReactorRods');
  });

  it('is looked for nowhere when the name is known', async () => {
    asked.length = 0;
    expect((await fresh('describe', 'listZones')).code).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is named as unknown when the server has it not either', async () => {
    const { code, stderr } = await fresh('describe', 'listNothingOfTheKind');
    expect(code).toBe(1);
    expect(stderr).toContain('TOOL_UNKNOWN');
  });
});
