/** Whether the pane is seen: what only serves it runs then, and not while it is closed. */
import { watchPane } from "../../src/pane-shown";

function aPage(hidden: boolean) {
  const target = new EventTarget();
  const page = Object.assign(target, { hidden }) as unknown as Document & { hidden: boolean };
  let mode: (mode: string) => void = () => undefined;
  const shown = watchPane(page, (tell) => (mode = tell));
  const log: string[] = [];
  const end = shown.while(() => {
    log.push("begun");
    return () => log.push("ended");
  });
  return {
    log,
    end,
    office: (to: "Taskpane" | "Hidden") => mode(to),
    show: (visible: boolean) => {
      page.hidden = !visible;
      target.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

test("a page that says nothing is taken for seen; closing ends, opening begins again, saying it twice does nothing", () => {
  const { log, office } = aPage(false);
  expect(log).toEqual(["begun"]);
  office("Taskpane");
  office("Hidden");
  office("Hidden");
  expect(log).toEqual(["begun", "ended"]);
  office("Taskpane");
  expect(log).toEqual(["begun", "ended", "begun"]);
});

test("a page that starts hidden begins when it is seen, or when Office says that the pane is open", () => {
  const seen = aPage(true);
  expect(seen.log).toEqual([]);
  seen.show(true);
  expect(seen.log).toEqual(["begun"]);
  const opened = aPage(true);
  opened.office("Taskpane");
  expect(opened.log).toEqual(["begun"]);
});

test("a closed pane does not begin because its page comes to the front", () => {
  const { log, office, show } = aPage(false);
  office("Hidden");
  show(false);
  show(true);
  expect(log).toEqual(["begun", "ended"]);
});

test("what was ended by its owner neither begins nor ends again", () => {
  const { log, end, office } = aPage(false);
  end();
  office("Hidden");
  office("Taskpane");
  expect(log).toEqual(["begun", "ended"]);
});
