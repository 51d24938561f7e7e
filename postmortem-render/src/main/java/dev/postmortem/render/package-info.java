/**
 * What users of the renderers call: formats, writers, policies and the notes that say what a format could not show.
 *
 * <p>{@link dev.postmortem.render.Renderers} is the entry point.
 */
@NullMarked
package dev.postmortem.render;

import org.jspecify.annotations.NullMarked;
