package org.intervisie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the test kit stands on, since it is published and the tests beside it are not. */
@AnalyzeClasses(packages = "org.intervisie.testing")
class TestKitArchitectureTest {

  @ArchTest
  static final ArchRule the_kit_needs_core_assertions_and_properties_only =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.intervisie.text",
                  "org.intervisie.time",
                  "org.intervisie.method",
                  "org.intervisie.catalogue",
                  "org.intervisie.session",
                  "org.intervisie.testing",
                  "java..",
                  "org.assertj.core..",
                  "net.jqwik.api..",
                  "org.apiguardian.api",
                  "org.jspecify.annotations"))
          .because("who tests a method adds these and no more");

  @ArchTest
  static final ArchRule the_kit_needs_nothing_of_the_tests_of_core =
      noClasses()
          .should()
          .dependOnClassesThat(areTestsOfCore())
          .because("they are in no jar that one can depend on");

  /** Compiled to where this test is, and not part of the kit. */
  private static DescribedPredicate<JavaClass> areTestsOfCore() {
    String here =
        TestKitArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();
    return describe(
        "are tests of core",
        type ->
            !type.getPackageName().equals("org.intervisie.testing")
                && type.getSource()
                    .filter(source -> source.getUri().toString().startsWith(here))
                    .isPresent());
  }
}
