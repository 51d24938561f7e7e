/** How a postmortem is projected to what an audience may see. */
@NullMarked
package dev.postmortem.redaction.internal;

import org.jspecify.annotations.NullMarked;
