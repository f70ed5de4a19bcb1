// The plugin's kinds for TypeScript: `claim.kind === "wind"` and `options.kinds.wind` compile where this is included.
import "secondsource";

declare module "secondsource" {
  interface ClaimKinds {
    wind: true;
  }
  interface Kinds {
    wind: true;
  }
}
