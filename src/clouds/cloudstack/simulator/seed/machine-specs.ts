// The machines that the simulated cloud starts with: whose, where, and made of what.
import { idOf } from '../engine/ids.ts';
import type { Field } from '../engine/row.ts';
import type { OwnerName } from './plant-rows.ts';

/** A machine to begin with. */
export interface MachineSpec {
  readonly name: string;
  readonly state: 'Running' | 'Stopped' | 'Error' | 'Destroyed';
  readonly zone: 'fra1' | 'zrh1';
  readonly owner: OwnerName;
  readonly network: string;
  readonly ip: string;
  readonly offering: string;
  readonly template: string;
  /** Number of the host that runs it. */
  readonly host?: number;
  /** Extra disk, in GiB. */
  readonly data?: number;
  readonly more?: Readonly<Record<string, Field>>;
}

/** All of them, by name. */
export const machineSpecs: readonly MachineSpec[] = [
  {
    name: 'web-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.11',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 1,
    more: { groupid: idOf('instancegroup', 'production'), _affinitygroupids: [idOf('affinitygroup', 'spread-web')] },
  },
  {
    name: 'web-2',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.12',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 2,
    more: { groupid: idOf('instancegroup', 'production'), _affinitygroupids: [idOf('affinitygroup', 'spread-web')] },
  },
  {
    name: 'db-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.13',
    offering: 'ha-large',
    template: 'debian-12',
    host: 3,
    data: 200,
    more: { deleteprotection: true, backupofferingid: idOf('backupoffering', 'nightly') },
  },
  {
    name: 'batch-1',
    state: 'Stopped',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.14',
    offering: 'xlarge',
    template: 'rocky-9',
    data: 250,
  },
  {
    name: 'legacy-1',
    state: 'Stopped',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.15',
    offering: 'small',
    template: 'windows-2022',
    data: 500,
  },
  {
    name: 'old-test',
    state: 'Destroyed',
    zone: 'fra1',
    owner: 'admin',
    network: 'prod-net',
    ip: '10.1.1.16',
    offering: 'small',
    template: 'debian-12',
  },
  {
    name: 'shop-web-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'shop-web',
    ip: '10.20.1.11',
    offering: 'medium',
    template: 'ubuntu-24.04',
    host: 1,
  },
  {
    name: 'shop-app-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'admin',
    network: 'shop-app',
    ip: '10.20.2.11',
    offering: 'large',
    template: 'ubuntu-24.04',
    host: 2,
  },
  {
    name: 'dr-db-1',
    state: 'Stopped',
    zone: 'zrh1',
    owner: 'admin',
    network: 'dr-net',
    ip: '10.1.1.11',
    offering: 'large',
    template: 'debian-12',
    data: 50,
  },
  {
    name: 'broken-1',
    state: 'Error',
    zone: 'zrh1',
    owner: 'admin',
    network: 'dr-net',
    ip: '10.1.1.12',
    offering: 'xlarge',
    template: 'rocky-9',
  },
  {
    name: 'acme-web-1',
    state: 'Running',
    zone: 'zrh1',
    owner: 'acme',
    network: 'acme-net',
    ip: '10.1.1.11',
    offering: 'small',
    template: 'debian-12',
    host: 1,
    more: { keypairs: 'anna-key' },
  },
  {
    name: 'acme-db-1',
    state: 'Stopped',
    zone: 'zrh1',
    owner: 'acme',
    network: 'acme-net',
    ip: '10.1.1.12',
    offering: 'medium',
    template: 'debian-12',
    data: 150,
  },
  {
    name: 'ws-build-1',
    state: 'Running',
    zone: 'fra1',
    owner: 'webshop',
    network: 'webshop-net',
    ip: '10.1.1.11',
    offering: 'large',
    template: 'ubuntu-24.04',
    host: 3,
  },
];
