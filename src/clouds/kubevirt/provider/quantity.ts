// Quantities of Kubernetes, such as 2Gi and 500m, as numbers.

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

/** Undefined for what is no quantity. */
export function quantityValue(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([0-9.]+)([A-Za-z]*)$/.exec(text ?? '') ?? [];
  const factor = Object.hasOwn(factors, unit) ? factors[unit] : undefined;
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
