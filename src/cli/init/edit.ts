// One change of a client's file.
import type { Json } from '../../contract/tool.ts';

/** The value is put at the end of the path. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}
