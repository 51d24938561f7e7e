/** Whether a postmortem holds up: the validator, its report, and the findings in it. */
@ModelStyle
@NullMarked
package dev.postmortem.validation;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
