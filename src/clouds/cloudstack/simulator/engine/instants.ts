// Points in time as CloudStack writes and reads them.

/** Milliseconds since 1970 > `2026-01-31T12:00:00+0000`. */
export const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+0000`;

const FULL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})$/;
const SPACED = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The three spellings that the server takes, as milliseconds; undefined for anything else. `end` moves a day to its end. */
export function parseInstant(text: string, end = false): number | undefined {
  const full = FULL.exec(text);
  if (full) return valid(`${full[1]}T${full[2]}${full[3]?.replace(/^(.{3}):?/, '$1:')}`);
  const spaced = SPACED.exec(text);
  if (spaced) return valid(`${spaced[1]}T${spaced[2]}Z`);
  if (DAY.test(text)) return valid(`${text}T${end ? '23:59:59.999' : '00:00:00'}Z`);
  return undefined;
}

function valid(iso: string): number | undefined {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? undefined : ms;
}
