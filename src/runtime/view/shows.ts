// Who is shown views, and by which tools: only clients that say that they can show them are told of any.
import { isObject } from '../../contract/read-path.ts';
import { viewMimeType, viewUri } from './names.ts';

/** Name of the extension that clients declare, as the specification has it. */
const extension = 'io.modelcontextprotocol/ui';

/** Whether a client's capabilities hold that it shows pages of our kind. */
export function showsViews(capabilities: unknown): boolean {
  const extensions = isObject(capabilities) ? capabilities.extensions : undefined;
  const ours = isObject(extensions) ? extensions[extension] : undefined;
  return isObject(ours) && Array.isArray(ours.mimeTypes) && ours.mimeTypes.includes(viewMimeType);
}

/** Tools whose answers are words about tools. */
const wordy = ['"find_tools"', '"describe_tools"', '"run_script"'];

const meta = `,"_meta":${JSON.stringify({ ui: { resourceUri: viewUri } })}}`;

/** A line of the list that says where its answers are drawn. */
export const withView = (line: string): string =>
  wordy.some((name) => line.startsWith(`{"name":${name}`)) ? line : line.slice(0, -1) + meta;
