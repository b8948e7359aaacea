// Checks manifests in a process of its own, since the XML library is an ES module with WebAssembly.
// In: [{ text, surroundings? }] as JSON on standard input; out: the faults of each.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { checkManifest, projectSurroundings } from "../../tools/check-manifest/check-manifest";
import type { Surroundings } from "../../tools/check-manifest/manifest-fault";

interface Asked {
  readonly text: string;
  readonly surroundings?: Partial<Surroundings>;
}

const folder = mkdtempSync(path.join(tmpdir(), "compleet-manifest-"));
try {
  const answers = [];
  for (const asked of JSON.parse(await text(process.stdin)) as Asked[]) {
    const file = path.join(folder, "manifest.xml");
    writeFileSync(file, asked.text);
    answers.push(await checkManifest(file, { ...projectSurroundings(), ...asked.surroundings }));
  }
  process.stdout.write(JSON.stringify(answers));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
