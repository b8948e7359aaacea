import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * Puts a page's content security policy first in its head, and scripts that are not ours before those that are.
 * So one template serves Excel (Office.js from Microsoft's CDN) and the playground (the bridge, then Microsoft's
 * Excel library from a file beside the page).
 *
 * Options on HtmlWebpackPlugin: `policy`, the policy's text; `scripts`, what stands before the page's own bundles, in
 * order: attributes of a script (`{ src: "…", defer: true }`) or one of the page's own bundles (`{ chunk: "bridge" }`).
 * Bundles are deferred, so a script that must run between two of them is deferred as well.
 */
export class PageHead {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("PageHead", (data) => {
        const { scripts = [] } = data.plugin.userOptions;
        const isScript = (tag) => tag.tagName === "script";
        const own = [...data.headTags, ...data.bodyTags].filter(isScript);
        const first = scripts.map((script) => {
          if (!("chunk" in script)) return scriptTag(script);
          const at = own.findIndex((tag) => new RegExp(`(^|/)${script.chunk}\\b`).test(tag.attributes.src));
          if (at < 0)
            throw new Error(`${data.outputName}: there is no bundle "${script.chunk}" to put first.`);
          return own.splice(at, 1)[0];
        });
        const others = data.headTags.filter((tag) => !isScript(tag));
        data.headTags = [...others, ...first, ...own];
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

const scriptTag = (attributes) => ({
  tagName: "script",
  voidTag: false,
  attributes,
  meta: { plugin: "PageHead" },
});
