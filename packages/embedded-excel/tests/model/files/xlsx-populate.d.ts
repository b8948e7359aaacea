/** xlsx-populate comes without types; what the tests use of it. */
declare module "xlsx-populate" {
  interface PopulateCell {
    value(value: unknown): PopulateCell;
    style(style: object): PopulateCell;
    dataValidation(validation: object): PopulateCell;
  }
  interface PopulateBook {
    sheet(index: number): { cell(address: string): PopulateCell };
    outputAsync(): Promise<Buffer>;
  }
  const XlsxPopulate: { fromBlankAsync(): Promise<PopulateBook> };
  export default XlsxPopulate;
}
