// The length of a post by X's rules (twitter-text configuration v3): a URL counts 23, an emoji sequence 2,
// ordinary letters and punctuation 1, everything else 2. The same rules and patterns as grader/prose/length.py,
// which judges; a learner must never see another number here than there.
import domains from "../../prose/tlds.txt";

const [URL, EMOJI] = [23, 2];
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];

const raw = String.raw;
const ACCENTS = raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff`;
const OUTSIDE = raw`!'#%&()*+,\\\-.\/:;<=>?@\[\]\^_\{\|\}~$\s\u00a0\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069`;
const PATH = raw`[a-z\u0400-\u04ff0-9!*';:=+,.$\/%#\[\]\-\u2013_~@\|&${ACCENTS}]`;
const PATH_END = raw`[a-z\u0400-\u04ff0-9=_#\/+\-${ACCENTS}]`;
const PARENS = raw`\((?:${PATH}+|${PATH}*\(${PATH}+\)${PATH}*)\)`;
const PICTURE = raw`[\u203c\u2049\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\u{1f000}-\u{1f3fa}\u{1f400}-\u{1faff}](?!\ufe0e)[\ufe0f\u{1f3fb}-\u{1f3ff}]?`;

const emoji = new RegExp(
  [
    raw`[#*0-9]\ufe0f?\u20e3`,
    raw`\u{1f3f4}[\u{e0061}-\u{e007a}]+\u{e007f}`,
    raw`[\u{1f1e6}-\u{1f1ff}]{2}`,
    raw`[\u00a9\u00ae\u2122\u265f]\ufe0f`,
    raw`${PICTURE}(?:\u200d${PICTURE})*`,
  ].join("|"),
  "gu",
);

const names = domains.split(/\s+/).filter(Boolean).sort((one, other) => other.length - one.length).join("|");
const TLD = raw`(?:(?:${names})(?=[^0-9a-zA-Z@+\-]|$)|xn--[\-0-9a-z]+)`;
const label = (joints) => raw`[^${OUTSIDE}](?:[${joints}]|[^${OUTSIDE}]){0,62}(?<![${joints}])\.`;
const address = new RegExp(
  raw`(?<before>[^A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]|^)(?<protocol>https?:\/\/)?` +
    raw`(?<domain>(?:${label(raw`_\-`)}){0,8}${label(raw`\-`)}${TLD})(?::\d+)?` +
    raw`(?<rest>(?:\/(?:${PATH}*(?:${PARENS}${PATH}*)*(?:${PATH_END}|${PARENS})|@${PATH}+\/)*)?` +
    raw`(?:\?[a-z0-9!?*'@\(\);:&=+$\/%#\[\]\-_.,~\|]*[a-z0-9\-_&=#\/])?)`,
  "giu",
);
const bare = new RegExp(raw`(?:[\-a-z0-9${ACCENTS}]+\.)+${TLD}`, "giu");

/** Where X sees links: [start, end] of each. */
function links(text) {
  if (!text.includes(".")) return [];
  return [...text.matchAll(address)].flatMap((match) => {
    const { before, protocol, domain, rest } = match.groups;
    const end = match.index + match[0].length;
    const start = match.index + before.length;
    if (protocol) return [[start, end]];
    if (["-", "_", ".", "/"].includes(before)) return [];
    const found = [...domain.matchAll(bare)].map((part) => [start + part.index, start + part.index + part[0].length]);
    if (found.length && rest.startsWith("/")) found.at(-1)[1] = end;
    return found;
  });
}

/** The text in pieces, each {text, link}. */
export function pieces(text) {
  const cut = [];
  let at = 0;
  for (const [start, end] of [...links(text), [text.length, text.length]]) {
    if (start > at) cut.push({ text: text.slice(at, start), link: false });
    if (end > start) cut.push({ text: text.slice(start, end), link: true });
    at = end;
  }
  return cut;
}

const weight = (character) => {
  const code = character.codePointAt(0);
  return LIGHT.some(([low, high]) => low <= code && code <= high) ? 1 : 2;
};

function plain(text) {
  const emojis = text.match(emoji)?.length ?? 0;
  return emojis * EMOJI + Array.from(text.replace(emoji, "")).reduce((sum, character) => sum + weight(character), 0);
}

/** The number that X shows for `text`. */
export const weightedLength = (text) =>
  pieces(text.normalize("NFC")).reduce((sum, piece) => sum + (piece.link ? URL : plain(piece.text)), 0);
