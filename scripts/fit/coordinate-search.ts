// Finds weights with a small loss, one weight at a time; the same seed gives the same weights.

export interface CoordinateSearch {
  readonly from: readonly number[];
  /** Smaller is better. Asked a few hundred times. */
  readonly loss: (weights: readonly number[]) => number;
  /** How much a weight's distance from where it began costs: keeps what the examples say nothing about. */
  readonly pull: number;
  readonly random: () => number;
  /** Whether a weight may have a value; any when left out. */
  readonly allows?: (at: number, value: number) => boolean;
}

/** Tries steps up and down for each weight in random order, and smaller ones when none helps. */
export function searchWeights({ from, loss, pull, random, allows = () => true }: CoordinateSearch): readonly number[] {
  const cost = (weights: readonly number[]): number =>
    loss(weights) + pull * weights.reduce((sum, weight, at) => sum + (weight - from[at]!) ** 2, 0);
  let best = [...from];
  let bestCost = cost(best);
  for (let step = 0.4; step > 0.02; ) {
    let improved = false;
    for (const at of shuffled(from.length, random)) {
      for (const direction of [step, -step]) {
        const value = best[at]! + direction;
        if (!allows(at, value)) continue;
        const tried = best.with(at, value);
        const triedCost = cost(tried);
        if (triedCost >= bestCost - 1e-6) continue;
        best = tried;
        bestCost = triedCost;
        improved = true;
        break;
      }
    }
    if (!improved) step /= 2;
  }
  return best;
}

/** Numbers between 0 and 1 that look random, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 0 to `count - 1` in random order. */
export function shuffled(count: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
