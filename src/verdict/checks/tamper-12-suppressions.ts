import type { FileChange } from '../../model/index.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { grownSignal, type Signal } from '../signal.js';

/** A comment's opening, or the star of a line inside one; in a block comment the directive may stand on a later line. */
const OPEN = String.raw`(?:(?:\/\/[/!]{0,2}|#{1,3}|--|^[ \t]{0,200}\*)[ \t]{0,40}|(?:\/\*{1,3}|<!--)\s{0,80})`;
const comment = (words: string): RegExp => new RegExp(`${OPEN}(?:${words})`, 'gim');

/** Threats, signal 12: the tool is told to look away. Looked for in the raw text, so that no odd quote can hide a directive. */
const SIGNALS: readonly Signal[] = [
  { pattern: comment(String.raw`eslint-disable|eslint-env|eslint\s{1,9}[@\w/-]{1,60}\s{0,9}:|oxlint-disable|biome-ignore|tslint:disable|jshint\b|jslint\b|stylelint-disable|markdownlint-disable|htmlhint|prettier-ignore|deno-lint-ignore|standard-disable`), what: 'a linter is silenced' },
  { pattern: comment(String.raw`@ts-(?:ignore|expect-error|nocheck)|\$FlowFixMe|\$FlowIgnore|@noflow|flowlint`), what: 'the type checker is silenced' },
  { pattern: comment(String.raw`(?:istanbul|c8|v8|node:coverage|jacoco|coveralls)[: ]{1,3}(?:ignore|disable)|pragma:\s{0,5}no\s{0,5}cover|nocov|:nocov:|LCOV_EXCL|GCOVR?_EXCL|codeCoverageIgnore|tarpaulin`), what: 'coverage is switched off' },
  { pattern: comment(String.raw`noqa|ruff:|flake8:|pylint:|isort:|fmt:\s{0,5}(?:off|skip)|yapf:|bandit|nosec|nosem|nosemgrep|noinspection|nolint|lint:|revive:|gosec|gocritic|NOSONAR|CHECKSTYLE|PMD|CPD-OFF|spotbugs|ktlint-disable|detekt|rubocop:|standard:disable|steep:|sorbet:|typed:\s{0,5}(?:false|ignore)|phpcs:|phan-|swiftlint:disable|swiftformat:disable|cppcheck-suppress|NOLINT|clang-format off|shellcheck\s{1,9}disable|yamllint\s{1,9}disable|hadolint\s|checkov:|tfsec:|kics-|credo:disable|luacheck:|no critic|ignore(?:_for_file)?:\s{0,5}\w|gitleaks:allow|secretlint-disable|cspell:|spell-checker:`), what: 'a linter is silenced' },
  { pattern: comment(String.raw`type:\s{0,5}ignore|pyright:|mypy:|pyre-(?:ignore|fixme|unsafe)|pytype:\s{0,5}(?:disable|skip)`), what: 'the type checker is silenced' },
  { pattern: /@(?:phpstan-ignore|psalm-suppress|codeCoverageIgnore|noinspection|SuppressWarnings|SuppressFBWarnings|SuppressLint|Suppress\b|nowarn\b|no_type_check)|(?<![\w.])(?:SuppressMessage|ExcludeFromCodeCoverage|UnconditionalSuppressMessage)\b/g, what: 'warnings are suppressed by an annotation' },
  { languages: ['rust'], pattern: /#\s{0,3}!?\s{0,3}\[\s{0,9}(?:allow|expect|rustfmt::skip|cfg_attr\s{0,3}\([^\n\]]{0,200}\ballow|coverage\s{0,3}\(\s{0,3}off)\b/g, what: 'a lint is allowed by an attribute' },
  { languages: ['csharp', 'c', 'swift', 'other'], pattern: /#\s{0,5}(?:pragma\s{1,9}(?:warning\s{0,5}\(?\s{0,5}(?:disable|suppress|push)|(?:GCC|clang)\s{1,5}diagnostic\s{1,5}(?:ignored|push))|nullable\s{1,5}disable)/g, what: 'a compiler warning is switched off' },
  { languages: ['js'], pattern: /\bas\s{1,9}(?:any|never)\b|\bas\s{1,9}unknown\s{1,9}as\b|<any>/g, what: 'a type is cast away (any)' },
  { languages: ['python'], pattern: /\bcast\s{0,3}\(\s{0,9}(?:typing\s{0,3}\.\s{0,3})?["']?Any\b|\bwarnings\s{0,3}\.\s{0,3}(?:filterwarnings|simplefilter)\b/g, what: 'a type is cast away, or warnings are filtered' },
  { languages: ['ruby', 'perl'], pattern: /\bno\s{1,5}(?:warnings|strict)\b|\$VERBOSE\s{0,3}=\s{0,3}nil/g, what: 'warnings are switched off' },
];

export const suppressions = perFile({
  id: 'tamper-12-suppressions',
  title: 'No tool is told to look away',
  clean: 'No lint, type or coverage check is suppressed anew.',
  look: objectionTo,
});

/** Prose may speak about directives; nothing reads them there. */
function objectionTo(change: FileChange): Objection {
  return languageOf(change.path, change.afterText) === 'prose' ? null : grownSignal(change, SIGNALS, 'raw');
}
