/** What stands at the foot once something is made or to be said: a part of the pane that comes after it is drawn. */
import { ProgressBar } from "@fluentui/react-components";
export { noticePaneWording } from "../../app/wording/pane/notice-pane";
export { madeActions } from "./made-actions";
export { NoticeBox } from "./notice-box";
export { ProgressBar };
