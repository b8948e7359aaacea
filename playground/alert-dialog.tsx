import { useEffect, useId, useRef, type JSX } from "react";
import type { Alert } from "./alerts";

/** A message or question over the page, in the manner of Excel's own. */
export function AlertDialog({ alert }: { readonly alert: Alert }): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, [alert]);
  const close = (choice: string) => {
    dialog.current?.close();
    alert.answer(choice);
  };
  return (
    <dialog
      ref={dialog}
      className="alert"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
      onCancel={(event) => {
        event.preventDefault();
        close(alert.choices.at(-1)?.id ?? "");
      }}
      onKeyDown={(event) => void event.stopPropagation()}
    >
      <h2 id={`${id}-title`}>{alert.title}</h2>
      <p id={`${id}-message`}>{alert.message}</p>
      <div className="alert-buttons">
        {alert.choices.map((choice, index) => (
          <button
            key={choice.id}
            type="button"
            className={index === 0 ? "primary" : undefined}
            data-choice={choice.id}
            // The dialog has just been opened for this; Excel puts the keyboard here too.
            autoFocus={index === 0}
            onClick={() => close(choice.id)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
