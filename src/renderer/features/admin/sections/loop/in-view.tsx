import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Draws what is inside once it comes near the view, and not before: a long list of pictures costs what can be seen of it. */
export function InView({ className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        setIsNear(seen.some(({ isIntersecting }) => isIntersecting));
      },
      { rootMargin: '120px' },
    );
    watcher.observe(box);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <div ref={place} className={className}>
      {isNear && children}
    </div>
  );
}
