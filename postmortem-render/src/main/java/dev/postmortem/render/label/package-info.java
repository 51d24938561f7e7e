/** The words on the page in any language; never the user's text. */
@NullMarked
package dev.postmortem.render.label;

import org.jspecify.annotations.NullMarked;
