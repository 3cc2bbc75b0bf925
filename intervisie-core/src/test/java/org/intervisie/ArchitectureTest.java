package org.intervisie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The arrows between the rooms, and what core does not touch. */
@AnalyzeClasses(packages = "org.intervisie", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Made for one call, seen by one thread, forgotten after it; an iterator has no name. */
  private static final Set<String> SCRATCH_PADS =
      Set.of(
          "GenerousCourse",
          "Visits",
          "ScarceCourse",
          "Possible",
          "Spot",
          "Speaking",
          "Flow",
          "Heap",
          "Group",
          "");

  /** Works out when asked what follows from what it holds: whoever asks first gets the same answer. */
  private static final Set<String> LATE = Set.of("Alternatives");

  /** Made to change: which version is the latest, and who still listens. */
  private static final Set<String> HOLDERS = Set.of("LiveSession", "Listening");

  // Arrows

  @ArchTest
  static final ArchRule arrows_run_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("org.intervisie.text")
          .layer("time")
          .definedBy("org.intervisie.time")
          .layer("method")
          .definedBy("org.intervisie.method")
          .optionalLayer("catalogue")
          .definedBy("org.intervisie.catalogue")
          .layer("session")
          .definedBy("org.intervisie.session")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("time")
          .mayOnlyAccessLayers("text")
          .whereLayer("method")
          .mayOnlyAccessLayers("text", "time")
          .whereLayer("catalogue")
          .mayOnlyAccessLayers("text", "time", "method")
          .whereLayer("session")
          .mayOnlyAccessLayers("text", "time", "method", "catalogue")
          .because("a definition is read without a meeting, and a text without a definition");

  @ArchTest
  static final ArchRule rooms_make_no_circle =
      slices()
          .matching("org.intervisie.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that needs its neighbour back is no room of its own");

  // What core does not touch

  @ArchTest
  static final ArchRule core_needs_nothing_at_run_time =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.intervisie..",
                  "java.lang..",
                  "java.time..",
                  "java.util",
                  "java.util.function",
                  "java.util.regex",
                  "java.util.stream",
                  "org.jspecify.annotations",
                  "org.immutables.value"))
          .because("other applications embed it: no Jackson, no logging, no I/O, no concurrency");

  @ArchTest
  static final ArchRule core_starts_no_thread_and_asks_no_system =
      noClasses()
          .should()
          .dependOnClassesThat(
              anyOf(
                  System.class,
                  Runtime.class,
                  Thread.class,
                  ThreadLocal.class,
                  ProcessBuilder.class,
                  java.util.Timer.class))
          .because("it runs where it is called and reads nothing of the machine");

  @ArchTest
  static final ArchRule core_reads_no_clock =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "asks what time it is now",
                  call ->
                      call.getTarget().getOwner().getPackageName().startsWith("java.time")
                          && call.getTarget().getName().equals("now")))
          .orShould()
          .dependOnClassesThat(anyOf(java.time.Clock.class, java.util.Date.class))
          .because("time comes in with each command, so that a meeting can be told again");

  @ArchTest
  static final ArchRule core_throws_no_dice =
      noClasses()
          .should()
          .dependOnClassesThat(
              anyOf(
                  java.util.Random.class,
                  java.util.SplittableRandom.class,
                  java.util.UUID.class,
                  java.util.random.RandomGenerator.class))
          .orShould()
          .callMethod(Math.class, "random")
          .because("the same commands lead to the same session");

  // Shapes

  @ArchTest
  static void sealed_families_have_only_records_as_leaves(JavaClasses all) {
    Set<String> others = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    for (JavaClass family : all) {
      if (family.getModifiers().contains(JavaModifier.PUBLIC) && family.reflect().isSealed()) {
        families.add(family.getSimpleName());
        for (Class<?> leaf : family.reflect().getPermittedSubclasses()) {
          if (!leaf.isRecord()) {
            others.add(leaf.getName());
          }
        }
      }
    }

    assertThat(families)
        .contains("Audience", "Command", "Decision", "Event", "Move", "Refusal", "Repeat", "Step");
    assertThat(others).as("leaves that are no records").isEmpty();
  }

  @ArchTest
  static final ArchRule types_for_callers_are_closed =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and(are("not generated", type -> !isGenerated(type)))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("values that are shared must not be changed by a subclass");

  @ArchTest
  static final ArchRule state_is_final =
      fields()
          .that()
          .areDeclaredInClassesThat(
              are("not generated nor builders", type -> !isGenerated(type) && !isBuilder(type)))
          .and()
          .areDeclaredInClassesThat(
              are(
                  "no scratch pads of one call, nor worked out late",
                  type ->
                      !SCRATCH_PADS.contains(type.getSimpleName())
                          && !LATE.contains(type.getSimpleName())))
          .and()
          .areDeclaredInClassesThat(
              are("no holders", type -> !HOLDERS.contains(type.getSimpleName())))
          .should()
          .beFinal()
          .because("everything that outlives a call is immutable, but for what threads share");

  /** Optional is for results; parameters and fields are @Nullable. */
  @ArchTest
  static void absence_is_an_optional_result_or_a_nullable_parameter(JavaClasses all) {
    Set<String> takers = new TreeSet<>();
    for (JavaClass type : all) {
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (unit.getRawParameterTypes().stream()
            .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class))) {
          takers.add(unit.getFullName());
        }
      }
    }

    assertThat(takers).as("methods that take an Optional").isEmpty();
  }

  @ArchTest
  static final ArchRule accessors_have_no_get =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(Throwable.class)
          .should()
          .haveNameNotMatching("get[A-Z].*")
          .because("session.phase() reads as the word that people say");

  @ArchTest
  static final ArchRule exceptions_are_called_so =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .should()
          .haveSimpleNameEndingWith("Exception")
          .because("a reader of a stack trace looks for the word");

  @ArchTest
  static final ArchRule rooms_are_called_after_their_subject =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..impl..", "..common..", "..model..", "..internal..")
          .because("a helper lives with its one user, package-private");

  @ArchTest
  static void every_package_has_a_door_plate_that_is_null_marked(JavaClasses all)
      throws ClassNotFoundException {
    Set<String> packages = new TreeSet<>();
    all.forEach(type -> packages.add(type.getPackageName()));

    assertThat(packages).contains("org.intervisie.text", "org.intervisie.session");
    for (String name : packages) {
      Class<?> plate = Class.forName(name + ".package-info");
      assertThat(plate.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
    Set<String> names = new TreeSet<>();
    for (Class<?> type : types) {
      names.add(type.getName());
    }
    return describe("are any of " + names, type -> names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaClass> are(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return describe("are " + description, predicate);
  }

  /** What the annotation processor writes: builders to extend and withers to implement. */
  private static boolean isGenerated(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    String name = outermost.getSimpleName();
    return name.endsWith("Builder") || (name.startsWith("With") && !name.equals("Withdrawing"));
  }

  private static boolean isBuilder(JavaClass type) {
    return type.getSimpleName().equals("Builder");
  }
}
