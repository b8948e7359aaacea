/** All that can go wrong at each request of each scenario, and the table of what became of it. */
import type { Language } from "../../src/app/language";
import { OTHERS, type Other } from "./others";
import { Stage, type Fault, type Played, type Verdict } from "./play";
import { scenarios } from "./scenarios";

export interface Choice {
  /** Only scenarios of which the name holds this. */
  readonly only?: string;
  /** Every so manieth fault; all when left out. */
  readonly every?: number;
  /** Which of those is the first: zero-based, so that several runs play different ones. */
  readonly from?: number;
  /** Of the sentences; Dutch when left out. */
  readonly language?: Language;
  readonly onPlayed?: (played: Played) => void;
  /** Of scenarios that were played before, by name: these are not played again. */
  readonly known?: ReadonlyMap<string, readonly Played[]>;
  readonly onScenario?: (name: string, played: readonly Played[]) => Promise<void>;
}

/** What someone does who notices that something went wrong, before it has been undone. */
const AFTERWARDS: readonly Other[] = [
  "typt",
  "sorteert",
  "voegt een rij in",
  "hernoemt",
  "verwijdert",
  "verbergt",
];

/** The faults for a request of so many actions, with so many other places where someone may be at work. */
export function faultsOf(actions: number, elsewhere: number): readonly Fault[] {
  const steps = [...new Set([0, Math.floor(actions / 2), actions - 1])];
  return [
    ...steps.map((atAction): Fault => ({ kind: "breekt af", atAction })),
    { kind: "weigert" },
    { kind: "opdracht kwijt" },
    { kind: "antwoord kwijt" },
    { kind: "antwoord kwijt, iemand typt op het nieuwe blad" },
    ...OTHERS.map((other): Fault => ({ kind: "iemand", other })),
    ...AFTERWARDS.flatMap((other): readonly Fault[] => [
      { kind: "breekt af, dan iemand", other },
      { kind: "antwoord kwijt, dan iemand", other },
    ]),
    ...Array.from({ length: elsewhere }, (_, at) =>
      OTHERS.filter((other) => other !== "beveiligt de werkmap").map((other): Fault => ({
        kind: "iemand",
        other,
        at,
      })),
    ).flat(),
  ];
}

/** Plays them all, each kind of workbook made once. */
export async function playAll({
  only = "",
  every = 1,
  from = 0,
  language = "nl",
  onPlayed,
  known = new Map(),
  onScenario,
}: Choice = {}): Promise<readonly Played[]> {
  const results = new Map(known);
  const chosen = scenarios.filter(({ name }) => name.includes(only));
  const open = chosen.filter(({ name }) => !known.has(name));
  let count = 0;
  for (const kind of new Set(open.map(({ workbook }) => workbook))) {
    const stage = await Stage.of(kind, language);
    try {
      for (const scenario of open.filter(({ workbook }) => workbook === kind)) {
        const own: Played[] = [];
        for (const [index, actions] of (await stage.requestsOf(scenario)).entries()) {
          for (const fault of faultsOf(actions, scenario.elsewhere?.length ?? 0)) {
            if (count++ % every !== from) continue;
            const played = await stage.play(scenario, { request: index + 1, actions }, fault);
            if (!played) continue;
            own.push(played);
            onPlayed?.(played);
          }
        }
        results.set(scenario.name, own);
        await onScenario?.(scenario.name, own);
      }
    } finally {
      stage.dispose();
    }
  }
  return chosen.flatMap(({ name }) => results.get(name) ?? []);
}

const VERDICTS: readonly Verdict[] = [
  "niets gewijzigd",
  "alles gemaakt",
  "gezegd wat er is",
  "half",
  "kwijt",
  "onwaar",
];

/** A row for each scenario: how often each came out. Markdown. */
export function tableOf(results: readonly Played[]): string {
  const names = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = names.map((name) => {
    const own = results.filter(({ scenario }) => scenario === name);
    const requests = Math.max(...own.map(({ request }) => request));
    return [
      name,
      requests,
      own.length,
      ...VERDICTS.map((verdict) => own.filter((each) => each.verdict === verdict).length),
    ];
  });
  const totals = [
    "samen",
    "",
    results.length,
    ...VERDICTS.map((verdict) => results.filter((each) => each.verdict === verdict).length),
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["opdracht", "verzoeken", "keer verstoord", ...VERDICTS]),
    line(["---", ...Array.from({ length: 2 + VERDICTS.length }, () => "---:")]),
    ...rows.map(line),
    line(totals),
  ].join("\n");
}
