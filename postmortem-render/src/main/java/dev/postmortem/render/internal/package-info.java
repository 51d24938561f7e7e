/** What several formats share and no user sees: which characters a page can show, addresses, places of elements,
 * and places in words. */
@NullMarked
package dev.postmortem.render.internal;

import org.jspecify.annotations.NullMarked;
