/** A name of this very machine, in any of its spellings. */
const LOOPBACK = '(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1\\]?|0\\.0\\.0\\.0)';

/** A refused or unanswered connection to the machine itself: no network is to blame. */
export const LOOPBACK_REFUSED = new RegExp(
  `ECONNREFUSED,? ${LOOPBACK}|${LOOPBACK}.{0,120}(?:ECONNREFUSED|[Cc]onnection refused|actively refused)|(?:ECONNREFUSED|[Cc]onnection refused|[Ff]ailed to connect).{0,120}${LOOPBACK}|ENOTFOUND localhost`,
);

/**
 * The error of a call to another machine, thrown as it is: at the very beginning of the message or behind the usual wrappers.
 * A message that merely quotes such an error (an assertion's two sides) does not begin with it.
 */
export const OUTSIDE_UNREACHED = new RegExp(
  `^(?:[\\w.]{0,60}(?:Error|Exception): )?(?:(?:network )?request to \\S{1,300} failed, reason: )?(?:(?:getaddrinfo|connect|read|write|queryA) )?(?:ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED)\\b(?!,? ?${LOOPBACK})`
    + '|^(?:[\\w.]{0,80}(?:Error|Exception): )?(?:HTTPS?ConnectionPool\\(host=|<urlopen error |\\[Errno -[235]\\] |[Tt]emporary failure in name resolution)'
    + '|^(?:[\\w.]{0,60}Error: )?fetch failed$',
);

/** A package manager that could not reach its registry, in a report of the dependency that it wanted. A 404 is an answer, and not meant here. */
export const REGISTRY_UNREACHED = /(?:ConnectionPool\(host=(?!.{0,20}(?:localhost|127\.)).{0,400}(?:Read timed out|Max retries exceeded|Connection broken)|\b(?:ReadTimeoutError|ConnectTimeoutError|NewConnectionError|IncompleteRead)\b|\b(?:50[0234] (?:Internal|Bad Gateway|Service|Gateway)|status code:? 50[0234]|got 50[0234])\b|\b(?:TLS handshake timeout|i\/o timeout|spurious network error)\b)(?![^]{0,2000}\b404\b)/;

/** A shell looked for a program and found none, in the words of the shells. */
export const COMMAND_MISSING = /(?:^|[ :])command not found(?:$|: )|^(?:(?:ba|da|z)?sh|\/bin\/\w{1,10}|[\w./-]{1,200}\.sh): (?:line )?\d{1,6}: [^:]{1,200}: (?:not found|No such file or directory)$|^(?:\/usr\/bin\/)?env: [^:]{1,200}: No such file or directory$|is not recognized as (?:an internal or external command|the name of a cmdlet)/;

/** What no edit of the file that is named can mend, whatever kind of error it came as. */
export const NOT_THE_CODE = new RegExp(`${OUTSIDE_UNREACHED.source}|${COMMAND_MISSING.source}|: [Pp]ermission denied$|^(?:Error: )?spawn \\S{1,300} EACCES$`);

/** The lock file says something else than the manifest, in the words of the package managers. */
export const LOCK_OUT_OF_STEP = /\bin sync\b|from lock file|lock ?file is not up to date|lockfile would have been modified|frozen-lockfile|lock file .{0,80}(?:needs to be updated|out of date|outdated)/i;

/** Files that steer the build rather than take part in the product: closed to a model. */
export const CONFIGURATION = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|pytest\.ini|requirements[\w.-]{0,60}\.txt|[jt]sconfig[\w.-]{0,60}\.json|\.[\w.-]{1,60}rc(?:\.[a-z]{2,5})?|[\w.-]{1,60}\.config\.(?:js|cjs|mjs|ts|mts|cts|json)|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Makefile|Dockerfile|[\w.-]{0,60}lock(?:file)?\.(?:json|ya?ml))$/;

/** The module that was looked for, in the words of Node, bundlers, jest, TypeScript and Python. */
export const MISSING_MODULE = /(?:Cannot find (?:module|package)|Can't resolve|Could not resolve|No module named|Unable to resolve path to module) ['"]?([^'"\s]{1,300})/;
