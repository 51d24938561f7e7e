package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Changes to a whole document, wherever in it something stands.
 *
 * <pre>{@code
 * Document renamed = TreeEdit.texts(document, text -> text.replace("Project Falcon", "our new platform"));
 * }</pre>
 *
 * <p>Rows that are made on demand are changed when they are handed out. What a {@link CustomBlock} holds is not changed,
 * because only its own house knows it.
 *
 * @since 0.1.0
 */
public final class TreeEdit {

    private TreeEdit() {}

    /**
     * Changes every text that a reader can see: titles, headers, words, codes, states, and the labels of drawings.
     * Addresses, ids and the properties and data of {@link DocumentMeta} stay as they are.
     *
     * @param document the document
     * @param change makes the new text of each text, never null; where a text must not be blank, not a blank one either
     * @return the changed document
     */
    public static Document texts(Document document, UnaryOperator<String> change) {
        return new TreeWalk(Objects.requireNonNull(change, "change"), List::of).document(document);
    }

    /**
     * Changes every inline, those within others first.
     *
     * <p>Where trackers read an action there is room for one link to its issue and for one time of each step: of what is
     * given in place of one, the first of its kind stays there, and nothing if there is none.
     *
     * @param document the document
     * @param change gives what stands in place of an inline: itself, another, several or none
     * @return the changed document
     */
    public static Document inlines(
            Document document, Function<? super Inline, ? extends List<? extends Inline>> change) {
        return new TreeWalk(UnaryOperator.identity(), Objects.requireNonNull(change, "change")).document(document);
    }

    /**
     * Changes every block that stands between the title and the first section or directly in a section.
     *
     * @param document the document
     * @param change gives what stands in place of a block: itself, another, several or none
     * @return the changed document
     */
    public static Document blocks(Document document, Function<? super Block, ? extends List<? extends Block>> change) {
        Objects.requireNonNull(change, "change");
        return document.withLead(changed(document.lead(), change))
                .withSections(document.sections().stream()
                        .map(section -> section.withBlocks(changed(section.blocks(), change)))
                        .toList());
    }

    private static List<Block> changed(
            List<Block> blocks, Function<? super Block, ? extends List<? extends Block>> change) {
        List<Block> changed = new ArrayList<>();
        blocks.forEach(block -> changed.addAll(change.apply(block)));
        return changed;
    }
}
