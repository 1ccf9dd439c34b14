// The last answers of a server that ends: on a busy machine hundreds of them take longer to go out than one has patience.

/** Beyond, whatever runs this process kills it. */
const mostRounds = 3;

/** Waits until nothing is open any more; after each `ms` only as long as something has ended meanwhile, and three times at most. */
export async function whileSomeEnd(
  ms: number,
  { open, idle }: { readonly open: () => number; readonly idle: () => Promise<void> },
): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && open() > 0 && open() < before; round += 1) {
    before = open();
    await atMost(ms, idle());
  }
}

/** Resolves with the wait, or when the time is up. */
export async function atMost(ms: number, wait: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([wait, new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
