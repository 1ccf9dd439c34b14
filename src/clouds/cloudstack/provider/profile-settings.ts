// Single settings of a profile: what is wrong with one, told without its value.

/** cloudmonkey's default: half an hour. */
export const defaultJobWaitMs = 1_800_000;

/** What is wrong with an address, or undefined. It is never quoted: it may hold credentials, which is one of the faults. */
export function urlFault(text: string): string | undefined {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return 'is not an http or https URL';
  const { username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') return 'holds credentials; put them into settings of their own';
  return search === '' && hash === '' ? undefined : 'has a query or a fragment';
}

/** Whole seconds from 1, in milliseconds; the default when there is no text; undefined when the text is something else. */
export function jobWaitMs(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return defaultJobWaitMs;
  return /^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text) * 1000 : undefined;
}

/** Ends the sentence about a wait that cannot be read. */
export const jobWaitFault = 'is not a whole number of seconds from 1; the default counts';
