import { Button } from "@fluentui/react-components";
import { CheckLine } from "./check-line";
import { ChoiceTile } from "./choice-tile";
import { Disclosure } from "./disclosure";
import { Section } from "./section";
import { TextField } from "./text-field";

/**
 * The pane's own components for a part that comes later. They are handed over, not imported there: what two parts
 * import, Fluent's modules among it, could not be put together as tightly, and the pane would open more slowly.
 */
export const panePieces = { Button, CheckLine, ChoiceTile, Disclosure, Section, TextField };

export type PanePieces = typeof panePieces;
