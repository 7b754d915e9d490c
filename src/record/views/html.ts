import { attempts, broke, changed, diagnosed, footer, headline, trust, warnings } from '../html/sections.js';
import { STYLE } from '../html/style.js';
import type { View } from '../view.js';
import { OUTCOME_WORDS } from '../tell.js';

/** Nothing may load and nothing may run, even if some foreign text got past the escaping. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page that needs nothing else: no script, no font, no image, no link. */
export const html: View = {
  name: 'html',
  summary: 'The report, one self-contained page.',
  render: (record) => {
    const body = [headline(record), broke(record), changed(record), trust(record), diagnosed(record), attempts(record), warnings(record), footer(record)];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>heal-action: ${OUTCOME_WORDS[record.ending.outcome].word}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
  },
};
