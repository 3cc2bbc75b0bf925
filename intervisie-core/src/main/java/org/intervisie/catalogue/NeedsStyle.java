package org.intervisie.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the builder and withers of {@link Needs} are generated: as those of a method are. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    jdkOnly = true)
@interface NeedsStyle {}
