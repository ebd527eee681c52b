// The page's Python: a module Web Worker that loads Pyodide and the course, then answers calls one at a time.
// Protocol: page -> {id, call, args}; worker -> {progress: 0..1} while loading, {ready: true} once,
// {id, value} or {id, error}; {error} without an id means that Python could not be loaded.
// What it loads is named by content in python/manifest.json (grader/bundle.py), so the browser's own cache is enough.

const home = new URL("python/", import.meta.url);
const SHARES = { archives: 0.3, wasm: 0.4, python: 0.2, grader: 0.1 }; // of a first load's time, for the progress bar
let progress = 0;

function advance(share) {
  progress += share;
  postMessage({ progress: Math.min(1, progress) });
}

async function get(name, options) {
  const response = await fetch(new URL(name, home), options);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return response;
}

/** An archive's bytes, unpacked here so that it travels small from servers that don't compress. */
async function archive({ file }, arrived = () => {}) {
  const counter = new TransformStream({
    transform(chunk, controller) {
      arrived(chunk.length);
      controller.enqueue(chunk);
    },
  });
  const { body } = await get(file);
  const unpacked = body.pipeThrough(counter).pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Write a zip's files, which are stored as they are, below a folder. */
function mount(FS, zip, folder) {
  const view = new DataView(zip.buffer);
  const utf8 = new TextDecoder();
  const known = new Set();
  const end = zip.length - 22; // no comment behind it
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const size = view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const path = `${folder}/${utf8.decode(zip.subarray(at + 46, at + 46 + length))}`;
    const start = local + 30 + length;
    const parent = path.slice(0, path.lastIndexOf("/"));
    if (!known.has(parent)) {
      FS.mkdirTree(parent);
      known.add(parent);
    }
    FS.writeFile(path, zip.subarray(start, start + size), { canOwn: true });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

async function load() {
  const manifest = await (await get("manifest.json", { cache: "no-cache" })).json();
  const indexURL = new URL(manifest.pyodide, home).href;
  const total = manifest.archives.reduce((sum, { bytes }) => sum + bytes, 0);
  const arrived = (bytes) => advance((SHARES.archives * bytes) / total);
  const archives = Promise.all(manifest.archives.map((entry) => archive(entry, arrived)));
  // Pyodide would fetch these two one after the other, and wait for ever for one that doesn't come
  const wasmURL = `${indexURL}pyodide.asm.wasm`;
  const wasm = get(wasmURL);
  const fetchOther = self.fetch;
  self.fetch = (url, options) => (String(url) === wasmURL ? wasm : fetchOther(url, options));
  const modules = Promise.all(["pyodide.mjs", "pyodide.asm.mjs"].map((name) => import(indexURL + name)));

  const [python] = await Promise.all([start(modules, archives, manifest.info, indexURL), archives, wasm]);
  advance(SHARES.python);
  const { call } = python.pyimport("grader.web");
  advance(SHARES.grader);
  const own = new Map(manifest.exercises.map((entry) => [entry.name, entry]));
  const there = new Map();
  /** Mount what one exercise alone needs, once. */
  async function prepare(exercise) {
    if (own.has(exercise) && !there.has(exercise)) {
      there.set(exercise, archive(own.get(exercise)).then((zip) => mount(python.FS, zip, "/course")));
      there.get(exercise).catch(() => there.delete(exercise)); // the next call asks again
    }
    await there.get(exercise);
  }
  return { call, prepare };
}

async function start(modules, archives, info, indexURL) {
  const [{ loadPyodide }] = await modules;
  return loadPyodide({
    indexURL,
    stdLibURL: "data:,", // ours is among the archives
    lockFileContents: { info, packages: {} },
    env: { PYTHONPATH: "/course:/python", PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" },
    async fsInit(FS) {
      advance(SHARES.wasm);
      const [stdlib, tools, course] = await archives;
      mount(FS, stdlib, "/python");
      mount(FS, tools, "/python");
      mount(FS, course, "/course");
    },
  });
}

const told = (error) => String(error?.message ?? error);
const loaded = load();
loaded.then(() => postMessage({ ready: true }), (error) => postMessage({ error: told(error) }));

const exerciseOf = ({ slug, exercise, report }) => slug ?? exercise ?? JSON.parse(report).exercise;

onmessage = async ({ data: { id, call, args } }) => {
  try {
    const python = await loaded;
    await python.prepare(exerciseOf(args));
    postMessage({ id, value: JSON.parse(python.call(call, JSON.stringify(args))) });
  } catch (error) {
    postMessage({ id, error: told(error) });
  }
};
