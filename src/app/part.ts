import { Problem } from "./problem";

/** A part of the add-in that comes when it is first wanted. Throws `partNotLoaded`; the next try asks for it again. */
export async function part<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    throw new Problem("partNotLoaded", {}, { cause: error });
  }
}
