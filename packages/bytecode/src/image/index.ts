/** The image as data, bytes and text; this sub-path has no parser behind it. */
export {};
