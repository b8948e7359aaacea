/** What a workbook says of itself: Excel's document properties, of which each is a text. */
export interface About {
  author: string;
  /** Who saved it last; Excel alone writes it. */
  readonly lastAuthor: string;
  title: string;
  subject: string;
  keywords: string;
  category: string;
  comments: string;
  manager: string;
  company: string;
}

/** Of a new workbook. */
export const NOTHING_ABOUT: About = {
  author: "",
  lastAuthor: "",
  title: "",
  subject: "",
  keywords: "",
  category: "",
  comments: "",
  manager: "",
  company: "",
};
