/** What comes back of a round: collected once, updated when it comes again, and never a score in silence. */
import { FileFolder } from "../app/file-folder";
import { filledFile } from "../files/filled-file";
import { withExcel } from "./excel-at-work";
import { collect, filled, received, sendOut, usual } from "./rounds-at-work";

test("a look changes nothing; collecting writes each form once, and doing it again writes nothing", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const back = await filled(sent);
    const looked = await collect(excel, back, { write: false });
    expect(looked).toMatchObject({ added: 0, updated: 0, inSoFar: 8, sent: 8, missing: [] });
    expect(looked.list.map(({ verdict, taken }) => `${verdict} ${taken}`)).toEqual(
      new Array(8).fill("new true"),
    );
    expect(excel.book.sheetByName("Ontvangen scores")).toBeUndefined();

    excel.meter.reset();
    const first = await collect(excel, back);
    expect(excel.meter.requests).toBeLessThanOrEqual(4);
    expect(first).toMatchObject({
      added: 8,
      updated: 0,
      table: "Ontvangen_scores",
      sheet: "Ontvangen scores",
    });
    expect(first.list.every(({ filled: done, of }) => done === 13 && of === 13)).toBe(true);
    const rows = received(excel.book);
    expect(rows).toHaveLength(8 * 13);
    expect(rows[0]).toMatchObject({
      ...{ Naam: "An de Vries", Nr: "001", Beoordelaar: "zelf", Code: "1.2", Niveau: "1", Indicator: "1" },
      ...{ Score: usual({ level: 1, number: 1 }).score, Toelichting: "=1+1 gezien" },
    });
    expect(back.mostAtOnce).toBe(1);

    const again = await collect(excel, back);
    expect(again).toMatchObject({ added: 0, updated: 0 });
    expect(new Set(again.list.map(({ verdict }) => verdict))).toEqual(new Set(["alreadyCollected"]));
    expect(received(excel.book)).toEqual(rows);
  });
});

test("who is still missing, as text for a mail", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const { reminder, missing } = await collect(
      excel,
      await filled(sent, "Scores Bo Smit.xlsx", "Scores door Kees Peer.xlsx"),
    );
    expect(missing).toHaveLength(4);
    expect(reminder.split("\n")).toEqual([
      "2 van 8 binnen.",
      "Nog niet binnen:",
      "- An de Vries (zelf)",
      "- Çelik Yıldız (zelf)",
      "- Mia Chef (leidinggevende), over An de Vries, Bo Smit en Çelik Yıldız",
      "- Lies Peer (collega), over Bo Smit",
    ]);
  });
});

test("more filled in later updates; what contradicts is asked, and written only as chosen", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const name = "Scores Bo Smit.xlsx";
    const with_ = async (answer: Parameters<typeof filledFile>[1], file = name) => {
      const folder = new FileFolder();
      folder.files.set(file, await filledFile(sent.file(name), answer));
      return folder;
    };
    const part = await with_(({ code }) => (code === "1.2" ? { score: "ja" } : undefined));
    expect(await collect(excel, part)).toMatchObject({
      added: 1,
      list: [{ verdict: "new", filled: 6, of: 13 }],
    });
    const whole = await with_(({ code }) => ({ score: code === "1.2" ? "ja" : "nee" }));
    expect(await collect(excel, whole)).toMatchObject({
      added: 0,
      updated: 1,
      list: [{ verdict: "newerVersion" }],
    });
    // An older one that comes along later takes nothing away.
    expect(await collect(excel, part)).toMatchObject({ updated: 0, list: [{ verdict: "alreadyCollected" }] });

    const other = await with_(({ number }) => ({ score: number === 1 ? "deels" : "nee" }), "anders.xlsx");
    const said = await collect(excel, other);
    expect(said).toMatchObject({ added: 0, updated: 0, list: [{ verdict: "twoVersions", taken: false }] });
    expect(said.list[0]?.differs).toContainEqual({
      ...{ competency: "1.2", level: 1, indicator: 1, was: "ja", is: "deels" },
    });
    expect(received(excel.book).filter(({ Score }) => Score === "deels")).toEqual([]);
    expect(await collect(excel, other, { also: ["anders.xlsx"] })).toMatchObject({ added: 0, updated: 1 });
    expect(received(excel.book)).toHaveLength(13);
    expect(received(excel.book).filter(({ Score }) => Score === "ja")).toEqual([]);
  });
});

