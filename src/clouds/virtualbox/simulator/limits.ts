// What simulated machines refuse to be set to, and when.
import { E_FAIL, E_INVALIDARG, SimFault } from './fault.ts';
import { notMutable } from './sessions.ts';
import { type Thing, textOf } from './thing.ts';
import { isOnline, type World } from './world.ts';

/** Attributes that a running machine takes. */
const WHILE_RUNNING = new Set([
  'CPUExecutionCap',
  'description',
  'clipboardMode',
  'clipboardFileTransfersEnabled',
  'dnDMode',
  'memoryBalloonSize',
  'groups',
  'enabled',
  'attachmentType',
  'cableConnected',
  'bridgedInterface',
  'hostOnlyInterface',
  'internalNetwork',
  'NATNetwork',
  'authType',
  'promiscModePolicy',
  'VMProcessPriority',
]);

/** Throws SimFault for a machine that is not locked, is running, or for a value out of range. */
export function checkChange(
  world: World,
  self: Thing,
  machine: Thing | undefined,
  attribute: string,
  text: string,
): void {
  const facts = machine === undefined ? undefined : world.machines.get(machine);
  if (machine !== undefined && facts !== undefined) {
    const isFixed = machine === facts.base && facts.isRegistered;
    if (isFixed || (isOnline(facts.base) && !WHILE_RUNNING.has(attribute))) throw notMutable(facts.base);
  }
  const value = Number(text);
  if (self.on === 'IStorageController' && attribute === 'portCount') checkPorts(self, value);
  if (self.on === 'INetworkAdapter' && attribute === 'MACAddress') checkCard(text);
  if (self.on === 'INATNetwork' && attribute === 'network' && !/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(text))
    throw new SimFault(E_FAIL, `${text} is not a valid IPv4 CIDR notation`);
  if (self.on !== 'IMachine') return;
  // An empty name would be the id.
  if (attribute === 'name' && text === '') throw new SimFault(E_INVALIDARG, 'A machine cannot have a UUID as its name');
  if (attribute === 'memorySize' && !(value >= 4 && value <= 2_097_152)) {
    throw new SimFault(E_INVALIDARG, `Invalid RAM size: ${value} MB (must be in range [4, 2097152] MB)`);
  }
  if (attribute === 'CPUCount' && !(value >= 1 && value <= 64)) {
    throw new SimFault(E_INVALIDARG, `Invalid virtual CPU count: ${value} (must be in range [1, 64])`);
  }
  if (attribute === 'CPUExecutionCap' && !(value >= 1 && value <= 100)) {
    throw new SimFault(E_INVALIDARG, `Invalid CPU execution cap value: ${value} (must be in range [1, 100])`);
  }
}

/** Twelve hexadecimal digits of a card, not of a group of them; none at all is made up. */
function checkCard(address: string): void {
  if (address !== '' && !/^[0-9a-f][02468ace][0-9a-f]{10}$/i.test(address))
    throw new SimFault(E_INVALIDARG, 'Invalid MAC address format');
}

function checkPorts(controller: Thing, count: number): void {
  const [fewest, most] = [textOf(controller, 'minPortCount'), textOf(controller, 'maxPortCount')];
  if (count >= Number(fewest) && count <= Number(most)) return;
  throw new SimFault(E_INVALIDARG, `Invalid port count: ${count} (must be in range [${fewest}, ${most}])`);
}
