import { severityOf } from '../rows.js';
import { draftOf, given, MOST, numberOf, type Finding, type ReportFormat } from './report.js';
import type { Xml } from './xml.js';

/** Checkstyle's XML, which linters of every language can write: `file` elements with `error` elements in them. */
export const checkstyle: ReportFormat = {
  format: 'checkstyle',
  docs: 'https://checkstyle.org/config.html',
  kind: 'xml',
  read(root) {
    if (root.name !== 'checkstyle') return undefined;
    const files = root.children.filter((element) => element.name === 'file');
    const found = files.flatMap((file) => file.children.filter((element) => element.name === 'error').map((error) => findingOf(file, error)));
    return { drafts: found.slice(0, MOST).map((finding) => draftOf(finding, { tool: 'checkstyle', kind: 'lint', severity: 'error' })) };
  },
};

function findingOf(file: Xml, error: Xml): Finding {
  const { line, column, severity, message = '', source } = error.attributes;
  const rule = source?.slice(source.lastIndexOf('.') + 1);
  return { message, ...given<Omit<Finding, 'message'>>({ file: file.attributes['name'], line: numberOf(line), column: numberOf(column), severity: severityOf(severity), rule: rule === '' ? undefined : rule }) };
}
