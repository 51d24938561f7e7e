/** What a postmortem becomes on the page: one producer for each section, and what all of them share. */
@NullMarked
package dev.postmortem.render.section;

import org.jspecify.annotations.NullMarked;
