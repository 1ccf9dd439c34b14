// What reading a resource needs.

import type { Answer, Invocation } from '../../contract/invocation.ts';
import type { CloudOffer } from '../../contract/offer.ts';
import type { ToolListing } from '../tools/enabled-tools.ts';
import type { Registry } from '../tools/registry.ts';
import type { MetaEngine } from './meta-tool.ts';

export interface ResourceParts {
  /** Only in search mode is a tool called with another one; that when left out. */
  readonly mode?: 'search' | 'all' | 'toolsets';
  readonly registry: Registry;
  /** Tools that the operator offers. */
  readonly offered: readonly ToolListing[];
  readonly offers: readonly CloudOffer[];
  /** Why every call of a tool will be refused; see MetaEngine. */
  readonly refusal: MetaEngine['refusal'];
  readonly execute: (invocation: Invocation) => Promise<Answer>;
  readonly randomId: () => string;
}

/** Where the reading came from. */
export type ResourceContext = Pick<Invocation, 'principal' | 'signal'>;
