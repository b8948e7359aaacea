import { gridOfText } from "../../../src/framework/adopting/text-grid";
import { readFramework } from "../../../src/framework/adopting/read-framework";
import { compleet } from "../../../src/framework/compleet";
import source from "../../../src/framework/source/compleet-competenties.txt";
import { asked, grid, read, short } from "./grids";

describe("a row per indicator", () => {
  const rows = [
    ["Kader Duinstad", null, null, null, null, null],
    [null, null, null, null, null, null],
    ["Groep", "Nr", "Competentie", "Omschrijving", "Niveau", "Gedragsindicator"],
    ["Samen", "S1", "Aansluiten", "Zoekt de ander op.", 1, "belt zelf"],
    [null, null, null, null, 1, "komt langs"],
    [null, null, null, null, 2, "verbindt wijken"],
    ["Klaar", "K1", "Opleveren", "Maakt af.", 2, "sluit een dossier"],
    ["Totaal", null, null, null, 4, null],
    ["Legenda: niveau 1 = volgend, 2 = leidend", null, null, null, null, null],
  ];

  it("fills down what stands once, takes level names from the legend and passes over the total", () => {
    const found = read(grid(rows));
    expect(short(found)).toEqual({
      "Samen/S1 Aansluiten": { "1 volgend": ["belt zelf", "komt langs"], "2 leidend": ["verbindt wijken"] },
      "Klaar/K1 Opleveren": { "2 leidend": ["sluit een dossier"] },
    });
    expect(found.framework.title).toBe("Kader Duinstad");
    expect(found.count).toEqual({ clusters: 2, competencies: 2, levels: 2, indicators: 4 });
    expect(asked(found)).toEqual({ missingLevels: "doesNotExist" });
    expect(found.notUnderstood).toEqual([]);
  });

  it("gives a level that is not described where a person says that it exists", () => {
    const found = read(grid(rows), { answers: { missingLevels: "notDescribed" } });
    expect(short(found)["Klaar/K1 Opleveren"]).toEqual({
      "1 volgend": [],
      "2 leidend": ["sluit een dossier"],
    });
  });

  it("keeps behaviour that is not wanted out", () => {
    const found = read(
      grid([
        ["Competentie", "Niveau", "Effectief gedrag", "Niet-effectief gedrag", "Weging"],
        ["Luisteren", "Niveau 1 – iedereen", "vat samen", "valt in de rede", 0.5],
        ["Luisteren", "Niveau 2 – leiding", "nodigt uit", "onderbreekt", 0.5],
      ]),
    );
    expect(short(found)).toEqual({
      "/1.1 Luisteren": { "1 iedereen": ["vat samen"], "2 leiding": ["nodigt uit"] },
    });
    expect(found.count.clusters).toBe(0);
    expect(asked(found)).toEqual({ negative: "leaveOut", columns: "leaveOut" });
  });

  it("says which rows belong to no competency and which code is a date", () => {
    const cells = grid([
      ["Code", "Competentie", "Niveau", "Indicator"],
      [null, null, 1, "zweeft"],
      ["1-feb", "Plannen", 1, "maakt een planning"],
    ]);
    const rowsOf = cells.rows.map((row) =>
      row.map((cell) => (cell.at === "A3" ? { ...cell, damage: "date" as const } : cell)),
    );
    const found = read({ rows: rowsOf });
    expect(found.notUnderstood).toEqual([
      { cell: "C2", text: "1", why: "noCompetency" },
      { cell: "D2", text: "zweeft", why: "noCompetency" },
      { cell: "A3", text: "1-feb", why: "date" },
    ]);
    expect(short(found)).toEqual({ "/1.1 Plannen": { "1": ["maakt een planning"] } });
  });

  it("numbers a code that is there already anew, and says so", () => {
    const found = read(
      grid([
        ["Code", "Competentie", "Indicator", "Niveau"],
        [1.1, "Plannen", "maakt een planning", 1],
        [1.1, "Sturen", "houdt koers", 1],
      ]),
    );
    expect(Object.keys(short(found))).toEqual(["/1.1 Plannen", "/1.2 Sturen"]);
    expect(found.notUnderstood).toEqual([{ cell: "B3", text: "1.1", why: "sameCode" }]);
  });

  it("is read with numbers beside it", () => {
    const found = read(
      grid([
        ["Competentie", "Volgnummer", "Niveau", "Gewicht", "Indicator"],
        ["Plannen", 1, 1, 5, "maakt een planning"],
        ["Plannen", 2, 2, 5, "stemt af"],
      ]),
    );
    expect(Object.keys(Object.values(short(found))[0] ?? {})).toEqual(["1", "2"]);
  });

  it("leaves hidden rows out where a person says so", () => {
    const cells = { ...grid(rows), hidden: new Set([4]) };
    expect(asked(read(cells)).hiddenRows).toBe("read");
    expect(read(cells).count.indicators).toBe(4);
    expect(read(cells, { answers: { hiddenRows: "leaveOut" } }).count.indicators).toBe(3);
  });
});

