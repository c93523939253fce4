/** Folder of the files that comments and documents show or link to, below the output folder. */
export const mediaFolder = '_media'
