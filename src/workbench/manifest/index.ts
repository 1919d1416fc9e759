export { ManifestError } from "./manifest";
export type { Action, Button, Control, Group, Icon, Manifest, Menu, Tab } from "./manifest";
export { readManifest } from "./read";
