// Jest's counterpart of webpack's asset/source: a .txt or .tsv is imported as its text.
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
