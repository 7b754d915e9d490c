/** What of a Markdown text is left for Markdown and GitHub to read: without fenced blocks, code spans and `<code>` elements. */
export function activeMarkdown(markdown: string): { text: string; openFence: boolean } {
  const kept: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const ticks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence !== '') {
      if (ticks !== null && (ticks[1] ?? '').length >= fence.length && ticks[2]?.trim() === '') fence = '';
    } else if (ticks !== null) fence = ticks[1] ?? '';
    else kept.push(line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, 'CODE').replace(/<code>[^<]*<\/code>/g, 'CODE'));
  }
  return { text: kept.join('\n'), openFence: fence !== '' };
}

/** What must never be active in Markdown, by name. */
export const ACTIVE: readonly (readonly [string, RegExp])[] = [
  ['mention', /@\w/], ['reference', /#\d|\bGH-\d/i], ['link or image', /!\[|\]\(|\]\[|^\s*\[[^\]]*\]:/m], ['autolink', /https?:|www\.|javascript:|data:/i], ['backtick', /`/],
  ['tag beyond our own', /<(?!\/?(?:table|tr|th|td|details|summary|sub|b)>)/], ['comment', /<!--/], ['tilde fence', /^~~~/m], ['heading', /^#{1,6} (?!#)(?!What |Why |Diagnosis|Warnings)/m],
  ['indented code', /^ {4}/m], ['quote', /^>/m], ['rule or heading line', /^(?:-{2,}|={2,})$/m], ['emoji code', /:octocat:/], ['slash command', /^\/\w/m], ['skip', /\[skip/],
];

/** Elements of an HTML page in order, with their attributes; comments and declarations are named as they are. */
export function tagsOf(html: string): { name: string; close: boolean; attributes: string }[] {
  return [...html.matchAll(/<(\/?)([A-Za-z!][A-Za-z0-9-]*)([^>]*)>/g)].map((match) => ({ close: match[1] === '/', name: (match[2] ?? '').toLowerCase(), attributes: (match[3] ?? '').trim() }));
}

/** Lines that the runner would take for a command: both of its parsers (actions/runner, ActionCommand.cs), and what a terminal would act on. */
export function spokenTo(output: string): string[] {
  const commands = output.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
  return [...commands, ...(output.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g) ?? [])];
}
