import {
  namesWithin,
  presentDefinition,
  presentIndicator,
  presentName,
} from "../../src/framework/presentation";

test.each([
  ["Is erop gericht.", "is erop gericht"],
  ["  toont   begrip ", "toont begrip"],
  ["HR-beleid volgt", "HR-beleid volgt"],
  ["PDCA toepast", "PDCA toepast"],
  ["iPad gebruikt", "iPad gebruikt"],
  ["DigiD kent", "DigiD kent"],
  ["T-vormig werkt", "T-vormig werkt"],
  ["E-mailt tijdig", "e-mailt tijdig"],
  ["3D-modellen maakt", "3D-modellen maakt"],
  ["Nederland kent", "Nederland kent"],
  ["Wmo-loket bemant", "Wmo-loket bemant"],
  ["IJvert voor kwaliteit", "ijvert voor kwaliteit"],
  ["Één lijn trekt", "één lijn trekt"],
  ["(Eigen) werk toetst", "(eigen) werk toetst"],
  ["'s Ochtends begint", "'s ochtends begint"],
  ["werkt met brieven, mails e.d.", "werkt met brieven, mails e.d."],
  ["plant, regelt enz.", "plant, regelt enz."],
  ["wacht af...", "wacht af..."],
  ["stopt..", "stopt"],
  ["stopt .", "stopt"],
  ["vraagt: waarom?", "vraagt: waarom?"],
  ["", ""],
])("indicator %j is shown as %j", (text, shown) => {
  expect(presentIndicator(text)).toBe(shown);
  expect(presentIndicator(shown)).toBe(shown);
});

test("a word that has its capital within a sentence somewhere is a name", () => {
  const names = namesWithin([
    "adviseert het College en haar leden.",
    "Zoekt, Amsterdam Noord. Ook Dit",
    "'s Avonds werkt",
  ]);
  expect([...names]).toEqual(["College", "Amsterdam", "Noord", "Dit"]);
  expect(presentIndicator("College en raad adviseert", names)).toBe("College en raad adviseert");
  expect(presentIndicator("Collega's helpt", names)).toBe("collega's helpt");
});

test.each([
  ["Goed luisteren", "Goed luisteren."],
  ["Goed luisteren.", "Goed luisteren."],
  ["Goed luisteren;", "Goed luisteren."],
  ["Waarom?", "Waarom?"],
  ["Luisteren (en spreken.)", "Luisteren (en spreken.)"],
  ["Luisteren (en spreken)", "Luisteren (en spreken)."],
  ["  Goed\t luisteren e.d. ", "Goed luisteren e.d."],
])("definition %j is shown as %j", (text, shown) => {
  expect(presentDefinition(text)).toBe(shown);
});

test("a name has single spaces and composed accents", () => {
  expect(presentName(" Externe\u00A0 orie\u0308ntatie ")).toBe("Externe oriëntatie");
});
