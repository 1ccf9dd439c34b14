// Ids of what stays with this process, each with the mark of the process: another one can say where it is to be looked for.
import { ToolError } from '../../../../contract/errors.ts';

export interface OwnIds {
  /** `job-4f1c-90ab12`. */
  make(what: string): string;
  /** The error for an id that another process of virtspan gave out; undefined for any other text. */
  elsewhere(id: string): ToolError | undefined;
}

const markDigits = 4;
const ownDigits = 6;
const form = new RegExp(`^[a-z-]+-([0-9a-f]{${markDigits}})-[0-9a-f]{${ownDigits}}$`);

/** `random` gives 0 (inclusive) to 1 (exclusive). */
export function ownIds(random: () => number): OwnIds {
  const hex = (digits: number): string =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const mark = hex(markDigits);
  return {
    make: (what) => `${what}-${mark}-${hex(ownDigits)}`,
    elsewhere(id) {
      const other = form.exec(id)?.[1];
      if (other === undefined || other === mark) return undefined;
      return new ToolError(
        'NAME_UNKNOWN',
        `"${id}" was given out by another process of virtspan (${other}) than this one (${mark}), and VirtualBox's jobs and open objects stay with theirs. Nothing was sent.`,
        {
          hint: 'With several processes, let the balancer send all requests of one session (Mcp-Session-Id) or one client to the same one, or run long work as a task. After a restart, begin again: what the old process had open is closed.',
        },
      );
    },
  };
}
