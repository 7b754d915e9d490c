/**
 * How much a matcher says, from exact to hardly anything; an unknown matcher is null. The ladder is checkwash's: exact 90, approximate 70,
 * pattern 60, type 50, bound 40, not-nothing 30, truth 20. The first row that fits counts.
 * @see https://github.com/taipei49314/checkwash (SPEC.md)
 */
const LADDER: readonly (readonly [RegExp, number])[] = [
  [/closeto|approx|almost|near$|delta|epsilon|within|_rel$|_abs$/, 70],
  [/greater|less|above|below|atleast|atmost|_(?:gt|ge|lt|le)$|^(?:gt|ge|lt|le|gte|lte|[<>]=?)$|positive|negative|between/, 40],
  [/inlinesnapshot|snapshot/, 60],
  [/match|contain|include|regex|regexp|^(?:not )?in$|assertin$|assertnotin|startwith|startswith|endwith|endswith|haskey|property|subset|superset|oneof|every|unordered|ignoringcase/, 60],
  [/throw|raise|reject|panic|^error|errors?as$|errors?is$|death/, 50],
  [/instance|typeof|^type|istype|implements|kindof|assignable|conforms/, 50],
  [/todefined|tobedefined|toexist|^exists?$|notnull|notnil|notempty|notnone|isnotnone|ispresent|is_some$|is_ok$|assert_ok$|assert_some$|isok$|^is not$|^ne$|!=|notequal|_ne$|notsame|noerror|doesnotthrow|nothrow|resolves$/, 30],
  [/truthy|falsy|^(?:assert|is|be_|to_be_|expect_|assert_|require_|check_)?(?:true|false)$|^(?:assert|ok|notok|expect|require|check|verify|should|that)$/, 20],
  [/null|nil|none|undefined|empty|nan$/, 85],
  [/eq|equal|same|^tobe$|^be$|^is$|strict|calledwith|calledtimes|called_with|called_once|returnedwith|havelength|haslength|haslen|hassize|^len$|size$|count$|exactly|json|==|areequal|^(?:fail|failnow|errorf|fatal|fatalf)$/, 90],
];

/** What a negation is worth at most: nearly everything is unequal to one value. */
const NEGATED = 30;

export function strengthOf(matcher: string, negated: boolean): number | null {
  const name = matcher.toLowerCase();
  const found = LADDER.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return found !== null && negated ? Math.min(found, NEGATED) : found;
}
