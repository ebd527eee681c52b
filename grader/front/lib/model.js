// The smallest model that an anywidget front-end module can draw from (get, set, on, off, save_changes).

/** A model over `traits`; `saved` is called with the names of what changed when the module saves. */
export function makeModel(traits, saved) {
  const listeners = new Map();
  const changed = new Set();
  return {
    get: (name) => traits[name],
    set(name, value) {
      if (traits[name] === value) return;
      traits[name] = value;
      changed.add(name);
      for (const listener of listeners.get(`change:${name}`) ?? []) listener();
    },
    save_changes() {
      const names = [...changed];
      changed.clear();
      if (names.length) saved(names);
    },
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    off: (event, listener) =>
      listeners.set(event, (listeners.get(event) ?? []).filter((other) => listener && other !== listener)),
  };
}
