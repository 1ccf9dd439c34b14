// The network cards of a machine that are in use, and what each is connected to.
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { readAttribute, summarise } from '../decode.ts';
import type { Work } from '../session/work.ts';

/** Kind of network > the attribute of a card that names the one it is connected to. */
export const networkNames: Readonly<Record<string, string>> = {
  Bridged: 'bridgedInterface',
  HostOnly: 'hostOnlyInterface',
  Internal: 'internalNetwork',
  NATNetwork: 'NATNetwork',
  HostOnlyNetwork: 'hostOnlyNetwork',
};

/** Every chipset has as many; the further ones of the newer chipset are hardly ever used, and asking takes time. */
const slots = [0, 1, 2, 3, 4, 5, 6, 7];

/** Cards that are enabled, of the first eight slots; NAT needs no name, all else comes with its network. */
export async function adaptersInUse(work: Work, machine: string): Promise<Json> {
  const found = await Promise.all(
    slots.map(async (slot): Promise<Json> => {
      const ref = await work.scope.text('IMachine_getNetworkAdapter', machine, [['slot', String(slot)]]);
      if ((await work.scope.text('INetworkAdapter_getEnabled', ref)) !== 'true') return null;
      const card = (await summarise(work, 'INetworkAdapter', ref)) as JsonObject;
      const named = networkNames[String(card.attachmentType)];
      return named === undefined
        ? card
        : { ...card, [named]: await readAttribute(work, 'INetworkAdapter', ref, named, 'string') };
    }),
  );
  return found.filter((card) => card !== null);
}
