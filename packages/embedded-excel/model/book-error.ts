/** Something the model refuses, with the code that Excel's API gives for it. */
export class BookError extends Error {
  constructor(
    readonly code:
      "AccessDenied" | "InvalidArgument" | "InvalidOperation" | "ItemAlreadyExists" | "ItemNotFound",
    message: string,
  ) {
    super(message);
    this.name = "BookError";
  }
}
