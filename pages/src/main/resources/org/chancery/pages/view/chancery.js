// Linked highlight, keys, filter, and what was known when. The pages can be read without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

for (const tool of all('.tools, .mast .who [hidden]:not(#exact), .zoom')) tool.removeAttribute('hidden');
const served = document.body.matches('.served');

// The part of the file that is shown.
const aim = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
const view = () => aim()?.closest('.view') ?? one('#overview') ?? one('.view');

// What an address leads to is opened, and the menu says where we are.
function arrive() {
  const target = aim();
  if (target) {
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    target.scrollIntoView({block: target.matches('.view') ? 'start' : 'center'});
    if (target.matches('.view')) scrollTo(0, 0);
    (target.matches('details') ? one('summary', target) : target).focus({preventScroll: true});
  }
  const here = view();
  for (const link of served ? [] : all('nav.main a')) {
    const current = here && (link.hash === '#' + here.id || (here.matches('.reader') && link.hash === '#reports'));
    if (current) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
  }
  sieve();
}
addEventListener('hashchange', arrive);

// The skip link moves on without leaving the part that is shown.
one('.skip')?.addEventListener('click', event => { event.preventDefault(); one('#main').focus(); });

// Words and their card light up together.
let lit = [];
function light(id) {
  lit.forEach(element => element.classList.remove('lit'));
  lit = id ? all(`[data-f="${CSS.escape(id)}"]`) : [];
  lit.forEach(element => element.classList.add('lit'));
}
const point = event => light(event.target.closest?.('[data-f]')?.dataset.f);
addEventListener('focusin', point);
// A page that scrolls under a mouse at rest is not pointed at.
addEventListener('mousemove', event => { if (event.movementX || event.movementY) point(event); }, {passive: true});
addEventListener('click', event => {
  const mark = event.target.closest?.('.m');
  if (!mark || !mark.dataset.f || getSelection()?.toString()) return;
  location.hash = '#f-' + mark.dataset.f;
});

// What was known on a day, from the reports published by then.
const slider = one('#known');
const days = (slider?.dataset.days ?? '').split(' ').filter(Boolean);
const names = (slider?.dataset.names ?? '').split('|');
const dated = all('[data-known],[data-settled]');

// Numbers of things that all stand on the page are counted again; other sums of the whole are not shown meanwhile.
const listed = ['article.life, article.dispute, article.report, li.forecast, details.actor', 'tr.told, tr.bare'];
const things = part => part ? listed.map(kinds => all(kinds, part)).find(found => found.length) ?? [] : [];
const counted = served ? [] : all('.totals a, nav.main a').map(link => {
  const number = one('strong, .number', link);
  return {link, number, words: one('[data-one]', link), shown: number?.textContent, things: link.hash.length > 1 ? things(document.getElementById(link.hash.slice(1))) : []};
}).filter(count => count.number && count.things.length === Number(count.shown.replace(/\D/g, '')));
function recount(day, whole) {
  for (const count of counted) {
    const known = count.things.filter(thing => (thing.dataset.known ?? '') <= day).length;
    count.number.textContent = whole ? count.shown : known.toLocaleString(document.documentElement.lang);
    if (count.words) count.words.textContent = known === 1 ? count.words.dataset.one : count.words.dataset.many;
  }
  for (const sum of all('[data-whole]')) sum.hidden = !whole;
}

function know() {
  const step = Number(slider.value);
  const day = step >= days.length ? '9999' : days[step];
  one('output[for=known]').value = step >= days.length ? slider.dataset.all : names[step];
  for (const element of dated) {
    element.classList.toggle('unknown', (element.dataset.known ?? '') > day);
    if ('settled' in element.dataset) element.classList.toggle('not-yet', element.dataset.settled > day);
  }
  if (!served) recount(day, step >= days.length);
  else exactly(step < days.length ? day : '');
}
slider?.addEventListener('input', know);

// What the page hides was known later; a server can also make the record of that day, in which nothing rests on what came after.
function exactly(day) {
  const link = one('#exact');
  const address = new URL(location.href);
  if (day) address.searchParams.set('as-of', day); else address.searchParams.delete('as-of');
  link.href = address.pathname + address.search;
  link.hidden = day === slider.dataset.asOf;
}
if (slider?.dataset.asOf) {
  const after = days.findIndex(day => day > slider.dataset.asOf);
  slider.value = after < 0 ? days.length : Math.max(0, after - 1);
  one('output[for=known]').value = after < 0 ? slider.dataset.asOf : names[Math.max(0, after - 1)];
}
if (days.length < 2) one('label.known')?.setAttribute('hidden', '');

