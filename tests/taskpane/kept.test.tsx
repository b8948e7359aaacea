import { act, renderHook } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { createKept, KeptContext, useKept } from "../../src/taskpane/pieces/kept";

test("what is kept under another key begins with its own value, and the former is still there", () => {
  const kept = createKept();
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactElement => (
    <KeptContext.Provider value={kept}>{children}</KeptContext.Provider>
  );
  const { result, rerender } = renderHook(({ of }) => useKept(of, () => `all of ${of}`), {
    wrapper,
    initialProps: { of: "one framework" },
  });
  expect(result.current[0]).toBe("all of one framework");
  rerender({ of: "another" });
  expect(result.current[0]).toBe("all of another");
  act(() => kept.set("another", "a part"));
  rerender({ of: "one framework" });
  expect(result.current[0]).toBe("all of one framework");
  rerender({ of: "another" });
  expect(result.current[0]).toBe("a part");
});
