// The length of a post by X's rules (twitter-text configuration v3): a URL counts 23, an emoji
// sequence 2, the code points below count 1 and all others 2; text is brought to NFC first.
// The judge of the answer counts on its own; this only shows the learner where they stand.

const URL_WEIGHT = 23;
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];
const URL_PATTERN =
  /(?<![\p{L}\p{N}@#$_-])(?:https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|eu|hr|fr|uk|de|io|app|dev|me|co)(?![\p{L}\p{N}.@-]))(?::\d+)?(?:[/?#][^\s<>"„“”«»]*[^\s<>"„“”«».,:;!?)'…])?\/?/giu;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*\d]\ufe0f?\u20e3|[\u{1f1e6}-\u{1f1ff}]{2}/u;

const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter("en", { granularity: "grapheme" });
const clusters = (text) => (segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text));

const codePointWeight = (character) => {
  const code = character.codePointAt(0);
  return LIGHT.some(([low, high]) => low <= code && code <= high) ? 1 : 2;
};

const clusterWeight = (cluster) =>
  EMOJI.test(cluster) ? 2 : Array.from(cluster).reduce((sum, character) => sum + codePointWeight(character), 0);

const plainWeight = (text) => clusters(text).reduce((sum, cluster) => sum + clusterWeight(cluster), 0);

/** Pieces of the text in order, each {text, link}; what is a link here counts as a URL. */
export function pieces(text) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(URL_PATTERN)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), link: false });
    found.push({ text: match[0], link: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), link: false });
  return found;
}

/** The weighted length of `text`. */
export const weightedLength = (text) =>
  pieces(text.normalize("NFC")).reduce((sum, piece) => sum + (piece.link ? URL_WEIGHT : plainWeight(piece.text)), 0);
