// JSON Schema of networks and storage under names of the operator's own.
import type { MembersSchema, ProfileSchema } from '../../contract/cloud.ts';
import type { PlaceSort } from '../../contract/named-places.ts';
import { profileName } from './schema-parts.ts';

/** Name > cloud or `cloud/profile` > one of the kinds that the cloud has, with its members alone. */
export const placesSchema = (sort: PlaceSort, sections: Readonly<Record<string, ProfileSchema>>) => ({
  type: 'object',
  propertyNames: {
    pattern: `^${profileName}$`,
    description: 'at most 64 letters, digits and . _ @ -, a letter or a digit first',
  },
  additionalProperties: {
    type: 'object',
    minProperties: 1,
    properties: Object.fromEntries(kindsOf(sort, sections)),
    patternProperties: Object.fromEntries(
      kindsOf(sort, sections).map(([cloud, schema]) => [`^${cloud}/${profileName}$`, schema]),
    ),
    additionalProperties: false,
  },
});

const kindsOf = (sort: PlaceSort, sections: Readonly<Record<string, ProfileSchema>>) =>
  Object.entries(sections).flatMap(([cloud, { places = {} }]) => {
    const kinds = places[sort];
    return kinds === undefined ? [] : [[cloud, oneKind(kinds)] as const];
  });

const oneKind = (kinds: Readonly<Record<string, MembersSchema>>) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: Object.keys(kinds) } },
  discriminator: { propertyName: 'kind' },
  oneOf: Object.entries(kinds).map(([kind, { properties, required = [] }]) => ({
    properties: { kind: { const: kind }, ...properties },
    required,
    additionalProperties: false,
  })),
});
