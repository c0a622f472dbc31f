// The network, to zoom and to move in. It takes the place of a drawing that shows the same to who has no script.
const one = (selector, root = document) => root.querySelector(selector);

// More lines at once are a thicket; the slider brings them in.
const LINES = 120;

// The rows of a file of comma-separated values in which each value stands in quotes.
const rows = text => text.trim().split(/\r?\n/).map(line => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(part => part[1].replaceAll('""', '"')));

// Numbers as the page has them.
const language = document.documentElement.lang;
const count = number => number.toLocaleString(language);
const score = number => number.toLocaleString(language, {signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1}).replace('-', '−');

// Links keep the day whose knowledge is shown.
const day = new URLSearchParams(location.search).get('as-of');
const at = path => path + (day ? '?as-of=' + encodeURIComponent(day) : '');

function pairs(text) {
  return rows(text).slice(1).map(([pair, codes, n, mean]) => {
    const [from, to] = codes.split(' ');
    const [one, other] = pair.split(' – ');
    return {id: codes, source: from, target: to, names: {[from]: one, [to]: other}, n: Number(n), number: count(Number(n)), mean: Number(mean), shown: score(Number(mean)),
      width: 1 + 1.5 * Math.sqrt(Number(n)), href: at(`/dyads/${encodeURIComponent(from)}/${encodeURIComponent(to)}`)};
  });
}

// States and lines for the pairs with so many events; the states with most events first.
function elements(all, least) {
  const lines = all.filter(pair => pair.n >= least);
  const weights = new Map();
  const names = {};
  for (const pair of lines) {
    Object.assign(names, pair.names);
    for (const code of [pair.source, pair.target]) weights.set(code, (weights.get(code) ?? 0) + pair.n);
  }
  const states = [...weights].sort((a, b) => b[1] - a[1]).map(([code, weight], place, every) => ({
    data: {id: code, name: names[code], weight, size: 10 + 3 * Math.sqrt(weight), href: at('/actors/' + encodeURIComponent(code))},
    position: {x: 300 * Math.cos(2 * Math.PI * place / every.length), y: 220 * Math.sin(2 * Math.PI * place / every.length)}}));
  return [...states, ...lines.map(pair => ({data: pair}))];
}

function look(field) {
  const colours = getComputedStyle(field);
  const colour = name => colours.getPropertyValue(name).trim();
  return [
    {selector: 'node', style: {label: 'data(name)', width: 'data(size)', height: 'data(size)', 'background-color': colour('--sheet'), 'border-width': 1.6,
      'border-color': colour('--ink'), color: colour('--ink'), 'font-size': 12, 'font-weight': 600, 'text-valign': 'top', 'text-margin-y': -4,
      'text-outline-width': 2, 'text-outline-color': colour('--sheet'), 'min-zoomed-font-size': 7}},
    {selector: 'edge', style: {width: 'data(width)', 'line-color': colour('--event'), 'line-opacity': .55, 'curve-style': 'straight'}},
    {selector: 'edge[mean < 0]', style: {'line-color': colour('--bad'), 'line-style': 'dashed'}},
    {selector: '.far', style: {opacity: .15}},
    {selector: 'edge.near', style: {'line-opacity': 1, label: 'data(number)', color: colour('--ink'), 'font-size': 11, 'text-outline-width': 2, 'text-outline-color': colour('--sheet')}},
    {selector: '.chosen', style: {'border-width': 4, 'border-color': colour('--focus')}},
    {selector: 'edge.chosen', style: {'line-color': colour('--focus')}}];
}

const LAYOUT = {name: 'cose', animate: false, randomize: false, padding: 30, nodeRepulsion: () => 60000, idealEdgeLength: () => 90, nodeOverlap: 20, numIter: 800};

function link(words, href) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}

export async function show(frame) {
  const [{default: cytoscape}, answer] = await Promise.all([import(frame.dataset.library), fetch(frame.dataset.network)]);
  if (!answer.ok) return;
  const all = pairs(await answer.text());
  if (!all.length) return;
  // It would write a style into the page, which the policy of the page forbids; ours has it already.
  const style = document.createElement('meta');
  style.id = '__________cytoscape_stylesheet';
  document.head.append(style);
  frame.append(one('template', frame).content);
  one('.scroll', frame).hidden = true;
  const field = one('.net-field', frame);
  const told = one('.net-told', frame);
  const least = one('input', frame);
  const enough = all[Math.min(LINES, all.length) - 1].n;
  least.max = Math.max(enough, all[Math.min(8, all.length) - 1].n);
  least.value = enough;
  const graph = cytoscape({container: field, elements: elements(all, enough), style: look(field), layout: LAYOUT, minZoom: .2, maxZoom: 6, autoungrabify: true,
    boxSelectionEnabled: false, userZoomingEnabled: false, userPanningEnabled: false});

  // Whoever scrolls by or is on the way to something else is not held up.
  const enter = inside => { graph.userZoomingEnabled(inside); graph.userPanningEnabled(inside); };
  field.addEventListener('focus', () => enter(true));
  field.addEventListener('blur', () => enter(false));
  field.addEventListener('pointerdown', () => field.focus({preventScroll: true}));

  let chosen;
  function choose(element) {
    chosen = element;
    graph.elements().removeClass('chosen near far');
    told.replaceChildren();
    if (!element) return;
    const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
    graph.elements().difference(near).addClass('far');
    near.edges().addClass('near');
    element.addClass('chosen');
    const name = code => graph.getElementById(code).data('name');
    const head = document.createElement('h3');
    const edge = element.isEdge();
    head.append(link(edge ? name(element.data('source')) + ' – ' + name(element.data('target')) : element.data('name'), element.data('href')));
    const list = document.createElement('ul');
    for (const line of near.edges().sort((a, b) => b.data('n') - a.data('n'))) {
      const {source, target, number, shown, href} = line.data();
      const item = document.createElement('li');
      item.append(link(edge ? name(source) + ' – ' + name(target) : name(source === element.id() ? target : source), href), ` ${number} (${shown})`);
      list.append(item);
    }
    told.append(head, list);
  }
  graph.on('tap', event => choose(event.target === graph ? undefined : event.target));

  const middle = () => ({x: graph.width() / 2, y: graph.height() / 2});
  const zoom = by => graph.zoom({level: graph.zoom() * by, renderedPosition: middle()});
  const acts = {in: () => zoom(1.3), out: () => zoom(1 / 1.3), fit: () => graph.fit(undefined, 30)};
  frame.addEventListener('click', event => acts[event.target.dataset?.do]?.());
  const say = () => { one('output', frame).value = count(Number(least.value)); };
  least.addEventListener('input', say);
  least.addEventListener('change', () => {
    choose();
    graph.elements().remove();
    graph.add(elements(all, Number(least.value)));
    graph.layout(LAYOUT).run();
  });
  say();

  function step(by) {
    const states = graph.nodes();
    const place = chosen?.isNode() ? states.indexOf(chosen) + by : 0;
    const next = states[Math.max(0, Math.min(states.length - 1, place))];
    choose(next);
    graph.center(next);
  }
  const keys = {'+': acts.in, '=': acts.in, '-': acts.out, 0: acts.fit, j: () => step(1), k: () => step(-1), Escape: () => choose(),
    ArrowLeft: () => graph.panBy({x: 60, y: 0}), ArrowRight: () => graph.panBy({x: -60, y: 0}), ArrowUp: () => graph.panBy({x: 0, y: 60}), ArrowDown: () => graph.panBy({x: 0, y: -60}),
    Enter: () => { if (chosen) location.href = chosen.data('href'); }};
  field.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
}
