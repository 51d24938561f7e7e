/** The writer of HTML: one page that needs nothing else, or a fragment for a page of somebody else's. */
@NullMarked
package dev.postmortem.render.html;

import org.jspecify.annotations.NullMarked;
