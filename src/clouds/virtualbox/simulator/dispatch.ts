// Carries out one operation: a modelled method, an attribute, or an empty answer of the right form.

import { printed } from './answer-parts.ts';
import type { Operation } from './api.ts';
import { applianceMethods } from './appliances.ts';
import { type Asked, isOf } from './asked.ts';
import { dhcpMethods } from './dhcp.ts';
import { eventMethods } from './events.ts';
import { ACCESS_DENIED, E_INVALIDARG, SimFault } from './fault.ts';
import { guestMethods } from './guest.ts';
import { guestPropertyMethods } from './guest-properties.ts';
import { checkChange } from './limits.ts';
import { machineMethods } from './machines.ts';
import { mediumMethods } from './medium-methods.ts';
import { metricMethods } from './metrics.ts';
import { networkMethods } from './network.ts';
import { powerMethods } from './power.ts';
import { progressMethods, startJob } from './progress.ts';
import { newSession, sessionMethods } from './sessions.ts';
import { sharedFolderMethods } from './shared-folders.ts';
import { SNAPSHOT_MARK, snapshotMethods } from './snapshots.ts';
import { storageMethods } from './storage.ts';
import { put, type Thing, thing, type Value } from './thing.ts';
import type { Part } from './wire.ts';
import { type Methods, machineOf, type World } from './world.ts';

/** Why an operation is refused: by VirtualBox, by the SOAP layer, or for a reference that means nothing. */
export class Refused extends Error {
  readonly reason:
    | { readonly kind: 'soap'; readonly text: string }
    | { readonly kind: 'object'; readonly ref: string }
    | { readonly kind: 'runtime'; readonly result: number; readonly stated: number; readonly text: string };

  constructor(reason: Refused['reason']) {
    super(reason.kind);
    this.reason = reason;
  }
}

const methods: Methods = {
  ...eventMethods,
  ...guestMethods,
  ...guestPropertyMethods,
  ...applianceMethods,
  ...machineMethods,
  ...mediumMethods,
  ...metricMethods,
  ...dhcpMethods,
  ...networkMethods,
  ...powerMethods,
  ...progressMethods,
  ...sessionMethods,
  ...sharedFolderMethods,
  ...snapshotMethods,
  ...storageMethods,
};
/** Attributes that a copy made for changes shares with its machine. */
const SHARED = new Set([
  'state',
  'sessionState',
  'sessionName',
  'sessionPID',
  'snapshotCount',
  'currentSnapshot',
  'lastStateChange',
]);

/** The children of the answer. Throws Refused. */
export async function carryOut(
  asked: Asked,
): Promise<{ readonly parts: readonly Part[]; readonly isModelled: boolean }> {
  try {
    return await dispatch(asked);
  } catch (thrown) {
    if (thrown instanceof SimFault)
      throw new Refused({ kind: 'runtime', result: thrown.result, stated: thrown.stated, text: thrown.message });
    throw thrown;
  }
}

async function dispatch(asked: Asked): Promise<{ parts: readonly Part[]; isModelled: boolean }> {
  const { api, operation, self, ref, world } = asked;
  const own = plumbing(asked);
  if (own !== undefined) return { parts: own, isModelled: true };
  const [on] = operation.split('_') as [string];
  const known = api.get(operation) ?? navigation(operation);
  const method = methods[operation];
  if (known === undefined && method === undefined) {
    throw new Refused({
      kind: 'soap',
      text: `Method 'vbox:${operation}' not implemented: method name or namespace not recognized`,
    });
  }
  if (!isOf(self, on)) throw new Refused({ kind: 'object', ref });
  if (self.isGone) throw new SimFault(ACCESS_DENIED, 'The object is not ready');
  if (known !== undefined) checkForm(known, asked);
  world.operation = operation;
  if (method !== undefined) return { parts: printed(asked, await method(callOf(asked))), isModelled: true };
  if (known?.kind === 'get')
    return { parts: printed(asked, { returnval: read(world, self, known) }), isModelled: true };
  if (known?.kind === 'set') {
    write(asked, known);
    return { parts: [], isModelled: true };
  }
  return { parts: known?.kind === 'method' ? emptyAnswer(asked, known) : [], isModelled: false };
}

/** What is there for every object. */
function plumbing({ operation, self, web, ref }: Asked): readonly Part[] | undefined {
  switch (operation) {
    case 'IManagedObjectRef_getInterfaceName':
      return [{ name: 'returnval', text: self.on }];
    case 'IManagedObjectRef_release':
      web.release(ref);
      return [];
    case 'IWebsessionManager_getSessionObject':
      return [{ name: 'returnval', text: web.refOf(newSession()) }];
    default:
      return undefined;
  }
}

