/** The words that a text is made of, in small letters: whole names and, of names that are made of parts, the parts. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => partsOf(token));
}

const TOKEN = /[A-Za-z_$][\w$]{0,80}|\d{1,20}/g;
const PART = /[A-Z]{2,80}(?![a-z])|[A-Z]?[a-z]{2,80}|\d{2,20}/g;

function partsOf(token: string): readonly string[] {
  const whole = token.toLowerCase();
  const parts = (token.match(PART) ?? []).map((part) => stem(part.toLowerCase()));
  // `PriceListTest` and `test_price_list` are about a price list.
  const about = whole.replace(/^test_?(?=\w{3})|_?tests?$/, '');
  return whole.length < 2 ? [] : [...new Set([whole, ...parts, ...(about.length > 2 ? [about] : [])])];
}

/** `groups` and `group` are one word. */
function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
