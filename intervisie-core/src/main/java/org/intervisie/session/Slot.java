package org.intervisie.session;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Order;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;

/** An activity made ready for quick questions: roles as bits, numbers unboxed. */
final class Slot {
  /** Its place among all activities of its phase, over all forms, from 0. */
  final int index;

  final Activity activity;
  final String kind;
  final long roles;
  final Sight sight;

  /** For {@link Sight#HOLDERS}: whose roles may see it. */
  final long viewers;

  final int min;

  /** {@link Integer#MAX_VALUE} where there is no limit. */
  final int max;

  final Times.Per per;

  /** How people sit in its form. */
  final Grouping grouping;

  final boolean inRounds;
  final @Nullable About about;
  final List<String> labels;
  final @Nullable String after;

  /** Whether what is contributed has to be remembered with what it is about. */
  final boolean tracked;

  /** Who sees what is contributed, before anything is revealed. */
  enum Sight {
    EVERYONE,
    AUTHOR,
    GROUP,
    HOLDERS,
    WHEN_COMPLETE
  }

  Slot(int index, Activity activity, Grouping grouping, PreparedMethod method, boolean rates) {
    this.index = index;
    this.activity = activity;
    this.kind = activity.kind();
    this.grouping = grouping;
    this.roles = method.mask(activity.roles());
    Audience audience = activity.audience();
    this.sight =
        audience instanceof Audience.Author
            ? Sight.AUTHOR
            : audience instanceof Audience.MyGroup
                ? Sight.GROUP
                : audience instanceof Audience.HoldersOf
                    ? Sight.HOLDERS
                    : audience instanceof Audience.EveryoneWhenComplete
                        ? Sight.WHEN_COMPLETE
                        : Sight.EVERYONE;
    this.viewers =
        audience instanceof Audience.HoldersOf holders ? method.mask(holders.roles()) : 0;
    Times times = activity.times();
    Integer most = times.max();
    this.min = times.min();
    this.max = most == null ? Integer.MAX_VALUE : most;
    this.per = times.per();
    this.inRounds = activity.order() == Order.ROUND;
    this.about = activity.about();
    this.labels = activity.labels().stream().map(Label::id).toList();
    this.after = activity.after();
    this.tracked = per == Times.Per.TARGET || (rates && !labels.isEmpty());
  }

  /** Whether only who has a place in a pair or subgroup can do it, where the form has them. */
  boolean isByGroup() {
    return per == Times.Per.GROUP || sight == Sight.GROUP;
  }

  boolean isOpenTo(Person person) {
    return person.holds(roles);
  }
}
