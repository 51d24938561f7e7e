/**
 * Redaction: the version of a postmortem that an audience may see.
 *
 * <p>{@link dev.postmortem.redaction.Redactor#standard()} is the entry point.
 */
@NullMarked
package dev.postmortem.redaction;

import org.jspecify.annotations.NullMarked;
