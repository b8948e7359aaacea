import type { JSX, ReactNode } from "react";

/** The few icons of the page itself, drawn on a grid of 20 with a line of 1.5 in the colour of the text. */
function Icon({ children }: { children: ReactNode }): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const DocumentAddIcon = (): JSX.Element => (
  <Icon>
    <path d="M11 2.75H5.5A1.5 1.5 0 0 0 4 4.25v11.5a1.5 1.5 0 0 0 1.5 1.5h9a1.5 1.5 0 0 0 1.5-1.5v-8zM11 2.75v5h5M10 10v4.5M7.75 12.25h4.5" />
  </Icon>
);

export const FolderOpenIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 15V5a1.25 1.25 0 0 1 1.25-1.25h3.5l2 2h5A1.25 1.25 0 0 1 16 7v1.5M3 15.25l2-6a1.1 1.1 0 0 1 1-.75h10.75a1 1 0 0 1 .95 1.3l-1.6 5a1.1 1.1 0 0 1-1.05.75H4A1 1 0 0 1 3 15.25" />
  </Icon>
);

export const DownloadIcon = (): JSX.Element => (
  <Icon>
    <path d="M10 3v9.5M6.25 9 10 12.75 13.75 9M4 16.75h12" />
  </Icon>
);

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const AddIcon = (): JSX.Element => (
  <Icon>
    <path d="M10 4v12M4 10h12" />
  </Icon>
);

export const ChevronDownIcon = (): JSX.Element => (
  <Icon>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
);

export const PaneIcon = (): JSX.Element => (
  <Icon>
    <path d="M4.5 3.75h11A1.75 1.75 0 0 1 17.25 5.5v9a1.75 1.75 0 0 1-1.75 1.75h-11a1.75 1.75 0 0 1-1.75-1.75v-9A1.75 1.75 0 0 1 4.5 3.75M12 3.75v12.5" />
  </Icon>
);
