/** A whole format of one's own: gemtext, the text format of the Gemini protocol. */
@NullMarked
package dev.postmortem.examples.gemtext;

import org.jspecify.annotations.NullMarked;
