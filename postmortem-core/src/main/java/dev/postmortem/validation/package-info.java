/**
 * Whether a postmortem holds up: the validator, its report, and the findings in it.
 *
 * <p>{@link dev.postmortem.validation.PostmortemValidator} is the entry point.
 */
@ModelStyle
@NullMarked
package dev.postmortem.validation;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
