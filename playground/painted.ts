/** Resolves when what is on the page now has been on the screen: a frame was drawn, and the next one began. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
