import { closeBrowser, openPlayground, playgroundUrl } from "./playground";

afterAll(closeBrowser);

/** Tries to send something out of a page, in each of the ways a script has. */
const attempt = async (address: string): Promise<Record<string, string>> => {
  const blocked = new Promise<string>((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => {
      resolve(event.effectiveDirective);
    });
    setTimeout(() => {
      resolve("nothing");
    }, 5000);
  });
  const fetched = await fetch(address).then(
    () => "sent",
    () => "refused",
  );
  const script = await new Promise<string>((resolve) => {
    const element = document.createElement("script");
    element.onload = () => {
      resolve("loaded");
    };
    element.onerror = () => {
      resolve("refused");
    };
    element.src = `${address}x.js`;
    document.head.append(element);
  });
  const picture = await new Promise<string>((resolve) => {
    const element = new Image();
    element.onload = () => {
      resolve("loaded");
    };
    element.onerror = () => {
      resolve("refused");
    };
    element.src = `${address}x.png`;
  });
  return { fetched, script, picture, directive: await blocked };
};

test.each(["index.html", "pane.html"])("%s sends nothing outside its own address", async (name) => {
  const { page, complaints, close } = await openPlayground();
  await page.goto(`${playgroundUrl()}${name}`);
  const requests: string[] = [];
  // Answers everything outside, so that only the policy can stand in the way.
  await page.route("https://example.com/**", async (route) => {
    requests.push(route.request().url());
    await route.fulfill({ status: 200, body: "", headers: { "Access-Control-Allow-Origin": "*" } });
  });
  expect(await page.evaluate(attempt, "https://example.com/")).toEqual({
    fetched: "refused",
    script: "refused",
    picture: "refused",
    directive: "connect-src",
  });
  expect(requests).toEqual([]);
  expect(complaints.some((complaint) => /Content Security Policy/.test(complaint))).toBe(true);
  await close();
});

test("not even its own server hears from the pane once it is loaded", async () => {
  const { page, close } = await openPlayground();
  await page.goto(`${playgroundUrl()}pane.html`);
  const answer = await page.evaluate(() =>
    fetch("manifest.xml").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(answer).toBe("refused");
  await close();
});
