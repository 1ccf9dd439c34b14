// Kubernetes quantities such as 2Gi and 500m as numbers.
import type { Json } from '../../../../contract/tool.ts';

const factors: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** 0 for what is no quantity. */
export function quantity(value: Json | undefined): number {
  const [, number = '0', unit = ''] = /^([0-9.]+)([A-Za-z]*)$/.exec(String(value ?? '')) ?? [];
  return Number(number) * (factors[unit] ?? 0);
}
