// What the learner did, kept in this browser only. Private mode or a full disk make it forget, never fail.

const key = (slug) => `real-fans/${slug}`;

/** What was kept for this exercise, or {}. One record for all languages. */
export function recall(slug) {
  try {
    const kept = JSON.parse(localStorage.getItem(key(slug)));
    return kept && typeof kept === "object" ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps `record`; an empty one removes all trace. */
export function keep(slug, record) {
  try {
    const text = JSON.stringify(record);
    if (text === "{}") localStorage.removeItem(key(slug));
    else localStorage.setItem(key(slug), text);
  } catch {
    // nowhere to keep it: the page still works until it is closed
  }
}
