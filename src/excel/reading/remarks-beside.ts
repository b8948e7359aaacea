/**
 * What people remarked beside the cells of a sheet: conversations, and notes where this Excel tells of them (ExcelApi
 * 1.18). They are no contents of cells, and go with their sheet.
 */

export type AskedRemarks = readonly OfficeExtension.ClientResult<number>[];

/** Asks how many there are, in the request that is under way. */
export function askRemarks(worksheet: Excel.Worksheet): AskedRemarks {
  return [
    worksheet.comments.getCount(),
    // The client that Microsoft publishes on npm (1.1.110) knows no notes, whatever its Excel supports.
    ...(Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in worksheet
      ? [worksheet.notes.getCount()]
      : []),
  ];
}

export function remarksIn(asked: AskedRemarks): number {
  return asked.reduce((sum, { value }) => sum + value, 0);
}
