/** Of files that travel beside a message. */
export const attachedCodes = {
  photoFormat: { JPEG: 'JPEG', PNG: 'PNG', WEBP: 'WebP' },
  fileFormat: {
    JPEG: 'Photograph, JPEG',
    PNG: 'Picture, PNG',
    WEBP: 'Picture, WebP',
    PDF: 'Document, PDF',
    MP3: 'Sound, MP3',
    M4A: 'Sound, AAC in MPEG-4',
    WAV: 'Sound, WAV',
    OGG: 'Sound, Ogg',
    FLAC: 'Sound, FLAC',
  },
} as const;