test("two files of one form that contradict each other: neither is taken until one is chosen", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const bytes = sent.file("Scores Bo Smit.xlsx");
    const back = new FileFolder();
    back.files.set("een.xlsx", await filledFile(bytes, () => ({ score: "ja" })));
    back.files.set(
      "twee.xlsx",
      await filledFile(bytes, ({ number }) => ({ score: number === 1 ? "nee" : "ja" })),
    );
    const asked = await collect(excel, back);
    expect(asked).toMatchObject({ added: 0 });
    expect(asked.list.map(({ verdict, differs }) => [verdict, differs?.length])).toEqual([
      ["twoVersions", 4],
      ["twoVersions", 4],
    ]);
    // Whoever sent it in is not reminded: it is in.
    expect(asked.missing.flatMap(({ people }) => people)).toHaveLength(7);
    expect(await collect(excel, back, { also: ["een.xlsx", "twee.xlsx"] })).toMatchObject({ added: 0 });
    expect(await collect(excel, back, { also: ["twee.xlsx"] })).toMatchObject({ added: 1 });
    expect(received(excel.book).filter(({ Score }) => Score === "nee")).toHaveLength(4);
  });
});

test("names of colleagues can be left out, and what a file is not to be taken for is left", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const back = await filled(sent);
    const outcome = await collect(excel, back, { withoutColleagues: true, not: ["Scores An de Vries.xlsx"] });
    expect(outcome.added).toBe(7);
    const rows = received(excel.book);
    expect(rows.some((row) => Object.values(row).some((text) => /^(?:Kees|Lies) Peer$/.test(text)))).toBe(
      false,
    );
    // The colleagues stay two, though nobody is named.
    expect(
      new Set(rows.filter((row) => row.Beoordelaar === "collega").map((row) => row["Formulier-id"])).size,
    ).toBe(2);
    expect(rows.filter((row) => row.Beoordelaar === "leidinggevende")[0]?.["Naam beoordelaar"]).toBe(
      "Mia Chef",
    );
  });
});

test("checked and drawn from the table as from the forms themselves", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    await collect(excel, await filled(sent));
    const checked = await excel.run("checkScores", { sheets: ["Ontvangen scores"] });
    if (!checked.ok) throw new Error(checked.error.message);
    expect(checked.result.sheets).toEqual([{ sheet: "Ontvangen scores", people: 3, scores: 16 }]);
    expect(checked.result.stillToScore).toEqual([]);
    expect(checked.result.findings.filter(({ kind }) => kind === "notUnderstood")).toEqual([]);
    const made = await excel.run("buildHeatmap", { view: "people", measure: "level" });
    if (!made.ok) throw new Error(made.error.message);
    expect(made.result).toMatchObject({
      rows: ["An de Vries", "Bo Smit", "Çelik Yıldız"],
      columns: ["1.2", "4.2"],
      live: false,
    });
  });
});

test("a list of someone else's, as a file: read as on a sheet, and taken when it is chosen", async () => {
  await withExcel(async (excel) => {
    await sendOut(excel, new FileFolder());
    const list =
      "Naam;Beoordelaar;1.2 Analyseren;4.2 Visie\nAn de Vries;leidinggevende;3;2\nDoor Dam;zelf;1;n.v.t.\n";
    const back = new FileFolder();
    back.files.set("lijst.csv", new TextEncoder().encode(list));
    const looked = await collect(excel, back);
    expect(looked.list.map(({ person, verdict, filled: done, of }) => [person, verdict, done, of])).toEqual([
      ["An de Vries", "new", 2, 2],
      ["Door Dam", "notOfThisRound", 2, 2],
    ]);
    expect(looked.added).toBe(1);
    expect(await collect(excel, back, { also: ["lijst.csv"] })).toMatchObject({ added: 1 });
    expect(received(excel.book).map((row) => [row.Naam, row.Code, row.Score])).toEqual([
      ["An de Vries", "1.2", "3"],
      ["An de Vries", "4.2", "2"],
      ["Door Dam", "1.2", "1"],
      ["Door Dam", "4.2", "n.v.t."],
    ]);
  });
});

test("no such files, and no way to take any", async () => {
  await withExcel(async ({ run }) => {
    const args = { files: ["*.xlsx"] };
    expect(await run("collectScores", args, { files: new FileFolder() })).toMatchObject({
      error: { code: "noSuchFiles" },
    });
    expect(await run("collectScores", args)).toMatchObject({ error: { code: "noFilesHere" } });
  });
});

test("a copy of its sheets that stands before them is left as it is", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const [first = "", ...others] = sent.files.keys();
    await collect(excel, await filled(sent, first));
    for (const name of ["Ronde", "Ontvangen scores"])
      excel.book.renameSheet(excel.book.copySheet(excel.book.sheetByName(name)!, 0), `Bewaard ${name}`);
    const kept = () =>
      ["Bewaard Ronde", "Bewaard Ontvangen scores"].map((name) => {
        const sheet = excel.book.sheetByName(name);
        return [sheet?.id, sheet?.values({ row: 0, column: 0, rows: 200, columns: 15 })];
      });
    const before = kept();
    const result = await collect(excel, await filled(sent, ...others));
    expect(result).toMatchObject({ sheet: "Ontvangen scores", inSoFar: 8, missing: [] });
    expect(received(excel.book)).toHaveLength(8 * 13);
    expect(kept()).toEqual(before);
    await sendOut(excel, new FileFolder());
    expect(kept()).toEqual(before);
  });
});
