import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const date = { name: "Date", message: "Days are branded ISO strings or whole numbers: see src/time/day.ts." };
const world = ["process", "console"].map((name) => ({
  name,
  message: "Only src/stores and src/cli touch the world outside.",
}));

/** Types are checked by the compiler: what else is wrong in them is found here. */
export default defineConfig(
  { ignores: ["dist/", "coverage/", "docs/", "**/*.js"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowNever: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["{src,events,examples,tests,bench}/**/*.ts"],
    ignores: ["**/*.d.ts"],
    rules: { "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }] },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-globals": ["error", date, ...world] } },
  { files: ["src/{stores,cli}/**/*.ts"], rules: { "no-restricted-globals": ["error", date] } },
  // A type test is right when the compiler agrees with it; its deliberate mistakes have no types to lint by.
  {
    files: ["**/*.test-d.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-unused-expressions": "off", "@typescript-eslint/no-unused-vars": "off" },
  },
);
