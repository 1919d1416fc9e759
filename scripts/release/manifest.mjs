/** What a manifest says, and what of it does not fit the folder that is to be hosted. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

/** A manifest as a document; a broken one throws with the place. */
function parse(text) {
  const { window } = new JSDOM("");
  const document = new window.DOMParser().parseFromString(text, "application/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(`manifest.xml is not well-formed: ${error.textContent.trim()}`);
  return document;
}

/** Every address; one with the token of a language stands for each language that the token may be. */
function valuesOf(document) {
  const languages = [...document.querySelectorAll("Token > Override")].map((each) =>
    each.getAttribute("Value")
  );
  return [...document.getElementsByTagName("*")]
    .flatMap((element) =>
      ["DefaultValue", "Value", "Url", "ResourcesUrl"].map((name) => element.getAttribute(name))
    )
    .filter((value) => value?.startsWith("http"))
    .flatMap((value) =>
      value.includes("${token.locale}")
        ? languages.map((each) => value.replace("${token.locale}", each))
        : [value]
    );
}

/** `folder` holds manifest.xml and the files that its addresses below `url` name. */
export function readManifest(folder, url) {
  const text = readFileSync(join(folder, "manifest.xml"), "utf8");
  const document = parse(text);
  const addresses = [...new Set(valuesOf(document))];
  const own = addresses.filter((address) => address.startsWith(`${url}/`));
  const fileOf = (address) => decodeURI(address.slice(url.length + 1).split(/[?#]/)[0]);
  return {
    id: document.getElementsByTagName("Id")[0]?.textContent ?? "",
    version: document.getElementsByTagName("Version")[0]?.textContent ?? "",
    addresses,
    own,
    /** files that it names and that the folder lacks */
    missing: own.map(fileOf).filter((file) => !existsSync(join(folder, file))),
    /** addresses on machines that only developers have */
    local: addresses.filter((address) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address)),
    /** addresses that Excel would not load */
    insecure: addresses.filter((address) => !address.startsWith("https://")),
  };
}

/** What Microsoft's validation service says of a manifest; it needs the network. */
export function validate(file) {
  const command = "node_modules/office-addin-manifest/cli.js";
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "validate", file], {
    encoding: "utf8",
  });
  const text = stdout + stderr;
  if (status === 0) return { well: true, lines: ["valid, says Microsoft's validation service"] };
  const reached = /Error #\d|not valid/i.test(text);
  return reached
    ? { well: false, lines: text.trim().split("\n") }
    : { well: undefined, lines: ["Microsoft's validation service could not be reached"] };
}
