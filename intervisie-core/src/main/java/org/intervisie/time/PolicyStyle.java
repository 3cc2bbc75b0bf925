package org.intervisie.time;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;

/**
 * How the builders and withers of {@link PlanningPolicy} and {@link Pace} are generated: as those of
 * a method are.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidDefinitionException.class,
    jdkOnly = true)
@interface PolicyStyle {}
