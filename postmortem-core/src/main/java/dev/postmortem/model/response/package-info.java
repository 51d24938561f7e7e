/** What was done, what was decided about rolling back, and how recovery was verified. */
@ModelStyle
@NullMarked
package dev.postmortem.model.response;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
