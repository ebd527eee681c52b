// Figures that an exercise shows: a table, bars, lines, dots or a graph. What is drawn is always told in words and numbers, too.
import { graph } from "./graph.js";
import { factText, freshId, h, svg } from "./dom.js";

const WIDTH = 320;
const MARGIN = 6;

const extent = (values) => [Math.min(...values), Math.max(...values)];

/** Where a value lies between the lowest and the highest, 0 to 1; in the middle where all are alike. */
const place = (value, [low, high]) => (high > low ? (value - low) / (high - low) : 0.5);

const across = (part) => MARGIN + part * (WIDTH - 2 * MARGIN);

function grid({ columns, rows }, title, lang) {
  const side = (value) => (typeof value === "number" ? "rf-number" : null);
  const cell = (value, index) =>
    index
      ? h("td", { class: side(value) }, factText(value, lang))
      : h("th", { scope: "row" }, factText(value, lang));
  return h("div", { class: "rf-scroll", tabindex: 0, role: "region", "aria-label": title },
    h("table", { class: "rf-table" },
      h("thead", {}, h("tr", {}, columns.map((name, index) => (name ? h("th", { scope: "col", class: index ? side(rows[0]?.[index]) : null }, name) : h("td", {}))))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map(cell))))));
}

const asTable = (columns, rows, title, lang, t) =>
  h("details", { class: "rf-more" }, h("summary", {}, t("figure_table")), grid({ columns, rows }, title, lang));

function bars({ series, rows, unit }, title, lang) {
  const most = Math.max(...rows.flatMap(({ values }) => values), 1e-9);
  const bar = (value, number) => {
    const width = (100 * value) / most;
    return svg("svg", { class: `rf-bar-track rf-series-${number}`, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { width: 100, height: 8, class: "rf-bar-ground" }), svg("rect", { width, height: 8 }));
  };
  const told = (value) => [factText(value, lang), unit].filter(Boolean).join("\u00a0");
  return h("div", { class: "rf-bars" }, rows.map(({ label, values }) =>
    h("div", { class: "rf-bars-row" },
      h("p", { class: "rf-bars-label" }, label),
      h("dl", {}, values.map((value, number) =>
        h("div", {}, h("dt", {}, series[number]), h("dd", {}, bar(value, number), h("span", {}, told(value)))))))));
}

function lines({ x, series }, title, lang, t) {
  const height = 64;
  const panel = ({ label, values }) => {
    const range = extent(values);
    const [low, high] = range.map((value) => factText(value, lang));
    const at = (value, index) =>
      [across(index / Math.max(1, values.length - 1)), height - MARGIN - place(value, range) * (height - 2 * MARGIN)];
    const points = values.map((value, index) => at(value, index).map((n) => n.toFixed(1)).join(",")).join(" ");
    return h("div", { class: "rf-panel" },
      h("p", {}, h("b", {}, label), " ", h("span", { class: "rf-muted" }, t("figure_range", { low, high }))),
      svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "rf-plot", "aria-hidden": "true", preserveAspectRatio: "none" },
        svg("polyline", { points, "vector-effect": "non-scaling-stroke" })));
  };
  const table = x.map((name, index) => [name, ...series.map(({ values }) => values[index])]);
  return [
    series.map(panel),
    h("p", { class: "rf-axis", "aria-hidden": "true" }, h("span", {}, x[0]), h("span", {}, x.at(-1))),
    asTable(["", ...series.map(({ label }) => label)], table, title, lang, t),
  ];
}

function scatter({ x, y, points }, title, lang, t) {
  const height = 200;
  const [wide, tall] = [extent(points.map(([first]) => first)), extent(points.map(([, second]) => second))];
  const range = ([low, high]) => t("figure_range", { low: factText(low, lang), high: factText(high, lang) });
  const dots = points.map(([first, second]) =>
    svg("circle", { cx: across(place(first, wide)), cy: height - MARGIN - place(second, tall) * (height - 2 * MARGIN), r: 4.5 }));
  return [
    h("p", {}, "↑ ", h("b", {}, y), " ", h("span", { class: "rf-muted" }, range(tall))),
    svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "rf-plot rf-dots", "aria-hidden": "true" },
      svg("path", { d: `M1 1V${height - 1}H${WIDTH}`, class: "rf-frame" }), dots),
    h("p", {}, "→ ", h("b", {}, x), " ", h("span", { class: "rf-muted" }, range(wide))),
    asTable([x, y], points, title, lang, t),
  ];
}

const KINDS = {
  table: ({ columns, rows }, title, lang) => grid({ columns, rows }, title, lang),
  bars,
  lines,
  scatter,
  graph: (figure, title, lang, t) => graph(figure, t),
};

/** A figure with its title. */
export function figure(material, lang, t) {
  const id = freshId("figure");
  return h("figure", { class: `rf-figure rf-figure-${material.kind}`, "aria-labelledby": id },
    h("figcaption", { id, class: "rf-label" }, material.title), KINDS[material.kind](material, material.title, lang, t));
}
