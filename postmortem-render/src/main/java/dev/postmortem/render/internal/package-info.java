/**
 * What several formats share: which characters a page can show, addresses, places of elements, and places in words; never
 * exported.
 */
@NullMarked
package dev.postmortem.render.internal;

import org.jspecify.annotations.NullMarked;
