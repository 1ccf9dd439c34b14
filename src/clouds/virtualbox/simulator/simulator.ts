// A VirtualBox web service in memory: one function from request to response.
import type { Clock } from '../../../contract/clock.ts';
import type { Faults } from '../../../contract/faults.ts';
import type { AnyShape, AnyTool } from '../../../contract/tool.ts';
import { type Operation, operationsOf } from './api.ts';
import { carryOut, Refused } from './dispatch.ts';
import { ABORTED } from './fault.ts';
import { emptyWorld, furnish } from './installation.ts';
import { errorInfo, settle } from './progress.ts';
import { WebSession } from './web.ts';
import { answer, methodNotAllowed, readRequest, refusal } from './wire.ts';
import type { World } from './world.ts';

export interface VirtualBoxSimulatorOptions {
  /** The generated tools: what operations there are, and their types. */
  readonly tools: () => Promise<readonly AnyTool[]>;
  /** Field tables by name. */
  readonly loadShape: (name: string) => Promise<AnyShape>;
  readonly clock: Clock;
  /** Numbers in [0, 1): ids and addresses. */
  readonly random: () => number;
  /** How long operations in the background take, in milliseconds; 400 when left out. */
  readonly jobMs?: number;
  /** `bare`: no machines to begin with. */
  readonly seed?: 'full' | 'bare';
  /** What is to go wrong, by wire operation. */
  readonly faults?: Pick<Faults, 'credentials' | 'job'>;
}

export interface VirtualBoxSimulator {
  /** Answers a request to the web service. Never rejects. */
  readonly handle: (request: Request) => Promise<Response>;
  /** References that clients hold at present, those of IVirtualBox included. */
  readonly outstanding: () => number;
  /** Forgets all web sessions, as a service that was restarted. */
  readonly restart: () => void;
  /** Answers as a service whose VBoxSVC, the process behind it, is gone; a restart helps. */
  readonly loseVBoxSVC: () => void;
  /** Wire operations in the order in which they came. */
  readonly requests: readonly string[];
}

/** The one who may log on. */
export const simulatorLogin = { username: 'demo', password: 'virtspan' } as const;

const mostRemembered = 5_000;

/** A simulated installation, running from the first request on. */
export function createVirtualBoxSimulator(options: VirtualBoxSimulatorOptions): VirtualBoxSimulator {
  const { clock, random, jobMs = 400 } = options;
  const world = emptyWorld({ clock, random, jobMs, fateOf: options.faults?.job ?? (() => undefined) });
  if (options.seed !== 'bare') furnish(world);
  const webs = new Map<string, WebSession>();
  const requests: string[] = [];
  const behind: { isGone: boolean } = { isGone: false };
  let api: Promise<ReadonlyMap<string, Operation>> | undefined;
  const known = (): Promise<ReadonlyMap<string, Operation>> => {
    api ??= options
      .tools()
      .then((tools) => operationsOf(tools, { fieldsOf: (shape) => options.loadShape(shape).catch(() => undefined) }));
    return api;
  };
  return {
    handle: async (request) => {
      if (request.method !== 'POST') return methodNotAllowed();
      const asked = readRequest(await request.text());
      if (asked === undefined) return refusal({ text: 'SOAP-ENV:Envelope expected' });
      requests.push(asked.operation);
      if (requests.length > mostRemembered) requests.shift();
      if (behind.isGone) return withoutVBoxSVC(asked.operation);
      const lapsed = options.faults?.credentials(asked.operation);
      if (lapsed !== undefined) webs.clear();
      if (lapsed === 'revoked' && asked.operation === 'IWebsessionManager_logon') return refusal({});
      settle(world);
      return respond(world, webs, await known(), asked);
    },
    outstanding: () => [...webs.values()].reduce((sum, web) => sum + web.size, 0),
    restart: () => {
      webs.clear();
      behind.isGone = false;
    },
    loseVBoxSVC: () => {
      behind.isGone = true;
    },
    requests,
  };
}

/** Whoever logs on gets no reference; every other operation is aborted, with nothing to say why. */
function withoutVBoxSVC(operation: string): Response {
  if (operation === 'IWebsessionManager_logon') return answer(operation, [{ name: 'returnval', text: '' }]);
  const hex = `0x${ABORTED.toString(16)}`;
  return refusal({
    text: `VirtualBox error: apirc=${hex}`,
    detail: { kind: 'runtime', result: ABORTED, info: '' },
  });
}

async function respond(
  world: World,
  webs: Map<string, WebSession>,
  api: ReadonlyMap<string, Operation>,
  asked: NonNullable<ReturnType<typeof readRequest>>,
): Promise<Response> {
  const { operation, children } = asked;
  const text = (name: string): string => children.find((child) => child.name === name)?.text ?? '';
  if (operation === 'IWebsessionManager_logon') {
    if (text('username') !== simulatorLogin.username || text('password') !== simulatorLogin.password)
      return refusal({});
    const web = new WebSession(Array.from({ length: 16 }, () => Math.floor(world.random() * 16).toString(16)).join(''));
    webs.set(web.id, web);
    return answer(operation, [{ name: 'returnval', text: web.refOf(world.vbox) }]);
  }
  const self = text(operation.startsWith('IWebsessionManager_') ? 'refIVirtualBox' : '_this');
  const web = webs.get(self.slice(0, 16));
  const target = web?.find(self);
  if (web === undefined || target === undefined) return badReference(self);
  if (operation === 'IWebsessionManager_logoff') {
    webs.delete(web.id);
    return answer(operation, []);
  }
  try {
    const { parts, isModelled } = await carryOut({ world, web, api, operation, children, self: target, ref: self });
    return answer(
      operation,
      parts,
      isModelled ? {} : { 'x-virtspan-simulator': 'not modelled: an empty answer of the right form' },
    );
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const { reason } = thrown;
    if (reason.kind === 'soap') return refusal({ text: reason.text });
    if (reason.kind === 'object') return badReference(reason.ref);
    const [hex, stated] = [reason.result, reason.stated].map((result) => `0x${result.toString(16)}`);
    const info = reason.text === '' ? '' : web.refOf(errorInfo(reason.stated, reason.text));
    return refusal({
      text: `VirtualBox error: apirc=${hex}${reason.text === '' ? '' : ` ${reason.text} (${stated})`}`,
      detail: { kind: 'runtime', result: reason.result, info },
    });
  }
}

const badReference = (ref: string): Response =>
  refusal({ text: `VirtualBox error: Invalid managed object reference "${ref}"`, detail: { kind: 'object', ref } });
