const LANGUAGES: Readonly<Record<string, string>> = { kt: 'kotlin', kts: 'kotlin', groovy: 'groovy', gradle: 'groovy', scala: 'scala', sc: 'scala', sbt: 'scala', clj: 'clojure', cljs: 'clojure', cljc: 'clojure' };

/** What a file is written in; Java where its ending says nothing. */
export function languageOf(file: string): string {
  return LANGUAGES[file.slice(file.lastIndexOf('.') + 1)] ?? 'java';
}
