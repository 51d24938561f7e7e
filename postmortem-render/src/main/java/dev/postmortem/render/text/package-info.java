/** The writer of plain text for terminals and mail. */
@NullMarked
package dev.postmortem.render.text;

import org.jspecify.annotations.NullMarked;
