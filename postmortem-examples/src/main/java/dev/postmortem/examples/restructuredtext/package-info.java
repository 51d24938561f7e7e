/** Another format of one's own: reStructuredText, as Docutils and Sphinx read it. */
@NullMarked
package dev.postmortem.examples.restructuredtext;

import org.jspecify.annotations.NullMarked;
