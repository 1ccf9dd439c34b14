// Answers and errors as results of `tools/call`.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ToolError } from '../../contract/errors.ts';
import type { Answer } from '../../contract/invocation.ts';
import { cleanText } from '../../security/hygiene.ts';
import { nextStepOf } from '../next-step.ts';

/** The text for people and models, pictures and the like if there are any, and the structured form. */
export function answerResult(answer: Answer): CallToolResult {
  const media = (answer.media ?? []).map(({ mimeType, data }): CallToolResult['content'][number] => {
    if (mimeType.startsWith('image/')) return { type: 'image', mimeType, data };
    if (mimeType.startsWith('audio/')) return { type: 'audio', mimeType, data };
    return { type: 'resource', resource: { uri: 'virtspan:attachment', mimeType, blob: data } };
  });
  return { content: [{ type: 'text', text: answer.text }, ...media], structuredContent: { ...answer.structured } };
}

/** An error that the model can act on: its code, message and hint as text, the same with its fate as structure. Messages may quote anybody. */
export function errorResult(error: ToolError): CallToolResult {
  const { code, fate, apiCode } = error;
  const [message, hint] = [error.message, nextStepOf(error)].map((text) => cleanText(text)) as [string, string];
  const text = `${code}: ${message}\n${hint}`;
  return {
    content: [{ type: 'text', text }],
    structuredContent: {
      error: { code, message, hint, fate, ...(apiCode !== undefined && { apiCode }) },
    },
    isError: true,
  };
}

/** Marks what a built-in simulator answered, for readers of the text and of the structure alike: it must not pass for real. */
export function simulatedResult(result: CallToolResult): CallToolResult {
  return {
    ...result,
    content: [...result.content, { type: 'text', text: 'Built-in simulator: nothing real was read or changed.' }],
    ...(result.structuredContent !== undefined && {
      structuredContent: { ...result.structuredContent, simulated: true },
    }),
  };
}