// Only what has all the words typed.
const field = one('#filter') ?? one('#find');
function sieve() {
  const here = view();
  const words = (field?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  for (const element of all('.sieved')) element.classList.remove('sieved');
  if (served || !here || !words.length) return;
  for (const element of all('article, li.forecast, details.actor, tr.told, tr.bare, .block, ol.brief > li', here)) {
    const beside = element.matches('tr.told') ? element.nextElementSibling : null;
    const text = (element.textContent + (beside?.textContent ?? '')).toLowerCase();
    const out = !words.every(word => text.includes(word));
    element.classList.toggle('sieved', out);
    beside?.classList.toggle('sieved', out);
  }
}
if (!served) field?.addEventListener('input', sieve);

// Keys, as long as nobody is typing.
const help = one('#help');
one('#keys')?.addEventListener('click', () => help.showModal());
const stops = () => all('.card > summary, li.hit, p.actor.brief, tr.bare, article.life, article.dispute, article.report, li.forecast, details.actor > summary, tr.told', view())
  .filter(element => element.offsetParent !== null);
function step(by) {
  const places = stops();
  if (!places.length) return;
  const at = places.findIndex(place => place === document.activeElement || place.contains(document.activeElement));
  const next = places[Math.max(0, Math.min(places.length - 1, at < 0 ? 0 : at + by))];
  if (!next.hasAttribute('tabindex') && next.tagName !== 'SUMMARY') next.tabIndex = -1;
  next.focus({preventScroll: true});
  next.scrollIntoView({block: 'center'});
}
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return;
  if (event.target.closest?.('input, textarea, select')) {
    if (event.key === 'Escape') { if (!served) { field.value = ''; sieve(); } event.target.blur(); }
    return;
  }
  const review = one('.view.review');
  const key = /^[aeru]$/.test(event.key) && one(`[data-key=${event.key}]`);
  if (key) { event.preventDefault(); key.click(); if (key.matches('summary')) one('select, input', key.parentElement)?.focus(); }
  else if (review && event.key === 'j') one('a[rel=next]')?.click();
  else if (review && event.key === 'k') one('a[rel=prev]')?.click();
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Enter' && document.activeElement?.matches('tr.bare, li.hit, p.actor')) one('a', document.activeElement)?.click();
  else if (event.key === '?') help.showModal();
  else if (event.key === '/') { event.preventDefault(); field.focus(); }
  else if (event.key === 'o') {
    const from = document.activeElement?.closest('.card, article, li.forecast, tr.told, details.actor');
    (one('.foot a', from ?? undefined) && from ? one('.foot a', from) : from && (one('figcaption a', from) ?? one('figcaption a', from.nextElementSibling ?? from)))?.click();
  }
});

// A timeline is drawn out sideways, and whoever looks moves along it; words and signs keep their size.
const LEFT = 118;
function stretch(svg, by) {
  const {width, height} = svg.viewBox.baseVal;
  svg.first ??= {width, places: all('line, rect, circle, polygon, path, text', svg).map(element => ({element, at: element.getBBox(), x1: Number(element.getAttribute('x1')), x2: Number(element.getAttribute('x2'))}))};
  const to = x => x <= LEFT ? x : LEFT + (x - LEFT) * by;
  for (const {element, at, x1, x2} of svg.first.places) {
    if (element.tagName === 'line') {
      element.setAttribute('x1', to(x1));
      element.setAttribute('x2', to(x2));
    } else if (element.matches('.fade')) {
      element.setAttribute('x', to(at.x));
      element.setAttribute('width', to(at.x + at.width) - to(at.x));
    } else {
      const held = element.tagName !== 'text' ? at.x + at.width / 2 : element.getAttribute('text-anchor') === 'end' ? at.x + at.width + 12 : at.x - 12;
      element.setAttribute('transform', `translate(${to(held) - held})`);
    }
  }
  const whole = to(svg.first.width);
  svg.setAttribute('viewBox', `0 0 ${whole} ${height}`);
  svg.style.width = svg.style.minWidth = by === 1 ? '' : Math.round(svg.first.seen * whole / svg.first.width) + 'px';
}
function zoom(box, by) {
  const svg = one('svg', box);
  const now = Number(svg.dataset.by ?? 1);
  const next = by ? Math.max(1, Math.min(32, now * by)) : 1;
  if (!svg.first) {
    stretch(svg, 1);
    box.addEventListener('scroll', () => follow(box, svg), {passive: true});
  }
  if (now === 1) svg.first.seen = svg.getBoundingClientRect().width;
  const middle = box.scrollLeft + box.clientWidth / 2;
  svg.dataset.by = next;
  stretch(svg, next);
  box.scrollLeft = middle * next / now - box.clientWidth / 2;
  follow(box, svg);
}
// The names of the lanes stay in sight.
function follow(box, svg) {
  const moved = box.scrollLeft * svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
  for (const {element, at} of svg.first.places) {
    if (element.tagName === 'text' && at.x + at.width <= LEFT) element.setAttribute('transform', `translate(${moved})`);
  }
}
addEventListener('click', event => {
  const button = event.target.closest?.('[data-zoom]');
  if (button) zoom(button.parentElement.nextElementSibling, Number(button.dataset.zoom));
});
addEventListener('keydown', event => {
  const box = document.activeElement;
  const by = {'+': 1.6, '=': 1.6, '-': .625, 0: 0}[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || !box?.matches('.drawing') || !one('svg.timeline', box)) return;
  event.preventDefault();
  zoom(box, by);
});

// Networks are shown to move in where a server has what that takes.
for (const frame of all('[data-network]')) import(frame.dataset.module).then(({show}) => show(frame));

// How reading goes on.
const run = one('[data-events]');
if (run) {
  const source = new EventSource(run.dataset.events);
  source.addEventListener('told', event => {
    const told = JSON.parse(event.data);
    const line = document.createElement('li');
    line.textContent = told.words;
    one('.progress', run).append(line);
  });
  source.addEventListener('done', () => { source.close(); location.reload(); });
}

arrive();
