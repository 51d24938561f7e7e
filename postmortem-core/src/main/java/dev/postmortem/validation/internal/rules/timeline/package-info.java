/** Rules about the timeline. */
@NullMarked
package dev.postmortem.validation.internal.rules.timeline;

import org.jspecify.annotations.NullMarked;
