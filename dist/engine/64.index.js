export const id = 64;
export const ids = [64];
export const modules = {

/***/ 99064:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INVISIBLE = void 0;
exports.hasInvisible = hasInvisible;
exports.stripInvisible = stripInvisible;
/**
 * Code points that print nothing and hide text from people: soft hyphen, zero-width and direction marks, isolates, word joiners, the byte
 * order mark, variation selectors, the tag block, and two fillers. (Threat: instructions or identifiers that a reviewer cannot see.)
 */
exports.INVISIBLE = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u3164\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udc7f\\udd00-\\uddef]';
const ANY = new RegExp(exports.INVISIBLE);
const ALL = new RegExp(exports.INVISIBLE, 'g');
function hasInvisible(text) {
    return ANY.test(text);
}
function stripInvisible(text) {
    return ANY.test(text) ? text.replace(ALL, '') : text;
}


/***/ })

};
