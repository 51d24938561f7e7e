/**
 * What the writers of cards share: the parts of a document, the places to cut them, and messages of limited length; never
 * exported.
 */
@NullMarked
package dev.postmortem.render.internal.card;

import org.jspecify.annotations.NullMarked;
