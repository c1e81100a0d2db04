/** Begins each line of a test's report on its way through the page's console, where VS Code prints as well. */
export const lineMark = '\u2502test\u2502';
