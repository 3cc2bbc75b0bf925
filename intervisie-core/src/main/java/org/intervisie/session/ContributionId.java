package org.intervisie.session;

/**
 * The id of a contribution: {@code c1} for the first that a session accepted, {@code c2} for the
 * second, and so on. Immutable.
 *
 * @param number the place in the order of acceptance, 1 or more
 */
public record ContributionId(int number) implements Comparable<ContributionId> {
  /** The ids of an ordinary meeting, made once. */
  private static final ContributionId[] USUAL = new ContributionId[512];

  static {
    for (int i = 0; i < USUAL.length; i++) {
      USUAL[i] = new ContributionId(i + 1);
    }
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public ContributionId {
    if (number < 1) {
      throw new IllegalArgumentException("contribution numbers begin at 1, not " + number);
    }
  }

  /**
   * The id with a number.
   *
   * @param number the place in the order of acceptance, 1 or more
   * @return the id
   * @throws IllegalArgumentException if it is below 1
   */
  public static ContributionId of(int number) {
    return number >= 1 && number <= USUAL.length ? USUAL[number - 1] : new ContributionId(number);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code c12}
   * @return the id
   * @throws IllegalArgumentException if the text is not a {@code c} with a number from 1
   */
  public static ContributionId parse(String text) {
    int number = numberIn(text);
    if (number == 0) {
      throw new IllegalArgumentException("not a contribution id such as 'c12'");
    }
    return of(number);
  }

  /** The number in a text such as {@code c12}, or 0 when the text is not of that form. */
  static int numberIn(String text) {
    int length = text.length();
    if (length < 2 || length > 10 || text.charAt(0) != 'c' || text.charAt(1) == '0') {
      return 0;
    }
    int number = 0;
    for (int i = 1; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  public int compareTo(ContributionId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "c" + number;
  }
}
