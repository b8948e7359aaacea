import { setUp } from "./serve-playground";

interface ProjectConfig {
  readonly globals: { readonly browserPath: string };
}

/** For the browser that is installed here; jest.config.js says where. */
export default (_config: unknown, { globals }: ProjectConfig): Promise<void> => setUp(globals.browserPath);
