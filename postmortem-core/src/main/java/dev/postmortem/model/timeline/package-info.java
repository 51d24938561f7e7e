/** The timeline of events, and the explanations of its gaps. */
@ModelStyle
@NullMarked
package dev.postmortem.model.timeline;

import dev.postmortem.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
