// What an act is done to although nobody names it: who lets somebody through opens a firewall.
import { raise } from './analysis.ts';
import type { Bag } from './gather.ts';
import type { Token } from './match-terms.ts';

/** What counts as implied, and how clearly the act has to be said. */
const impliedWeight = 0.7;
const clearlySaid = 0.6;
/** Things that are opened to somebody, or through which; where another one is named, that is opened. */
const beside: ReadonlySet<string> = new Set(
  '#vm #port #ip #publicip #router #host #network #tier #remotedisplay'.split(' '),
);
const ways: ReadonlySet<string> = new Set(['#port', '#ip']);
const passing: ReadonlySet<string> = new Set(['let', 'through', 'reach']);

/** "Open 443 for web-3", "let them through". */
export function implyFirewall({ acts, terms }: Bag, tokens: readonly Token[]): void {
  if ((acts.get('!open') ?? 0) < clearlySaid) return;
  const things = [...terms].filter(([term, weight]) => term[0] === '#' && weight >= namedWeight).map(([term]) => term);
  if (!things.every((thing) => beside.has(thing))) return;
  if (things.some((thing) => ways.has(thing)) || tokens.some(({ text }) => passing.has(text)))
    raise(terms, '#firewall', impliedWeight);
}

const namedWeight = 0.5;