describe("a row per competency and a column per level", () => {
  const bullets = "• leest mee\n• vraagt door";

  it("takes lists in cells apart, whatever their marks", () => {
    const found = read(
      grid([
        ["Competentie", "Definitie", "Basis", "Gevorderd", "Expert"],
        ["Meten", null, null, null, null],
        [
          "Cijfers lezen",
          "Begrijpt cijfers.",
          bullets,
          "1. rekent\n2. toetst",
          "– voorspelt\n– legt uit\n  aan de raad",
        ],
        ["Verslaan", "Schrijft op.", "noteert", "a) ordent\nb) schrapt", "n.v.t."],
      ]),
    );
    expect(short(found)).toEqual({
      "Meten/1.1 Cijfers lezen": {
        "1 Basis": ["leest mee", "vraagt door"],
        "2 Gevorderd": ["rekent", "toetst"],
        "3 Expert": ["voorspelt", "legt uit aan de raad"],
      },
      "Meten/1.2 Verslaan": { "1 Basis": ["noteert"], "2 Gevorderd": ["ordent", "schrapt"] },
    });
    expect(asked(found)).toEqual({ missingLevels: "doesNotExist" });
  });

  it("keeps prose whole, unless a person says that it is a list", () => {
    const rows = grid([
      [null, null, "Niveau", null],
      ["Nr", "Naam", "1 Start", "2 Door"],
      [1, "Denken", null, null],
      [1.1, "Ontleden", "Ziet wat mist. Vraagt dat op.", "Legt verbanden tussen bronnen."],
      ["1.10", "Kiezen", "Kiest met hulp.", "-"],
    ]);
    expect(short(read(rows))).toEqual({
      "Denken/1.1 Ontleden": {
        "1 Start": ["Ziet wat mist. Vraagt dat op."],
        "2 Door": ["Legt verbanden tussen bronnen."],
      },
      "Denken/1.10 Kiezen": { "1 Start": ["Kiest met hulp."] },
    });
    expect(short(read(rows, { answers: { prose: "list" } }))["Denken/1.1 Ontleden"]?.["1 Start"]).toEqual([
      "ziet wat mist",
      "vraagt dat op",
    ]);
  });

  it("asks whether words of judgement are levels, and takes them for none", () => {
    const rows = grid([
      ["Competentie", "Onvoldoende", "Voldoende", "Goed"],
      ["Plannen", "vergeet afspraken steeds", "houdt een agenda bij", "plant ook voor anderen"],
      ["Sturen", "laat het lopen tot het misgaat", "stuurt op tijd bij", "voorkomt bijsturen"],
    ]);
    expect(short(read(rows))).toEqual({ "/1.1 Plannen": {}, "/1.2 Sturen": {} });
    expect(asked(read(rows))).toEqual({ levelsOrRatings: "ratings", levelNames: "none" });
    const levels = read(rows, { answers: { levelsOrRatings: "levels" } });
    expect(levels.levels).toEqual(["Onvoldoende", "Voldoende", "Goed"]);
    expect(asked(levels).levelOrder).toBe("Onvoldoende < Voldoende < Goed");
  });

  it("asks the order of levels of which nothing is known, and turns it", () => {
    const rows = grid([
      ["Competentie", "Meester", "Gezel", "Leerling"],
      [
        "Timmeren",
        "leert het anderen in de werkplaats",
        "maakt een kast zonder hulp",
        "zaagt recht langs een lijn",
      ],
    ]);
    expect(asked(read(rows))).toEqual({ levelOrder: "Meester < Gezel < Leerling" });
    const answers = { levelOrder: "Leerling < Gezel < Meester" };
    expect(read(rows, { answers }).levels).toEqual(["Leerling", "Gezel", "Meester"]);
    expect(read(rows, { levels: ["Leerling", "Gezel", "Meester"] }).asks).toEqual([]);
  });

  it("leaves a column of what is unacceptable out", () => {
    const found = read(
      grid([
        ["Skill", "0. Unacceptable", "1. Basic", "2. Advanced"],
        ["Testing", "never tests anything", "tests own work", "makes others test"],
      ]),
    );
    expect(found.levels).toEqual(["Basic", "Advanced"]);
    expect(asked(found)).toEqual({ negative: "leaveOut" });
  });

  it("refuses more than seven levels", () => {
    const found = readFramework(
      grid([
        ["Competentie", ...Array.from({ length: 8 }, (_, index) => `Niveau ${index + 1}`)],
        ["Plannen", ...Array.from({ length: 8 }, (_, index) => `doet ${index + 1}`)],
      ]),
    );
    expect(found).toMatchObject({ why: "tooManyLevels" });
  });

  it("reads levels down and competencies across", () => {
    const found = read(
      grid([
        ["Niveau", "Plannen", "Sturen"],
        ["1", "maakt een eigen planning", "vraagt om hulp als het vastloopt"],
        ["2", "plant voor het team", "stuurt bij voordat het moet"],
      ]),
    );
    expect(short(found)).toEqual({
      "/1.1 Plannen": { "1": ["maakt een eigen planning"], "2": ["plant voor het team"] },
      "/1.2 Sturen": { "1": ["vraagt om hulp als het vastloopt"], "2": ["stuurt bij voordat het moet"] },
    });
    expect(asked(found)).toEqual({ turned: "competencies" });
  });
});

