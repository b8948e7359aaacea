/**
 * Excel reads what is written to a cell as if it were typed: "=1+1", "+31 6" and "@x" become formulas, "1.1" a number
 * (or, in Dutch, a date), "mei 2024" a date, "waar" a boolean, and a leading apostrophe disappears. A leading
 * apostrophe makes anything text and is not part of it; the cell then keeps Excel's "quote prefix".
 *
 * The rule errs on the side of the apostrophe, which costs nothing: a text goes without only when it begins with a
 * letter or a bullet, holds no digit in any script, and is no boolean in any language of Excel.
 */
const BEGINS_HARMLESSLY = /^[\p{L}•]/u;
const HOLDS_A_DIGIT = /\p{N}/u;

/** TRUE and FALSE in the languages of Excel, in upper case. */
const BOOLEANS = new Set([
  ..."TRUE FALSE WAAR ONWAAR WAHR FALSCH VRAI FAUX VERDADERO FALSO VERDADEIRO VERO SANT USANT USANN SAND FALSK".split(
    " ",
  ),
  ..."SANN FALSKT TOSI EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS DOĞRU YANLIŞ ИСТИНА ЛОЖЬ ІСТИНА ХИБНІСТЬ".split(
    " ",
  ),
  ..."ADEVĂRAT FALS CERT VERITAT EGIA GEZURRA RESNIČNO NERESNIČNO ISTINA NEISTINA LAŽ TAČNO NETAČNO TÕENE VÄÄR".split(
    " ",
  ),
  ..."PATIESS APLAMS TEISINGA KLAIDINGA ΑΛΗΘΗΣ ΨΕΥΔΗΣ ΑΛΗΘΕΣ ΨΕΥΔΕΣ ВЯРНО НЕВЯРНО BENAR SALAH".split(" "),
]);

/** What to write to a cell so that it holds exactly this text, as text. */
export function textInput(text: string): string {
  return text === "" || isReadAsText(text) ? text : `'${text}`;
}

function isReadAsText(text: string): boolean {
  return (
    BEGINS_HARMLESSLY.test(text) && !HOLDS_A_DIGIT.test(text) && !BOOLEANS.has(text.trim().toUpperCase())
  );
}

/** Excel's limit on what a cell holds. */
export const MOST_CHARACTERS = 32_767;
