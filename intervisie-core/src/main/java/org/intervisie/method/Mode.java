package org.intervisie.method;

/** Whether a contribution is made aloud or in writing. */
public enum Mode {
  /** Said aloud; an application may record that it was said without recording the words. */
  SPOKEN,
  /** Written down. */
  WRITTEN
}
