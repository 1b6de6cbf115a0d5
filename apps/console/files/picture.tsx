import { useEffect, useRef } from 'react';

const PICTURE = /^image\/(jpeg|png|webp)$/;

export function isPicture(file: Blob): boolean {
  return PICTURE.test(file.type);
}

/** A picture drawn by this page, no larger than `most` pixels: its bytes get no address that anything could ask for. */
export function Picture({
  file,
  most,
  label,
}: {
  readonly file: Blob;
  readonly most: number;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const bitmap = await createImageBitmap(file);
      const { current } = canvas;
      if (!gone && current !== null) {
        const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
        current.width = Math.max(1, Math.round(bitmap.width * scale));
        current.height = Math.max(1, Math.round(bitmap.height * scale));
        current.getContext('2d')?.drawImage(bitmap, 0, 0, current.width, current.height);
      }
      bitmap.close();
    };
    // What no browser can draw has its name all the same.
    draw().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [file, most]);
  return <canvas ref={canvas} role="img" aria-label={label} width={1} height={1} />;
}
