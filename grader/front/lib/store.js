// What the learner did, kept in this browser only. Private mode or a full disk make it forget, never fail.

/** Where an exercise's record lies. */
export const key = (slug) => `real-fans/${slug}`;

const whole = (number) => Number.isInteger(number) && number >= 0;
const named = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function isReport(graded) {
  try {
    return named(graded?.answer) && whole(graded.variant) && named(JSON.parse(graded.report));
  } catch {
    return false;
  }
}

const SOUND = { variant: whole, value: named, draft: named, hints: whole, unlocked: (is) => is === true, graded: isReport };

/** Of what somebody or an older page may have stored, the parts that can be what they should. */
const sound = (kept) => Object.fromEntries(Object.entries(SOUND).filter(([name, is]) => is(kept[name])).map(([name]) => [name, kept[name]]));

/** What was kept for this exercise, or {}. One record for all languages. */
export function recall(slug) {
  try {
    const kept = JSON.parse(localStorage.getItem(key(slug)));
    return named(kept) ? sound(kept) : {};
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
