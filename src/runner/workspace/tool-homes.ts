import type { CleanedBy } from './clean-settings.js';

/** A tool's home: where its programs, packages and caches live. */
export interface ToolHome {
  readonly tool: string;
  /** Default folders: absolute, or relative to the user's home. */
  readonly dirs: readonly string[];
  /** Variables that name the home (a list of folders, for some); honoured, and passed on. */
  readonly vars?: readonly string[];
  /** What holds credentials, relative to the home: names, where `*` stands for anything in one name. */
  readonly masked?: readonly string[];
  /** Settings that hold choices and credentials in one file: shown without the credentials, by the rules of that tool. */
  readonly cleaned?: Readonly<Record<string, CleanedBy>>;
  /** Where the home cannot be given a throw-away layer: variables that move its cache to an empty folder. */
  readonly caches?: readonly string[];
}

/** Left out on purpose: ~/.config, ~/.local/share and ~/.cache as a whole, which hold everything else of the user, too. */
export const TOOL_HOMES: readonly ToolHome[] = [
  // Rust
  { tool: 'cargo', dirs: ['.cargo'], vars: ['CARGO_HOME'], masked: ['credentials', 'credentials.*'], cleaned: { 'config.toml': 'cargo', config: 'cargo' } },
  { tool: 'rustup', dirs: ['.rustup'], vars: ['RUSTUP_HOME'] },
  { tool: 'sccache', dirs: ['.cache/sccache'] },
  // Go
  { tool: 'go', dirs: ['go'], vars: ['GOPATH', 'GOMODCACHE'] },
  { tool: 'go', dirs: ['.cache/go-build'], vars: ['GOCACHE'], caches: ['GOCACHE'] },
  { tool: 'go', dirs: ['sdk', '.gvm', '.goenv'], vars: ['GOROOT', 'GOENV_ROOT'] },
  // Java
  { tool: 'maven', dirs: ['.m2'], masked: ['settings*.xml'], cleaned: { 'settings.xml': 'maven' } },
  { tool: 'maven', dirs: [], vars: ['M2_HOME', 'MAVEN_HOME'], cleaned: { 'conf/settings.xml': 'maven' } },
  { tool: 'gradle', dirs: ['.gradle'], vars: ['GRADLE_USER_HOME', 'GRADLE_HOME'], masked: ['init.d', 'init.gradle*'], cleaned: { 'gradle.properties': 'gradle' }, caches: ['GRADLE_USER_HOME'] },
  { tool: 'java', dirs: ['.jdks', '.jenv', '.jabba', '.sbt', '.ivy2', '.konan'], vars: ['JAVA_HOME', 'JENV_ROOT', 'JABBA_HOME', 'JAVA_HOME_8_X64', 'JAVA_HOME_11_X64', 'JAVA_HOME_17_X64', 'JAVA_HOME_21_X64', 'JAVA_HOME_25_X64'], masked: ['.credentials*'] },
  { tool: 'sdkman', dirs: ['.sdkman'], vars: ['SDKMAN_DIR'] },
  // Node
  { tool: 'npm', dirs: ['.npm'], vars: ['npm_config_cache'], masked: ['_logs'], caches: ['npm_config_cache'] },
  { tool: 'npm', dirs: ['.npm-global', '.npm-packages'], masked: ['etc/npmrc'] },
  { tool: 'pnpm', dirs: ['.local/share/pnpm', '.pnpm-store', '.cache/pnpm', 'setup-pnpm'], vars: ['PNPM_HOME'] },
  { tool: 'yarn', dirs: ['.yarn', '.cache/yarn'], vars: ['YARN_CACHE_FOLDER', 'YARN_GLOBAL_FOLDER'], caches: ['YARN_CACHE_FOLDER'] },
  { tool: 'corepack', dirs: ['.cache/node/corepack'], vars: ['COREPACK_HOME'] },
  { tool: 'nvm', dirs: ['.nvm'], vars: ['NVM_DIR'], masked: ['versions/node/*/etc/npmrc'] },
  { tool: 'volta', dirs: ['.volta'], vars: ['VOLTA_HOME'] },
  { tool: 'fnm', dirs: ['.fnm', '.local/share/fnm'], vars: ['FNM_DIR'] },
  { tool: 'n', dirs: ['n'], vars: ['N_PREFIX'] },
  { tool: 'bun', dirs: ['.bun'], vars: ['BUN_INSTALL'] },
  { tool: 'deno', dirs: ['.deno', '.cache/deno'], vars: ['DENO_DIR'] },
  { tool: 'browsers', dirs: ['.cache/ms-playwright', '.cache/puppeteer', '.cache/Cypress'], vars: ['PLAYWRIGHT_BROWSERS_PATH'] },
  // Python
  { tool: 'pip', dirs: ['.cache/pip'], vars: ['PIP_CACHE_DIR'], caches: ['PIP_CACHE_DIR'] },
  { tool: 'pipx', dirs: ['.local/pipx', '.local/share/pipx'], vars: ['PIPX_HOME', 'PIPX_BIN_DIR'] },
  { tool: 'uv', dirs: ['.local/share/uv'], vars: ['UV_PYTHON_INSTALL_DIR', 'UV_TOOL_DIR'], masked: ['credentials'] },
  { tool: 'uv', dirs: ['.cache/uv'], vars: ['UV_CACHE_DIR'], caches: ['UV_CACHE_DIR'] },
  { tool: 'poetry', dirs: ['.poetry', '.local/share/pypoetry', '.cache/pypoetry'], vars: ['POETRY_HOME', 'POETRY_CACHE_DIR'], caches: ['POETRY_CACHE_DIR'] },
  { tool: 'virtualenv', dirs: ['.virtualenvs', '.local/share/virtualenvs'], vars: ['VIRTUAL_ENV', 'WORKON_HOME'] },
  { tool: 'pyenv', dirs: ['.pyenv'], vars: ['PYENV_ROOT', 'pythonLocation'] },
  { tool: 'conda', dirs: ['miniconda3', 'anaconda3', '.conda'], vars: ['CONDA_PREFIX'] },
  { tool: 'pre-commit', dirs: ['.cache/pre-commit'], vars: ['PRE_COMMIT_HOME'] },
  // Ruby
  { tool: 'rbenv', dirs: ['.rbenv'], vars: ['RBENV_ROOT'] },
  { tool: 'gem', dirs: ['.gem', '.local/share/gem'], vars: ['GEM_HOME'], masked: ['credentials'] },
  { tool: 'bundler', dirs: ['.bundle'], vars: ['BUNDLE_PATH'], masked: ['config'] },
  // Others, and managers of many
  { tool: 'asdf', dirs: ['.asdf'], vars: ['ASDF_DIR', 'ASDF_DATA_DIR'] },
  { tool: 'mise', dirs: ['.local/share/mise'], vars: ['MISE_DATA_DIR'] },
  { tool: 'nix', dirs: ['.nix-profile'] },
  { tool: 'homebrew', dirs: ['/home/linuxbrew/.linuxbrew'] },
  { tool: 'dotnet', dirs: ['.dotnet', '.nuget/packages'], vars: ['DOTNET_ROOT', 'NUGET_PACKAGES'] },
  { tool: 'composer', dirs: ['.composer', '.cache/composer'], vars: ['COMPOSER_HOME'], masked: ['auth.json'] },
  { tool: 'android', dirs: [], vars: ['ANDROID_HOME', 'ANDROID_SDK_ROOT'] },
  { tool: 'ccache', dirs: ['.ccache', '.cache/ccache'], vars: ['CCACHE_DIR'], caches: ['CCACHE_DIR'] },
  { tool: 'local', dirs: ['.local/bin', '.local/lib'] },
  { tool: 'hosted', dirs: ['/opt/hostedtoolcache'], vars: ['RUNNER_TOOL_CACHE'] },
];

