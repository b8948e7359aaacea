import type { PaneNotice } from "../../app/pane/pane-view";
import type { PaneWording } from "../../app/wording/pane/pane-words";

/** What a notice says, as a sentence. */
export function noticeText(notice: PaneNotice, words: PaneWording): string {
  switch (notice.kind) {
    case "made":
      return [notice.message ?? words.notice.made(notice.made), ...(notice.made.remarks ?? [])].join(" ");
    case "error":
      return notice.error.message;
    case "info":
      return notice.message;
  }
}
