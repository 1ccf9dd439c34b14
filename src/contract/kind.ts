// Kinds of values, what numbers count, and what they stand for: types only.

/** Value kinds shared by parameters and results. `instant` is a point in time as text. */
export type Kind =
  | 'uuid'
  | 'flag'
  | 'whole'
  | 'number'
  | 'instant'
  | 'text'
  | 'list'
  | 'map'
  | 'shape'
  | 'opaque'
  | 'nothing';

/**
 * What a number counts. The last three are texts as Kubernetes spells them: `500m`; `4Gi`, of bytes; `1h30m`.
 * Sizes are counted in binary units by all three APIs, whatever their documents call them.
 */
export type Unit =
  | 'bytes'
  | 'KiB'
  | 'MiB'
  | 'GiB'
  | 'bytes/s'
  | 'kbit/s'
  | 'Mbit/s'
  | 'Hz'
  | 'MHz'
  | 'ns'
  | 'us'
  | 'ms'
  | 's'
  | 'min'
  | 'h'
  | 'd'
  | 'IOPS'
  | 'percent'
  | 'px'
  | 'quantity'
  | 'byte quantity'
  | 'duration';

/** Number, as text > the word for it: `{ '0': 'pending' }`. */
export type Codes = Readonly<Record<string, string>>;

/** A unit that another field of the same record tells: by its value, what this one counts; nothing where it is not among them. */
export interface UnitBy {
  readonly field: string;
  readonly units: Readonly<Record<string, Unit>>;
}