/** Variables of the tools that are passed on although they name no folder: which version to take, and flags that decide what is an error. */
export const TOOL_CHOICES: readonly string[] = [
  'RUSTUP_TOOLCHAIN', 'PYENV_VERSION', 'RBENV_VERSION', 'NODENV_VERSION', 'JENV_VERSION', 'GOENV_VERSION', 'GOTOOLCHAIN', 'ASDF_NODEJS_VERSION', 'ASDF_PYTHON_VERSION',
  'ASDF_GOLANG_VERSION', 'ASDF_RUST_VERSION', 'ASDF_JAVA_VERSION', 'UV_PYTHON', 'CONDA_DEFAULT_ENV', 'GOFLAGS', 'GOEXPERIMENT', 'CGO_ENABLED', 'RUSTFLAGS',
  'CARGO_BUILD_TARGET', 'CC', 'CXX',
];

/** Files right in the user's home that say which version of a tool to take, and nothing else. */
export const CHOICE_FILES: readonly string[] = ['.tool-versions', '.java-version', '.go-version', '.node-version', '.python-version', '.ruby-version', '.sdkmanrc'];

/** Where the homes are found only for us; the variable itself belongs to the runner and is not passed on. */
export const OWN_EYES_ONLY: readonly string[] = ['RUNNER_TOOL_CACHE'];

/** Names that hold credentials in whatever home they turn up, at its top. */
export const ALWAYS_MASKED: readonly string[] = [
  '.npmrc', 'npmrc', '.pypirc', '.netrc', '_netrc', '.git-credentials', '.docker', '.ssh', '.gnupg', '.aws', '.azure', '.kube', '.config/gh',
  '.config/gcloud', '.config/git', '.yarnrc.yml', 'pip.conf', 'credentials', 'credentials.json', 'credentials.toml', 'auth.json', 'keyrings',
];

/** Certificates of a company's own network, passed only to runs that have the network. */
export const CERTIFICATE_VARS: readonly string[] = [
  'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'PIP_CERT', 'CARGO_HTTP_CAINFO',
];
