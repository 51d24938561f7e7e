/** What several formats share and no user sees: which characters a page can show, and the addresses in running text. */
@NullMarked
package dev.postmortem.render.internal;

import org.jspecify.annotations.NullMarked;
