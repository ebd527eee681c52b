// Bundles each module of the front end into dist/: one ES module each, so that a page
// fetches only the widget that its exercise needs. `--watch` rebuilds on change.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, context } from "esbuild";

const entries = ["exercise.js", "cards.js", "writing.js", "form.js", "code.js", "worker.js", "style.css"];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const options = {
  entryPoints: entries.map(here).filter(existsSync),
  outdir: here("dist"),
  bundle: true,
  format: "esm",
  minify: true,
  loader: { ".txt": "text" },
  target: ["es2022", "chrome109", "firefox115", "safari16.4"],
  legalComments: "linked",
  logLevel: "warning",
};

if (process.argv.includes("--watch")) {
  await (await context(options)).watch();
} else {
  await build(options);
  for (const entry of entries.filter((name) => existsSync(here(name)))) {
    const bytes = readFileSync(here(`dist/${entry}`));
    const zipped = gzipSync(bytes, { level: 9 }).length;
    console.log(`${entry.padEnd(12)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB  gzip ${(zipped / 1000).toFixed(1).padStart(6)} kB`);
  }
}
