// The least that an MCP Apps host is: a page with the view in a sandboxed frame, under the rules of the specification.

/** What the specification (2026-01-26) has a host apply where a view asks for nothing. */
const policy = [
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:; media-src 'self' data:; connect-src 'none'",
].join('; ');

export interface Shown {
  readonly title: string;
  readonly input: object;
  /** A CallToolResult. */
  readonly result: object;
}

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page: it greets the view, gives it input and result, asks it for its end and writes down what it said. What the view
 * has drawn it reports itself, since a host cannot look into another origin. A browser measures when it draws, not when a
 * message comes: the page is done once everything was heard, in any order, or when 20 s did not bring it.
 */
export function hostPage(view: string, { title, input, result }: Shown, theme: 'light' | 'dark'): string {
  const spy =
    "addEventListener('message', ({ data }) => { if (data.spy) parent.postMessage({ drawn: document.body.innerText, html: document.querySelector('main').innerHTML }, '*'); });" +
    "fetch('https://example.org/').then(() => parent.postMessage({ reached: true }, '*'), () => parent.postMessage({ reached: false }, '*'));";
  const framed = view.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
  const source = framed.replace('</body>', () => `<script>${spy}</script></body>`);
  return `<!doctype html><html><head><meta charset="utf-8"><style>body { margin: 0; background: ${theme === 'dark' ? '#16191d' : '#fff'} } iframe { border: 0; width: 980px; height: 400px }</style></head><body>
<iframe sandbox="allow-scripts"></iframe><img src="/wait" width="1" height="1" alt="">
<script>
const frame = document.querySelector('iframe');
const log = [];
const send = (message) => frame.contentWindow.postMessage(message, '*');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  log.push(data);
  if (data.method === 'ui/initialize') send({ jsonrpc: '2.0', id: data.id, result: { protocolVersion: '2026-01-26', hostInfo: { name: 'least', version: '1' }, hostCapabilities: {}, hostContext: { theme: '${theme}', toolInfo: { tool: { name: 'call_read', title: ${inScript(title)} } } } } });
  if (data.method === 'ui/notifications/initialized') {
    send({ jsonrpc: '2.0', method: 'ui/notifications/tool-input', params: { arguments: ${inScript(input)} } });
    send({ jsonrpc: '2.0', method: 'ui/notifications/tool-result', params: ${inScript(result)} });
    send({ jsonrpc: '2.0', id: 'end', method: 'ui/resource-teardown', params: {} });
    send({ spy: true });
  }
  if (data.method === 'ui/notifications/size-changed') frame.style.height = data.params.height + 'px';
  if (awaited.every((isThere) => log.some(isThere))) end();
});
const awaited = [({ drawn }) => drawn !== undefined, ({ reached }) => reached !== undefined, ({ id }) => id === 'end', ({ method }) => method === 'ui/notifications/size-changed'];
let isOver = false;
function end() {
  if (!isOver) fetch('/done', { method: 'POST', body: JSON.stringify(log) });
  isOver = true;
}
setTimeout(end, 20_000);
frame.srcdoc = ${inScript(source)};
</script></body></html>`;
}
