import { setUp } from "./serve-playground";

/** For the browser that npm brings, or elsewhere than on Linux the Chrome or Edge that is there. */
export default (): Promise<void> => setUp(null);
