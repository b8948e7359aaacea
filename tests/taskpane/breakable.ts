/** The component that throws now. */
export const breaking = { component: "" };

/** A module whose components throw while they are the one that is breaking. */
export function breakable(module: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(module).map(([name, piece]) => [
      name,
      typeof piece === "function" && /^[A-Z]/.test(name)
        ? (...given: unknown[]): unknown => {
            if (breaking.component === name) throw new Error(`${name} is broken`);
            return (piece as (...given: unknown[]) => unknown)(...given);
          }
        : piece,
    ]),
  );
}
