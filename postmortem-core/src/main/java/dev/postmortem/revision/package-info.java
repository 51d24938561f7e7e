/**
 * What changed from one version of a postmortem to the next, told by elements and not by lines.
 *
 * <p>{@link dev.postmortem.revision.PostmortemDifference} is the entry point.
 */
@NullMarked
package dev.postmortem.revision;

import org.jspecify.annotations.NullMarked;
