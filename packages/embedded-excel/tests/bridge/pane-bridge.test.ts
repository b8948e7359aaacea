/**
 * @jest-environment jsdom
 */
import { ApiHost } from "../../bridge/api-host";
import { connectFrame, type FrameConnection } from "../../bridge/frame-host";
import { paneAddress, paneSetup } from "../../bridge/frame-messages";
import type { ClientGlobals } from "../../bridge/office-boot";
import { layPaneBridge, type PaneWindow } from "../../bridge/pane-bridge";
import { turns } from "../../testing/turns";
import { FakeWorkbook } from "./fake-workbook";

const SETUP = {
  environment: { displayLanguage: "en-US", contentLanguage: "nl-NL" },
  sets: { ExcelApi: "1.9" },
};

/**
 * A page and a pane in its frame: real documents, and windows that hand messages to each other as a browser does
 * (jsdom's own `postMessage` names no sender).
 */
function pageWithPane(): {
  pane: PaneWindow & ClientGlobals;
  frame: HTMLIFrameElement;
  client: HTMLScriptElement;
} {
  const frame = document.createElement("iframe");
  const inside = document.implementation.createHTMLDocument();
  pageIs(inside, "complete");
  const client = inside.createElement("script");
  client.src = "office/excel-web-16.00.js";
  inside.head.append(client);
  const toPane = new EventTarget();
  const send = (target: EventTarget, source: unknown, data: unknown, origin: string): void => {
    const event = Object.assign(new Event("message"), { data: structuredCloneOf(data), origin, source });
    setTimeout(() => target.dispatchEvent(event), 0);
  };
  const contentWindow = {
    postMessage: (data: unknown, origin: string) => send(toPane, parent, data, origin),
  };
  const parent = {
    postMessage: (data: unknown, origin: string) => send(window, contentWindow, data, origin),
  };
  Object.defineProperty(frame, "contentWindow", { value: contentWindow });
  const pane = {
    addEventListener: toPane.addEventListener.bind(toPane),
    document: inside,
    location: {
      origin: location.origin,
      search: new URL(paneAddress("http://x/pane.html?a=b", SETUP)).search,
    },
    parent,
    Office: {},
    CustomFunctions: {},
  } as unknown as PaneWindow & ClientGlobals;
  return { pane, frame, client };
}

/** How far a document has been read. */
function pageIs(page: Document, state: DocumentReadyState): void {
  Object.defineProperty(page, "readyState", { value: state, configurable: true });
}

function structuredCloneOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data)) as unknown;
}

function settled(): Promise<void> {
  return turns();
}

describe("a pane in a frame", () => {
  const associated: (readonly string[])[] = [];
  const shown: boolean[] = [];
  let connection: FrameConnection;
  let pane: PaneWindow & ClientGlobals;
  let host: ApiHost;

  beforeEach(() => {
    associated.length = shown.length = 0;
    const made = pageWithPane();
    pane = made.pane;
    host = new ApiHost(new FakeWorkbook("Blad1"));
    connection = connectFrame(made.frame, host, {
      onAssociated: (actions) => associated.push(actions),
      onPane: (visible) => shown.push(visible),
    });
    layPaneBridge(pane);
    made.client.dispatchEvent(new Event("load"));
  });
  afterEach(() => connection.dispose());

  const office = (): typeof Office => pane.Office as unknown as typeof Office;

  test("the setup travels in the address", () => {
    expect(paneSetup(pane.location.search)).toEqual(SETUP);
    expect(office().context.displayLanguage).toBe("en-US");
    expect(office().context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(office().context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(() => paneSetup("?b=1")).toThrow("playground");
  });

  test("requests go out and answers come back", async () => {
    const answers: string[] = [];
    const bridge = pane._richApiNativeBridge;
    if (bridge === undefined) throw new Error("no bridge");
    bridge.onMessageFromHost = (text) => answers.push(text);
    bridge.sendMessageToHost(
      JSON.stringify({
        id: 7,
        type: 1,
        message: {
          url: "ProcessQuery",
          method: "POST",
          body: {
            ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
            Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
          },
        },
      }),
    );
    // On a busy machine the answer takes its time.
    for (let times = 0; times < 100 && answers.length === 0; times++) await settled();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain("Map1.xlsx");
  });

  test("ribbon commands run in the pane and say when they are done", async () => {
    let ran = 0;
    office().actions.associate("insertMatrix", (event: Office.AddinCommands.Event) => {
      ran++;
      event.completed();
    });
    await connection.invokeAction("insertMatrix");
    expect(ran).toBe(1);
    expect(associated.at(-1)).toEqual(["insertMatrix"]);
    await expect(connection.invokeAction("onbekend")).rejects.toThrow("onbekend");
  });

  test("Excel asks from when the page has been read, whatever is associated by then", async () => {
    const heard: unknown[] = [];
    const late = pageWithPane();
    const lateHost = new ApiHost(new FakeWorkbook("Blad1"));
    lateHost.functionsAssociated = (ids) => heard.push(ids);
    const lateConnection = connectFrame(late.frame, lateHost);
    pageIs(late.pane.document, "loading");
    layPaneBridge(late.pane);
    late.client.dispatchEvent(new Event("load"));
    await settled();
    expect(heard).toEqual([]);
    pageIs(late.pane.document, "interactive");
    late.pane.document.dispatchEvent(new Event("readystatechange"));
    await settled();
    // Office.js asks a script that is still on its way: the cell is an error (office-js 4769).
    expect(heard).toEqual([[]]);
    const { associate } = late.pane.CustomFunctions as unknown as typeof CustomFunctions;
    associate("A", () => 1);
    associate("B", () => 2);
    await settled();
    expect(heard).toEqual([[], ["A", "B"]]);
    lateConnection.dispose();
  });

  test("custom functions become known to Excel, and a new document in the frame begins without", async () => {
    const heard: unknown[] = [];
    host.functionsAssociated = (ids) => heard.push(ids);
    host.runtimeGone = () => heard.push("gone");
    (pane.CustomFunctions as unknown as typeof CustomFunctions).associate("competency_level", () => 1);
    await settled();
    expect(heard).toEqual(["gone", [], ["COMPETENCY_LEVEL"]]);
    connection.dispose();
    expect(heard).toEqual(["gone", [], ["COMPETENCY_LEVEL"], "gone"]);
  });

  test("the add-in shows its pane, and hears when a person closes it", async () => {
    const heard: string[] = [];
    await office().addin.onVisibilityModeChanged((message) => void heard.push(message.visibilityMode));
    connection.setPaneVisible(false);
    await settled();
    await office().addin.showAsTaskpane();
    await settled();
    expect(heard).toEqual(["Hidden", "Taskpane"]);
    expect(shown).toEqual([true]);
  });

  test("messages from elsewhere are not listened to", async () => {
    const strange = Object.assign(new Event("message"), {
      data: { kind: "excel:toHost", text: "{}" },
      origin: "https://elders.example",
      source: null,
    });
    window.dispatchEvent(strange);
    await settled();
    expect(host.meter.requests).toBe(0);
  });
});
