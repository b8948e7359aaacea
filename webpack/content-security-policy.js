/**
 * What each page may load and where it may send: nothing, except for the add-in Office.js from Microsoft's own
 * address. Fluent's Griffel and the grid put their styles in <style> elements, hence 'unsafe-inline' for styles only.
 */

/** The only address outside the add-in's own origin that any page names. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** @param {Record<string, string>} directives */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

const base = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * The pane as Excel loads it. While developing, the page also listens to its own development server.
 * @param {boolean} development
 */
export const addinPolicy = (development) =>
  policy({
    ...base,
    "script-src": `'self' ${OFFICE_CDN}`,
    "connect-src": development ? "'self'" : "'none'",
  });

/**
 * The pane inside the playground: the same, and nothing from outside at all.
 * @param {boolean} development
 */
export const playgroundPanePolicy = (development) =>
  policy({ ...base, "connect-src": development ? "'self'" : "'none'" });

/** The playground's own page: it reads manifest.xml, shows the pane in a frame and offers files as blobs. */
export const playgroundPagePolicy = () =>
  policy({
    ...base,
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "worker-src": "'self' blob:",
  });