/** Getters that no tool reads, such as those of sessions and progress. */
function navigation(operation: string): Operation | undefined {
  const [, on, first = '', rest = ''] = /^(I\w+)_get(\w)(\w*)$/.exec(operation) ?? [];
  if (on === undefined || !['ISession', 'IProgress', 'IVirtualBoxErrorInfo', 'IPlatform', 'IHost'].includes(on))
    return undefined;
  return {
    kind: 'get',
    on,
    attribute: `${first.toLowerCase()}${rest}`,
    wire: 'string',
    choices: [],
  };
}

function read(world: World, self: Thing, { attribute, wire, choices }: Operation & { kind: 'get' }): Value {
  const facts = world.machines.get(self);
  const isShared = facts !== undefined && SHARED.has(attribute) && !self.values.has(SNAPSHOT_MARK);
  const value = (isShared ? facts.base : self).values.get(attribute);
  if (value !== undefined) return value;
  if (wire.endsWith('[]')) return [];
  if (/^I[A-Z]/.test(wire) && ONE_OF_MANY.has(wire)) return undefined;
  if (/^I[A-Z]/.test(wire)) {
    const made = thing(wire, {}, self);
    put(self, attribute, made);
    return made;
  }
  return empty(wire, choices);
}

/** Objects that need not be there. */
const ONE_OF_MANY = new Set([
  'IMedium',
  'IMachine',
  'ISnapshot',
  'IVirtualBoxErrorInfo',
  'IBandwidthGroup',
  'IProgress',
  'IConsole',
  'ICertificate',
]);
function write(asked: Asked, { attribute, wire }: Operation & { kind: 'set' }): void {
  const { self, world, children, web } = asked;
  const texts = children.filter(({ name }) => name === attribute).map(({ text }) => text);
  checkChange(world, self, machineOf(self), attribute, texts[0] ?? '');
  const meant = (text: string): string | Thing => (/^I[A-Z]/.test(wire) ? (web.find(text) ?? '') : text);
  put(self, attribute, wire.endsWith('[]') ? texts.map(meant) : meant(texts[0] ?? empty(wire, [])));
}

/** What the SOAP layer refuses before VirtualBox sees it. */
function checkForm(known: Operation, { children }: Asked): void {
  const types = known.kind === 'method' ? known.params : known.kind === 'set' ? { [known.attribute]: known } : {};
  for (const { name, text } of children) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) continue;
    const wire = type.wire.replace('[]', '');
    const isWrong =
      wire === 'enum'
        ? !type.choices.includes(text)
        : wire === 'boolean'
          ? !/^(true|false|0|1)$/.test(text)
          : /^u?int/.test(wire) && !/^-?\d+$/.test(text);
    if (isWrong)
      throw new Refused({ kind: 'soap', text: `Validation constraint violation: invalid value in element '${name}'` });
  }
}

function callOf({ world, web, self, children, api, operation }: Asked) {
  const known = api.get(operation);
  const wireOf = (name: string): string => (known?.kind === 'method' ? (known.params[name]?.wire ?? '') : '');
  const texts = (name: string): readonly string[] =>
    children.filter((child) => child.name === name).map(({ text }) => text);
  const things = (name: string): readonly Thing[] =>
    texts(name)
      .filter((text) => text !== '')
      .map((text) => {
        const found = web.find(text);
        if (found === undefined) throw new Refused({ kind: 'object', ref: text });
        return found;
      });
  return {
    world,
    web,
    self,
    texts,
    things,
    text: (name: string) => texts(name)[0] ?? empty(wireOf(name), []),
    thing: (name: string) => things(name)[0],
    needed: (name: string) => {
      const [found] = things(name);
      if (found !== undefined) return found;
      throw new SimFault(E_INVALIDARG, `Argument ${name} is invalid (must not be NULL)`);
    },
  };
}

/** Objects that an operation would have made or found are there, but empty; background operations end well. */
function emptyAnswer({ world, web }: Asked, { returns, outs }: Operation & { kind: 'method' }): readonly Part[] {
  const fields = [...outs, ...(returns === undefined ? [] : [{ name: 'returnval', wire: returns }])];
  return fields
    .filter(({ wire }) => !wire.endsWith('[]'))
    .map(({ name, wire }) => {
      if (wire === 'IProgress') return { name, text: web.refOf(startJob(world, 'Nothing to do', () => undefined)) };
      const isThere = /^I[A-Z]/.test(wire) && !ONE_OF_MANY.has(wire);
      return { name, text: isThere ? web.refOf(thing(wire)) : /^I[A-Z]/.test(wire) ? '' : empty(wire, []) };
    });
}

function empty(wire: string, choices: readonly string[]): string {
  if (wire === 'boolean') return 'false';
  if (/^(u?int|ms)/.test(wire)) return '0';
  return wire === 'enum' ? (choices[0] ?? '') : '';
}
