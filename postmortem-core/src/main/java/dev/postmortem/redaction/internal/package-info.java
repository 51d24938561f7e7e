/** How a postmortem is projected to what an audience may see; never exported. */
@NullMarked
package dev.postmortem.redaction.internal;

import org.jspecify.annotations.NullMarked;
