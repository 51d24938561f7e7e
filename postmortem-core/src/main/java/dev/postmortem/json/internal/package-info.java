/** How documents are read, checked and written; never exported. */
@NullMarked
package dev.postmortem.json.internal;

import org.jspecify.annotations.NullMarked;
