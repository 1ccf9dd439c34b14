// What things cost a month by the operator's price list.
import type { PricesSection, Rates } from '../../../../contract/configuration.ts';
import type { Address, Disk, Machine, Snapshot } from '../../../../contract/survey.ts';
import type { Place } from '../places.ts';

/** Hours of a month, as bills count them. */
const hours = 730;
const GiB = 1024 ** 3;

export const ratesIn = ({ profiles = {}, ...usual }: PricesSection, { profile }: Place): Rates => ({
  ...usual,
  ...(Object.hasOwn(profiles, profile) ? profiles[profile] : {}),
});

/** One that does not run costs what its disks do, and those are counted for themselves. */
export function costOfMachine(rates: Rates, { state, size, cpus = 0, memoryBytes = 0 }: Machine): number {
  if (state !== 'running' && state !== 'paused') return 0;
  const { size_hour: sizes = {}, cpu_hour: cpu = 0, memory_gib_hour: memory = 0 } = rates;
  const whole = size !== undefined && Object.hasOwn(sizes, size) ? sizes[size] : undefined;
  return (whole ?? cpus * cpu + (memoryBytes / GiB) * memory) * hours;
}

export const costOfDisk = ({ disk_gib_month: rate = 0 }: Rates, { sizeBytes = 0 }: Pick<Disk, 'sizeBytes'>): number =>
  (sizeBytes / GiB) * rate;

export const costOfSnapshot = (
  { snapshot_gib_month: rate = 0 }: Rates,
  { sizeBytes = 0 }: Pick<Snapshot, 'sizeBytes'>,
): number => (sizeBytes / GiB) * rate;

export const costOfAddress = ({ address_month: rate = 0 }: Rates, { isPublic }: Address): number =>
  isPublic ? rate : 0;

/** Hundredths: what a bill shows. */
export const hundredths = (amount: number): number => Math.round(amount * 100) / 100;
