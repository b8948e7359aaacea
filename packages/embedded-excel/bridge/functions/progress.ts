/** Waiting for something to happen, but not for ever. */
export class Progress {
  private waiting: ((happened: boolean) => void)[] = [];

  /** Something happened: whoever waits looks again. */
  made(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const end of waiting) end(true);
  }

  /** Resolves with true when something happens, with false when nothing does for so many milliseconds. */
  within(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (happened: boolean): void => {
        clearTimeout(timer);
        this.waiting = this.waiting.filter((each) => each !== end);
        resolve(happened);
      };
      const timer = setTimeout(() => end(false), milliseconds);
      this.waiting.push(end);
    });
  }
}
