/**
 * What the worker installs, as globs under the built site: the page and what it needs, lazy parts
 * and languages included. The snapshot is not here: it has a life of its own. Nor are
 * screenshots and the icons of the home screen, which only an install needs.
 */
export const SHELL_GLOBS: readonly string[] = [
  'index.html',
  'manifest.webmanifest',
  'assets/**/*.{js,css,svg,png,webp,json}',
  'icons/*.svg',
];

/** The largest file that may enter the shell, in bytes; a bigger one stops the build. */
export const SHELL_FILE_LIMIT_BYTES = 150 * 1024;
