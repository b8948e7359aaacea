import { DEFAULT_PROTECTION_OPTIONS, UNPROTECTED, type ProtectionOptions } from "../model/protection";
import { booleanArgument, choiceArgument, optional, optionsArgument, textArgument } from "./call-arguments";
import { HostError } from "./host-object";
import { SheetPart } from "./sheet-part";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `Excel.WorksheetProtection`. */
export class WorksheetProtectionObject extends SheetPart {
  readonly typeName = "WorksheetProtection";

  get Protected(): boolean {
    return this.sheet.protection.on;
  }

  get Options(): ProtectionOptions {
    return this.sheet.protection.options;
  }

  /** Fails on a sheet that is protected already. */
  Protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection.on) {
      throw new HostError("InvalidOperation", "The worksheet is protected already.");
    }
    const secret = optional(password, (value) => textArgument(value, "WorksheetProtection.protect"));
    this.sheet.protection = {
      on: true,
      options: optional(options, optionsOf) ?? DEFAULT_PROTECTION_OPTIONS,
      ...(secret === undefined || secret === "" ? {} : { password: secret }),
    };
  }

  /** Does nothing on a sheet that is not protected; a wrong password is `AccessDenied`. */
  Unprotect(password?: unknown): void {
    const { on, password: secret, storedHash } = this.sheet.protection;
    const given = optional(password, (value) => textArgument(value, "WorksheetProtection.unprotect"));
    if (!on) return;
    if (storedHash !== undefined || (secret !== undefined && secret !== given)) {
      throw new HostError("AccessDenied", "The password you supplied is not correct.");
    }
    this.sheet.protection = UNPROTECTED;
  }
}

function optionsOf(value: unknown): ProtectionOptions {
  const member = "WorksheetProtection.protect";
  const given = optionsArgument(value, member, Object.keys(DEFAULT_PROTECTION_OPTIONS));
  const { selectionMode, ...permissions } = given;
  const changed = Object.entries(permissions)
    .filter(([, allowed]) => allowed !== undefined && allowed !== null)
    .map(([name, allowed]) => [name, booleanArgument(allowed, `${member} ${name}`)]);
  return {
    ...DEFAULT_PROTECTION_OPTIONS,
    ...(Object.fromEntries(changed) as Partial<ProtectionOptions>),
    selectionMode:
      optional(selectionMode, (mode) => choiceArgument(mode, member, SELECTION_MODES)) ?? "Normal",
  };
}
