import { useId, useState, type JSX } from "react";
import type { RibbonButton, RibbonGroup, RibbonTab } from "./manifest";

export interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  readonly tabsLabel: string;
  /** Where an icon of the manifest is served. */
  readonly address: (icon: string) => string;
  /** Resolves when the command is done. */
  readonly onPress: (button: RibbonButton) => Promise<void>;
}

/** The add-in's own tabs of the ribbon, as Excel draws them from the manifest. */
export function Ribbon({ tabs, tabsLabel, address, onPress }: RibbonProps): JSX.Element {
  const [chosen, choose] = useState(0);
  const id = useId();
  const tab = tabs[chosen] ?? tabs[0];
  return (
    <section className="ribbon" aria-label={tabsLabel}>
      <div className="ribbon-tabs" role="tablist" aria-label={tabsLabel}>
        {tabs.map((each, index) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={each === tab}
            aria-controls={`${id}-panel`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => choose(index)}
            onKeyDown={(event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              if (step === undefined) return;
              const next = (index + step + tabs.length) % tabs.length;
              choose(next);
              document.getElementById(`${id}-tab-${next}`)?.focus();
            }}
          >
            {each.label}
          </button>
        ))}
      </div>
      {tab && (
        <div
          className="ribbon-panel"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${tabs.indexOf(tab)}`}
        >
          {tab.groups.map((group) => (
            <Group key={group.id} group={group} address={address} onPress={onPress} />
          ))}
        </div>
      )}
    </section>
  );
}

function Group({
  group,
  address,
  onPress,
}: Pick<RibbonProps, "address" | "onPress"> & { group: RibbonGroup }): JSX.Element {
  const id = useId();
  return (
    <div className="ribbon-group" role="group" aria-labelledby={id}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <Button key={button.id} button={button} address={address} onPress={onPress} />
        ))}
      </div>
      <div className="ribbon-group-label" id={id}>
        {group.label}
      </div>
    </div>
  );
}

function Button({
  button,
  address,
  onPress,
}: Pick<RibbonProps, "address" | "onPress"> & { button: RibbonButton }): JSX.Element {
  const tip = useId();
  const [busy, setBusy] = useState(false);
  const icon = (size: number) => address(button.icons.get(size) ?? "");
  return (
    <div className="ribbon-button">
      <button
        type="button"
        data-control={button.id}
        aria-describedby={tip}
        aria-busy={busy}
        aria-disabled={busy}
        onClick={() => {
          if (busy) return;
          setBusy(true);
          void onPress(button).finally(() => setBusy(false));
        }}
        onKeyDown={(event) => {
          // Escape takes the tip away, as it must for whoever magnifies the screen.
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      >
        <img src={icon(32)} srcSet={`${icon(32)} 1x, ${icon(64)} 2x`} width={32} height={32} alt="" />
        <span>{button.label}</span>
      </button>
      <div className="supertip" role="tooltip" id={tip}>
        <strong>{button.tip.title}</strong>
        <span>{button.tip.description}</span>
      </div>
    </div>
  );
}
