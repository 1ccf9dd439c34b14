// The part of the view that shows lists, records and refusals.

export const tables = `
const make = (tag, attributes = {}, ...children) => {
  const one = Object.assign(document.createElement(tag), attributes);
  one.append(...children);
  return one;
};
const main = () => document.querySelector('main');
const show = (...parts) => main().replaceChildren(...parts);
// Our own words for how things stand; what a cloud says stays as it is.
const tones = {
  verdict: { bad: 'bad', warn: 'warn', ok: 'good', blocks: 'bad', passes: 'good' },
  severity: { critical: 'bad', high: 'bad', medium: 'warn' },
  outcome: { done: 'good', failed: 'bad', refused: 'bad', unknown: 'warn' },
};
const heads = (columns, total, count) => make('header', {}, make('h1', { textContent: columns }), make('small', { textContent: total > count ? count + ' of ' + total : String(total) }));
const share = (text) => { const found = /^(\\d+(?:\\.\\d+)?) ?%?$/.exec(text); return found ? Number(found[1]) : undefined; };
const isNumber = (text) => /^[\\d.,]+( ?[a-zA-Z%/]{1,6})?$/.test(text);
const sizes = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40, d: 86400, h: 3600, min: 60, s: 1 };
const weight = (text) => {
  const found = /^([\\d.]+) ?([A-Za-z]+)?/.exec(text);
  return found ? Number(found[1]) * (sizes[found[2]] ?? 1) : undefined;
};
// A column may name its unit: percent (%).
const plainName = (column) => column.replace(/ \\(.*\\)$/, '');
// Letters of eight heights, as a line.
function course(text) {
  const [svg, line] = ['svg', 'polyline'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));
  const heights = [...text].map((letter) => letter.codePointAt(0) - 0x2581);
  svg.setAttribute('viewBox', '0 0 ' + 4 * (heights.length - 1) + ' 16');
  svg.setAttribute('class', 'course');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  line.setAttribute('points', heights.map((height, at) => 4 * at + ',' + (15 - 2 * height)).join(' '));
  svg.append(line);
  return svg;
}
function cell(column, text) {
  const tone = tones[column]?.[text];
  if (tones[column]) return make('td', {}, make('span', { className: 'tag ' + (tone ?? ''), textContent: text }));
  if (column === 'percent' && share(text) !== undefined) {
    const full = share(text);
    const bar = make('i', { className: full >= 90 ? 'bad' : full >= 75 ? 'warn' : '' });
    bar.style.width = Math.min(100, full) + '%';
    return make('td', { className: 'number' }, make('span', { className: 'meter' }, bar), full + ' %');
  }
  if (column === 'plot' && /^[▁-█]+$/.test(text)) return make('td', {}, course(text));
  if (column === 'next') return make('td', {}, make('code', { textContent: text }));
  const kind = column === 'name' ? 'name' : isNumber(text) ? 'number' : '';
  return make('td', { className: text.length <= 24 ? kind + ' short' : kind, textContent: text });
}
const textOf = (value) => value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
function table({ columns = [], items = [], total }, title) {
  const names = columns.length > 0 ? columns : ['item'];
  const rows = items.map((item) => (Array.isArray(item) ? item : [item]).map(textOf));
  // What is drawn as a bar needs no plot of letters beside it; what no row has needs no column.
  const shown = names.map((name, at) => ({ name, at })).filter(({ name, at }) => !(name === 'plot' && names.some((other) => plainName(other) === 'percent')) && rows.some((row) => (row[at] ?? '') !== ''));
  const body = make('tbody');
  let sorted = { at: -1, up: true };
  const filter = make('input', { type: 'search', placeholder: 'Filter', ariaLabel: 'Filter the rows' });
  const fill = () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const found = rows.filter((row) => words.every((word) => row.join(' ').toLowerCase().includes(word)));
    if (sorted.at >= 0) {
      found.sort((a, b) => {
        const [one, two] = [a[sorted.at] ?? '', b[sorted.at] ?? ''];
        const [x, y] = [weight(one), weight(two)];
        const order = x !== undefined && y !== undefined ? x - y : one.localeCompare(two);
        return sorted.up ? order : -order;
      });
    }
    body.replaceChildren(...found.map((row) => make('tr', {}, ...shown.map(({ name, at }) => cell(plainName(name), row[at] ?? '')))));
  };
  filter.addEventListener('input', fill);
  const line = make('tr', {}, ...shown.map(({ name, at }) => {
    const button = make('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => { sorted = { at, up: sorted.at === at ? !sorted.up : true }; fill(); });
    return make('th', { scope: 'col' }, button);
  }));
  fill();
  const head = heads(title, total ?? rows.length, rows.length);
  if (rows.length > 8) head.append(filter);
  if (rows.length === 0) return [head, make('p', { className: 'fine', textContent: 'Nothing.' })];
  return [head, make('div', { className: 'scroll' }, make('table', {}, make('thead', {}, line), body))];
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value) => value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
const record = (value, className = '') => make('dl', { className }, ...Object.entries(value).flatMap(([name, one]) => isEmpty(one) ? [] : [make('dt', { textContent: name }), make('dd', {}, ...within(one))]));
const within = (value) => Array.isArray(value) && value.some(isObject) ? value.map((one) => isObject(one) ? record(one, 'items') : textOf(one)) : isObject(value) ? [record(value)] : [Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value)];
const card = (head, text, hint, kind) => make('div', { className: 'card ' + kind }, make('b', { textContent: head }), text, ...(hint ? [make('p', { textContent: hint })] : []));
const notes = (said = []) => (said.length === 0 ? [] : [make('ul', {}, ...said.map((textContent) => make('li', { textContent })))]);
`;
