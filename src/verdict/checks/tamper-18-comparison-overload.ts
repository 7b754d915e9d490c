import { perFile } from '../answer.js';
import { grownSignal, type Signal } from '../signal.js';

/** Threats, signal 18: a comparison that says what the test wants to hear: a method of equality with a constant answer. */
const SIGNALS: readonly Signal[] = [
  { languages: ['python'], pattern: /\bdef\s{1,9}__(?:eq|ne|lt|le|gt|ge|contains|instancecheck|subclasscheck|bool|hash|len|cmp)__\s{0,3}\([^()\n]{0,120}\)[^:\n]{0,60}:\s{0,200}(?:"""[^"]{0,400}"""\s{0,200}|'''[^']{0,400}'''\s{0,200})?return\s{1,9}(?:True|False|not\s{1,3}(?:False|True)|\d{1,9})(?![\w.])|\b__(?:eq|ne|bool|contains)__\s{0,3}=\s{0,3}lambda\b[^:\n]{0,80}:\s{0,9}(?:True|False|1)\b|\bclass\s{1,9}\w{1,60}\s{0,3}\(\s{0,3}(?:str|int|float|list|dict|tuple|bytes)\s{0,3}\)\s{0,3}:\s{0,200}def\s{1,9}__eq__/g, what: 'a comparison always says the same' },
  { languages: ['js'], pattern: /(?<![\w$])(?:equals|isEqual|eq|valueOf|toJSON|toString|asymmetricMatch|compareTo|compare|matches|\[\s{0,3}Symbol\.(?:toPrimitive|hasInstance|toStringTag)\s{0,3}\])\s{0,3}(?:[:=]\s{0,3}(?:function\s{0,3}\w{0,40}\s{0,3})?)?\([^()\n]{0,120}\)\s{0,3}(?::\s{0,3}[\w|\s]{1,40})?(?:=>\s{0,3}\(?\s{0,3}|(?:=>\s{0,3})?\{\s{0,200}return\s{1,9})(?:true|false|-?\d[\d.]{0,20}|"[^"\n]{0,120}"|'[^'\n]{0,120}'|`[^`$\n]{0,120}`|!0|!1)\s{0,3}[;,)}\n]|\basymmetricMatch\b/g, what: 'a comparison always says the same' },
  { languages: ['go'], pattern: /\bfunc\s{0,3}\([^()\n]{1,80}\)\s{0,3}(?:Equal|Equals|Is|Matches|Cmp|Compare|Less|IsZero|String|Error)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?:bool|int|string)\s{0,3}\{\s{0,200}return\s{1,9}(?:true|false|-?\d{1,9}|"[^"\n]{0,120}")\s{0,200}\}/g, what: 'a comparison always says the same' },
  { languages: ['rust'], pattern: /\bfn\s{1,9}(?:eq|ne|partial_cmp|cmp|lt|le|gt|ge)\s{0,3}\([^()\n]{0,120}\)\s{0,3}->\s{0,3}[\w:<>\s]{1,60}\{\s{0,200}(?:return\s{1,9})?(?:true|false|(?:Some\s{0,3}\(\s{0,3})?(?:std::cmp::)?Ordering::(?:Equal|Less|Greater)\s{0,3}\)?)\s{0,3};?\s{0,200}\}/g, what: 'a comparison always says the same' },
  { languages: ['java', 'csharp'], pattern: /(?<![\w.])(?:equals|Equals|equalsIgnoreCase|compareTo|CompareTo|compare|hashCode|GetHashCode|matches|operator\s{0,3}[=!]=)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?::\s{0,3}\w{1,20}\s{0,3})?(?:=>?\s{0,3}|\{\s{0,200}return\s{1,9})(?:true|false|-?\d{1,9})\s{0,3};?/g, what: 'a comparison always says the same' },
  { languages: ['c'], pattern: /\boperator\s{0,3}(?:[=!<>]=|[<>]|<=>|bool)\s{0,3}\([^()\n]{0,160}\)\s{0,3}(?:const\s{0,3})?(?:noexcept\s{0,3})?(?:override\s{0,3})?\{\s{0,200}return\s{1,9}(?:true|false|\d{1,9}|[\w:]{0,40}::equal)\s{0,3};?/g, what: 'a comparison always says the same' },
  { languages: ['ruby'], pattern: /\bdef\s{1,9}(?:self\.)?(?:==|eql\?|equal\?|!=|<=>|===|hash|=~)\s{0,3}(?:\([^()\n]{0,80}\)|[ \t]\w{1,40})?\s{0,200}(?:return\s{1,9})?(?:true|false|0|1)\s{0,200}(?:;\s{0,3})?end\b/g, what: 'a comparison always says the same' },
  { languages: ['php', 'swift', 'dart'], pattern: /\b(?:function|func|bool)\s{1,9}(?:equals|isEqual\w{0,10}|==|operator\s{0,3}==|matches|compareTo)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?:(?::|->)\s{0,3}\w{1,20}\s{0,3})?(?:=>\s{0,3}|\{\s{0,200}(?:return\s{1,9})?)(?:true|false|0)\s{0,3};?/gi, what: 'a comparison always says the same' },
];

export const comparisonOverload = perFile({
  id: 'tamper-18-comparison-overload',
  title: 'No comparison always says the same',
  clean: 'No comparison with a constant answer comes in.',
  look: (change) => grownSignal(change, SIGNALS, 'without-comments'),
});
