// Profile pictures, drawn here from {kind, seed}: the same seed gives the same picture,
// no file is fetched and no real face is used.
import { svg } from "./dom.js";

const SKIN = ["#f6d3b8", "#e8b48f", "#c98d63", "#9a6240", "#6b4226"];
const HAIR = ["#2b2320", "#5a3a22", "#a8692f", "#d9b26a", "#8b8b8b", "#b5452c"];
const CLOTH = ["#3f6fb5", "#2f8f6b", "#b5533f", "#7b5ea7", "#c08a2d", "#4d5b66"];
const GROUND = ["#d7e5f2", "#dcefe2", "#f4e3d3", "#e6def2", "#f2ecd0", "#d5dde3"];

/** Seeded draws (mulberry32); enough for pictures. */
function draws(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

const shoulders = (colour) => svg("path", { d: "M8 64c0-14 11-21 24-21s24 7 24 21z", fill: colour });

const silhouette = () => [
  svg("rect", { width: 64, height: 64, fill: "#cfd6dc" }),
  svg("circle", { cx: 32, cy: 25, r: 12, fill: "#8d99a3" }),
  shoulders("#8d99a3"),
];

function face(seed) {
  const { next, pick } = draws(seed);
  const [ground, skin, hair, cloth] = [pick(GROUND), pick(SKIN), pick(HAIR), pick(CLOTH)];
  const width = 11 + next() * 3;
  const [long, cap, beard, glasses] = [next() < 0.4, 5 + next() * 8, next() < 0.25, next() < 0.3];
  const line = (d) =>
    svg("path", { d, fill: "none", stroke: "#2b2320", "stroke-width": 1.3, "stroke-linecap": "round" });
  return [
    svg("rect", { width: 64, height: 64, fill: ground }),
    long && svg("rect", { x: 32 - width - 3, y: 18, width: 2 * width + 6, height: 30, rx: 9, fill: hair }),
    shoulders(cloth),
    svg("rect", { x: 28, y: 36, width: 8, height: 11, rx: 4, fill: skin }),
    svg("ellipse", { cx: 32, cy: 28, rx: width, ry: 14, fill: skin }),
    beard && svg("path", { d: `M${32 - width} 31a${width} 12 0 0 0 ${2 * width} 0q-${width} 13-${2 * width} 0z`, fill: hair }),
    svg("path", { d: `M${31 - width} 27C${30 - width} ${10 - cap / 4} ${34 + width} ${10 - cap / 4} ${33 + width} 27Q32 ${11 + cap} ${31 - width} 27z`, fill: hair }),
    svg("circle", { cx: 27, cy: 28, r: 1.4, fill: "#2b2320" }),
    svg("circle", { cx: 37, cy: 28, r: 1.4, fill: "#2b2320" }),
    glasses && line("M23 28a4 4 0 1 0 8 0a4 4 0 1 0-8 0M33 28a4 4 0 1 0 8 0a4 4 0 1 0-8 0M31 28h2"),
    line(`M28 ${35 + next()}q4 ${1 + next() * 3} 8 0`),
  ].filter(Boolean);
}

function pattern(seed) {
  const { next, pick } = draws(seed);
  const [ground, first, second] = [pick(GROUND), pick(CLOTH), pick(HAIR)];
  const tiles = [];
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 2; column++) {
      const colour = next() < 0.5 ? first : second;
      if (next() < 0.35) continue;
      for (const x of [column, 3 - column])
        tiles.push(svg("rect", { x: 16 * x, y: 16 * row, width: 16, height: 16, rx: next() < 0.3 ? 8 : 1, fill: colour }));
    }
  return [svg("rect", { width: 64, height: 64, fill: ground }), ...tiles];
}

const KINDS = { default: silhouette, face, pattern };

/**
 * An SVG image; its name says its kind and a number, so that equal pictures are told alike to those who don't
 * see them. Without `t` it is decoration.
 */
export function picture({ kind, seed }, t) {
  const known = kind in KINDS ? kind : "default";
  const named = t && { role: "img", "aria-label": t(`picture_${known}`, { number: String((seed ?? 0) % 1000) }) };
  return svg(
    "svg",
    { viewBox: "0 0 64 64", class: "rf-picture", ...(t ? named : { "aria-hidden": "true" }) },
    ...KINDS[known](seed ?? 0),
  );
}
