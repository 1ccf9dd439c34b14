// The part of the view that draws a map from its Mermaid text, and chooses how an answer is shown.

export const drawing = `
const forms = { '([': 'network', '[': 'machine', '{{': 'address', '((': 'router' };
// Our own diagrams only: one thing or one line of each, quoted labels.
function readMap(text) {
  const map = { spots: [], lines: [] };
  const byId = new Map();
  for (const line of text.split('\\n').slice(1)) {
    const spot = /^  (n\\d+)(\\(\\[|\\(\\(|\\{\\{|\\[)"([^"]*)"/.exec(line);
    const edge = /^  (n\\d+) -->(?:\\|"([^"]*)"\\|)? (n\\d+)$/.exec(line);
    const off = /^  style (n\\d+) /.exec(line);
    if (spot) { const one = { id: spot[1], kind: forms[spot[2]], label: spot[3], isWell: true }; byId.set(one.id, one); map.spots.push(one); }
    else if (edge) map.lines.push({ from: edge[1], to: edge[3], label: edge[2] });
    else if (off && byId.has(off[1])) byId.get(off[1]).isWell = false;
  }
  return map;
}
const drawn = (tag, attributes, ...children) => {
  const one = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children);
  return one;
};
function map(text) {
  const found = readMap(text);
  const places = layoutOf(found);
  const [wide, high, gap, step] = [190, 30, 130, 40];
  const at = (id) => ({ x: 8 + places[id][0] * (wide + gap), y: 8 + places[id][1] * step });
  const rows = Math.max(0, ...Object.values(places).map(([, row]) => row));
  const said = new Map();
  const groups = found.lines.map(({ from, to, label }) => {
    const [a, b] = [at(from), at(to)];
    const [x1, y1, x2, y2] = [a.x + wide, a.y + high / 2, b.x, b.y + high / 2];
    const bend = Math.max(30, (x2 - x1) / 2);
    const edge = drawn('path', { class: 'edge', d: 'M' + x1 + ' ' + y1 + ' C' + (x1 + bend) + ' ' + y1 + ' ' + (x2 - bend) + ' ' + y2 + ' ' + x2 + ' ' + y2 });
    const group = drawn('g', {}, edge);
    // What is said of a way into a network stands where it begins, of one to a machine where it ends: once for all of them.
    const [place, x, y, anchor] = places[to][0] === 1 ? [from, x1 + 8, y1 - 5, 'start'] : [to, x2 - 8, y2 - 5, 'end'];
    if (label) {
      const before = said.get(place);
      said.set(place, { x, y, anchor, words: [...(before?.words ?? []), label] });
    }
    group.ends = [from, to];
    return group;
  });
  const boxes = found.spots.map(({ id, kind, label, isWell }) => {
    const { x, y } = at(id);
    const box = drawn('g', { class: kind }, drawn('title', {}, kind + ' ' + label),
      drawn('rect', { x, y, width: wide, height: high, rx: kind === 'network' ? 15 : 6, class: isWell ? '' : 'off' }),
      drawn('text', { x: x + wide / 2, y: y + 19, 'text-anchor': 'middle' }, label.length > 27 ? label.slice(0, 26) + '…' : label));
    for (const [event, near] of [['pointerenter', 'near'], ['pointerleave', '']]) {
      box.addEventListener(event, () => { for (const group of groups) if (group.ends.includes(id)) group.setAttribute('class', near); });
    }
    return box;
  });
  const words = [...said.values()].map(({ x, y, anchor, words: all }) => {
    const text = [...new Set(all)].join(', ');
    return drawn('text', { class: 'said', x, y, 'text-anchor': anchor }, text.length > 28 ? text.slice(0, 27) + '…' : text);
  });
  const counts = Object.entries(Object.groupBy ? Object.groupBy(found.spots, (spot) => spot.kind) : {}).map(([kind, all]) => all.length + ' ' + kind + (all.length === 1 ? '' : kind.endsWith('s') ? 'es' : 's'));
  const svg = drawn('svg', { viewBox: '0 0 ' + (16 + 3 * wide + 2 * gap) + ' ' + (16 + rows * step + high), role: 'img', 'aria-label': 'Map of networks and machines' }, ...groups, ...words, ...boxes);
  return [make('header', {}, make('h1', { textContent: 'Networks and machines' }), make('small', { textContent: counts.join(', ') + '. Dashed: not running or not used.' })), svg];
}
// How much of each API is generated, as rows with bars.
function coverage(apis) {
  const all = Object.entries(apis);
  if (all.length === 0 || !all.every(([, one]) => isObject(one?.total) && one.total.operations > 0)) return undefined;
  const rows = all.map(([name, { version, total }]) => [name, version, total.operations, total.generated, total.excluded, Math.floor((total.generated / total.operations) * 100)]);
  return table({ columns: ['name', 'version', 'operations', 'generated', 'excluded', 'percent'], items: rows }, 'Coverage of the APIs');
}
const pictures = (content = []) => content.filter(({ type, mimeType }) => type === 'image' && /^image\\/(png|jpeg|svg\\+xml)$/.test(mimeType)).map(({ mimeType, data }) => make('img', { src: 'data:' + mimeType + ';base64,' + data, alt: 'Picture' }));
function draw({ content = [], structuredContent: found = {}, isError }, asked, title) {
  const name = String(asked.tool ?? title ?? '').replace(/^[a-z]+_/, '').replaceAll('_', ' ');
  const head = name === '' ? 'Answer' : name[0].toUpperCase() + name.slice(1);
  if (isError && found.error) {
    const { code, message, hint } = found.error;
    const isAsked = code.startsWith('CONFIRM');
    return show(card(isAsked ? 'Waits for a yes' : code, message, hint, isAsked ? 'ask' : ''));
  }
  const said = notes(found.notes);
  if (Array.isArray(found.items)) return show(...table(found, head), ...said);
  if (typeof found.value === 'string' && found.value.startsWith('flowchart LR\\n')) return show(...map(found.value), ...said);
  const images = pictures(content);
  if (images.length > 0) return show(make('header', {}, make('h1', { textContent: head })), ...images, ...said);
  if (found.done === true) return show(card('Done', content[0]?.text ?? '', '', 'done'), ...said);
  if (found.value !== undefined && typeof found.value !== 'object') return show(make('header', {}, make('h1', { textContent: head })), make('pre', { textContent: String(found.value) }), ...said);
  const { notes: _, simulated, ...rest } = found;
  const covered = coverage(rest);
  if (covered) return show(...covered, ...said);
  if (Object.keys(rest).length > 0) return show(make('header', {}, make('h1', { textContent: head })), record(isObject(rest.record) ? rest.record : isObject(rest.value) ? rest.value : rest), ...said);
  return show(make('pre', { textContent: content.filter(({ type }) => type === 'text').map(({ text }) => text).join('\\n') }));
}
`;
