/** The workbook's own framework: a part of the pane that comes when it is first looked at. */
import type { ReactElement } from "react";
import { FrameworkView, type FrameworkViewProps } from "./framework-view";

/** All of the part; `canKeepFiles`: where files can be kept from the pane. */
export function frameworkPart(canKeepFiles: boolean) {
  return {
    FrameworkView: (props: Omit<FrameworkViewProps, "canKeepFiles">): ReactElement => (
      <FrameworkView {...props} canKeepFiles={canKeepFiles} />
    ),
  };
}
