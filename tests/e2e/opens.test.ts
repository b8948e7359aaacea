import { closeBrowser, openPlayground } from "./playground";

afterAll(closeBrowser);

test("the playground opens with the pane beside the grid, and nothing complains", async () => {
  const { page, pane, complaints, close } = await openPlayground();
  await pane.getByRole("tab", { name: "Matrix" }).waitFor();
  await pane.getByRole("tab", { name: "Zoeken" }).waitFor();
  await page.locator("canvas").first().waitFor();
  expect(await page.title()).toContain("Compleet");
  expect(complaints).toEqual([]);
  await close();
});
