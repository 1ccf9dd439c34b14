// Which resources there are: what a client may read without calling a tool. Needs no catalog.
import type { CloudOffer, ScopedLists } from '../../contract/offer.ts';

export interface ResourceEntry {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

export interface ResourceTemplate {
  /** RFC 6570, simple expansion only. */
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** Every resource is text to read. */
export const plain = 'text/plain';

/** One inventory per provider. */
export const listResources = (offers: readonly CloudOffer[]): readonly ResourceEntry[] =>
  offers.map(({ provider }) => ({
    uri: `virtspan://${provider}/inventory`,
    name: `${provider}-inventory`,
    title: `Inventory of ${provider}`,
    description: 'How many of each kind of thing there are, and the first of each.',
    mimeType: plain,
  }));

const apiReference: ResourceTemplate = {
  uriTemplate: 'virtspan://{provider}/api/{command}',
  name: 'api-reference',
  title: 'API reference',
  description: 'One operation of an API, by its own name or its tool: parameters, risk, errors, result, related tools.',
  mimeType: plain,
};

/** URIs with variables, each of which can be completed. */
export const listTemplates = (offers: readonly CloudOffer[]): readonly ResourceTemplate[] => [
  apiReference,
  ...offers.flatMap(({ lists }) => (lists === undefined ? [] : templatesOf(lists))),
];

const templatesOf = ({ scheme, scope, steps, whole }: ScopedLists): readonly ResourceTemplate[] => [
  ...Object.entries(steps).flatMap(([step, { what, one }]) =>
    templatesAt(`${scheme}://{${scope}}/${step}`, `${scheme}-${step}`, `${what} of one ${scope}`, one?.what),
  ),
  ...Object.entries(whole?.steps ?? {}).flatMap(([step, { what, one }]) =>
    templatesAt(
      `${scheme}://${whole?.word}/${step}`,
      `${scheme}-${step}`,
      `${what} of the whole ${whole?.word}`,
      one?.what,
    ),
  ),
];

/** The list, and where its things can be read by name, one of them. */
const templatesAt = (uri: string, name: string, what: string, one: string | undefined): readonly ResourceTemplate[] => [
  { uriTemplate: uri, name, title: capital(what), description: `The ${what}, with their status.`, mimeType: plain },
  ...(one === undefined
    ? []
    : [
        {
          ...{ uriTemplate: `${uri}/{name}`, name: `${name}-one`, title: capital(one) },
          ...{ description: `${capital(one)}, by its name.`, mimeType: plain },
        },
      ]),
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
