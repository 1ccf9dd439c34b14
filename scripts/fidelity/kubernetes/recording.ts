// Recordings of a real API server in the project's own form: what was asked, and the form of what came.
import type { JsonObject } from '../../../src/contract/tool.ts';
import type { FieldTypes } from '../recording.ts';

/** The form of one answer of the API server. */
export interface ClusterAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Kind of the object, or `text` where the body is none. */
  readonly kind: string;
  /** Of a refusal: `reason`, what stands in `details.causes` as `reason field`, and the text without ids and objects. */
  readonly reason?: string;
  readonly causes?: readonly string[];
  readonly message?: string;
  /** What the Warning header says. */
  readonly warning?: string;
  /** Fields of one object with their types, by path. */
  readonly fields?: FieldTypes;
  /** The same for each named item of a list. */
  readonly items?: Readonly<Record<string, FieldTypes>>;
  /** Names of a table's columns. */
  readonly columns?: readonly string[];
  /** Types of the events of a watch, each told once, in order. */
  readonly events?: readonly string[];
}

/** One request and the form of what came. */
export interface ClusterExchange {
  readonly name: string;
  /** User of the simulated cluster, `wrong` for a token that nobody has, `anon` for none. */
  readonly as: string;
  readonly method: string;
  /** Path and query; `$now` stands for the store's version, `$continue` for the last token, `$generated` for a made name. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `$version` and `$uid` stand for those that the object has. A text is sent as it is. */
  readonly body?: unknown;
  /** Objects that stood there though no request of the recording made them. */
  readonly there?: readonly JsonObject[];
  readonly answer: ClusterAnswer;
}

/** One file of exchanges, in the order sent. */
export interface ClusterRecording {
  readonly name: string;
  readonly exchanges: readonly ClusterExchange[];
}
