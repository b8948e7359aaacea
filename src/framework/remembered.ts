/** Longer texts are worked out each time: nobody asks them again, and they would weigh. */
const LONGEST = 200;

/**
 * The same function of a text, which keeps its answers: the same words stand in many cells. At most `most` of them; a
 * full store is emptied, so that a column of ever different texts costs no more than without it. An answer is shared:
 * it must not be changed.
 */
export function remembered<Answer>(of: (text: string) => Answer, most = 2000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const found = of(text);
    if (text.length > LONGEST) return found;
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
