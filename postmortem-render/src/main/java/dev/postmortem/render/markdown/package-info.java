/** The writer of Markdown as GitHub reads it. */
@NullMarked
package dev.postmortem.render.markdown;

import org.jspecify.annotations.NullMarked;
