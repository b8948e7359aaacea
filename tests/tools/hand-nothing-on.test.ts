/** The lint rule that keeps effects, ref callbacks and handlers from handing on what they call. */
import { execFileSync } from "node:child_process";

const RULE = "house/hand-nothing-on";
const effect = (text: string) => `useEffect(${text}, []);`;
const jsx = (text: string) => `const Part = () => <div ${text} />;`;

const REFUSED: readonly string[] = [
  effect("() => element.scrollIntoView()"),
  effect("() => current.current?.scrollIntoView?.({ block: 'nearest' })"),
  effect("() => follow(tell)"),
  effect("() => { return follow(tell); }"),
  effect("() => { if (here) return follow(tell); return undefined; }"),
  effect("() => here && element.focus()"),
  effect("() => (here ? undefined : element.focus())"),
  effect("() => (count(), element.focus())"),
  effect("() => element.focus()!"),
  effect("() => (there = element)"),
  effect("() => { const end = follow(tell); return end; }"),
  effect("function () { return follow(tell); }"),
  effect("async () => { await follow(tell); }"),
  effect("follow"),
  effect("() => new Follower()"),
  "const start = () => follow(tell); useEffect(start, []);",
  "React.useEffect(() => element.scrollIntoView());",
  "useLayoutEffect(() => element.scrollIntoView());",
  "useInsertionEffect(() => addStyles());",
  jsx("ref={(element) => element?.scrollIntoView()}"),
  jsx("ref={(element) => (kept = element)}"),
  jsx("ref={(element) => { return keep(element); }}"),
  jsx("ref={here ? (element) => keep(element) : undefined}"),
  "const keep = (element) => store(element); const Part = () => <div ref={keep} />;",
  jsx("onClick={() => picker.current?.click()}"),
  jsx("onFocus={(event) => event.target.select()}"),
  jsx("onClick={() => document.body.requestFullscreen()}"),
  jsx("onClick={() => here && list.current.focus()}"),
  "const jump = () => top.current?.scrollIntoView(); const Part = () => <a onClick={jump} />;",
];

const ACCEPTED: readonly string[] = [
  effect("() => { element.scrollIntoView(); }"),
  effect("() => void element.scrollIntoView()"),
  effect("() => { const end = follow(tell); return () => end(); }"),
  effect("() => () => end()"),
  effect("() => { if (!here) return; later(() => { return follow(tell); }); }"),
  effect("() => { if (!here) return undefined; return () => { end(); }; }"),
  effect("() => { const stop = () => end(); start(stop); return stop; }"),
  effect("() => { function stop() { end(); } return here ? stop : undefined; }"),
  "useImperativeHandle(ref, () => makeHandle());",
  "useMemo(() => reckon(), []);",
  jsx("ref={box}"),
  jsx("ref={here ? box : undefined}"),
  jsx("ref={(element) => { keep(element); }}"),
  jsx("ref={(element) => void keep(element)}"),
  jsx("onClick={() => choose(2)}"),
  jsx("onClick={() => void picker.current?.click()}"),
  jsx("onKeyDown={(event) => event.key === 'Escape' && close()}"),
  jsx("render={(event) => event.target.text()}"),
];

const snippets = [...REFUSED, ...ACCEPTED].map((code) => ({ file: "src/taskpane/a.tsx", code }));
let answers: readonly (readonly (readonly [string, string])[])[] = [];

beforeAll(() => {
  const output = execFileSync(process.execPath, ["tests/tools/lint-snippets.mjs"], {
    input: JSON.stringify(snippets),
    encoding: "utf8",
  });
  answers = JSON.parse(output) as typeof answers;
});

test.each(snippets.map(({ code }, at) => [code, at] as const))("%s", (_code, at) => {
  const rules = answers[at]?.map(([rule]) => rule) ?? [];
  // A snippet that cannot be read has no rule's name, and would pass as accepted.
  expect(rules).not.toContain(null);
  expect(rules.filter((rule) => rule === RULE)).toEqual(at < REFUSED.length ? [RULE] : []);
});
