/** The writer of AsciiDoc, for documentation sites and whoever keeps pages as source. */
@NullMarked
package dev.postmortem.render.asciidoc;

import org.jspecify.annotations.NullMarked;
