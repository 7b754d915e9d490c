/**
 * What runs in the sandbox with the repository's own `typescript`: asks its language service for the code fixes of the errors that were reported, and
 * writes those for which there is exactly one, of a kind that is safe, in the very file
 * (https://github.com/microsoft/TypeScript/wiki/Using-the-Language-Service-API; names of fixes: src/services/codefixes). A TypeScript without that
 * interface, or a project that cannot be read, writes nothing. Arguments: the project's configuration, codes joined by commas, files.
 */
export const CODE_FIX_SCRIPT = `
const { createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");
const [config, codes, ...names] = process.argv.slice(1);
const files = names.map((name) => resolve(name));
const ts = createRequire(resolve(config))("typescript");
const SAFE = ["import", "spelling", "fixOverrideModifier", "convertToTypeOnlyImport", "convertToTypeOnlyExport", "forgottenThisPropertyAccess", "extendsInterfaceBecomesImplements", "constructorForDerivedNeedSuperCall", "fixExpectedComma", "splitTypeOnlyImport"];
const parsed = ts.getParsedCommandLineOfConfigFile(resolve(config), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} });
const texts = new Map();
const versions = new Map();
const read = (file) => texts.get(file) ?? ts.sys.readFile(file);
const service = ts.createLanguageService({
  getCompilationSettings: () => parsed.options,
  getScriptFileNames: () => [...new Set([...parsed.fileNames, ...files])],
  getScriptVersion: (file) => String(versions.get(file) ?? 0),
  getScriptSnapshot: (file) => (read(file) === undefined ? undefined : ts.ScriptSnapshot.fromString(read(file))),
  getCurrentDirectory: () => dirname(resolve(config)),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists, readFile: read, readDirectory: ts.sys.readDirectory, directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories, realpath: ts.sys.realpath,
});
const wanted = codes.split(",").map(Number);
const format = ts.getDefaultFormatCodeSettings("\\n");
/** Of what is unused only imports go: anything else may have been meant to be used. */
function isSafe(file, fix) {
  if (fix.fixName !== "unusedIdentifier") return SAFE.includes(fix.fixName);
  const isImport = ({ span }) => service.getProgram().getSourceFile(file).statements.some((one) => ts.isImportDeclaration(one) && one.pos <= span.start && span.start + span.length <= one.end + 2);
  return fix.changes.every((change) => change.textChanges.every((one) => one.newText.trim() === "" && isImport(one)));
}
const changesOf = (file) => (error) => {
  const all = service.getCodeFixesAtPosition(file, error.start, error.start + error.length, [error.code], format, {}).filter((fix) => isSafe(file, fix));
  // Two ways to write one type-only import; the one that touches this name alone always fits.
  const fixes = all.every((fix) => fix.fixName === "convertToTypeOnlyImport") ? all.slice(-1) : all;
  const [fix] = fixes;
  const here = fixes.length === 1 && !(fix.commands ?? []).length && fix.changes.every((change) => resolve(change.fileName) === file && !change.isNewFile);
  return here ? fix.changes.flatMap((change) => [...change.textChanges]) : [];
};
/** The same change twice (one import for two uses) is one; what overlaps another waits for the next turn. */
function applied(text, changes) {
  const unique = [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()].sort((a, b) => b.span.start - a.span.start);
  let limit = Infinity;
  for (const { span, newText } of unique) {
    if (span.start + span.length > limit) continue;
    text = text.slice(0, span.start) + newText + text.slice(span.start + span.length);
    limit = span.start;
  }
  return text;
}
for (const file of files) {
  for (let turn = 0; turn < 8; turn += 1) {
    const errors = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].filter((error) => wanted.includes(error.code) && error.start !== undefined);
    const changes = errors.flatMap(changesOf(file));
    if (changes.length === 0) break;
    texts.set(file, applied(read(file), changes));
    versions.set(file, turn + 1);
  }
  if (texts.has(file)) ts.sys.writeFile(file, texts.get(file));
}
`.trim();
