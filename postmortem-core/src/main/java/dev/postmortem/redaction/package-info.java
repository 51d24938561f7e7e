/** Redaction: the version of a postmortem that an audience may see. */
@NullMarked
package dev.postmortem.redaction;

import org.jspecify.annotations.NullMarked;
