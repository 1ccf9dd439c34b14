// A vboxwebsrv of the test's own, and the provider in front of it, with the tools as they were generated.
import { randomBytes } from 'node:crypto';
import { type Launched, launchWebService } from '../../src/clouds/virtualbox/provider/local/launch.ts';
import { createVirtualBoxProvider } from '../../src/clouds/virtualbox/provider/provider.ts';
import { systemClock } from '../../src/contract/clock.ts';
import type { CallContext, Progress, Reply } from '../../src/contract/invocation.ts';
import type { AnyHandler, AnyTool, JsonObject } from '../../src/contract/tool.ts';
import { virtualbox } from '../../src/generated/virtualbox/catalog.ts';
import type { Send } from '../../src/runtime/wire/http.ts';
import { createHttp } from '../../src/runtime/wire/network.ts';
import { References } from './references.ts';

const runner = process.env.VIRTSPAN_VBOX ?? '';
/** Inside the tree of the installation; new for every run, so that runs do not see each other. */
const run = randomBytes(4).toString('hex');
const home = `/tmp/virtspan-home-${run}`;

/** A path inside the tree that no other run uses. */
export const pathFor = (name: string): string => `/tmp/virtspan-${run}-${name}`;

export interface Rig {
  /** Calls a tool by its spec's operation id, e.g. `IMachine.get`, or by a workflow's. */
  call(id: string, args?: JsonObject, more?: Partial<CallContext>): Promise<Reply>;
  /** Message of the error that a call ends with. */
  refused(id: string, args?: JsonObject): Promise<string>;
  readonly progress: Progress[];
  /** The variables that point a server of its own at the service. */
  access(): Readonly<Record<string, string>>;
  /** References that the service gave out and did not get back, that of the web session itself and one for each machine apart. */
  leaked(): readonly string[];
  /** Ends the service and all that belongs to it at once, and starts another one in its place. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the service and the provider. */
export async function startRig(): Promise<Rig> {
  const http = createHttp();
  const references = new References();
  const send: Send = async (request) => {
    const response = await http.send(request);
    references.saw(String(request.body ?? ''), response.text);
    return response;
  };
  const secretText = (): string => randomBytes(16).toString('hex');
  const env = { ...process.env, VBOX_HOME: `${home}/settings`, VBOX_IPC_SOCKETID: `virtspan-${run}` };
  const program = (name: string) => ({ command: runner, args: [name] });
  let service: Launched | undefined;
  const launch = async (): Promise<Launched> => {
    service = await launchWebService({
      program,
      env,
      clock: systemClock,
      send: http.send,
      secretText,
      pid: process.pid,
      isAlive: () => true,
    });
    return service;
  };
  await launch();
  // The address and password of a second service differ, so the profile asks for them anew.
  const current = {
    name: 'real',
    from: 'test',
    isDefault: true,
    get url() {
      return service!.url;
    },
    get username() {
      return service!.username;
    },
    get password() {
      return service!.password;
    },
  };
  const tools = await toolsById();
  const progress: Progress[] = [];
  const provider = createVirtualBoxProvider({
    profiles: [current],
    send,
    clock: systemClock,
    random: Math.random,
  });
  const call: Rig['call'] = (id, args = {}, more = {}) => {
    const tool = tools.get(id);
    if (tool === undefined) throw new Error(`no tool for ${id}`);
    const context = {
      id: 'test',
      profile: 'real',
      signal: new AbortController().signal,
      report: (step: Progress) => void progress.push(step),
      waitMs: 120_000,
    };
    return provider.call(tool, args, { ...context, ...more });
  };
  await call('ISystemProperties.update', { defaultMachineFolder: `${home}/machines` });
  return {
    call,
    progress,
    access: () => ({
      VBOX_WEBSERVICE_URL: service!.url,
      VBOX_WEBSERVICE_USER: service!.username,
      VBOX_WEBSERVICE_PASSWORD: service!.password.reveal(),
    }),
    leaked: () => references.leaked,
    refused: async (id, args) => {
      try {
        await call(id, args);
      } catch (thrown) {
        const { code, message, hint } = thrown as { code?: string; message: string; hint?: string };
        return `${code} ${message} ${hint ?? ''}`;
      }
      throw new Error(`${id} was carried out`);
    },
    restart: async () => {
      process.kill(service!.pid, 'SIGKILL');
      await systemClock.sleep(6_000, new AbortController().signal);
      await launch();
    },
    stop: async () => {
      await provider.close();
      await service?.stop();
      http.close();
    },
  };
}

/** Tools of VirtualBox by the spec's operation id, or a workflow's name. */
export async function toolsById(): Promise<ReadonlyMap<string, AnyTool>> {
  const tools = new Map<string, AnyTool>();
  for (const category of Object.values(virtualbox.categories)) {
    for (const handler of Object.values(await category.handlers()) as AnyHandler[]) {
      const { tool } = handler;
      tools.set(idOf(tool), tool);
    }
  }
  return tools;
}

/** `IMachine.get`, `IMachine.update`, `IMachine.takeSnapshot`, or the workflow's own name. */
function idOf({ call }: AnyTool): string {
  if (call.kind !== 'soap') throw new Error('not a tool of VirtualBox');
  if (call.how === 'invoke') return call.operation!.replace('_', '.');
  return call.how === 'workflow' ? call.on : `${call.on}.${call.how}`;
}
