// Listens in this process for tools that are sent, and appends each once, with how it ended, to the record of the run.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.VIRTSPAN_EXERCISED;
const seen = new Set();

function note({ tool, ended }) {
  const line = `${JSON.stringify({ tool, ended })}\n`;
  if (seen.has(line)) return;
  seen.add(line);
  appendFileSync(file, line);
}

const isRecording = file !== undefined && isMainThread;
if (isRecording) subscribe('virtspan:sent', note);

/** Listens no longer. */
export const stop = () => isRecording && unsubscribe('virtspan:sent', note);
