/** Where a repository keeps what is written for Breakwater. */
export const SETTINGS_PATH = '.github/breakwater.yml';
export const WAIVERS_PATH = '.github/breakwater-waivers.yml';
