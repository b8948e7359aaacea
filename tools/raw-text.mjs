// Lets Node import the framework's .txt and .tsv as text, as webpack does: node --import ./tools/raw-text.mjs
import { register } from "node:module";
register("./raw-text-hook.mjs", import.meta.url);
