// The cloud that the simulator starts with: small, believable, and the same every time.
import type { KeyPair } from '../access/credentials.ts';
import type { World } from '../engine/world.ts';
import { seedCatalogue } from './catalogue.ts';
import { seedInfrastructure } from './infrastructure.ts';
import { seedMachines } from './machines.ts';
import { seedNetworks } from './networks.ts';
import { seedRecords } from './records.ts';
import { seedTenants } from './tenants.ts';

/** Fills an empty world. `keys` are the administrator's. */
export function seed(world: World, keys: KeyPair): void {
  seedRecords(world);
  seedTenants(world, keys);
  seedInfrastructure(world);
  seedCatalogue(world);
  seedNetworks(world);
  seedMachines(world);
}
