import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { documentBlocks } from "./tests/house/blocks.js";
import { ownNames } from "./tests/house/files.js";

export default defineConfig({
  plugins: [documentBlocks()],
  resolve: {
    alias: Object.entries(ownNames()).map(([name, [path]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(path),
    })),
  },
  test: {
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    isolate: false, // modules are pure: to load them anew for each file takes longer than the tests
    silent: "passed-only",
  },
});
