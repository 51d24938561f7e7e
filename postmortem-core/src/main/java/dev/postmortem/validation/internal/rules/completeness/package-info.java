/** Rules about whether a postmortem holds what it must hold. */
@NullMarked
package dev.postmortem.validation.internal.rules.completeness;

import org.jspecify.annotations.NullMarked;
