/** The scanner against another parser's reading of the same XML, and what it refuses. */
import * as fc from "fast-check";
import { UnreadableFile } from "../../src/files/bytes/unreadable";
import { plainText, utf16, utf16Bytes, xmlText } from "../../src/files/bytes/text-bytes";
import { scanXml } from "../../src/files/xml/xml-scan";
import { cellText, escaped, escapedCellText, unescaped } from "../../src/files/xml/xml-text";

function eventsOf(xml: string): readonly string[] {
  const events: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(text),
  });
  return events;
}

test("elements, attributes and texts as they come, without prefixes", () => {
  expect(
    eventsOf(
      `<?xml version="1.0"?><!-- <no> --><x:row xmlns:x="y" r='1' x:t="a>b &amp; &#39;"><c/>een &lt; twee<![CDATA[<drie>]]></x:row>`,
    ),
  ).toEqual([`<row {"r":"1","t":"a>b & '"}`, "<c {}", "/c", "een < twee", "<drie>", "/row"]);
});

test("line breaks become line feeds, before references are resolved", () => {
  expect(eventsOf("<t>a\r\nb\rc&#13;d</t>").slice(1, -1)).toEqual(["a\nb\nc\rd"]);
});

test.each([
  ["<a><b></a>", "damaged"],
  ["<a>", "damaged"],
  ["<a", "damaged"],
  ["</a>", "damaged"],
  ["<a><!-- </a>", "damaged"],
  [`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, "unsafe"],
])("%s is refused", (xml, why) => {
  expect(() => eventsOf(xml)).toThrow(new UnreadableFile(why as "damaged"));
});

test("every text comes back from XML as it was, but for what no XML can hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const [, back = ""] = eventsOf(`<t>${escaped(text)}</t>`);
      const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
      expect(back === "/t" ? "" : back).toBe(kept);
      expect(unescaped(escaped(text))).toBe(kept);
    }),
  );
});

test("a text of a cell that looks like a character's number stays that text", () => {
  expect(escapedCellText("a_x0041_b")).toBe("a_x005F_x0041_b");
  fc.assert(
    fc.property(fc.stringMatching(/^[a_x0-9]{0,20}$/), (text) => {
      expect(cellText(unescaped(escapedCellText(text)))).toBe(text);
    }),
  );
});

test("a text in whatever encoding", () => {
  const text = "één € café";
  expect(xmlText(new TextEncoder().encode(text))).toBe(text);
  expect(xmlText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
  expect(xmlText(Uint8Array.from([0xff, 0xfe, ...utf16Bytes(text)]))).toBe(text);
  const swapped = utf16Bytes(text).map((_, index, all) => all[index ^ 1] ?? 0);
  expect(xmlText(Uint8Array.from([0xfe, 0xff, ...swapped]))).toBe(text);
  expect(utf16(utf16Bytes(text), 0)).toBe(text);
  expect(plainText(new TextEncoder().encode(text))).toBe(text);
  expect(plainText(Uint8Array.from([0xe9, 0xe9, 0x6e, 0x20, 0x80]))).toBe("één €");
});
