const { readFileSync } = require("fs");
const path = require("path");
const { createJiti } = require("jiti");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const LicensePlugin = require("webpack-license-plugin");

/** The address that manifest.xml is written with; a build puts the real host in its place. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** The marketplace demands that a shipped add-in takes Office.js from here. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A module of ours as it stands now, also while webpack watches. */
const fresh = createJiti(__filename, { moduleCache: false });

/** Emits the metadata of the custom functions, a file per language, made from the functions' own catalogue. */
class MetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      compilation.contextDependencies.add(path.resolve("src/functions"));
      compilation.contextDependencies.add(path.resolve("src/locales"));
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "MetadataPlugin", stage }, () => {
        const { metadata } = fresh("./src/functions/metadata.ts");
        const { languages, fileOf } = fresh("./src/locales/index.ts");
        for (const language of languages) {
          const text = JSON.stringify(metadata(language), null, 2);
          const file = fileOf("functions.json", language);
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** Emits the user guides, made from docs/, into guide/. */
class GuidePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GuidePlugin", (compilation) => {
      compilation.contextDependencies.add(path.resolve("docs"));
      const { RawSource } = compiler.webpack.sources;
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "GuidePlugin", stage }, () => {
        const { pages, pictures } = fresh("./scripts/guide.ts").guide();
        for (const [name, text] of Object.entries(pages))
          compilation.emitAsset(`guide/${name}`, new RawSource(text));
        for (const name of pictures)
          compilation.emitAsset(`guide/${name}`, new RawSource(readFileSync(`docs/${name}`)));
      });
    });
  }
}

/** Licences under which a package may be shipped with the add-in, which needs no more of us than to hand on the text. */
const welcomeLicences = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"];

/** A page of the licences of everything that is shipped. */
function licencePage(packages) {
  const parts = packages.map(({ name, version, license, licenseText }) =>
    [`${name} ${version} (${license})`, "", (licenseText ?? "").trim()].join("\n")
  );
  return parts.join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2020",
      },
    },
  },
};

/**
 * `webpack --mode production` builds what is hosted, into dist/, for the address in ADDIN_URL.
 * `--env workbench` builds into build/ the same add-in, with Office.js served from beside it, and the workbench.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const url = (process.env.ADDIN_URL || DEVELOPMENT_URL).replace(/\/+$/, "");
  const output = path.resolve(__dirname, env.workbench ? "build" : "dist");
  const shared = {
    mode: production ? "production" : "development",
    module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    stats: "errors-warnings",
  };

  const addin = {
    ...shared,
    name: "addin",
    devtool: production ? false : "source-map",
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: !env.workbench,
    },
    plugins: [
      new MetadataPlugin(),
      new GuidePlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // The template places the scripts itself: functions.js comes first, and cells compute without the pane.
        inject: false,
        // The style sheet stands in the page, so that something is drawn before any script has come.
        cache: false,
        templateParameters: () => ({
          officeJs: env.workbench ? "/office-js/office.js" : OFFICE_JS,
          look: fresh("./scripts/look.ts").look(),
          policy: fresh("./scripts/policy.ts").panePolicy(!env.workbench),
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,svg,html,json}" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
  };
  if (!env.workbench) {
    if (production)
      addin.plugins.push(
        new LicensePlugin({
          outputFilename: "licences.json",
          additionalFiles: { "licences.txt": licencePage },
          excludedPackageTest: (name) => name === "kpi-loop",
          unacceptableLicenseTest: (licence) => !welcomeLicences.includes(licence),
        })
      );
    return [addin];
  }

  const workbench = {
    ...shared,
    name: "workbench",
    // Never shipped, and the spreadsheet engine is large: not worth minifying.
    mode: "development",
    devtool: false,
    entry: { workbench: "./src/workbench/page/workbench.ts" },
    output: { path: output, filename: "[name].js", chunkFilename: "workbench.[name].js" },
    plugins: [
      new HtmlPlugin({
        filename: "workbench.html",
        template: "./src/workbench/page/workbench.html",
        templateParameters: { policy: fresh("./scripts/policy.ts").workbenchPolicy },
      }),
    ],
  };
  return [addin, workbench];
};
