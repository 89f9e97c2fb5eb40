// Finds the three engines, and installs what is missing where that can be done without asking.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const engineNames = ['chromium', 'firefox', 'webkit'];

/** Debian packages per engine. The fonts keep Arabic and Hindi text measurable on a bare machine. */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const debianFonts = ['fonts-dejavu-core', 'fonts-noto-core'];

const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/** Paths of the named engines; throws one sentence when one is missing and cannot be installed. */
export function findOrInstallBrowsers(names = engineNames) {
  let found = findBrowsers(names);
  const missing = names.filter((name) => !found[name]);
  if (missing.length > 0) {
    installFromDebian(missing);
    found = findBrowsers(names);
  }
  const stillMissing = names.filter((name) => !found[name]);
  if (stillMissing.length > 0) throw new Error(missingSentence(stillMissing));
  return found;
}

function findBrowsers(names) {
  const finders = {
    chromium: () => findProgram('CHROME_PATH', places.chromium),
    firefox: () => findProgram('FIREFOX_PATH', places.firefox),
    webkit: findWebKit,
  };
  return Object.fromEntries(names.map((name) => [name, finders[name]()]));
}

function findProgram(variable, candidates) {
  const chosen = process.env[variable];
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`${variable} names ${chosen}, which cannot be run.`);
    return chosen;
  }
  for (const candidate of candidates) {
    const path = candidate.includes('/') ? candidate : onPath(candidate);
    if (path && isExecutable(path)) return path;
  }
  return undefined;
}

/** WebKit is three programs: the driver, the small browser that it drives, and a display. */
function findWebKit() {
  const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
  const browser = findProgram('WEBKIT_BROWSER_PATH', miniBrowsers());
  const display = findProgram('XVFB_PATH', ['Xvfb']);
  return driver && browser && display ? { driver, browser, display } : undefined;
}

function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')];
  return folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
      join(folder, version, 'MiniBrowser'),
    ),
  );
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(missing) {
  const asRoot = rootPrefix();
  if (!onPath('apt-get') || !asRoot) return;
  const packages = [...missing.flatMap((name) => debianPackages[name]), ...debianFonts];
  console.log(`Installing ${packages.join(' ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args];
    const { status, stderr } = spawnSync(program, rest, {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.error(`apt-get ${args[0]} failed:\n${stderr}`);
      return;
    }
  }
}

/** The words before a command that must run as root, or undefined where that would need a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  } catch {
    return undefined;
  }
}

function missingSentence(names) {
  const packages = names.flatMap((name) => debianPackages[name]).join(' ');
  return (
    `No ${names.join(', no ')} found: install the Debian packages "${packages}" ` +
    '(or set CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH), ' +
    'or name the engines you have, as in "npm run test:browser -- --chromium".'
  );
}
