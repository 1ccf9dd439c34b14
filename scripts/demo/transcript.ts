// Writes a conversation between client, server and person so that it can be read; colours on a terminal only.
import type { Writable } from 'node:stream';

export interface Transcript {
  step(title: string): void;
  note(text: string): void;
  call(tool: string, args: object): void;
  progress(message: string): void;
  answer(text: string, ms: number, isError: boolean): void;
  question(text: string): void;
  person(text: string): void;
  end(text: string): void;
}

/** Every line is indented under the step it belongs to; `>` is the client, `?` the server's question, `!` the person. */
export function createTranscript(out: Writable & { readonly isTTY?: boolean }): Transcript {
  const paint = (code: number, text: string): string => (out.isTTY === true ? `\u001b[${code}m${text}\u001b[0m` : text);
  const write = (mark: string, text: string, code = 0): void => {
    const lines = text.split('\n').map((line, index) => `  ${index === 0 ? mark : ' '} ${line}`.trimEnd());
    out.write(`${lines.map((line) => (code === 0 ? line : paint(code, line))).join('\n')}\n`);
  };
  let steps = 0;
  let lastProgress = '';
  return {
    step(title) {
      steps += 1;
      out.write(`\n${paint(1, `${steps}. ${title}`)}\n`);
    },
    note: (text) => write(' ', folded(text), 2),
    call(tool, args) {
      lastProgress = '';
      write('>', `${tool} ${JSON.stringify(args)}`, 36);
    },
    progress(message) {
      if (message === lastProgress) return;
      lastProgress = message;
      write('.', message, 2);
    },
    answer(text, ms, isError) {
      write(' ', text, isError ? 31 : 0);
      write(' ', `(${Math.round(ms)} ms)`, 2);
    },
    question: (text) => write('?', text, 33),
    person: (text) => write('!', text, 32),
    end: (text) => void out.write(`\n${paint(1, text)}\n`),
  };
}

/** Lines of at most 110 characters, broken between words. */
const folded = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(.{1,110})(?: +|$)/g, '$1\n').trimEnd())
    .join('\n');
