/** The writer of Confluence's storage format: the body of a page, with its macros, tasks, dates and links. */
@NullMarked
package dev.postmortem.render.confluence;

import org.jspecify.annotations.NullMarked;
