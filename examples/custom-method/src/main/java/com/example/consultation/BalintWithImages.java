package com.example.consultation;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.methods.BuiltInMethods;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;

/** Balint in five steps as we hold it: an hour, in which images come before advice. */
final class BalintWithImages {
  private BalintWithImages() {}

  static Method method() {
    return BuiltInMethods.find("balint-five-step")
        .orElseThrow()
        .vary("balint-with-images")
        .title(text("Balint met beelden", "Balint with images"))
        .changeAll(method -> method.withDuration(DurationRange.ofMinutes(60)))
        .insertBefore("reflect", images())
        .addActivity("evaluate", Activity.says(Kind.REACTION).by(CASE_OWNER).about(Kind.IMAGE))
        .takeForm("explore-problem", "pairs")
        .minutes("closing", 5)
        .required("closing")
        .build();
  }

  private static Phase.Builder images() {
    return Phase.of("share-images")
        .title(text("Beelden", "Images"))
        .minutes(10)
        .guide(
            text(
                "Waar doet dit verhaal je aan denken? Ieder noemt een beeld; de inbrenger"
                    + " luistert.",
                "What does this story remind you of? Each names an image; the owner listens."))
        .with(Activity.says(Kind.IMAGE).by(MEMBER).inRounds().times(Times.between(1, 2)));
  }

  private static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }
}
