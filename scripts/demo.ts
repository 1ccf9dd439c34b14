// Plays the main job from a client's side: a real MCP client starts virtspan on its simulator and runs a machine.
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { createTranscript } from './demo/transcript.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const transcript = createTranscript(process.stdout);
/** The simulated cloud is as fresh as its process, so the name is free. */
const machine = 'demo-1';

/** The person at the client: reads what the server asks and decides as a careful operator would. */
const answerQuestion = ({ params }: { params: object }) => {
  const { message, requestedSchema } = params as {
    message: string;
    requestedSchema: { properties: Record<string, { type: string; description?: string }> };
  };
  transcript.question(message);
  const agrees = message.includes(machine);
  const [[name, field] = ['go_ahead', { type: 'boolean' }]] = Object.entries(requestedSchema.properties);
  const phrase = /^Type exactly: (.*)$/.exec(field.description ?? '')?.[1];
  const given = phrase ?? true;
  transcript.person(agrees ? (phrase === undefined ? 'yes, go ahead' : `types "${phrase}"`) : 'no, that is not mine');
  return agrees ? { action: 'accept' as const, content: { [name]: given } } : { action: 'decline' as const };
};

async function connect(): Promise<Client> {
  const client = new Client({ name: 'demo', version: '1.0.0' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, async (request) => answerQuestion(request));
  const args = [main, '--simulate', '--mode', 'all', '--log-level', 'error'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }));
  return client;
}

/** Calls a tool, writes down what was asked and what came back, and fails the demo when the call failed. */
async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<CallToolResult> {
  transcript.call(name, args);
  const started = performance.now();
  const onprogress = ({ message }: { message?: string | undefined }): void => transcript.progress(message ?? '');
  const result = (await client.callTool({ name, arguments: args }, undefined, { onprogress })) as CallToolResult;
  const text = result.content.map((part) => (part.type === 'text' ? part.text : `[${part.type}]`)).join('\n');
  transcript.answer(text, performance.now() - started, result.isError === true);
  if (result.isError === true) throw new Error(`${name} failed`);
  return result;
}

async function listTools(client: Client): Promise<void> {
  let count = 0;
  let pages = 0;
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor === undefined ? {} : { cursor });
    count += page.tools.length;
    pages += 1;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  transcript.note(`${count} tools on ${pages} pages, each with a schema and all four annotations.`);
}

async function play(client: Client): Promise<void> {
  transcript.step('The server introduces itself');
  transcript.note(client.getInstructions() ?? '');
  await listTools(client);

  transcript.step('What is there?');
  await call(client, 'cloudstack_list_zones', { fields: ['name', 'networktype', 'allocationstate'] });
  await call(client, 'cloudstack_list_service_offerings', { fields: ['name', 'cpunumber', 'memory'] });
  await call(client, 'cloudstack_list_virtual_machines', {
    fields: ['name', 'state', 'zonename', 'serviceofferingname'],
  });

  transcript.step('Deploy a machine, by names instead of ids; the job reports its progress');
  const place = { zoneid: 'fra1', serviceofferingid: 'small', templateid: 'debian-12' };
  await call(client, 'cloudstack_deploy_virtual_machine', {
    ...place,
    name: machine,
    fields: ['name', 'state', 'zonename'],
  });

  transcript.step('Give it a data disk');
  const disk = { name: `${machine}-data`, zoneid: 'fra1', diskofferingid: 'disk-custom', size: 20 };
  await call(client, 'cloudstack_create_volume', { ...disk, fields: ['name', 'state', 'size'] });
  const link = { id: disk.name, virtualmachineid: machine };
  await call(client, 'cloudstack_attach_volume', { ...link, fields: ['name', 'vmname', 'deviceid', 'size'] });

  transcript.step('How is it doing?');
  const metrics = ['name', 'state', 'cpuused', 'memorytotal', 'networkread', 'diskread'];
  await call(client, 'cloudstack_list_virtual_machines_metrics', { name: machine, fields: metrics });

  transcript.step('Destroy it: the server asks the person first');
  await call(client, 'cloudstack_destroy_virtual_machine', { id: machine, fields: ['name', 'state'] });
  await call(client, 'cloudstack_list_virtual_machines', { name: machine, fields: ['name', 'state'] });
}

const client = await connect();
try {
  await play(client);
  transcript.end('Done. Nothing real was touched: this cloud lives inside the server process.');
} catch (thrown) {
  transcript.end(`The demo stopped: ${(thrown as Error).message}`);
  process.exitCode = 1;
} finally {
  await client.close();
}
