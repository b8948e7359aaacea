import type { DocumentationWords } from "./argument-lines";

const competencies = "Codes, names or aliases, in any order; 1.1 may be a number. Left out: all.";
const sheetName = "The name of the new sheet. Left out: a name of its own that is free.";
const again = {
  sheet: "The sheet of the heatmap, by name. Left out: the one in front.",
  sources: "The sheets that the heatmap is made of. Left out: those of last time.",
  baseline: "The earlier score sheet, of a heatmap of change.",
};

/** In English. */
export const englishDocumentation: DocumentationWords = {
  title: "Actions for a scenario",
  about:
    'What a step `{ "do": …, "with": { … } }` of a scenario may ask. This is made from the arguments as the code declares ' +
    "them: `npm run docs:actions` writes it, a test keeps it true.",
  columns: ["argument", "what it may be", "what it does"],
  required: "must be there",
  otherwise: (value) => `else ${value}`,
  nothing: "No arguments.",
  asBuilding:
    'All arguments of `buildHeatmap`, none of them required (`view` else `"people"`, `measure` else `"level"`), and:',
  actions: {
    adoptFramework: "Adopt a framework of one’s own",
    giveFramework: "Give the framework as text or as a CASE package",
    insertMatrix: "Insert competency matrix",
    insertText: "Put in the selected cell",
    insertFormula: "Put the formula in the selected cell",
    freezeFormulas: "Replace formulas by values",
    createTeamScoreSheet: "Make a team score sheet",
    createIndicatorForms: "Make indicator forms",
    createProfiles: "Make function profiles",
    sendOut: "Send out forms as files",
    collectScores: "Collect forms",
    removeCollected: "Remove collected scores",
    checkScores: "Check scores",
    answerSheet: "Keep what the scores mean",
    mendScores: "Carry out proposed mends",
    reconnectSheet: "Connect the sheet again",
    repairSheet: "Repair the score sheet",
    readSelection: "Read the selection",
    writeScore: "Fill in the score",
    goToScore: "Go to another score",
    requiredLevel: "Look up the required level",
    makeReports: "Make development reports",
    previewHeatmap: "Preview the heatmap",
    buildHeatmap: "Make a heatmap",
    refreshHeatmap: "Refresh the heatmap",
    shareHeatmap: "Make a version for sharing",
    buildNeeds: "Making what a team needs",
    compareMoments: "Comparing moments",
    compareRaters: "Comparing raters",
    goTo: "Go to the sheet",
    undo: "Puts back what was written in cells",
    removePersonalData: "Remove personal data",
    removeSheet: "Remove the sheet",
  },
  lines: {
    adoptFramework: {
      from:
        'Where the framework stands: one of `{ "sheet": … }` (with `"cells": "A1:F20"` only those cells), `{ "selection": true }`, `{ "text": … }`, `{ "file": "kader.xlsx" }` for another workbook (with `"sheet"` that sheet of it), or `"builtIn"` for the ' +
        "framework of this add-in.",
      levels: "The names of the levels, lowest first.",
      answers: "For a question of `asks` another answer than was taken, one of `possible`.",
      columns: "What a column is for, by the cell of its heading, where it was taken for something else.",
      preview: "Makes nothing, and says what would be made.",
      sheetName,
    },
    giveFramework: {
      as: "The form: text that `adoptFramework` reads back word for word, or a CASE 1.1 package in JSON.",
      creator: "In CASE only: who lays the framework down. Left out: unknown (“onbekend”).",
      language:
        "In CASE only: the language of the texts. Left out: `nl` for the framework of this add-in, none for one of your own.",
    },
    insertMatrix: {
      layout: "The form: a list, a matrix or cards.",
      competencies,
      levels: "The levels. Left out: all.",
      translation:
        "The same framework in another language, on a sheet (`sheet`, with `cells` a part of it), in the selection or as a text. What belongs together is told by the same codes and levels, and as many indicators; what has not stays without a translation and is named. With `answers` the answers, as for `adoptFramework`.",
      target: "Where the matrix goes: on a new sheet, or from the selected cell.",
      sheetName: "The name of the new sheet, with that only. Left out: a name of its own that is free.",
    },
    insertText: { text: "The text for the selected cell, which must be empty." },
    insertFormula: { formula: "The formula, in English and with commas, for the selected cell." },
    freezeFormulas: {
      sheet: "A sheet by its name; goes without `target`.",
      target: "Where formulas become values. With both left out: in the whole workbook.",
    },
    createTeamScoreSheet: {
      people: "Who are scored: at most 2,000.",
      competencies,
      raters: "A row per person for each of these raters.",
      sheetName,
    },
    createIndicatorForms: {
      people: "For whom a form is made: at most 2,000.",
      rater: "Who fills in the forms; the manager where nobody is named.",
      raters: "More who fill them in: a form for each.",
      competencies,
      levels: "The levels on the form. Left out: all.",
    },
    createProfiles: {
      profiles: "The functions, each with the required level by competency (code, name or alias).",
      weights: "How heavily a competency counts, by competency.",
      norms:
        "Lines of norms on other sheets, each a function more: the cell of the label, and what to call the function.",
      sheetName,
    },
    sendOut: {
      per: "A file for each rater, or for each form.",
      people:
        "Who are scored. Left out: by the sheet Ronde, or a list in front with a column “Leidinggevende” (manager).",
      raters:
        'Who give scores: `"self"`, `"manager"` or `"colleague"`, or by name `{ "name", "rater", "people" }`; `people` left out: about all. Left out: the manager.',
      competencies,
      levels: "The levels on the form. Left out: all.",
      deadline: "Until when, as it is told on the cover.",
      protect: "Only what is to be filled in stays open. Without a password.",
    },
    collectScores: {
      files: "The files, beside the scenario; `*` stands for anything.",
      write: "Puts what is certain into the table; else it is only told what there is.",
      also: "Files that go along too, whatever was said of them; of two versions the file that is named counts.",
      not: "Files that do not go along.",
      withoutColleagues: "Leaves names of colleagues out of the table.",
    },
    removeCollected: {
      readOn: "Only what was collected on these days, such as `2026-12-01`. Left out: on whatever day.",
      files: "Only what came from these files. Left out: from whatever file.",
      preview: "Only says what was collected, by day.",
    },
    checkScores: {
      sheets: "The sheets by name; goes without `scope`.",
      scope: "Which sheets. With both left out: all sheets of ours with scores, and the one in front.",
      confirmed: "Headers on other sheets of which a person has said which competency is meant.",
    },
    answerSheet: {
      sheet: "The sheet by name. Left out: the one in front.",
      scale: "What each value of its scale means: 0, a level or n.v.t. What is not named is no score.",
      headers: "Which competency each header means.",
      people: "Whether a name that may be a label too is somebody.",
      roles: "What the column (or row) under a header is for.",
      headings:
        "What words over or beside the scores mean: of which rater those are, the score itself, or nothing that counts.",
      moment:
        'Which of several moments in a list counts: the value under that header, "[last]" for the last date of each person, or "" for all; under "[]" the moment behind each name.',
      withoutMoment: "Takes back which moment counts.",
      withoutHeadings: "Takes back what was said of words over or beside the scores.",
      withoutScale: "Takes back what was said of the scale.",
      withoutPeople: "Takes back what was said of names.",
      withoutRoles: "Takes back what was said of columns.",
      withoutHeaders: "Takes back what was said of these headers.",
      forget: "Takes back all that was said before.",
    },
    mendScores: {
      mends:
        "The mends, of one cell each, as `checkScores` proposes them; what stood there must stand there still.",
    },
    repairSheet: { sheet: "The score sheet or form, by name." },
    reconnectSheet: { sheet: "The sheet that has lost its mark, by name." },
    readSelection: {},
    writeScore: {
      sheetId: "The sheet, by the id that Excel gives it.",
      address: "The cell.",
      value: "The score.",
      was: 'What stands there now; "" for nothing.',
    },
    goToScore: {
      sheetId: "The sheet, by the id that Excel gives it.",
      address: "The cell of the score where you are.",
      step: '"previous" and "next": that of the person before and after, in the same column. "nextEmpty": the next one that is still empty, first downwards and then in the columns that follow.',
    },
    requiredLevel: {
      profile: "The function, as it stands with a person.",
      competency: "The competency, by code, name or alias.",
    },
    makeReports: {
      people: 'Of whom, by name; of namesakes "name (number)". Left out: everyone with scores.',
      sources: "The sheets with scores, by name. Left out: all own sheets with scores, and the one in front.",
      moment: 'The moment, as it is told in the report: "autumn 2026". Left out: today\'s date.',
      earlier: "The score sheet of an earlier moment, by name.",
      function: "The function by which everyone is measured. Left out: everyone's own.",
      next: "A function to grow towards.",
      plan: "A second page, with more room for the goals.",
      conversation: "Open questions instead of figures.",
      mailMerge: "A table with one row a person too, for mail merge in Word.",
      keep: "Until when it is kept, as it is told in the report. Left out: 5 years after settlement.",
    },
    previewHeatmap: { reuse: "Takes what was read for the last preview, where that holds these sheets." },
    buildHeatmap: {
      sources:
        "The sheets with scores, by name. Left out: the score sheet in front, of a form all forms; else the team score sheets.",
      view: "Rows are people or groups, columns competencies; or columns are clusters.",
      measure: "What the colour shows.",
      groupBy: "What the groups or the bands are made by. Of groups, left out: the department.",
      competencies: "Codes, names or aliases. Left out: all that are scored.",
      departments:
        'Only people of these departments; "Zonder afdeling" for who has none. Left out: everyone.',
      functions: 'Only people with these functions; "Zonder functie" for who has none. Left out: everyone.',
      people: 'Only these people, by name; of namesakes "name (number)". Left out: everyone.',
      raters: "Whose scores count. Left out: everyone’s but one’s own.",
      numbers: "The number is always in its cell: false is refused.",
      baseline: "The earlier score sheet, of change.",
      sheetName,
    },
    refreshHeatmap: again,
    shareHeatmap: again,
    compareRaters: {
      sources:
        "The sheets with scores, by name. Left out: every score sheet of ours, and the sheet in front.",
      competencies: "Codes, names or aliases. Left out: all that are scored.",
      sheetName,
    },
    buildNeeds: {
      sources: "The sheets with scores, by name. Left out: as with `buildHeatmap`.",
      by: "By whom something is needed: the whole team, each department or each function.",
      reserve: "Vulnerable is what has at most this many people more than needed.",
      competencies: "Codes, names or aliases. Left out: all that are scored.",
      raters: "Whose scores count. Left out: everyone’s but one’s own.",
      live: "In formulas, which follow the score sheets.",
      sheetName,
    },
    compareMoments: {
      moments:
        "The score sheets, each with `sheet` and where needed `date` (1-3-2026, March 2026, Q1 2026 or 2026), and `otherFramework` where another framework or scale holds from then on. Left out: every score sheet with a date or period in its name.",
      competencies: "Codes, names or aliases. Left out: all that are scored.",
      raters: "Whose scores count. Left out: everyone’s but one’s own.",
      live: "In formulas, which follow the score sheets.",
      sheetName,
    },
    goTo: { sheetId: "The sheet, by the id that Excel gives it.", address: "What is selected there." },
    undo: { writing: 'The number that the action that wrote answered as "undo". Left out: the last one.' },
    removePersonalData: {},
    removeSheet: {
      sheetId: "The sheet, by the id that Excel gives it.",
      along: "The ids of sheets that came along; what another sheet still needs stays.",
    },
  },
};
