// Between the provider and the simulator: lists that have a row for every id that is made up.
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import type { Registry } from '../../../../src/runtime/tools/registry.ts';
import type { Send } from '../../../../src/runtime/wire/http.ts';

export interface FoundEverywhere {
  /** To be put between; it does nothing before `call`. */
  readonly between: (inner: Send) => Send;
  /** The next call, with the ids that its look-ups find; it is answered by the simulator itself. */
  call(command: string, ids: readonly string[]): void;
  /** True for the commands of lists in which things are looked up. */
  finds(command: string): boolean;
  /** Reads which lists things are looked up in. */
  prepare(registry: Registry): Promise<void>;
}

/** A call at high risk about an id that nothing has is refused before it is sent; here something has each. */
export function foundEverywhere(): FoundEverywhere {
  const rowOf = new Map<string, (id: string) => JsonObject>();
  let own = '';
  let known: readonly string[] = [];
  return {
    async prepare(registry) {
      for (const { tool, take, rows } of Object.values(await registry.references('cloudstack'))) {
        const { operations } = (await registry.load(tool)).tool;
        const before = rowOf.get(operations[0]!) ?? (() => ({}));
        const one = (id: string): JsonObject => (rows === undefined ? { [take]: id } : { [rows]: [{ [take]: id }] });
        rowOf.set(operations[0]!, (id) => ({ ...before(id), ...one(id) }));
      }
    },
    call(command, ids) {
      own = command;
      known = ids;
    },
    between: (inner) => async (request) => {
      const answer = await inner(request);
      const sent = new URLSearchParams(`${new URL(request.url).search}&${String(request.body ?? '')}`);
      const command = sent.get('command') ?? '';
      const row = rowOf.get(command);
      if (row === undefined || command === own) return answer;
      const listed = answer.status === 200 ? rowsIn(answer.text) : [];
      const made = known.filter((id) => !JSON.stringify(listed).includes(id)).map(row);
      const item = [...listed, ...made];
      const text = JSON.stringify({ [`${command.toLowerCase()}response`]: { count: item.length, item } });
      return { ...answer, status: 200, text, bytes: Buffer.from(text) };
    },
    finds: (command) => rowOf.has(command),
  };
}

const rowsIn = (text: string): readonly Json[] =>
  Object.values(Object.values(JSON.parse(text) as JsonObject)[0] ?? {}).find(Array.isArray) ?? [];
