/** How texts of `shape-words.ts` began in earlier versions of the add-in: sheets of then are known by them still. */

export const EARLIER_STATUS = { shared: "Deelversie (" } as const;
export const EARLIER_SHARED_FIGURES_LINE = "Wat een deelversie heeft laten zien, zonder namen van mensen. ";
