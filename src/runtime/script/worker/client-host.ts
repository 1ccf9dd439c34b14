// What the sandbox and the client in it hand each other: types only, since the text of the client runs alone.

/** What the sandbox hands in. Everything is text or a number; JSON where two kinds of text are possible. */
export interface ClientHost {
  /** JSON: `{ tool, method }` or `{ error }`. */
  find(provider: string, written: string): string;
  /** 1 or 0. */
  has(provider: string, written: string): number;
  /** JSON: the names of all methods. */
  methods(provider: string): string;
  /** The number of the request, or JSON of why it was refused at once. `all` is 1 where the whole list is read. */
  call(tool: string, args: string, controls: string, stack: string, all: number): number | string;
  sleep(ms: number): number | string;
  /** Notes that the script knows there is more of a list. */
  read(request: number): void;
  /** Notes that the script looked in an answer for what is not there. `list` is 1 where the answer is an array. */
  missed(tool: string, name: string, list: number, stack: string): void;
  /** `json` is the line as a JSON text. */
  print(level: string, json: string): void;
  /** The script is over. `json` is the value, or what a thrown thing tells of itself. */
  end(outcome: 'value' | 'nothing' | 'thrown' | 'unwritable', json: string): void;
}

/** What the sandbox calls. */
export interface ClientControl {
  start(script: () => unknown): void;
  settle(request: number, outcome: 'value' | 'error', json: string): void;
}
