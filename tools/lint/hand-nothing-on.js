/**
 * An ESLint rule: no effect, ref callback or handler hands on what it calls.
 *
 * React takes what an effect or a ref callback answers for a clean-up, and calls it. A method of the browser that
 * answers nothing today may answer something tomorrow: `scrollIntoView()` answers a promise since Chromium 150, and an
 * effect that handed it on made the whole pane go white. So an effect or a ref callback answers nothing, or a function
 * that is written right there. Types cannot see this: the browser's types say `void` until they are renewed.
 *
 * What a handler answers React leaves alone. There, a promise of our own is caught by
 * `@typescript-eslint/no-misused-promises`; this rule adds what the browser answers: a call on the event, on what a ref
 * holds, or on the page.
 */

/** `useImperativeHandle` is not among them: what its function answers is the handle, and is never called. */
const EFFECTS = new Set(["useEffect", "useLayoutEffect", "useInsertionEffect"]);
const BROWSER = new Set(["document", "window", "navigator", "history", "location", "globalThis"]);
const WRAPPERS = new Set([
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "ChainExpression",
]);

const isFunction = (node) => node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";

function bare(node) {
  let inner = node;
  while (inner && WRAPPERS.has(inner.type)) inner = inner.expression;
  return inner;
}

/** The expressions that may become the value of this one. */
function outcomes(node) {
  const inner = bare(node);
  switch (inner?.type) {
    case "ConditionalExpression":
      return [...outcomes(inner.consequent), ...outcomes(inner.alternate)];
    case "LogicalExpression":
      return [...outcomes(inner.left), ...outcomes(inner.right)];
    case "SequenceExpression":
      return outcomes(inner.expressions.at(-1));
    default:
      return inner ? [inner] : [];
  }
}

/** What the function answers, without what functions inside it answer. */
function answers(fn) {
  if (fn.body.type !== "BlockStatement") return [fn.body];
  const found = [];
  const visit = (node) => {
    if (!node || typeof node.type !== "string" || isFunction(node) || node.type === "FunctionDeclaration")
      return;
    if (node.type === "ReturnStatement") {
      if (node.argument) found.push(node.argument);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === "parent") continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (child && typeof child === "object") visit(child);
      }
    }
  };
  visit(fn.body);
  return found;
}

function nameOfCallee({ callee }) {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" && callee.property.type === "Identifier"
    ? callee.property.name
    : "";
}

/** Whether a call goes to something of the browser: the function's own argument, what a ref holds, or the page. */
function callsBrowser(call, fn) {
  let at = bare(call.callee);
  if (at?.type !== "MemberExpression") return false;
  const own = new Set(fn.params.flatMap((param) => (param.type === "Identifier" ? [param.name] : [])));
  while (at) {
    if (at.type === "MemberExpression") {
      if (!at.computed && at.property.name === "current") return true;
      at = bare(at.object);
    } else if (at.type === "CallExpression") at = bare(at.callee);
    else return at.type === "Identifier" && (own.has(at.name) || BROWSER.has(at.name));
  }
  return false;
}

export const handNothingOn = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      effect:
        "React calls what an effect or a ref callback answers. Answer nothing, or a function written here: () => { go(); } or () => { const end = go(); return () => end(); }.",
      literal: "Write the effect as a function here, so that it can be seen what it answers.",
      asynchronous: "An effect or a ref callback must not be async: React takes its promise for a clean-up.",
      handler: "Do not hand on what the browser answers: () => void list.current?.focus().",
    },
  },
  create(context) {
    const { sourceCode } = context;

    /** The function that a name stands for, if it is written in this file as one. */
    function functionNamed(identifier) {
      let scope = sourceCode.getScope(identifier);
      while (scope && !scope.set.has(identifier.name)) scope = scope.upper;
      const definition = scope?.set.get(identifier.name)?.defs[0]?.node;
      if (definition?.type === "FunctionDeclaration") return definition;
      if (definition?.type === "VariableDeclarator" && isFunction(definition.init)) return definition.init;
      return undefined;
    }

    function isHarmless(node) {
      if (isFunction(node)) return true;
      if (node.type === "UnaryExpression") return node.operator === "void";
      if (node.type === "Literal") return node.value === null;
      if (node.type !== "Identifier") return false;
      return node.name === "undefined" || functionNamed(node) !== undefined;
    }

    function checkFunction(fn) {
      if (fn.async || fn.generator) context.report({ node: fn, messageId: "asynchronous" });
      else {
        for (const answer of answers(fn)) {
          if (!outcomes(answer).every(isHarmless)) context.report({ node: answer, messageId: "effect" });
        }
      }
    }

    function checkEffect(argument) {
      const effect = bare(argument);
      if (!effect) return;
      const fn = isFunction(effect) ? effect : effect.type === "Identifier" && functionNamed(effect);
      if (fn) checkFunction(fn);
      else context.report({ node: argument, messageId: "literal" });
    }

    function checkHandler(fn) {
      if (fn.body.type === "BlockStatement") return;
      for (const outcome of outcomes(fn.body)) {
        if (outcome.type === "CallExpression" && callsBrowser(outcome, fn)) {
          context.report({ node: outcome, messageId: "handler" });
        }
      }
    }

    return {
      CallExpression(node) {
        if (EFFECTS.has(nameOfCallee(node))) checkEffect(node.arguments[0]);
      },
      JSXAttribute(node) {
        const value = node.value?.type === "JSXExpressionContainer" ? node.value.expression : undefined;
        if (!value || node.name.type !== "JSXIdentifier") return;
        for (const outcome of outcomes(value)) {
          const fn = isFunction(outcome)
            ? outcome
            : outcome.type === "Identifier"
              ? functionNamed(outcome)
              : undefined;
          if (!fn) continue;
          if (node.name.name === "ref") checkFunction(fn);
          else if (/^on[A-Z]/.test(node.name.name)) checkHandler(fn);
        }
      },
    };
  },
};
