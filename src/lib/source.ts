/** What a check must know of a language: how comments and strings look. Not a parser. */
export type Language =
  | 'js' | 'python' | 'go' | 'rust' | 'java' | 'c' | 'csharp' | 'php' | 'swift' | 'dart' | 'ruby' | 'perl' | 'elixir' | 'shell' | 'powershell' | 'batch' | 'make'
  | 'docker' | 'yaml' | 'config' | 'json' | 'sql' | 'lua' | 'html' | 'css' | 'prose' | 'other';

const ENDINGS: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries({
    js: 'js mjs cjs jsx ts mts cts tsx vue svelte astro', python: 'py pyi pyw pyx', go: 'go', rust: 'rs', java: 'java kt kts scala groovy gradle',
    c: 'c h cc cpp cxx hpp hh hxx inl m mm cu', csharp: 'cs fs vb', php: 'php phtml', swift: 'swift', dart: 'dart', ruby: 'rb rake gemspec ru', perl: 'pl pm',
    elixir: 'ex exs', shell: 'sh bash zsh ksh fish bats', powershell: 'ps1 psm1 psd1', batch: 'bat cmd', make: 'mk mak', docker: 'dockerfile',
    yaml: 'yml yaml', config: 'toml ini cfg conf properties r jl nix tf hcl', json: 'json jsonc json5', sql: 'sql', lua: 'lua hs', html: 'html htm xml svg',
    css: 'css scss less sass', prose: 'md mdx txt rst adoc',
  }).flatMap(([language, endings]) => endings.split(' ').map((ending) => [ending, language as Language])),
);
const NAMES: readonly (readonly [RegExp, Language])[] = [
  [/^(?:gnu)?makefile$|^justfile$/i, 'make'],
  [/^(?:docker|container)file/i, 'docker'],
  [/^(?:rakefile|gemfile|guardfile|vagrantfile)$/i, 'ruby'],
  [/^jenkinsfile/i, 'java'],
];
const SHEBANGS: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:ba|z|k|da)?sh\b/, 'shell'],
  [/\bpython/, 'python'],
  [/\b(?:node|deno|bun|tsx)\b/, 'js'],
  [/\bruby\b/, 'ruby'],
  [/\bperl\b/, 'perl'],
];

/** The language of a file, by its name, else by the `#!` line of its text. */
export function languageOf(path: string, text = ''): Language {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? (name.includes('.') ? ENDINGS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] : undefined);
  if (byName !== undefined) return byName;
  const first = text.startsWith('#!') ? text.slice(0, 200).split('\n')[0] ?? '' : '';
  return SHEBANGS.find(([pattern]) => pattern.test(first))?.[1] ?? 'other';
}
