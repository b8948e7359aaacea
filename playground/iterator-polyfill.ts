/**
 * Iterator helpers for browsers that lack them (before Chrome 122, Firefox 131, Safari 18.4): Univer and the workbook
 * model use them. To be imported before both.
 */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

/** Lets the array of the same name do the work; `lazy` ones answer an iterator again. */
function define(
  name: "map" | "filter" | "flatMap" | "some" | "every" | "find" | "forEach" | "reduce",
  lazy: boolean,
) {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, ...args: unknown[]): unknown {
      const list = Array.from(this);
      const method = list[name] as (...args: unknown[]) => unknown;
      const result = method.apply(list, args);
      return lazy ? (result as unknown[])[Symbol.iterator]() : result;
    },
  });
}

for (const name of ["map", "filter", "flatMap"] as const) define(name, true);
for (const name of ["some", "every", "find", "forEach", "reduce"] as const) define(name, false);

const cuts = {
  toArray: (list: unknown[]) => list,
  take: (list: unknown[], count: number) => list.slice(0, count)[Symbol.iterator](),
  drop: (list: unknown[], count: number) => list.slice(count)[Symbol.iterator](),
};

for (const [name, cut] of Object.entries(cuts)) {
  if (name in prototype) continue;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, count: number): unknown {
      return cut(Array.from(this), count);
    },
  });
}

export {};
