/** The same chances every time: what is left to chance in a workbook can then be compared. */
export class KnownChances {
  private readonly real = crypto.getRandomValues.bind(crypto);
  private state = 1;

  constructor() {
    crypto.getRandomValues = <Numbers extends ArrayBufferView | null>(numbers: Numbers): Numbers => {
      if (numbers instanceof Uint8Array || numbers instanceof Uint32Array)
        for (let index = 0; index < numbers.length; index++) numbers[index] = this.next();
      return numbers;
    };
  }

  /** From the beginning again. */
  again(): void {
    this.state = 1;
  }

  end(): void {
    crypto.getRandomValues = this.real;
  }

  /** Park and Miller's generator. */
  private next(): number {
    return (this.state = (this.state * 48_271) % 2_147_483_647);
  }
}
