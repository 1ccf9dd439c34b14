// What the view does by itself: it talks to its host as MCP Apps (2026-01-26) has it, and draws the answers of tools.
import { drawing } from './drawing.ts';
import { layoutOf } from './layout.ts';
import { tables } from './tables.ts';

/** Whoever strips types may wrap functions for their names' sake. */
const names = 'const __name = (it) => it;';

const talk = `
let last = 0;
const open = new Map();
const send = (message) => parent.postMessage({ jsonrpc: '2.0', ...message }, '*');
const tell = (method, params = {}) => send({ method, params });
const request = (method, params) => new Promise((resolve, reject) => { last += 1; open.set(last, { resolve, reject }); send({ id: last, method, params }); });
let asked = {};
let title = '';
function dress(context = {}) {
  if (context.theme === 'light' || context.theme === 'dark') document.documentElement.dataset.theme = context.theme;
  for (const [name, value] of Object.entries(context.styles?.variables ?? {})) {
    if (name.startsWith('--') && typeof value === 'string') document.documentElement.style.setProperty(name, value);
  }
  if (context.toolInfo?.tool) title = context.toolInfo.tool.title ?? context.toolInfo.tool.name ?? '';
}
const heard = {
  'ui/notifications/tool-input': ({ arguments: given = {} }) => { asked = given; },
  'ui/notifications/tool-result': (result) => draw(result, asked, title),
  'ui/notifications/tool-cancelled': ({ reason = '' }) => show(card('Stopped', reason, '', '')),
  'ui/notifications/host-context-changed': dress,
};
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.jsonrpc !== '2.0') return;
  if (data.method === undefined) {
    const waiting = open.get(data.id);
    open.delete(data.id);
    if (data.error) waiting?.reject(data.error); else waiting?.resolve(data.result ?? {});
  } else if (data.id !== undefined) {
    const known = data.method === 'ping' || data.method === 'ui/resource-teardown';
    send(known ? { id: data.id, result: {} } : { id: data.id, error: { code: -32601, message: 'Method not found' } });
  } else if (Object.hasOwn(heard, data.method)) heard[data.method](data.params ?? {});
});
new ResizeObserver(() => {
  const { width, height } = document.documentElement.getBoundingClientRect();
  tell('ui/notifications/size-changed', { width: Math.ceil(width), height: Math.ceil(height) });
}).observe(document.documentElement);
request('ui/initialize', { appInfo: { name: 'virtspan', version: '1' }, appCapabilities: {}, protocolVersion: '2026-01-26' })
  .then(({ hostContext }) => { dress(hostContext); tell('ui/notifications/initialized'); }, () => {});
`;

/** Everything is put into the page as text, never as HTML: names in a cloud are whoever's. */
export const script = [names, layoutOf.toString(), tables, drawing, talk].join('\n');
