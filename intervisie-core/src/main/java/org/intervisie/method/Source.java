package org.intervisie.method;

import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a method was described. Immutable.
 *
 * @param title the name of the document
 * @param note what else a reader should know: the page, what was chosen where sources differ; null
 *     for nothing
 */
public record Source(LocalizedText title, @Nullable LocalizedText note) {}
