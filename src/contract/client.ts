// What a typed client of a cloud is made of: one method per tool, as the generated interfaces state it.

/** What can be said about one call beside its arguments. */
export interface CallOptions {
  /** Which of several clouds of that kind; the default profile when left out. */
  readonly profile?: string;
  /** Only these fields of the result. */
  readonly fields?: readonly string[];
  /** How long a job is waited for, in milliseconds; a day when left out. */
  readonly waitMs?: number;
  /** Secrets in clear; a person is asked about it. */
  readonly reveal?: boolean;
  /** Stops the call; what was sent by then may have happened. */
  readonly signal?: AbortSignal;
  /** Told what is waited for. */
  readonly onProgress?: (message: string) => void;
}

/** One page of a list. `total` and `next`, the arguments that read on, are there when these are not all. */
export interface Page<T> extends ReadonlyArray<T> {
  readonly total?: number;
  readonly next?: Readonly<Record<string, unknown>>;
}

/** The arguments may be left out where none of them is required. */
export type Method<P, R> =
  Partial<P> extends P
    ? (args?: P, options?: CallOptions) => Promise<R>
    : (args: P, options?: CallOptions) => Promise<R>;

/** Reads one page; `all` reads every page as one list. */
export type ListMethod<P, T> = Method<P, Page<T>> & { readonly all: Method<P, readonly T[]> };