describe("blocks under each other", () => {
  const lines = [
    "Boek Buitendienst",
    "Cluster: Vak",
    "V.1 Straatwerk (kern)",
    "Definitie: Werkt veilig.",
    "Niveau A",
    "•\tbeslist over afzetten",
    "Niveau B",
    "•\tzet zelf af",
    "•\thelpt anderen",
    "",
    "V.2 Onderhoud",
    "Houdt spullen heel.",
    "Niveau B",
    "•\tmeldt schade",
  ];
  const cells = (texts: readonly string[]) => grid(texts.map((text) => [text]));

  it("asks which letter is the highest", () => {
    const found = read(cells(lines));
    expect(short(found)).toEqual({
      "Vak/V.1 Straatwerk": { "1 A": ["beslist over afzetten"], "2 B": ["zet zelf af", "helpt anderen"] },
      "Vak/V.2 Onderhoud": { "2 B": ["meldt schade"] },
    });
    expect(asked(found)).toEqual({ core: "core", levelOrder: "A < B", missingLevels: "doesNotExist" });
    expect(found.framework.clusters[0]?.competencies[1]?.definition).toBe("Houdt spullen heel.");
  });

  it("believes a line that says so", () => {
    const found = read(cells(["Boek", "A is het hoogste niveau, B het laagste.", ...lines.slice(1)]));
    expect(found.levels).toEqual(["B", "A"]);
    expect(asked(found)).not.toHaveProperty("levelOrder");
  });

  it("passes over what is not wanted, and tells lines that fit nothing", () => {
    const found = read(
      cells([
        ...lines,
        "Negatieve indicatoren:",
        "•\tlaat het slingeren",
        "Niveau C",
        "•\tkoopt in",
        "Zie ook het inkoopbeleid.",
      ]),
    );
    expect(short(found)["Vak/V.2 Onderhoud"]).toEqual({ "2 B": ["meldt schade"], "3 C": ["koopt in"] });
    expect(found.notUnderstood.map(({ text }) => text)).toEqual(["Zie ook het inkoopbeleid."]);
  });

  it("reads the document of the built-in framework, pasted as a text", () => {
    const found = read(gridOfText(source));
    expect(found.count).toEqual({ clusters: 4, competencies: 15, levels: 4, indicators: 215 });
    expect(found.framework.clusters.map(({ code, name }) => [code, name])).toEqual(
      compleet().clusters.map(({ code, name }) => [code, name]),
    );
    expect(found.notUnderstood).toEqual([]);
    expect(found.asks).toEqual([]);
  });

  it("reads a pasted text with bullets and tabs", () => {
    expect(short(read(gridOfText(lines.join("\n"))))).toEqual(short(read(cells(lines))));
  });
});

