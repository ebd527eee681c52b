// A graph of places and one-way links, drawn on a circle and told as a list.
import { freshId, h, svg } from "./dom.js";

const SIZE = 360;
const RADIUS = 118;
const DOT = 15;
const BEND = 0.16; // how far a link swings out, as a share of its length: two opposite links don't hide each other

const at = (index, count) => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [SIZE / 2 + RADIUS * Math.cos(angle), SIZE / 2 + RADIUS * Math.sin(angle)];
};

/** A point on the way from one point to another, `distance` before its end. */
const short = ([x, y], [endX, endY], distance) => {
  const length = Math.hypot(endX - x, endY - y) || 1;
  return [endX - ((endX - x) * distance) / length, endY - ((endY - y) * distance) / length];
};

function arrow(from, to, label, head) {
  const [middleX, middleY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend = [middleX - (to[1] - from[1]) * BEND, middleY + (to[0] - from[0]) * BEND];
  const [start, end] = [short(bend, from, DOT + 2), short(bend, to, DOT + 5)];
  const middle = [0, 1].map((axis) => (start[axis] + 2 * bend[axis] + end[axis]) / 4);
  return [
    svg("path", { d: `M${start}Q${bend} ${end}`, class: "rf-link-line", "marker-end": `url(#${head})` }),
    svg("text", { x: middle[0], y: middle[1] + 4, class: "rf-link-label" }, label),
  ];
}

function node({ label, end }, index, count) {
  const [x, y] = at(index, count);
  const below = y > SIZE / 2 - 1;
  return [
    end
      ? svg("rect", { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, rx: 4, class: "rf-node rf-node-end" })
      : svg("circle", { cx: x, cy: y, r: DOT, class: "rf-node" }),
    svg("text", { x, y: y + 5, class: "rf-node-number" }, String(index + 1)),
    svg("text", { x: Math.min(Math.max(x, 62), SIZE - 62), y: below ? y + DOT + 17 : y - DOT - 8, class: "rf-node-label" }, label),
  ];
}

/** The graph {nodes: [{id, label, end?}], links: [{id, label?, from, to}]}. */
export function graph({ nodes, links }, t) {
  const head = freshId("head");
  const index = new Map(nodes.map(({ id }, number) => [id, number]));
  const name = (id) => nodes[index.get(id)].label;
  const lines = links.map(({ id, label, from, to }) =>
    arrow(at(index.get(from), nodes.length), at(index.get(to), nodes.length), label ?? id, head));
  return [
    svg("svg", { viewBox: `0 0 ${SIZE} ${SIZE}`, class: "rf-graph", "aria-hidden": "true" },
      svg("defs", {}, svg("marker", { id: head, viewBox: "0 0 10 10", refX: 8, refY: 5, markerWidth: 8, markerHeight: 8, orient: "auto-start-reverse" },
        svg("path", { d: "M0 0L10 5L0 10z", class: "rf-link-head" }))),
      lines, nodes.map((place, number) => node(place, number, nodes.length))),
    h("details", { class: "rf-more" }, h("summary", {}, t("figure_links")),
      h("ul", { class: "rf-list" },
        links.map(({ id, label, from, to }) => h("li", {}, `${label ?? id}: ${name(from)} → ${name(to)}`)),
        nodes.filter(({ end }) => end).map(({ label }) => h("li", {}, t("figure_end", { name: label }))))),
  ];
}
