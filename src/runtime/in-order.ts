// The type of a list of stages that compiles in one order only: each stage needs what those before it left behind.
import type { Answer, Invocation, Stage } from '../contract/invocation.ts';

/** A stage by its name, as it is built. */
export type Link = readonly [
  name: string,
  build: (parts: never) => (invocation: never, next: never) => Promise<Answer>,
];

/** The stages as they are given; a list in which one comes before what it needs does not compile. */
export const inOrder = <const List extends readonly Link[]>(list: List & InOrder<List, Invocation>): List => list;

type InOrder<List extends readonly Link[], Given> = List extends readonly [
  infer First extends Link,
  ...infer Rest extends readonly Link[],
]
  ? [Given] extends [Taken<First>]
    ? readonly [First, ...InOrder<Rest, Left<First>>]
    : readonly [readonly [First[0], 'needs what no stage before it leaves behind'], ...Rest]
  : readonly [];

/** What a stage takes. */
type Taken<One extends Link> = StageOf<One> extends (invocation: infer Before, next: never) => unknown ? Before : never;

/** What a stage leaves behind. */
type Left<One extends Link> =
  StageOf<One> extends (invocation: never, next: (invocation: infer Behind) => Promise<Answer>) => unknown
    ? Behind
    : never;

type StageOf<One extends Link> = ReturnType<One[1]>;

/** A stage whose neighbours are those of its list: what it takes is there, as the list compiled. */
export const placed = (stage: (invocation: never, next: never) => Promise<Answer>): Stage => stage as Stage;
