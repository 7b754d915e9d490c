import type { Situation, Skill } from '../skill.js';
import { anyOf } from './fits.js';

/** Failures in which a tool rejects the code before anything of it runs. */
export const BUILD_SKILLS: readonly Skill[] = [
  {
    name: 'syntax',
    fits: anyOf('syntax'),
    instructions: `This failure: the source does not parse.
The reported line is where the parser gave up; the cause is often a missing bracket, quote, comma or indent a few lines above.
Restore what the surrounding code plainly means, and change nothing else.`,
    example: {
      file: 'web/menu.js',
      text: 'export function labels(items) {\n  return items.map((item) => item.label.trim();\n}\n',
      told: 'an error that a ) is missing in line 2',
      cause: 'The call of map() is not closed.',
      search: '  return items.map((item) => item.label.trim();',
      replace: '  return items.map((item) => item.label.trim());',
    },
  },
  {
    name: 'dependency',
    fits: (situation) => situation.diagnosis.class === 'dependency' || anyOf('dependency')(situation),
    other: 'import',
    instructions: `This failure: a package is missing, misnamed or of the wrong version.
Mend what the code can mend: a misspelt package or path, a use that the installed version does not know.
Manifests and lock files are closed unless a section called opened names them; where only they could mend it, change nothing. Add no package.`,
    example: {
      file: 'src/search.js',
      text: "import debounce from 'lodahs/debounce';\n\nexport const search = debounce(ask, 200);\n",
      told: "an error that the package 'lodahs' is not found, while package.json names lodash",
      cause: 'The import misspells lodash, which is installed.',
      search: "import debounce from 'lodahs/debounce';",
      replace: "import debounce from 'lodash/debounce';",
    },
  },
  {
    name: 'import',
    fits: anyOf('import', 'link'),
    other: 'type',
    instructions: `This failure: a module or name cannot be found.
Look for a misspelt path, a wrong letter case, a name that is exported under another name, or an export that is missing.
Mend the reference or the export. Do not add a dependency, and do not replace the import with a copy or a stub.`,
    example: {
      file: 'shop/receipt.py',
      text: 'from shop.price import totl\n\n\ndef receipt(items):\n    return f"sum: {totl(items)}"\n',
      told: "an error that 'totl' cannot be imported from shop/price.py, which defines total",
      cause: 'receipt.py asks for totl, but the function is called total.',
      search: 'from shop.price import totl\n\n\ndef receipt(items):\n    return f"sum: {totl(items)}"',
      replace: 'from shop.price import total\n\n\ndef receipt(items):\n    return f"sum: {total(items)}"',
    },
  },
  {
    name: 'config',
    fits: settingsOnly,
    other: 'generic',
    instructions: `This failure: the build or a tool does not agree with its settings.
Mend the side that is code: a name, path, package line or entry point that the settings expect and the code spells otherwise.
Configuration files are closed unless a section called opened names them; where only they could mend it, change nothing.`,
    example: {
      file: 'src/main/java/com/shop/App.java',
      text: 'package com.shp;\n\npublic class App {\n    public static void main(String[] args) {\n        System.out.println("open");\n    }\n}\n',
      told: 'an error that the main class com.shop.App is not found',
      cause: 'The package line says com.shp, while build and folder say com.shop.',
      search: 'package com.shp;',
      replace: 'package com.shop;',
    },
  },
  {
    name: 'type',
    fits: anyOf('type', 'compile'),
    other: 'import',
    instructions: `This failure: the compiler or type checker rejects the code.
Decide which side is wrong, the value or the declared type, by how the other code uses both, and mend that side.
Do not cast, do not widen to any, do not suppress the error with a comment.`,
    example: {
      file: 'src/initial.ts',
      text: "export function initial(user: { name?: string }): string {\n  return user.name.slice(0, 1);\n}\n",
      told: "an error that 'user.name' may be undefined in line 2",
      cause: 'A user need not have a name, and the function does not allow for that.',
      search: '  return user.name.slice(0, 1);',
      replace: "  return (user.name ?? '').slice(0, 1);",
    },
  },
  {
    name: 'lint',
    fits: anyOf('lint'),
    other: 'generic',
    instructions: `This failure: a linter rejects the code.
Rewrite the reported lines so that they keep the rule and behave as before.
Do not switch the rule off, neither in a comment nor in configuration. Before you remove something unused, make sure that it is no half-done piece of the logic shown.`,
    example: {
      file: 'store/load.go',
      text: 'func load(path string) ([]byte, error) {\n\tdata, err := os.ReadFile(path)\n\treturn data, nil\n}\n',
      told: 'a finding that the value of err is never used',
      cause: 'load() drops the error that reading the file may give.',
      search: '\tdata, err := os.ReadFile(path)\n\treturn data, nil',
      replace: '\tdata, err := os.ReadFile(path)\n\treturn data, err',
    },
  },
  {
    name: 'format',
    fits: anyOf('format'),
    other: 'lint',
    instructions: `This failure: a formatter would write the code otherwise.
Where the log shows its diff, take that over exactly; else lay the reported lines out as the rest of the file is.
Change layout only: no name, no value, no order of statements.`,
    example: {
      file: 'src/area.cpp',
      text: 'int area(int w,int h){return w*h;}\n',
      told: 'a finding that line 1 should be formatted',
      cause: 'Blanks are missing behind the comma and around the operator and braces.',
      search: 'int area(int w,int h){return w*h;}',
      replace: 'int area(int w, int h) { return w * h; }',
    },
  },
  {
    name: 'docs',
    fits: anyOf('docs'),
    other: 'generic',
    instructions: `This failure: the documentation does not build or its check rejects it.
Mend the reported mark-up, link or name in the page or the comment where it stands; the code it speaks of tells the right name.
Change no code, drop no page or paragraph, and do not switch the check off.`,
    example: {
      file: 'src/lib.rs',
      text: '/// Opens a [`Stor`] for reading.\npub fn open(path: &Path) -> Store {\n    Store::at(path)\n}\n',
      told: 'a finding that the link to `Stor` leads nowhere',
      cause: 'The comment misspells Store.',
      search: '/// Opens a [`Stor`] for reading.',
      replace: '/// Opens a [`Store`] for reading.',
    },
  },
];

/** Settings are looked at where nothing else is wrong: tools that fail name them beside the errors that they found. */
function settingsOnly({ bugs }: Pick<Situation, 'bugs'>): boolean {
  return bugs.some(({ kind }) => kind === 'config') && bugs.every(({ kind }) => kind === 'config' || kind === 'unknown');
}
