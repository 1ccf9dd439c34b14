// The view of answers as MCP Apps has it (extension io.modelcontextprotocol/ui, 2026-01-26): one page, whole in itself.
import { script } from './script.ts';
import { style } from './style.ts';

/** The page. It loads nothing from anywhere, so that it needs no exception from the rules that hosts apply. */
export const viewPage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>virtspan</title><style>${style}</style></head>
<body><main aria-live="polite"><p class="fine">Waiting for the answer.</p></main><script>${script}</script></body></html>
`;
