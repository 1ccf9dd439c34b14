// What the three clouds offer, and their real catalogs.
import { offer as cloudstack } from '../../../src/clouds/cloudstack/offer.ts';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import { offer as virtualbox } from '../../../src/clouds/virtualbox/offer.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';

export const real = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));

export const offers = [cloudstack, kubevirt, virtualbox];
