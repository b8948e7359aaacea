/**
 * The house as data: each room, what it may import from, and the same for the rooms inside it. Arrows run one way.
 * eslint.config.js makes its rule of it; tests prove that each wrong arrow is caught and that the drawing in
 * docs/architecture.md shows no other.
 */

/** Room → the rooms that it may import from. */
export const ROOMS = {
  "src/framework": [],
  "src/scoring": ["src/framework"],
  "src/sheets": ["src/framework", "src/scoring"],
  "src/files": ["src/sheets"],
  "src/app": ["src/framework", "src/scoring", "src/sheets", "src/files"],
  "src/excel": ["src/app", "src/sheets"],
  "src/functions": ["src/framework", "src/scoring"],
  "src/commands": ["src/app"],
  "src/taskpane": ["src/app", "src/framework"],
  playground: ["packages/embedded-excel"],
  "packages/embedded-excel": [],
};

/** Room → room inside → the rooms beside it that it may import from; "." are the files that lie open in the room. */
export const INSIDE = {
  "src/sheets": {
    declared: [],
    marker: ["declared"],
    plan: ["marker"],
    drafting: ["plan"],
    refusals: ["plan", "drafting"],
    matrix: ["marker", "plan", "drafting"],
    scores: ["marker", "plan", "drafting", "matrix"],
    framework: ["marker", "plan", "drafting", "matrix"],
    form: ["marker", "plan", "drafting", "matrix", "scores"],
    heatmap: ["marker", "plan", "drafting", "matrix", "scores"],
    round: ["marker", "plan", "drafting", "matrix"],
    report: ["marker", "plan", "drafting", "matrix"],
    moments: ["marker", "plan", "drafting", "matrix", "scores", "heatmap"],
    needs: ["marker", "plan", "drafting", "matrix", "scores", "heatmap"],
    raters: ["marker", "plan", "drafting", "matrix"],
    ".": ["marker", "matrix", "form"],
  },
  "src/files": {
    bytes: [],
    xml: ["bytes"],
    writing: ["bytes", "xml"],
    reading: ["bytes", "xml"],
  },
  "src/app": {
    arguments: [],
    ".": ["arguments"],
    reading: ["arguments", "."],
    people: [".", "reading"],
    checking: [".", "reading"],
    repairing: [".", "reading", "checking"],
    heatmap: [".", "reading"],
    rounds: [".", "reading", "people"],
    reports: [".", "reading", "checking", "heatmap"],
    team: [".", "reading", "heatmap"],
    pane: ["arguments", ".", "reading", "people"],
    wording: [
      "arguments",
      ".",
      "reading",
      "people",
      "checking",
      "repairing",
      "heatmap",
      "rounds",
      "reports",
      "team",
      "pane",
    ],
    making: [".", "reading", "people", "checking", "wording"],
    actions: [
      "arguments",
      ".",
      "reading",
      "checking",
      "repairing",
      "heatmap",
      "rounds",
      "reports",
      "team",
      "pane",
      "wording",
      "making",
    ],
  },
  "src/excel": {
    request: [],
    reading: ["request"],
    writing: ["request", "reading"],
    changing: ["request", "reading", "writing"],
    ".": ["request", "reading", "writing", "changing"],
  },
  "src/functions": {
    faults: [],
    ".": ["faults"],
    help: ["faults", "."],
  },
  "src/taskpane": {
    pieces: [],
    matrix: ["pieces"],
    search: ["pieces"],
    functions: ["pieces"],
    scores: ["pieces"],
    heatmap: ["pieces"],
    framework: ["pieces"],
    round: ["pieces"],
    report: ["pieces"],
    ".": ["pieces", "matrix", "search", "functions", "scores", "heatmap", "framework", "round", "report"],
  },
  playground: {
    pieces: [],
    grid: [],
    charts: ["grid"],
    edits: ["pieces", "grid"],
    tables: ["pieces", "grid", "edits"],
    help: ["pieces", "grid"],
    pane: ["pieces"],
    ribbon: [],
    functions: ["ribbon"],
    tabs: ["pieces"],
    ".": ["pieces", "grid", "charts", "edits", "tables", "help", "pane", "ribbon", "functions", "tabs"],
  },
  "packages/embedded-excel": {
    view: [],
    model: ["view"],
    objects: ["model"],
    bridge: ["view", "model", "objects"],
    node: ["model", "bridge"],
    testing: ["node"],
    ".": ["view", "model", "bridge", "objects", "node", "testing"],
  },
};

/** The faces of the embedded Excel: all that others may import of it, as "embedded-excel/…". */
export const EMBEDDED_EXCEL = "packages/embedded-excel";

const INNER_FILES = "**/*.{ts,tsx}";
const OPEN_FILES = "*.{ts,tsx}";

/** What `import-x/no-restricted-paths` forbids between the rooms inside each room. */
export function innerZones() {
  return Object.entries(INSIDE).flatMap(([room, inside]) => {
    const files = (name) => `./${room}/${name === "." ? OPEN_FILES : `${name}/${INNER_FILES}`}`;
    return Object.entries(inside).flatMap(([name, allowed]) => {
      const forbidden = Object.keys(inside).filter((other) => other !== name && !allowed.includes(other));
      if (forbidden.length === 0) return [];
      const named = allowed.map((other) => (other === "." ? "what lies open around it" : other));
      return {
        target: files(name),
        from: forbidden.map(files),
        message: `${room}/${name} imports from ${named.length > 0 ? named.join(", ") : "no room beside it"}.`,
      };
    });
  });
}
