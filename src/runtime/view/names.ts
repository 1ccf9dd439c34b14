// What the view of answers is called: extension io.modelcontextprotocol/ui, 2026-01-26.

/** One view for every tool: an answer says by its shape what it is. */
export const viewUri = 'ui://virtspan/answer';

export const viewMimeType = 'text/html;profile=mcp-app';
