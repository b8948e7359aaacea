import { Lines } from "../../model/lines";

test("lines that lie as deep as each other, or deeper, are a group; nested ones come after", () => {
  const rows = new Lines(15, 1_048_576);
  rows.group(1, 6, 1);
  rows.group(2, 2, 1);
  rows.group(5, 1, 1);
  rows.group(9, 1, 1);
  rows.fold(2, 2, true);
  expect(rows.groups()).toEqual([
    { first: 1, count: 6, level: 1, folded: false },
    { first: 2, count: 2, level: 2, folded: true },
    { first: 5, count: 1, level: 2, folded: false },
    { first: 9, count: 1, level: 1, folded: false },
  ]);
});

test("lines next to a group that are merely resized or hidden do not belong to it", () => {
  const rows = new Lines(15, 1_048_576);
  rows.resize(0, 1, 30);
  rows.group(1, 2, 1);
  rows.group(1, 2, 1);
  rows.hide(3, 1, true);
  expect(rows.groups()).toEqual([
    { first: 1, count: 2, level: 1, folded: false },
    { first: 1, count: 2, level: 2, folded: false },
  ]);
});
