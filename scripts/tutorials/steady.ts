// Puts what differs from run to run into the same words, so that the same program gives the same recording.

const instant = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Where the server of a tutorial listens, as it is written; another port is taken where it is played. */
export const shownPort = 8808;

/**
 * For one recording: ids are numbered in their order and keep their length, as do moments, tokens and how long something
 * took; the folder of the reader is `~`, and what listens does so on two ports that are always the same.
 */
export function steadier(home: string, port: number): (shown: string) => string {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `5eed${String(ids.size + 1).padStart(4, '0')}-a000-4000-8000-000000000000`;
    ids.set(id, known);
    return known;
  };
  const shortOf = (short: string): string => [...ids].find(([id]) => id.startsWith(short))?.[1].slice(0, 8) ?? short;
  return (shown) =>
    shown
      .replaceAll(home, '~')
      .replaceAll(uuid, idOf)
      .replaceAll(/\b[0-9a-f]{8}(?=…)/g, shortOf)
      .replaceAll(/\b[0-9a-f]{64}\b/g, '5eed'.repeat(16))
      .replaceAll(/(?<=shown this once: )\S{43}/g, 'aTokenOfAlice'.repeat(4).slice(0, 43))
      .replaceAll(instant, (text) => '2026-11-02T09:30:00.000'.slice(0, text.length))
      .replaceAll(/127\.0\.0\.1:\d+/g, (text) => `127.0.0.1:${text.endsWith(`:${port}`) ? shownPort : 8080}`)
      .replaceAll(/\bup \d+ s\b/g, 'up 3 s')
      .replaceAll(/\b\d+ ms\b/g, '12 ms');
}