describe("names and definitions only", () => {
  const rows = grid([
    ["Kern- en functiecompetenties", null, null],
    [null, null, null],
    ["Voor iedereen", null, null],
    ["a", "Inwoner eerst (zie ook 2)", "Zet de vraag voorop."],
    ["Per functie", null, null],
    [1, "Kalm blijven", "Blijft rustig.\nVoorbeeldgedrag:\n- telt tot tien\n- ademt uit"],
    [2, "Inwoner eerst", "Zie a."],
    [3, "Besluiten / kiezen (voorheen: Knopen)", null],
  ]);

  it("has groups, former names and behaviour at no level; a reference is no second competency", () => {
    const found = read(rows);
    expect(Object.keys(short(found))).toEqual([
      "Voor iedereen/a Inwoner eerst",
      "Per functie/1 Kalm blijven",
      "Per functie/3 Besluiten / kiezen",
    ]);
    const [, calm, choosing] = found.framework.clusters.flatMap(({ competencies }) => competencies);
    expect(calm).toMatchObject({ definition: "Blijft rustig.", examples: ["telt tot tien", "ademt uit"] });
    expect(choosing?.aliases).toEqual(["Knopen"]);
    expect(asked(found)).toEqual({
      examples: "examples",
      formerName: "alias",
      sameName: "one",
      levelNames: "none",
    });
  });

  it("tells of both where one name refers and another does not", () => {
    const found = read(
      grid([
        ["Voor iedereen", null, null],
        ["a", "Inwoner eerst", "Zet de vraag voorop."],
        ["b", "Samenwerken", "Deelt wat anderen nodig hebben."],
        ["Per functie", null, null],
        [1, "Inwoner eerst", "Zie a."],
        [2, "Samenwerken", "Werkt met ketenpartners."],
      ]),
    );
    expect(found.asks.filter(({ question }) => question === "sameName")).toMatchObject([
      { taken: "one", about: ["Inwoner eerst"] },
      { taken: "both", about: ["Samenwerken"] },
    ]);
    expect(Object.keys(short(found))).toEqual([
      "Voor iedereen/a Inwoner eerst",
      "Voor iedereen/b Samenwerken",
      "Per functie/2 Samenwerken (Per functie)",
    ]);
  });

  it("gets the levels that a person names", () => {
    const found = read(rows, { levels: ["start", "vak", "meester"] });
    expect(found.levels).toEqual(["start", "vak", "meester"]);
    expect(short(found)["Per functie/1 Kalm blijven"]).toEqual({
      "1 start": [],
      "2 vak": [],
      "3 meester": [],
    });
  });

  it("reads a name and its sentence in one cell", () => {
    const found = read(
      grid([
        ["Competenties"],
        ["Leren – Wordt beter door terug te kijken."],
        ["Delen – Geeft door wat werkt."],
      ]),
    );
    expect(
      found.framework.clusters[0]?.competencies.map(({ name, definition }) => [name, definition]),
    ).toEqual([
      ["Leren", "Wordt beter door terug te kijken."],
      ["Delen", "Geeft door wat werkt."],
    ]);
  });
});

