package org.intervisie.method;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;

/**
 * How the builders and withers of this package are generated. Only annotations that every consumer
 * has on the class path may stand in generated code, or a consumer's lint trips over them.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidDefinitionException.class,
    jdkOnly = true)
@interface DefinitionStyle {}
