/** Turns a postmortem into the formats that people and systems read. */
@NullMarked
package dev.postmortem.render;

import org.jspecify.annotations.NullMarked;
