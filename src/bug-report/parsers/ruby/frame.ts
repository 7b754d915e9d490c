import { isOwn, type Place } from '../../frames.js';

/** `lib/a.rb:3:in 'A#f'` (quotes of 3.4), `` lib/a.rb:3:in `f' ``, `lib/a.rb:3`; in front of it `# ` of rspec or `from ` of a backtrace. */
const FRAME = /^\s{0,40}(?:# {1,2}|(?:\d{1,5}: )?from )?((?:[A-Za-z]:)?(?:<internal:[^<>\s]{1,300}>|[^\s:'"`()]{1,400}|\([\w -]{1,40}\))):(\d{1,7})(?::in [`'‘](.{1,200})['’])?:?$/;
/** Folders in which gems and Ruby itself are installed. */
const GEMS = /(?:^|\/)(?:gems\/[^/]{1,200}-\d|\.rbenv\/|\.rvm\/|rubygems\/|bundler\/gems\/|ruby\/\d+\.\d+\.\d+\/)/;

/** A line of a Ruby backtrace. Format: https://docs.ruby-lang.org/en/master/Thread/Backtrace/Location.html */
export function readRubyFrame(text: string): Place | undefined {
  const match = FRAME.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, file = '', line, name] = match;
  return { file, line: Number(line), ...(name === undefined ? {} : { function: name }) };
}

export function isOwnRuby(file: string): boolean {
  return isOwn(file) && !/^(?:\(|\/usr\/bin\/)/.test(file) && !GEMS.test(file);
}

/** The innermost frame of the project. */
export function ownRubyPlace(frames: readonly Place[]): Place | undefined {
  return frames.find((frame) => isOwnRuby(frame.file));
}
