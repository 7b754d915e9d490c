import type { Parser } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const rows: readonly RowTable[] = [
  { tool: 'helm', docs: 'https://helm.sh/docs/helm/helm_lint/', literals: ['[ERROR] ', 'Error: template: ', 'Error: parse error at', 'YAML parse error on', 'INSTALLATION FAILED', 'UPGRADE FAILED', 'Error: chart', 'Error: failed to parse', 'Error: values don', 'execution error at'], rows: [
    { kind: 'config', literal: 'template: ', pattern: /^(?:\[ERROR\] templates\/: |Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?)template: (?<file>[^\s:]{1,400}):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<message>.{1,1000})$/ },
    { kind: 'syntax', literal: 'parse error at', pattern: /^(?:\[ERROR\] templates\/: |Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?)parse error at \((?<file>[^\s:]{1,400}):(?<line>\d{1,7})\): (?<message>.{1,1000})$/ },
    { kind: 'config', literal: 'execution error at', pattern: /^(?:\[ERROR\] templates\/: |Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?)execution error at \((?<file>[^\s:]{1,400}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?\): (?<message>.{1,1000})$/ },
    { kind: 'syntax', literal: 'YAML', pattern: /^(?:\[ERROR\] |Error: )(?:templates\/: |(?:INSTALLATION|UPGRADE) FAILED: )?(?:YAML parse error on |failed to parse |cannot load )?(?<file>[^\s:]{1,400}\.(?:ya?ml|tpl)): (?<message>.{0,200}yaml: line (?<line>\d{1,7}): .{1,500})$/ },
    { kind: 'syntax', literal: 'cannot load', pattern: /^(?:\[ERROR\] |Error: )(?:templates\/: )?cannot load (?<file>[^\s:]{1,400}\.ya?ml): (?<message>.{0,200}yaml: line (?<line>\d{1,7}): .{1,500})$/ },
    { kind: 'config', literal: '[ERROR] ', pattern: /^\[ERROR\] (?<file>(?:Chart|values|templates\/\S{1,300})\.?[\w.-]{0,40}): (?<message>.{1,500})$/ },
    { kind: 'config', pattern: /^Error: (?<message>(?:INSTALLATION|UPGRADE) FAILED: .{1,800}|values don't meet the specifications .{1,300}|chart requires kubeVersion.{1,300})$/ },
  ] },
  { tool: 'kubectl', docs: 'https://kubernetes.io/docs/reference/kubectl/', proof: { tier: 2, why: 'it needs a cluster to say anything' }, literals: ['error: error parsing ', 'error: error validating ', 'Error from server', '" is invalid: ', 'error: unable to recognize', 'error: resource mapping not found', 'error: timed out waiting', 'exceeded its progress deadline'], rows: [
    { kind: 'syntax', pattern: /^error: error parsing (?<file>\S{1,400}): (?<message>.{0,200}yaml: line (?<line>\d{1,7}): .{1,500})$/ },
    { kind: 'config', pattern: /^error: error (?:parsing|validating) "?(?<file>[^\s":]{1,400})"?: (?<message>.{1,1000})$/ },
    { kind: 'config', pattern: /^error: (?:unable to recognize|resource mapping not found for name: .{1,200} from) "(?<file>[^"]{1,400})": (?<message>.{1,500})$/ },
    { kind: 'runtime', pattern: /^(?<message>Error from server \((?<rule>\w{3,40})\): .{1,800})$/ },
    { kind: 'config', pattern: /^(?<message>The [A-Z]\w{2,60} "[^"]{1,200}" is invalid: .{1,800})$/ },
    { kind: 'runtime', pattern: /^error: (?<message>timed out waiting for .{1,300}|deployment "[^"]{1,200}" exceeded its progress deadline)$/ },
  ] },
];

export const serviceTables: readonly Parser[] = rows.map(rowParser);
