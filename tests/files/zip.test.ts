/** A zip that was written gives back what was put in; one that was spoiled is refused, never read in part. */
import * as fc from "fast-check";
import JSZip from "jszip";
import { crcOf } from "../../src/files/bytes/crc";
import { UnreadableFile } from "../../src/files/bytes/unreadable";
import { MOST_PARTS, Zip } from "../../src/files/bytes/zip-read";
import { zipOf } from "../../src/files/bytes/zip-write";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const whyOf = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.why;
    throw error;
  }
};

test("the checksum is that of the zip format", () => {
  expect(crcOf(bytesOf("123456789"))).toBe(0xcbf43926);
});

test("what is put in comes out, here and in another program", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.tuple(fc.stringMatching(/^[a-z]{1,8}\/[a-zé ]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3_000 })),
        {
          minLength: 1,
          maxLength: 6,
          selector: ([name]) => name.toLowerCase(),
        },
      ),
      async (files) => {
        const bytes = zipOf(files.map(([name, content]) => ({ name, content })));
        const own = Zip.of(bytes);
        const other = await JSZip.loadAsync(bytes);
        for (const [name, content] of files) {
          expect(own.part(`/${name}`)).toEqual(Uint8Array.from(content));
          expect(await other.file(name)?.async("uint8array")).toEqual(Uint8Array.from(content));
        }
        expect(own.names).toHaveLength(files.length);
      },
    ),
    { numRuns: 40 },
  );
});

test("a zip of another program, stored or deflated, with data descriptors", async () => {
  const zip = new JSZip();
  zip.file("xl/een.xml", "één ".repeat(500));
  zip.file("Twee.XML", "twee", { compression: "STORE" });
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE", streamFiles: true });
  const read = Zip.of(bytes);
  expect(new TextDecoder().decode(read.part("/xl/een.xml"))).toBe("één ".repeat(500));
  expect(new TextDecoder().decode(read.part("/twee.xml"))).toBe("twee");
  expect(read.part("/drie.xml")).toBeUndefined();
});

test("cut off anywhere, it is refused", () => {
  const bytes = zipOf([{ name: "een.xml", content: "een ".repeat(300) }]);
  for (let length = 4; length < bytes.length; length++) {
    const cut = bytes.slice(0, length);
    expect(whyOf(() => Zip.of(cut).part("/een.xml"))).toBe("damaged");
  }
});

test("a changed byte is never read as if nothing had happened", () => {
  const content = "een ".repeat(300);
  const bytes = zipOf([{ name: "een.xml", content }]);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    let read: Uint8Array | undefined;
    const why = whyOf(() => {
      read = Zip.of(changed).part("/een.xml");
    });
    // A name, a date or an attribute may have changed: the contents may not.
    if (why === undefined && read !== undefined) expect(new TextDecoder().decode(read)).toBe(content);
  }
});

test("more than a workbook ever has is refused before it is unpacked", () => {
  const many = Array.from({ length: MOST_PARTS + 1 }, (_, index) => ({ name: `${index}.xml`, content: "" }));
  expect(whyOf(() => Zip.of(zipOf(many)))).toBe("tooLarge");
  const large = zipOf([
    { name: "een.xml", content: new Uint8Array(40_000_000) },
    { name: "twee.xml", content: new Uint8Array(40_000_000) },
  ]);
  expect(large.length).toBeLessThan(200_000);
  expect(whyOf(() => Zip.of(large))).toBe("tooLarge");
});
