/** The pictures of heatmaps: a team of twelve, scored by themselves and their manager. */
import { fill, turned, withoutPane, type Scene, type Stage } from "./stage";

/** Made-up people, as somebody types them. */
const TEAM = [
  "Anna Bakker; 1001; Burgerzaken; Adviseur",
  "Bilal Çelik; 1002; Burgerzaken; Adviseur",
  "Carla de Wit; 1003; Burgerzaken; Teamleider",
  "Daan Jansen; 1004; Burgerzaken; Adviseur",
  "Elif Yılmaz; 1005; Burgerzaken; Adviseur",
  "Frank O'Brien; 1006; Burgerzaken; Adviseur",
  "Gerda 't Hart; 1007; Vergunningen; Adviseur",
  "Hassan El Amrani; 1008; Vergunningen; Teamleider",
  "Ingrid Postma; 1009; Vergunningen; Adviseur",
  "Joost van Dijk; 1010; Vergunningen; Adviseur",
  "Karin Mulder; 1011; Vergunningen; Adviseur",
  "Łukasz Wiśniewski; 1012; Vergunningen; Adviseur",
];

/** A row for each person by self and by the manager; a dot is n.v.t., a space is left empty. */
const SCORES = [
  ...["332321332223232", "222321312223131"],
  ...["323432213333323", "313322212223221"],
  ...["4334.2234223223", "3322.2223123214"],
  ...["233321 33222332", "23321 322122312"],
  ...["433443334342334", "433433334333324"],
  ...["342233323234322", "321122212123211"],
  ...["223323332223222", "223222331213121"],
  ...["334343443443323", "334333443332223"],
  ...["232121223122 .2", "131121222121 .1"],
  ...["323322332233233", "322322322223132"],
  ...["443334423334433", "343323412224333"],
  ...["212232123121221", "212222122122111"],
];

/** Per competency what an Adviseur and what a Teamleider needs. */
const REQUIRED = ["332222322222223", "333333333333333"];

/** Function profiles, and a team score sheet that is filled in. */
async function scoredTeam({ page, pane }: Stage): Promise<void> {
  await pane.getByRole("tab", { name: "Scoren" }).click();
  await pane.getByLabel(/typ hier namen/).fill(TEAM.join("\n"));
  await pane.getByRole("radio", { name: /^Profielen/ }).check();
  await pane.getByRole("button", { name: "Maak functieprofielen" }).click();
  await page.getByRole("tab", { name: "Functieprofielen", selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
  await fill(page, "1.1 Zorgvuldigheid", turned(REQUIRED));
  await pane.getByRole("button", { name: "Melding sluiten" }).click();
  await pane.getByRole("radio", { name: /^Teamblad/ }).check();
  await pane.getByRole("checkbox", { name: "De medewerker zelf" }).check();
  await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
  await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
  await fill(page, "1.1 Zorgvuldigheid", turned(SCORES));
  await pane.getByRole("button", { name: "Melding sluiten" }).click();
}

async function made({ page, pane }: Stage): Promise<void> {
  await page.getByRole("tab", { name: /^Heatmap/, selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
}

export const heatmapScenes: readonly Scene[] = [
  {
    name: "pane-heatmap",
    size: { width: 1440, height: 1120 },
    part: "pane",
    play: async (stage) => {
      await scoredTeam(stage);
      await stage.pane.getByRole("tab", { name: "Heatmap" }).click();
      await stage.pane.getByRole("img", { name: /^Voorbeeld/ }).waitFor();
    },
  },
  {
    name: "blad-heatmap",
    size: { width: 1760, height: 1240 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await scoredTeam(stage);
      await stage.page.getByRole("button", { name: "Heatmap maken" }).click();
      await made(stage);
      await withoutPane(stage, "A1");
    },
  },
  {
    name: "blad-heatmap-tekort",
    size: { width: 1760, height: 820 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await scoredTeam(stage);
      await stage.pane.getByRole("tab", { name: "Heatmap" }).click();
      await stage.pane.getByRole("radio", { name: /^Tekort/ }).check();
      await stage.pane.getByRole("button", { name: "Maak heatmap" }).click();
      await made(stage);
      await withoutPane(stage, "A1");
    },
  },
  {
    name: "blad-heatmap-afdelingen",
    size: { width: 1560, height: 800 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await scoredTeam(stage);
      await stage.pane.getByRole("tab", { name: "Heatmap" }).click();
      await stage.pane.getByRole("radio", { name: "Afdelingen" }).check();
      await stage.pane.getByRole("button", { name: "Maak heatmap" }).click();
      await made(stage);
      await withoutPane(stage, "A1");
    },
  },
  {
    name: "blad-heatmap-zelf",
    size: { width: 1080, height: 800 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await scoredTeam(stage);
      await stage.pane.getByRole("tab", { name: "Heatmap" }).click();
      await stage.pane.getByRole("radio", { name: "Clusters" }).check();
      await stage.pane.getByRole("radio", { name: /^Zelf en anderen/ }).check();
      await stage.pane.getByRole("button", { name: "Maak heatmap" }).click();
      await made(stage);
      await withoutPane(stage, "A1");
    },
  },
];