it("reads a tree by its parents, where the column 'Niveau' is the depth", () => {
  const found = read(
    grid([
      ["Niveau", "Code", "Bovenliggend", "Naam", "Omschrijving"],
      [1, "D", null, "Digitaal", "Met systemen."],
      [2, "D.1", "D", "Opslaan", "Bewaart goed."],
      [3, "D.1.a", "D.1", "Instap", "Met hulp."],
      [4, "D.1.a.1", "D.1.a", "gebruikt mappen", null],
      [3, "D.1.b", "D.1", "Zelf", "Zonder hulp."],
      [4, "D.1.b.1", "D.1.b", "ruimt op", null],
      [2, "D.2", "X", "Zwerver", null],
    ]),
  );
  expect(short(found)).toEqual({
    "Digitaal/D.1 Opslaan": { "1 Instap": ["gebruikt mappen"], "2 Zelf": ["ruimt op"] },
  });
  expect(found.framework.clusters[0]?.competencies[0]?.levels[0]?.description).toBe("Met hulp.");
  expect(asked(found)).toMatchObject({ levelOrder: "Instap < Zelf" });
  expect(found.notUnderstood).toEqual([{ cell: "D8", text: "Zwerver", why: "noParent" }]);
});

it("reads names alone, below a heading, and a code before a name", () => {
  expect(Object.keys(short(read(grid([["Competentie"], ["Lef"], ["A2 Rust"]]))))).toEqual([
    "/1.1 Lef",
    "/A2 Rust",
  ]);
});

it("takes scores and required levels for no framework", () => {
  const rows = grid([
    ["Functie", "Analyseren", "Samenwerken"],
    ["Adviseur", 3, 2],
    ["Teamleider", 2, 3],
  ]);
  expect(readFramework(rows)).toEqual({ why: "numbers" });
});

it("passes over a row of totals", () => {
  const found = read(
    grid([
      ["Groep", "Competentie", "Operationeel", "Tactisch"],
      ["Mens", "Coachen", "• luistert", "• begeleidt"],
      [null, "Delen", "• helpt", "• verbindt"],
      ["Totaal", 2, 2, 2],
    ]),
  );
  expect(Object.keys(short(found))).toEqual(["Mens/1.1 Coachen", "Mens/1.2 Delen"]);
});

it("finds nothing where there is no framework", () => {
  expect(readFramework(grid([[null]]))).toEqual({ why: "nothing" });
});

describe("columns that a person says something else of", () => {
  const rows = grid([
    ["Onderdeel", "Competentie", "Criterium", "Niveau", "Wat je ziet"],
    ["Samen", "Aansluiten", "belt zelf", 1, "belt de ander"],
    ["Klaar", "Opleveren", "sluit een dossier", 2, "heeft een lege la"],
  ]);

  it("are told with what they were taken for", () => {
    expect(read(rows).columns).toEqual([
      { cell: "A1", heading: "Onderdeel", role: "aside" },
      { cell: "B1", heading: "Competentie", role: "competency" },
      { cell: "C1", heading: "Criterium", role: "indicator" },
      { cell: "D1", heading: "Niveau", role: "level" },
      { cell: "E1", heading: "Wat je ziet", role: "aside" },
    ]);
  });

  it("are read as that, and what had that role before is left out", () => {
    const found = read(rows, { columns: { A1: "cluster", E1: "indicator" } });
    expect(short(found)).toEqual({
      "Samen/1.1 Aansluiten": { "1": ["belt de ander"] },
      "Klaar/2.1 Opleveren": { "2": ["heeft een lege la"] },
    });
    expect(found.columns.map(({ role }) => role)).toEqual([
      "cluster",
      "competency",
      "aside",
      "level",
      "indicator",
    ]);
    expect([...found.cells]).toEqual([
      ["1.1", "B2"],
      ["2.1", "B3"],
    ]);
  });

  it("can be the texts of a level, or leave a level out", () => {
    const table = grid([
      ["Competentie", "Instap", "Niveau 2", "Niveau 3"],
      ["Lef", "• durft", "• zegt het", "• gaat voor"],
    ]);
    expect(short(read(table))).toEqual({ "/1.1 Lef": { "2": ["zegt het"], "3": ["gaat voor"] } });
    expect(short(read(table, { columns: { B1: "levelTexts", C1: "aside", D1: "aside" } }))).toEqual({
      "/1.1 Lef": { "1 Instap": ["durft"] },
    });
  });
});
