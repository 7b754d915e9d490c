export const id = 5333;
export const ids = [5333];
export const modules = {

/***/ 35333:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.decodeSpent = decodeSpent;
exports.decodeRarity = decodeRarity;
const zod_1 = __webpack_require__(50924);
const index_js_1 = __webpack_require__(9975);
/** Strict to the last key: what was not written by us is not read in part. */
const amount = zod_1.z.number().finite().nonnegative().max(1e12);
const Spent = zod_1.z.strictObject({ v: zod_1.z.literal(1), tokens: amount.int(), calls: amount.int(), money: amount });
const hash = zod_1.z.number().int().nonnegative().max(0xffffffff);
const few = zod_1.z.number().int().min(1).max(1000);
const Rarity = zod_1.z.strictObject({ v: zod_1.z.literal(1), day: zod_1.z.string().regex(/^\d{4}-\d\d-\d\d$/), fresh: few, logs: few, grams: zod_1.z.array(zod_1.z.tuple([hash, few])).max(index_js_1.MOST_GRAMS) });
function decodeSpent(text) {
    return decode(Spent, text);
}
function decodeRarity(text) {
    return decode(Rarity, text);
}
function decode(schema, text) {
    try {
        const parsed = schema.safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
