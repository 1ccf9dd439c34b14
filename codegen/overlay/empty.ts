// An overlay that says nothing: what is left out of a file, and where there is none.
import type { Overlay, Words } from './types.ts';

export const emptyOverlay: Overlay = {
  title: '',
  corrections: [],
  rules: [],
  raises: [],
  agreed: [],
  decided: {},
  excluded: [],
  names: {},
  short: {},
  acronyms: {},
  references: {},
  naming: { id: '^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$' },
  alike: { verbs: [], names: [] },
  leading: { first: [], last: [], at: {} },
  columns: {},
  generic: [],
  unlisted: {},
  live: {},
  moving: [],
  going: {},
  choices: {},
  bounds: {},
  secrets: { secret: [], maybe: [], identity: [] },
  safety: { dependents: {}, onceOnly: [] },
  units: { names: {}, at: {}, codes: {}, codesAt: {}, unitBy: {} },
};

export const emptyWords: Words = { categories: {}, operations: {}, params: {}, shapes: {} };
