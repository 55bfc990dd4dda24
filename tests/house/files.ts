import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The text of a file of the project, by its path from the root. */
export const read = (file: string): string => readFileSync(file, "utf8");

/** What the package's own names mean among its sources, as `paths` of tsconfig.json says: `annals` is `./src/index.ts`. */
export function ownNames(): Readonly<Record<string, readonly [string]>> {
  const config = JSON.parse(read("tsconfig.json")) as {
    readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
  };
  return config.compilerOptions.paths;
}

/** The files below a folder, sorted, with `/` in their paths; none where there is no such folder. */
export function filesIn(folder: string, ending = ""): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

/** What git tracks or would; where there is no git, whatever is not installed, built or hidden. */
export function sources(): string[] {
  try {
    const git = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", git, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const files = listed.split("\0").filter((file) => file !== "" && existsSync(file));
    if (files.length > 0) return files;
  } catch {
    // No git, or no repository: an unpacked archive.
  }
  const skipped = ["node_modules", "dist", "coverage", ".git"];
  return readdirSync(".", { withFileTypes: true })
    .filter(({ name }) => !skipped.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]));
}
