/** How the incident was detected, why it happened, and what made it worse. */
@ModelStyle
@NullMarked
package dev.postmortem.model.cause;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
