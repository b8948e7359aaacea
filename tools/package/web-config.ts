import { ASKED_AGAIN, HASHED, HEADERS, KEPT_FOREVER, TYPES } from "./server-headers";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const added = (name: string, value: string, indent: string): string =>
  `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escaped(value)}" />`;

/** IIS knows no patterns in a location, so each file that differs is named. */
function location(file: string, name: string, value: string): string {
  return `  <location path="${escaped(file)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${added(name, value, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/**
 * The `web.config` that IIS reads in the folder that it serves. Needs no module besides IIS itself.
 * @param files all that are served, as paths in that folder
 * @param readByExcel those of them that Excel on the web reads from its own address
 */
export function webConfig(files: readonly string[], readByExcel: readonly string[]): string {
  const types = Object.entries(TYPES).flatMap(([extension, type]) => [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...Object.entries(HEADERS), ["Cache-Control", ASKED_AGAIN] as const]
  .map(([name, value]) => added(name, value, "        "))
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[
  ...files
    .filter((file) => new RegExp(HASHED).test(file))
    .map((file) => location(file, "Cache-Control", KEPT_FOREVER)),
  ...readByExcel.map((file) => location(file, "Access-Control-Allow-Origin", "*")),
].join("\n")}
</configuration>
`;
}
