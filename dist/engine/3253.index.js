export const id = 3253;
export const ids = [3253];
export const modules = {

/***/ 83253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.readPlan = readPlan;
const zod_1 = __webpack_require__(50924);
const heal_names_js_1 = __webpack_require__(3256);
/** Written by one job and read by the next: whoever ran in between may have had it in hands. Names and lengths are held to what a plan of ours can hold. */
const line = zod_1.z.string().max(1000).refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
const sha = zod_1.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = zod_1.z.int().nonnegative();
const folder = zod_1.z.string().max(300).refine((path) => path === '.' || (/^[^\0-\u001f\\]+$/.test(path) && !path.startsWith('/') && !path.split('/').some((part) => part === '..' || part === '.git')));
const shell = zod_1.z.string().max(500).refine((text) => !/[\0\n\r]/.test(text));
const script = zod_1.z.string().max(200_000).refine((text) => !text.includes('\0'));
const words = zod_1.z.record(zod_1.z.string().regex(/^[a-z]{1,20}$/), line);
const env = zod_1.z.record(zod_1.z.string().regex(/^[A-Za-z_]\w{0,199}$/), zod_1.z.string().max(32_000).refine((text) => !text.includes('\0')));
const names = zod_1.z.array(zod_1.z.string().regex(/^[A-Za-z_]\w{0,199}$/)).max(200);
const PlanFile = zod_1.z.strictObject({
    schema: zod_1.z.literal(1),
    repository: zod_1.z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
    run: zod_1.z.strictObject({ id, attempt: id, url: line, workflow: line, event: zod_1.z.string().regex(/^[a-z_]{1,40}$/) }),
    head: zod_1.z.strictObject({ branch: line, sha }),
    pulls: zod_1.z.array(id).max(100),
    step: zod_1.z.strictObject({ run: line, job: line, step: line, command: script, shell, workingDirectory: folder, env, exitCode: zod_1.z.optional(zod_1.z.int().min(0).max(255)) }),
    alsoIn: zod_1.z.array(line).max(300),
    environment: zod_1.z.strictObject({
        tools: words, versionFiles: words, distribution: zod_1.z.optional(line),
        earlier: zod_1.z.array(zod_1.z.strictObject({ title: zod_1.z.optional(line), script, shell, workingDirectory: folder, env: zod_1.z.optional(env), own: zod_1.z.optional(names), optional: zod_1.z.optional(zod_1.z.boolean()) })).max(100),
        own: zod_1.z.optional(names), runner: zod_1.z.optional(zod_1.z.string().regex(/^[\w.-]{1,60}$/)), missing: zod_1.z.array(line).max(200),
    }),
    warnings: zod_1.z.array(line).max(100),
    key: zod_1.z.optional(zod_1.z.string().regex(heal_names_js_1.HEAL_KEY)),
    continues: zod_1.z.optional(zod_1.z.strictObject({ branch: zod_1.z.string().regex(heal_names_js_1.HEAL_BRANCH), base: sha, pull: id })),
    tried: zod_1.z.optional(zod_1.z.array(zod_1.z.strictObject({ tree: sha, sentence: line })).max(100)),
    // Whoever goes on with a branch of ours has it for a head: else a plan for one branch could name another to be pushed to.
}).refine(({ continues, head, key }) => continues === undefined || (continues.branch === head.branch && continues.branch === `heal/${key ?? ''}`));
/** A plan's file → the plan; the reason where it is none, without anything that stands in it. */
function readPlan(text) {
    const read = PlanFile.safeParse(json(text));
    if (read.success)
        return { ok: true, plan: read.data };
    const at = read.error.issues[0]?.path.filter((part) => typeof part !== 'symbol').join('.') ?? '';
    return { ok: false, reason: `It is no plan of this version${/^[\w.]{1,60}$/.test(at) ? ` (${at})` : ''}; make it again with heal plan.` };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
