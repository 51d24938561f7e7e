/** The family of sections that holds detection, root cause analysis and contributing factors. */
@ModelStyle
@NullMarked
package dev.postmortem.model.cause;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
