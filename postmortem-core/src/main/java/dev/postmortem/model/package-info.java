/**
 * The postmortem and its header: the root that everything starts from.
 *
 * <p>{@link dev.postmortem.model.Postmortem#builder()} is the entry point.
 */
@ModelStyle
@NullMarked
package dev.postmortem.model;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
