import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * Puts a page's content security policy first in its head, and scripts that are not ours before those that are.
 * So one template serves Excel (Office.js from Microsoft's CDN) and the playground (the bridge, then Microsoft's
 * Excel library from a file beside the page).
 *
 * Options on HtmlWebpackPlugin: `policy`, the policy's text; `scripts`, what stands before the page's own bundles, in
 * order: attributes of a script (`{ src: "…" }`) or one of the page's own bundles (`{ chunk: "functions" }`); neither is
 * deferred, so each runs before what stands behind it. `preload`, a part that the page will ask for at once: the browser
 * fetches its files meanwhile.
 */
export class PageHead {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("PageHead", (data) => {
        const { scripts = [], preload } = data.plugin.userOptions;
        const isScript = (tag) => tag.tagName === "script";
        const own = [...data.headTags, ...data.bodyTags].filter(isScript);
        const first = scripts.map((script) => {
          if (!("chunk" in script)) return scriptTag(script);
          const at = own.findIndex((tag) => new RegExp(`(^|/)${script.chunk}\\b`).test(tag.attributes.src));
          if (at < 0)
            throw new Error(`${data.outputName}: there is no bundle "${script.chunk}" to put first.`);
          const [tag] = own.splice(at, 1);
          return { ...tag, attributes: { ...tag.attributes, defer: false } };
        });
        const others = data.headTags.filter((tag) => !isScript(tag));
        data.headTags = [...others, ...preloads(compilation, preload), ...first, ...own];
        data.bodyTags = data.bodyTags.filter((tag) => !isScript(tag));
        return data;
      });
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap("PageHead", (data) => {
        const { policy } = data.plugin.userOptions;
        const html = data.html.replace(
          CHARSET,
          `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
        if (html === data.html)
          throw new Error(`${data.outputName}: no <meta charset> to put the policy after.`);
        return { ...data, html };
      });
    });
  }
}

// A policy holds from where it stands, so it stands before everything that loads something.
const CHARSET = /<meta charset="utf-8" ?\/?>/i;

/** Links for the scripts of a part that comes later. */
const preloads = (compilation, part) => {
  if (part === undefined) return [];
  const group = compilation.namedChunkGroups.get(part);
  if (!group) throw new Error(`There is no part "${part}" to preload.`);
  return group
    .getFiles()
    .filter((file) => file.endsWith(".js"))
    .map((href) => ({
      tagName: "link",
      voidTag: true,
      attributes: { rel: "preload", as: "script", href },
      meta: { plugin: "PageHead" },
    }));
};

const scriptTag = (attributes) => ({
  tagName: "script",
  voidTag: false,
  attributes,
  meta: { plugin: "PageHead" },
});
