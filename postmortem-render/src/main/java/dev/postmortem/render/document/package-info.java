/**
 * The neutral document that every writer sees: sections of blocks, blocks of inlines, all of it data.
 *
 * <p>A {@link dev.postmortem.render.document.Document} is made once from a postmortem and can be written in every format.
 * No string in it carries markup: what a user wrote sits unchanged in the tree, and each writer escapes it for its own
 * format. A line break inside a text counts as a blank in running text; breaks that matter are
 * {@link dev.postmortem.render.document.LineBreak}s and paragraphs of their own, which
 * {@link dev.postmortem.render.document.Blocks#paragraphs(String)} makes.
 *
 * <p>Everything here is immutable and can be shared between threads. Long tables and timelines are a
 * {@link dev.postmortem.render.document.Sequence}, which hands out its elements on demand.
 */
@NullMarked
package dev.postmortem.render.document;

import org.jspecify.annotations.NullMarked;
