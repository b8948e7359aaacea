import { useEffect, useId, useRef, useState, type JSX, type ReactNode } from "react";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

/** A button that opens a menu above it. */
export function Menu({
  label,
  items,
  children,
}: {
  label: string;
  items: readonly MenuItem[];
  children: ReactNode;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    menu.current?.querySelector<HTMLElement>("[role=menuitem]:not([aria-disabled=true])")?.focus();
    const away = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node) && !button.current?.contains(event.target as Node))
        setOpen(false);
    };
    document.addEventListener("pointerdown", away, true);
    return () => document.removeEventListener("pointerdown", away, true);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="menu-holder">
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          className="menu"
          role="menu"
          aria-label={label}
          onKeyDown={(event) => {
            event.stopPropagation();
            const all = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
            const now = all.indexOf(document.activeElement as HTMLElement);
            if (event.key === "ArrowDown") all[(now + 1) % all.length]?.focus();
            else if (event.key === "ArrowUp") all[(now - 1 + all.length) % all.length]?.focus();
            else if (event.key === "Home") all[0]?.focus();
            else if (event.key === "End") all.at(-1)?.focus();
            else if (event.key === "Escape") close();
            else if (event.key === "Tab") return setOpen(false);
            else return;
            event.preventDefault();
          }}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-item={item.id}
              aria-disabled={item.disabled ?? false}
              onClick={() => {
                if (item.disabled) return;
                close();
                item.act();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
