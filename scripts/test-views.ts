// `npm run test:views`: what an MCP Apps host shows of the built server's answers, in headless Chromium, light and dark.
import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ensureInstalled } from './outside/debian.ts';
import { createReport, skip } from './outside/report.ts';
import { browserAt } from './views/chromium.ts';
import { hostPage } from './views/host.ts';

const command = process.env.CHROMIUM ?? 'chromium';
const { missing } = ensureInstalled('Chromium', [command, '--version'], 'chromium');
if (missing !== undefined) skip('views', missing);

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../reports/views/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** Every kind of answer that is drawn: the call, and what has to stand there. */
const scenes: readonly (readonly [name: string, tool: string, args: object, seen: readonly string[]])[] = [
  ['health', 'virtspan_check_health', {}, ['Check health', 'broken-1', 'bad']],
  [
    'map',
    'virtspan_show_topology',
    { cloud: 'cloudstack' },
    ['Networks and machines', 'prod-net 10.1.1.0/24', 'web-1'],
  ],
  ['capacity', 'virtspan_show_capacity', {}, ['fra1-nfs-1', '30 %']],
  ['review', 'virtspan_review_security', {}, ['medium', 'Review security']],
  ['waste', 'virtspan_find_waste', {}, ['archive-2023', 'could be freed']],
  ['snapshots', 'virtspan_list_snapshot_trees', {}, ['db-1-weekly']],
  ['inventory', 'cloudstack_list_virtual_machines', {}, ['web-1', 'Running']],
  ['record', 'virtualbox_get_machine', { machine: 'web-1' }, ['web-1']],
  ['path', 'virtspan_check_path', { from: 'internet', to: 'cloudstack:web-1', port: 22 }, ['blocks']],
  ['coverage', 'coverage_report', {}, ['cloudstack', 'kubevirt', 'virtualbox']],
  ['use', 'virtspan_show_use', { by: 'owner', what: 'disk' }, ['admin', 'TiB']],
  ['refusal', 'cloudstack_get_nothing', {}, ['TOOL_UNKNOWN']],
];

const client = new Client(
  { name: 'views', version: '1' },
  {
    capabilities: {
      extensions: { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } },
    } as never,
  },
);
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [`${root}dist/main.js`, '--simulate'],
    stderr: 'ignore',
  }),
);
const { tools } = await client.listTools();
const listed = tools.find(({ name }) => name === 'call_read');
assert.ok(listed?._meta?.ui, 'call_read says where its answers are drawn');
const { resourceUri: uri } = listed._meta.ui as { readonly resourceUri: string };
const { contents } = await client.readResource({ uri });
const view = (contents[0] as { readonly text: string }).text;
const browser = browserAt(command);
const report = createReport();
const only = process.argv[2];
for (const [name, tool, args, seen] of scenes) {
  if (only !== undefined && only !== name) continue;
  const isOwn = tool === 'coverage_report';
  const input = isOwn ? args : { tool, arguments: args };
  const result = await client.callTool({
    name: isOwn ? tool : 'call_read',
    arguments: input as Record<string, unknown>,
  });
  for (const theme of ['light', 'dark'] as const) {
    await report.check(`${name} in ${theme}`, async () => {
      const page = hostPage(view, { title: isOwn ? 'Coverage report' : 'Call a reading tool', input, result }, theme);
      const log = JSON.parse(await browser.draw(page, `${folder}${name}-${theme}.png`)) as readonly Record<
        string,
        unknown
      >[];
      const drawn = String(log.find((one) => one.drawn !== undefined)?.drawn);
      for (const text of seen) assert.ok(drawn.includes(text), `"${text}" is not in: ${drawn.slice(0, 600)}`);
      assert.deepEqual(log.find(({ id }) => id === 'end')?.result, {}, 'the view answers when it has to go');
      assert.ok(
        log.some(({ method }) => method === 'ui/notifications/size-changed'),
        'the view says how large it is',
      );
      assert.equal(log.find(({ reached }) => reached !== undefined)?.reached, false, 'nothing outside is reached');
    });
  }
}
await client.close();
report.close();
process.stdout.write(`pictures are in ${folder}\n`);
