/**
 * What a method is: roles, phases and cycles in order, and in each phase who may do what. Open {@link
 * org.intervisie.method.Method} first, then {@link org.intervisie.method.Phase} and {@link
 * org.intervisie.method.Activity}. Everything here is an immutable value; nothing here runs, knows a
 * participant or tells the time. This room uses {@code text} and {@code time}.
 */
@DefinitionStyle
@NullMarked
package org.intervisie.method;

import org.jspecify.annotations.NullMarked;
